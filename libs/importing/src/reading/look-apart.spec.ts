import { lookApart } from './look-apart.ts';

const csv = Buffer.from('External id,标题,Title (English)\nA-1,轴承故障,Bearing fault\n');

it('looks into a table in a thread of its own', async () => {
  expect(await lookApart(csv, 'scenarios', null)).toEqual({
    format: 'CSV',
    encoding: expect.any(String) as string,
    rows: 1,
    columns: [
      { name: 'External id', samples: ['A-1'], suggested: 'externalId' },
      { name: '标题', samples: ['轴承故障'], suggested: 'title' },
      { name: 'Title (English)', samples: ['Bearing fault'], suggested: 'title.en' },
    ],
    problem: null,
  });
});

it('what is no table comes back as a problem', async () => {
  const { problem } = await lookApart(Buffer.from('<html>'), 'scenarios', null);
  expect(problem?.code).toBe('NO_TABLE');
});

it('ends at its limits of time and memory, and the process goes on', async () => {
  expect((await lookApart(csv, 'scenarios', null, { timeMs: 1 })).problem?.code).toBe('TOO_SLOW');
  const large = Buffer.from(`a\n${'x\n'.repeat(90_000)}`);
  expect((await lookApart(large, 'scenarios', null, { memoryMb: 8 })).problem?.code).toBe('FILE_TOO_LARGE');
});

it('takes a few at a time and sends the rest away', async () => {
  const all = await Promise.all(
    Array.from({ length: 3 }, () => lookApart(csv, 'scenarios', null, { mostWaiting: 0 })),
  );
  expect(all.filter((one) => one.problem?.code === 'BUSY')).toHaveLength(1);
  expect(all.filter((one) => one.rows === 1)).toHaveLength(2);
});
