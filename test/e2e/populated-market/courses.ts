import { castingScenario } from '../../kit/records.ts';
import type { PopulatedMarket } from '../populated-market.ts';

const DAY = 86_400_000;

export async function beforeTheDeadline(m: PopulatedMarket): Promise<void> {
  await m.solution('solution.listed');
  await m.solution('solution.other', 'OTHER_VENDOR');
  for (const name of ['evaluating', 'undecided', 'awarded', 'forPaused', 'forStopped', 'closed']) {
    await m.scenario(`scenario.${name}`, 10);
    await m.proposal(`proposal.${name}`, `scenario.${name}`, 'VENDOR');
  }
  await m.proposal('proposal.rival', 'scenario.evaluating', 'OTHER_VENDOR');
}

export async function afterTheDeadline(m: PopulatedMarket): Promise<void> {
  for (const name of ['awarded', 'forPaused', 'forStopped'])
    await m.award(`scenario.${name}`, `proposal.${name}`);
  await m.do('FIRM', 'scenarioCloseWithoutAward', {
    scenarioId: m.id('scenario.closed'),
    reason: '产线改造推迟',
  });
  await m.draftedScenario('scenario.draft');
  await m.scenario('scenario.open', 30);
  await m.proposal('proposal.draft', 'scenario.open', 'VENDOR', { submit: false });
  await m.proposal('proposal.sealed', 'scenario.open', 'OTHER_VENDOR');
  await m.scenario('scenario.withdrawn', 30);
  await m.do('FIRM', 'scenarioWithdraw', {
    scenarioId: m.id('scenario.withdrawn'),
    reason: '预算取消',
  });
  await m.scenario('scenario.screening', 30, { answers: [] });
  await m
    .do('OFFICER', 'scenarioDraftFor', {
      organizationId: await m.organization('FIRM'),
      content: castingScenario(),
    })
    .then(({ id }) => m.keep('scenario.unconfirmed', id));
  for (const name of ['paused', 'retired']) await m.solution(`solution.${name}`);
  await m.solution('solution.draft', 'VENDOR', false);
  await m.do('VENDOR', 'solutionPause', {
    solutionId: m.id('solution.paused'),
    expectedVersion: await m.version('solution.paused'),
  });
  await m.do('VENDOR', 'solutionRetire', {
    solutionId: m.id('solution.retired'),
    expectedVersion: await m.version('solution.retired'),
  });
  const { file } = await m.client('FIRM').upload('rows.csv', Buffer.from('a,b\n1,2\n'));
  m.keep('file', file!.id);
  // Of no use as a table, so that it ends at once and stays as it is.
  const run = await m.do('FIRM', 'importRunStart', {
    fileId: file!.id,
    kind: 'SCENARIOS',
    source: 'somewhere',
    dryRun: true,
  });
  m.keep('importRun', run.id);
  await m.w.settle();
  await m.asset('asset.draft', false);
  await m.asset('asset.posted');
  await m.asset('asset.withdrawn');
  await m.do('FIRM', 'dataAssetWithdraw', {
    dataAssetId: m.id('asset.withdrawn'),
    expectedVersion: await m.version('asset.withdrawn'),
    reason: '数据过期',
  });
  const requested = await m.do('VENDOR', 'dataAccessRequest', {
    dataAssetId: m.id('asset.posted'),
    way: 'QUERY',
    purpose: '评估数据是否可用',
  });
  m.keep('access.requested', requested.id);
  const granted = await m.do('OTHER_VENDOR', 'dataAccessRequest', {
    dataAssetId: m.id('asset.posted'),
    way: 'QUERY',
    purpose: '评估数据是否可用',
  });
  m.keep('access.granted', granted.id);
  const until = new Date((await m.w.database.now()).getTime() + 90 * DAY).toISOString();
  await m.do('FIRM', 'dataAccessDecide', {
    dataAccessId: granted.id,
    expectedVersion: granted.version,
    grant: true,
    until,
  });
  await m.w.settle();
}

/** A like scenario of another firm, and one that the first firm asks it to share. */
export async function share(m: PopulatedMarket): Promise<void> {
  const title = { zh: '压铸件 X 光缺陷判读' };
  const drafted = await m.do('OTHER_FIRM', 'scenarioDraft', {
    content: { ...castingScenario(), title },
  });
  m.keep('scenario.other', drafted.id);
  const proposalDeadline = new Date((await m.w.database.now()).getTime() + 60 * DAY).toISOString();
  await m.do('OTHER_FIRM', 'scenarioSubmit', {
    scenarioId: drafted.id,
    answers: m.harmless,
    proposalDeadline,
  });
  const joint = await m.do('FIRM', 'scenarioJointPropose', {
    leadScenarioId: await m.scenario('scenario.toShare', 60),
    scenarioIds: [drafted.id],
  });
  m.keep('scenario.joint', joint.id);
  await m.scenario('scenario.toPropose', 60);
  await m.w.settle();
}
