import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { world, type World } from '../../../../test/kit/index.ts';
import { castingScenario, castingSolution } from '../../../../test/kit/records.ts';
import { complaint } from './commands.ts';
import { connect, type Connection, type Data } from './connection.ts';
import { Credentials } from './credentials.ts';
import type { Output } from './print.ts';
import { callField, describeField, listOperations, runField, type RunOptions } from './run.ts';
import { signIn, signOut, whoAmI } from './sign-in.ts';
import { showBoard, showMatches, showPilots, showScenarios } from './views.ts';
import { watchRecord } from './watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairway-cli-'));
const file = join(folder, 'credentials.json');
const credentials = new Credentials(file);
const cacheBefore = process.env.XDG_CACHE_HOME;
let w: World;
let url: string;
let firm: Connection;
let vendor: Connection;
let officer: Connection;
let noAnswers: { code: string; answer: boolean }[];

beforeAll(async () => {
  process.env.XDG_CACHE_HOME = folder;
  w = await world();
  await w.api.listen(0, '127.0.0.1');
  const { port } = w.api.getHttpServer().address() as { port: number };
  url = `http://127.0.0.1:${port}`;
  for (const demo of ['firm', 'vendor', 'officer', 'administrator'])
    await signIn(credentials, { url, profile: demo, demo }, silent);
  [firm, vendor, officer] = ['firm', 'vendor', 'officer'].map((profile) =>
    connect(credentials.find(profile)!),
  ) as [Connection, Connection, Connection];
  const { questions } = (await callField(firm, 'screeningQuestions', {})) as {
    questions: { code: string }[];
  };
  noAnswers = questions.map(({ code }) => ({ code, answer: false }));
});
afterAll(async () => {
  await w?.close();
  process.env.XDG_CACHE_HOME = cacheBefore;
  rmSync(folder, { recursive: true });
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they asked for
type Answer = any;
const silent: Output = { say: () => undefined, complain: () => undefined };

/** What a command printed. */
async function printed(command: (output: Output) => Promise<void>): Promise<string> {
  const lines: string[] = [];
  await command({ say: (line) => lines.push(line), complain: (line) => lines.push(line) });
  return lines.join('\n');
}

/** `fairway run FIELD --input … --json`, read back. */
async function run(
  connection: Connection,
  field: string,
  input?: Data,
  options: RunOptions = {},
): Promise<Answer> {
  const text = await printed((output) =>
    runField(
      connection,
      field,
      { ...(input && { input: JSON.stringify(input) }), json: true, ...options },
      output,
    ),
  );
  return JSON.parse(text);
}

const refused = async (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => ['nothing was refused'],
    (error: unknown) => complaint(error),
  );

describe('signing in', () => {
  it('keeps several profiles in a file for its owner only', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual([
      'firm',
      'vendor',
      'officer',
      'administrator',
    ]);
    expect(await printed((output) => whoAmI(firm, output))).toMatch(/owner of .*OR-\d{4}-\d+, DEMAND/);
  });

  it('by a token acts for its organization, and reads only if it may only read', async () => {
    const { secret } = await tokenOf(['READ']);
    await signIn(credentials, { url, profile: 'program', token: secret }, silent);
    const program = connect(credentials.find('program')!);
    expect(await printed((output) => whoAmI(program, output))).toContain('reads only');
    expect(await refused(run(program, 'scenarioDraft', { content: castingScenario() }))).toEqual([
      expect.stringMatching(/^FORBIDDEN: This token may only read/),
    ]);
  });

  it('is refused with what is wrong', async () => {
    expect(
      await refused(signIn(credentials, { url, profile: 'x', token: `fw_${'a'.repeat(43)}` }, silent)),
    ).toEqual(['The server does not accept this token']);
    expect(await refused(signIn(credentials, { url, profile: 'x', demo: 'king' }, silent))).toEqual([
      expect.stringMatching(/^input\.role: /),
    ]);
    expect(await refused(signIn(credentials, { url, profile: 'x' }, silent))).toEqual([
      'Sign in by one of --token, --email and --demo',
    ]);
    expect(credentials.find('x')).toBeUndefined();
  });

  it('signing out ends the session at the server as well', async () => {
    const administrator = connect(credentials.find('administrator')!);
    await signOut(credentials, 'administrator', silent);
    expect(credentials.find('administrator')).toBeUndefined();
    expect(await refused(printed((output) => whoAmI(administrator, output)))).toEqual([
      expect.stringContaining('is over'),
    ]);
  });
});

describe('any operation', () => {
  it('is listed and described', async () => {
    expect(await printed((output) => listOperations(firm, 'proposalAward', output))).toMatch(
      /^proposalAward +mutation/m,
    );
    expect(await printed((output) => describeField(firm, 'proposalAward', output))).toContain(
      '"scenarioId": "…"',
    );
    expect(await refused(describeField(firm, 'proposalReward', silent))).toEqual([
      expect.stringContaining('There is no query or mutation proposalReward'),
    ]);
  });

  it('says wrong input field by field, before and after it is sent', async () => {
    expect(
      await refused(run(firm, 'scenarioDraft', { content: { ...castingScenario(), durationWeeks: 'long' } })),
    ).toEqual([expect.stringMatching(/^input\.content\.durationWeeks: /)]);
    expect(
      await refused(run(firm, 'scenarioDraft', { content: { ...castingScenario(), region: '999999' } })),
    ).toEqual([expect.stringMatching(/^content\.region: |^region: /)]);
    expect(await refused(run(firm, 'scenario', undefined, { args: '{' }))).toEqual([
      expect.stringMatching(/^--args: is not JSON/),
    ]);
  });

  it('answers every query that takes no record', async () => {
    for (const field of [
      'market',
      'viewer',
      'installation',
      'notices',
      'pilots',
      'members',
      'organizations',
      'dataAssets',
      'scenarios',
      'solutions',
      'myScenarios',
      'pilotBoard',
      'matchRuns',
    ])
      expect(await run(firm, field)).not.toBeNull();
  });
});

describe('the files of the tour in the README', () => {
  const docs = (name: string): string => join(__dirname, '../../../../docs', name);

  it('open a scenario', async () => {
    const { scenario } = await run(firm, 'scenarioDraft', undefined, { input: `@${docs('scenario.json')}` });
    const submit = JSON.parse(readFileSync(docs('submit.json'), 'utf8')) as { answers: object[] };
    expect(submit.answers).toEqual(noAnswers);
    const proposalDeadline = new Date(Date.now() + 20 * 86_400_000).toISOString();
    await run(firm, 'scenarioSubmit', { ...submit, scenarioId: scenario.id, proposalDeadline });
    await w.settle();
    const args = JSON.stringify({ id: scenario.id });
    expect(await run(firm, 'scenario', undefined, { args, select: 'state' })).toEqual({ state: 'OPEN' });
  });
});

describe('the main job by commands', () => {
  let scenarioId: string;
  let scenarioCode: string;
  let proposalId: string;

  it('a vendor lists a solution from a file', async () => {
    const path = join(folder, 'solution.json');
    writeFileSync(path, JSON.stringify(castingSolution()));
    const { solution } = await run(vendor, 'solutionDraft', undefined, { input: `@${path}` });
    await run(vendor, 'solutionSubmit', {
      solutionId: solution.id,
      expectedVersion: solution.version,
      answers: noAnswers,
    });
    await passScreening();
    expect(
      await run(vendor, 'solution', undefined, {
        args: JSON.stringify({ id: solution.id }),
        select: 'state',
      }),
    ).toEqual({ state: 'LISTED' });
  });

  it('a firm drafts a scenario, once for one key, and submits it', async () => {
    const draft = (): Promise<Answer> =>
      run(
        firm,
        'scenarioDraft',
        { content: castingScenario() },
        { idempotencyKey: 'a-draft-that-happens-once' },
      );
    const { scenario } = await draft();
    expect((await draft()).scenario.id).toBe(scenario.id);
    [scenarioId, scenarioCode] = [scenario.id, scenario.code];
    const proposalDeadline = new Date(Date.now() + 20 * 86_400_000).toISOString();
    await run(firm, 'scenarioSubmit', { scenarioId, answers: noAnswers, proposalDeadline });
    await passScreening();
    expect(await printed((output) => showScenarios(firm, { first: 5, language: 'en' }, output))).toMatch(
      new RegExp(`${scenarioCode}  OPEN .*X-ray inspection of cast wheels`),
    );
  });

  it('the match is shown with its criteria from both sides', async () => {
    await w.settle();
    const ofFirm = await printed((output) =>
      showMatches(firm, scenarioCode, { first: 5, language: 'en' }, output),
    );
    expect(ofFirm).toMatch(/^1 +\d+\.\d +SO-\d{4}-\d+ .*capability \d/m);
    const solution = /SO-\d{4}-\d+/.exec(ofFirm)![0];
    expect(
      await printed((output) => showMatches(vendor, solution, { first: 5, language: 'zh' }, output)),
    ).toContain(scenarioCode);
    expect(
      await refused(
        printed((output) => showMatches(firm, 'SC-2026-9999', { first: 5, language: 'en' }, output)),
      ),
    ).toEqual([expect.stringContaining('There is no SC-2026-9999')]);
  });

  it('the vendor proposes', async () => {
    const { nodes } = await run(vendor, 'mySolutions');
    const { indicators } = await run(vendor, 'scenario', undefined, {
      args: JSON.stringify({ id: scenarioId }),
    });
    const content = {
      approach: { zh: '先离线验证三周，再接入一条线旁路运行，判片员复核，达标后切换。' },
      solutionIds: [nodes[0].id],
      milestones: [
        {
          key: 'offline',
          title: { zh: '离线验证完成' },
          dueInWeeks: 4,
          acceptance: { zh: '两千张抽样复判一致率达到九成八' },
        },
      ],
      indicatorCommitments: [{ indicatorKey: indicators[0].key, committed: 0.3, minimumAcceptable: 0.5 }],
      price: { min: 120_000_000, max: 120_000_000, currency: 'CNY' },
      team: { zh: '算法两人，现场工程师一人' },
      riskStatement: { zh: '新模具上线初期样本少' },
    };
    const { proposal } = await run(vendor, 'proposalDraft', { scenarioId, content });
    proposalId = proposal.id;
    const sent = await run(
      vendor,
      'proposalSubmit',
      { proposalId, expectedVersion: proposal.version },
      { select: 'proposal { state }' },
    );
    expect(sent).toEqual({ proposal: { state: 'SUBMITTED' }, problems: [] });
  });

  it('the firm awards after the deadline; a refusal is said even when the problems were not asked for', async () => {
    await w.database.shiftClock(21 * 86_400_000);
    const version = await evaluating();
    const award = { scenarioId, expectedVersion: version, selected: [proposalId], reasons: [] as object[] };
    expect(await refused(run(firm, 'proposalAward', award, { select: 'scenario { state }' }))).toEqual([
      expect.stringMatching(/\[REASON_MISSING\]$/),
    ]);
    award.reasons = [{ proposalId, reason: '验证方案可行，价格在预算内' }];
    expect((await run(firm, 'proposalAward', award)).scenario.state).toBe('AWARDED');
  });

  it('a pilot starts: in the list, on the board, and under watch', async () => {
    await w.settle();
    const list = await printed((output) => showPilots(officer, { first: 5, language: 'zh' }, output));
    expect(list).toMatch(/^PL-\d{4}-\d+ +PREPARING .*DATA_READY \d\/\d/m);
    const code = /PL-\d{4}-\d+/.exec(list)![0];
    expect(
      await printed((output) => showBoard(officer, { first: 5, language: 'zh', filter: 'all' }, output)),
    ).toMatch(/^PREPARING: 1, 0 overdue/m);
    const watched = await watchOnce(code, async () => {
      const { nodes } = await run(firm, 'pilots');
      await run(firm, 'pilotCheck', { pilotId: nodes[0].id, item: 'AGREEMENT_SIGNED' });
    });
    expect(watched).toContain('stage: PREPARING');
    expect(watched).toMatch(/gate\.items\.\d\.met: false → true/);
  });

  /** Looks, lets something happen, looks again, stops. */
  async function watchOnce(code: string, happen: () => Promise<void>): Promise<string> {
    const stop = new AbortController();
    let looks = 0;
    const pause = async (): Promise<void> => (looks++ ? stop.abort() : happen());
    return printed((output) => watchRecord(officer, code, { signal: stop.signal, pause }, output));
  }

  async function evaluating(): Promise<number> {
    for (let tries = 0; tries < 100; tries++) {
      const { state, version } = await run(firm, 'scenario', undefined, {
        args: JSON.stringify({ id: scenarioId }),
        select: 'state version',
      });
      if (state === 'EVALUATING') return version as number;
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error('the deadline has not ended the submissions');
  }
});

async function tokenOf(scopes: string[]): Promise<{ secret: string }> {
  const text = await printed((output) => describeField(firm, 'apiTokenCreate', output));
  expect(text).toContain('"scopes"');
  const payload = await run(firm, 'apiTokenCreate', { name: 'line data', scopes, days: 30 });
  return {
    secret: Object.values(payload as object).flatMap(
      (one) => JSON.stringify(one).match(/fw_[A-Za-z0-9_-]{43}/) ?? [],
    )[0]!,
  };
}

async function passScreening(): Promise<void> {
  const { nodes } = await run(officer, 'screeningCases', undefined, { args: '{"state": "WAITING"}' });
  for (const { id, version } of nodes)
    await run(officer, 'screeningDecide', {
      caseId: id,
      expectedVersion: version,
      outcome: 'PASSED',
      reason: '不涉及研发禁区',
    });
  await w.settle();
}
