import { IntroductionService } from '@fairway/matching';
import type { PopulatedMarket } from '../populated-market.ts';
import { makeModels, makeRules } from './rules.ts';
import { ROLES, type Role } from './roles.ts';

/** Ids of what follows from the above, and of what a list alone tells. */
export async function readWhatFollows(m: PopulatedMarket): Promise<void> {
  const { pilots } = await m.client('FIRM').must(`{ pilots(first: 50) { nodes { id scenario { id } } } }`);
  for (const pilot of pilots.nodes as { id: string; scenario: { id: string } }[]) {
    const name = {
      [m.id('scenario.awarded')]: 'running',
      [m.id('scenario.forPaused')]: 'paused',
      [m.id('scenario.forStopped')]: 'stopped',
    }[pilot.scenario.id];
    m.keep(`pilot.${name}`, pilot.id);
  }
  await m.do('FIRM', 'pilotPause', {
    pilotId: m.id('pilot.paused'),
    expectedVersion: await m.version('pilot.paused'),
    reason: '设备检修',
  });
  await m.do('FIRM', 'pilotStop', {
    pilotId: m.id('pilot.stopped'),
    expectedVersion: await m.version('pilot.stopped'),
    reason: '产线停产',
    lesson: { tried: '侧光', learnt: '油膜反光', goodFaith: true },
  });
  await m.do('FIRM', 'pilotRiskAdd', {
    pilotId: m.id('pilot.running'),
    level: 'SEVERE',
    text: '新模具样本少',
  });
  const { pilot } = await m
    .client('FIRM')
    .must(
      `query ($id: ID!) { pilot(id: $id) { risks { id } firmOwner { id } vendorOwner { id } indicators { key } } }`,
      { id: m.id('pilot.running') },
    );
  m.keep('risk.open', pilot.risks[0].id);
  m.keep('indicator', pilot.indicators[0].key);
  const { scenario } = await m
    .client('FIRM')
    .must(`query ($id: ID!) { scenario(id: $id) { matches(first: 10) { nodes { id solution { id } } } } }`, {
      id: m.id('scenario.open'),
    });
  for (const match of scenario.matches.nodes as { id: string; solution: { id: string } }[])
    m.keep(match.solution.id === m.id('solution.listed') ? 'match' : 'match.other', match.id);
  const object = async (name: string, role: Role): Promise<string> =>
    m.keep(
      name,
      (
        await m.do(role, 'matchObject', {
          matchId: m.id('match'),
          criterion: 'DATA',
          reason: '我们也有超声数据',
        })
      ).id,
    );
  await object('objection.open', 'FIRM');
  await m.do('OFFICER', 'matchObjectionAnswer', {
    objectionId: await object('objection.answered', 'VENDOR'),
    outcome: 'UPHELD',
    answer: '已请对方补充',
  });
  for (const role of ['FIRM', 'VENDOR', 'OTHER_FIRM', 'OTHER_VENDOR', 'OFFICER', 'REVIEWER'] as const)
    m.keep(`organization.${role}`, await m.organization(role));
  for (const role of ROLES.slice(1))
    m.keep(`person.${role}`, (await m.client(role).must(`{ viewer { person { id } } }`)).viewer.person.id);
  const { members } = await m.client('FIRM').must(`{ members(first: 50) { nodes { id role } } }`);
  for (const member of members.nodes as { id: string; role: string }[])
    m.keep(member.role === 'VIEWER' ? 'member.viewer' : 'member.owner', member.id);
  m.keep(
    'invitation.open',
    (await m.do('FIRM', 'memberInvite', { email: 'invited@example.org', role: 'VIEWER' })).id,
  );
  const { screeningCases } = await m
    .client('OFFICER')
    .must(`{ screeningCases(state: WAITING, first: 1) { nodes { id } } }`);
  m.keep('case.waiting', screeningCases.nodes[0].id);
  const decided = await m
    .client('OFFICER')
    .must(`{ screeningCases(state: PASSED, first: 1) { nodes { id } } }`);
  m.keep('case.passed', decided.screeningCases.nodes[0].id);
  const { glossaryMine } = await m.client('OFFICER').must('mutation { glossaryMine { mining { id } } }');
  m.keep('mining.done', glossaryMine.mining.id);
  m.keep('run.done', (await m.do('FIRM', 'matchRunStart', { scenarioId: m.id('scenario.open') })).id);
  await m.w.settle();
  await m.w.get(IntroductionService).nightly();
  const { notices } = await m.client('FIRM').must(`{ notices(first: 1) { nodes { id } } }`);
  m.keep('notice', notices.nodes[0].id);
  await makeRules(m);
  const saved = { page: 'scenarios', name: 'castings', parameters: '{"q":"铸造"}' };
  await makeModels(m);
  m.keep('savedSearch', (await m.do('FIRM', 'savedSearchCreate', saved)).id);
}
