import { lintBrief } from './brief-lint.ts';
import { dataReadiness, derive, teaserOf } from './derived.ts';
import { contentFrom, GEAR_GRINDING } from './example-scenario.ts';

const found = (patch: object): string[] =>
  lintBrief({ ...contentFrom(GEAR_GRINDING), ...patch }).map(
    (finding) => `${finding.severity} ${finding.code} ${finding.field}`,
  );

describe('the brief of 齿轮磨削烧伤检测', () => {
  it('may open, with advice', () => {
    expect(found({})).toEqual([
      'ADVICE MISSING currentPractice',
      'ADVICE UNKNOWN startBy',
      'ADVICE UNKNOWN durationWeeks',
    ]);
  });
  it.each([
    ['a problem in five words', { problem: { zh: '烧伤难发现' } }, 'BLOCKS TOO_SHORT problem'],
    [
      'an indicator without a baseline',
      { indicators: [{ ...contentFrom(GEAR_GRINDING).indicators[0]!, baseline: null }] },
      'BLOCKS NOT_MEASURABLE indicators.0.baseline',
    ],
    [
      'needs in words only',
      { needs: [{ capability: null, modality: null, priority: 'SHOULD', text: { zh: '更好' } }] },
      'BLOCKS MISSING needs.0.capability',
    ],
    ['no indicators', { indicators: [] }, 'BLOCKS MISSING indicators'],
    ['no deadline', { proposalDeadline: null }, 'BLOCKS MISSING proposalDeadline'],
  ])('%s comes first', (_name, patch, first) => expect(found(patch)[0]).toBe(first));
});

describe('data readiness', () => {
  const data = { modalities: ['image'], volume: '12 万张', labelledShare: null, access: 'QUERY' as const };
  it.each([
    ['NONE', { data: { ...data, modalities: [] }, dataAssetIds: [] }],
    ['SAMPLE', { data: { ...data, volume: null }, dataAssetIds: [] }],
    ['SAMPLE', { data: { ...data, modalities: [] }, dataAssetIds: ['a'] }],
    ['PREPARED', { data, dataAssetIds: [] }],
    ['GOVERNED', { data, dataAssetIds: ['a'] }],
  ] as const)('%s', (expected, { data: on, dataAssetIds }) => {
    expect(
      dataReadiness({ data: { ...on, modalities: [...on.modalities] }, dataAssetIds: [...dataAssetIds] }),
    ).toBe(expected);
  });
});

it('is found by names of its codes in both languages', () => {
  const { searchable, capabilities, modalities } = derive(contentFrom(GEAR_GRINDING), [
    'SC-2027-0001',
    '杭州前进齿轮',
  ]);
  expect(searchable).toEqual(
    expect.arrayContaining([
      'SC-2027-0001',
      '杭州前进齿轮',
      '缺陷检测',
      'Defect detection',
      '图像',
      '杭州市',
    ]),
  );
  expect({ capabilities, modalities }).toEqual({
    capabilities: ['defect-detection'],
    modalities: ['image', 'vibration'],
  });
});

it('a withheld name is replaced by the sector, unless the firm has words of its own', () => {
  const gear = contentFrom(GEAR_GRINDING);
  expect(teaserOf(gear).zh).toBe('某通用设备制造业企业');
  expect(teaserOf({ ...gear, teaserName: { zh: '某汽车零部件企业' } })).toEqual({ zh: '某汽车零部件企业' });
});
