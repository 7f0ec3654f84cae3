import { fromGlobalId, newId, toGlobalId } from '@fairway/kernel';
import { IntroductionService } from '@fairway/matching';
import { ScenarioCourse } from '@fairway/scenario';
import { castingScenario, castingSolution, WEIGHTS } from '../kit/records.ts';
import { type Client, type World } from '../kit/index.ts';
import { Operations } from './operations.ts';

/** Who asks. FIRM owns the records on the demand side, VENDOR those on the supply side; the OTHER ones are organizations of their own, signed up but not verified. VIEWER is a member of the firm who may only look. */
export const ROLES = [
  'ANONYMOUS',
  'FIRM',
  'VENDOR',
  'OTHER_FIRM',
  'OTHER_VENDOR',
  'VIEWER',
  'OFFICER',
  'REVIEWER',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

const DAY = 86_400_000;
const PASSWORD = 'wet gravel under the pier';

/** A market with a record in every state that matters, made through the normal verbs over HTTP. */
export class PopulatedMarket {
  readonly operations: Operations;
  readonly clients = new Map<Role, Client>();
  /** Global ids by name: `scenario.open`, `pilot.running`. */
  private readonly ids = new Map<string, string>();
  private answers: { code: string; answer: boolean }[] = [];
  private titles = 0;

  private constructor(readonly w: World) {
    this.operations = new Operations(w);
  }

  static async of(w: World): Promise<PopulatedMarket> {
    const market = new PopulatedMarket(w);
    await market.signIn();
    await market.beforeTheDeadline();
    await w.database.shiftClock(11 * DAY);
    await w.get(ScenarioCourse).evaluateDue();
    await w.settle();
    await market.afterTheDeadline();
    await w.settle();
    await market.shared();
    await market.readIds();
    await market.events();
    return market;
  }

  client(role: Role): Client {
    return this.clients.get(role)!;
  }

  /** The id of a record by its name here. */
  id(name: string): string {
    const id = this.ids.get(name);
    if (!id) throw new Error(`The market has no ${name}; it has ${[...this.ids.keys()].join(', ')}`);
    return id;
  }

  keep(name: string, id: string): string {
    this.ids.set(name, id);
    return id;
  }

  /** The version that a record has at this moment. */
  async version(name: string): Promise<number> {
    const { type, id } = fromGlobalId(this.id(name))!;
    const table = type.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    const row = await this.w.database.reader.row<{ version: number }>(
      `select version from ${table} where id = $1`,
      [id],
    );
    return row!.version;
  }

  /** No to every question: passes screening at once. */
  get harmless(): { code: string; answer: boolean }[] {
    return this.answers;
  }

  do(role: Role, mutation: string, input: unknown): Promise<{ id: string; version: number; state: string }> {
    return this.operations.must(this.client(role), mutation, input);
  }

  /** An open scenario of the firm, or one that waits for an officer when the questions are left open. */
  async scenario(
    name: string,
    days: number,
    { answers = this.answers, content = {} }: { answers?: unknown[]; content?: object } = {},
  ): Promise<string> {
    const id = await this.draftedScenario(name, content);
    const proposalDeadline = new Date((await this.w.database.now()).getTime() + days * DAY).toISOString();
    await this.do('FIRM', 'scenarioSubmit', { scenarioId: id, answers, proposalDeadline });
    return id;
  }

  async draftedScenario(name: string, content: object = {}): Promise<string> {
    const title = { zh: `铸造轮毂 X 光缺陷检测 ${++this.titles}` };
    return this.keep(
      name,
      (await this.do('FIRM', 'scenarioDraft', { content: { ...castingScenario(), title, ...content } })).id,
    );
  }

  async solution(name: string, role: Role = 'VENDOR', submit = true): Promise<string> {
    const drafted = await this.do(role, 'solutionDraft', { ...castingSolution(), capacity: 50 });
    this.keep(name, drafted.id);
    if (submit)
      await this.do(role, 'solutionSubmit', {
        solutionId: drafted.id,
        expectedVersion: drafted.version,
        answers: this.answers,
      });
    return drafted.id;
  }

  async proposal(
    name: string,
    scenario: string,
    role: Role,
    { submit = true }: { submit?: boolean } = {},
  ): Promise<string> {
    const scenarioId = this.id(scenario);
    const { scenario: read } = await this.client(role).must(
      `query ($id: ID!) { scenario(id: $id) { indicators { key } } }`,
      { id: scenarioId },
    );
    const drafted = await this.do(role, 'proposalDraft', {
      scenarioId,
      content: this.offer(role, read.indicators[0].key),
    });
    this.keep(name, drafted.id);
    if (submit)
      await this.do(role, 'proposalSubmit', { proposalId: drafted.id, expectedVersion: drafted.version });
    return drafted.id;
  }

  async asset(name: string, post = true): Promise<string> {
    const drafted = await this.do('FIRM', 'dataAssetDraft', {
      title: { zh: '轮毂 X 光片' },
      description: { zh: '四十万张，三成有标注' },
      modalities: ['x-ray'],
      rights: ['HOLD'],
      accessWays: ['QUERY', 'EVALUATE_ONLY'],
      sector: '36',
      region: '330200',
    });
    this.keep(name, drafted.id);
    if (post)
      await this.do('FIRM', 'dataAssetPost', { dataAssetId: drafted.id, expectedVersion: drafted.version });
    return drafted.id;
  }

  /** Awards a scenario to the vendor's proposal, so that a pilot follows. */
  async award(scenario: string, proposal: string): Promise<void> {
    await this.do('FIRM', 'proposalAward', {
      scenarioId: this.id(scenario),
      expectedVersion: await this.version(scenario),
      selected: [this.id(proposal)],
      reasons: [{ proposalId: this.id(proposal), reason: '验证方案可行' }],
    });
  }

  /** Somebody new with an organization of their own. */
  async signUp(name: string, parts: string[]): Promise<Client> {
    const client = this.w.anonymous();
    await this.operations.must(client, 'signUp', {
      email: `${name}@example.org`,
      password: PASSWORD,
      name,
      language: 'en',
      organization: { name: { en: `${name} Works` }, parts, region: '440300' },
    });
    return client;
  }

  /** The secret behind the link of the newest mail to somebody, as the administrator reads it. */
  async linkTo(recipient: string): Promise<string> {
    await this.w.settle();
    const { mailOutbox } = await this.client('ADMINISTRATOR').must(
      `{ mailOutbox(first: 50) { nodes { recipient body } } }`,
    );
    const mail = (mailOutbox.nodes as { recipient: string; body: string | null }[]).find(
      (one) => one.recipient === recipient,
    );
    const secret = /#([A-Za-z0-9_-]{43})/.exec(mail?.body ?? '')?.[1];
    if (!secret) throw new Error(`No link was mailed to ${recipient}: ${JSON.stringify(mail)}`);
    return secret;
  }

  /** Another member of the firm. */
  async memberOfFirm(name: string, role: 'OWNER' | 'EDITOR' | 'VIEWER'): Promise<Client> {
    const email = `${name}@example.org`;
    await this.do('FIRM', 'memberInvite', { email, role });
    const client = this.w.anonymous();
    await this.operations.must(client, 'invitationAccept', {
      token: await this.linkTo(email),
      account: { name, password: PASSWORD },
    });
    return client;
  }

  private offer(role: Role, indicatorKey: string): object {
    return {
      approach: { zh: '先离线验证三周，再接入一条线旁路运行，判片员复核，达标后切换。' },
      solutionIds: [this.id(role === 'VENDOR' ? 'solution.listed' : 'solution.other')],
      milestones: [
        {
          key: 'offline',
          title: { zh: '离线验证完成' },
          dueInWeeks: 4,
          acceptance: { zh: '两千张抽样复判一致率达到九成八' },
        },
      ],
      indicatorCommitments: [{ indicatorKey, committed: 0.3, minimumAcceptable: 0.5 }],
      price: { min: 120_000_000, max: 120_000_000, currency: 'CNY' },
    };
  }

  private async signIn(): Promise<void> {
    this.clients.set('ANONYMOUS', this.w.anonymous());
    for (const role of ['FIRM', 'VENDOR', 'OFFICER', 'REVIEWER', 'ADMINISTRATOR'] as const)
      this.clients.set(role, await this.w.as(role));
    this.clients.set('OTHER_FIRM', await this.signUp('otherfirm', ['DEMAND']));
    this.clients.set('OTHER_VENDOR', await this.signUp('othervendor', ['SUPPLY']));
    this.clients.set('VIEWER', await this.memberOfFirm('viewer', 'VIEWER'));
    const { screeningQuestions } = await this.client('FIRM').must(
      `{ screeningQuestions { questions { code } } }`,
    );
    this.answers = screeningQuestions.questions.map(({ code }: { code: string }) => ({
      code,
      answer: false,
    }));
  }

  private async beforeTheDeadline(): Promise<void> {
    await this.solution('solution.listed');
    await this.solution('solution.other', 'OTHER_VENDOR');
    for (const name of ['evaluating', 'undecided', 'awarded', 'forPaused', 'forStopped', 'closed']) {
      await this.scenario(`scenario.${name}`, 10);
      await this.proposal(`proposal.${name}`, `scenario.${name}`, 'VENDOR');
    }
    await this.proposal('proposal.rival', 'scenario.evaluating', 'OTHER_VENDOR');
  }

  private async afterTheDeadline(): Promise<void> {
    for (const name of ['awarded', 'forPaused', 'forStopped'])
      await this.award(`scenario.${name}`, `proposal.${name}`);
    await this.do('FIRM', 'scenarioCloseWithoutAward', {
      scenarioId: this.id('scenario.closed'),
      reason: '产线改造推迟',
    });
    await this.draftedScenario('scenario.draft');
    await this.scenario('scenario.open', 30);
    await this.proposal('proposal.draft', 'scenario.open', 'VENDOR', { submit: false });
    await this.proposal('proposal.sealed', 'scenario.open', 'OTHER_VENDOR');
    await this.scenario('scenario.withdrawn', 30);
    await this.do('FIRM', 'scenarioWithdraw', {
      scenarioId: this.id('scenario.withdrawn'),
      reason: '预算取消',
    });
    await this.scenario('scenario.screening', 30, { answers: [] });
    await this.do('OFFICER', 'scenarioDraftFor', {
      organizationId: await this.organization('FIRM'),
      content: castingScenario(),
    }).then(({ id }) => this.keep('scenario.unconfirmed', id));
    for (const name of ['paused', 'retired']) await this.solution(`solution.${name}`);
    await this.solution('solution.draft', 'VENDOR', false);
    await this.do('VENDOR', 'solutionPause', {
      solutionId: this.id('solution.paused'),
      expectedVersion: await this.version('solution.paused'),
    });
    await this.do('VENDOR', 'solutionRetire', {
      solutionId: this.id('solution.retired'),
      expectedVersion: await this.version('solution.retired'),
    });
    const { file } = await this.client('FIRM').upload('rows.csv', Buffer.from('a,b\n1,2\n'));
    this.keep('file', file!.id);
    // Of no use as a table, so that it ends at once and stays as it is.
    const run = await this.do('FIRM', 'importRunStart', {
      fileId: file!.id,
      kind: 'SCENARIOS',
      source: 'somewhere',
      dryRun: true,
    });
    this.keep('importRun', run.id);
    await this.w.settle();
    await this.asset('asset.draft', false);
    await this.asset('asset.posted');
    await this.asset('asset.withdrawn');
    await this.do('FIRM', 'dataAssetWithdraw', {
      dataAssetId: this.id('asset.withdrawn'),
      expectedVersion: await this.version('asset.withdrawn'),
      reason: '数据过期',
    });
    const requested = await this.do('VENDOR', 'dataAccessRequest', {
      dataAssetId: this.id('asset.posted'),
      way: 'QUERY',
      purpose: '评估数据是否可用',
    });
    this.keep('access.requested', requested.id);
    const granted = await this.do('OTHER_VENDOR', 'dataAccessRequest', {
      dataAssetId: this.id('asset.posted'),
      way: 'QUERY',
      purpose: '评估数据是否可用',
    });
    this.keep('access.granted', granted.id);
    const until = new Date((await this.w.database.now()).getTime() + 90 * DAY).toISOString();
    await this.do('FIRM', 'dataAccessDecide', {
      dataAccessId: granted.id,
      expectedVersion: granted.version,
      grant: true,
      until,
    });
    await this.w.settle();
  }

  /** A like scenario of another firm, and one that the first firm asks it to share. */
  private async shared(): Promise<void> {
    const title = { zh: '压铸件 X 光缺陷判读' };
    const drafted = await this.do('OTHER_FIRM', 'scenarioDraft', {
      content: { ...castingScenario(), title },
    });
    this.keep('scenario.other', drafted.id);
    const proposalDeadline = new Date((await this.w.database.now()).getTime() + 60 * DAY).toISOString();
    await this.do('OTHER_FIRM', 'scenarioSubmit', {
      scenarioId: drafted.id,
      answers: this.answers,
      proposalDeadline,
    });
    const joint = await this.do('FIRM', 'scenarioJointPropose', {
      leadScenarioId: await this.scenario('scenario.toShare', 60),
      scenarioIds: [drafted.id],
    });
    this.keep('scenario.joint', joint.id);
    await this.scenario('scenario.toPropose', 60);
    await this.w.settle();
  }

  /** Ids of what follows from the above, and of what a list alone tells. */
  private async readIds(): Promise<void> {
    const { pilots } = await this.client('FIRM').must(
      `{ pilots(first: 50) { nodes { id scenario { id } } } }`,
    );
    for (const pilot of pilots.nodes as { id: string; scenario: { id: string } }[]) {
      const name = {
        [this.id('scenario.awarded')]: 'running',
        [this.id('scenario.forPaused')]: 'paused',
        [this.id('scenario.forStopped')]: 'stopped',
      }[pilot.scenario.id];
      this.keep(`pilot.${name}`, pilot.id);
    }
    await this.do('FIRM', 'pilotPause', {
      pilotId: this.id('pilot.paused'),
      expectedVersion: await this.version('pilot.paused'),
      reason: '设备检修',
    });
    await this.do('FIRM', 'pilotStop', {
      pilotId: this.id('pilot.stopped'),
      expectedVersion: await this.version('pilot.stopped'),
      reason: '产线停产',
      lesson: { tried: '侧光', learnt: '油膜反光', goodFaith: true },
    });
    await this.do('FIRM', 'pilotRiskAdd', {
      pilotId: this.id('pilot.running'),
      level: 'SEVERE',
      text: '新模具样本少',
    });
    const { pilot } = await this.client('FIRM').must(
      `query ($id: ID!) { pilot(id: $id) { risks { id } firmOwner { id } vendorOwner { id } indicators { key } } }`,
      { id: this.id('pilot.running') },
    );
    this.keep('risk.open', pilot.risks[0].id);
    this.keep('indicator', pilot.indicators[0].key);
    const { scenario } = await this.client('FIRM').must(
      `query ($id: ID!) { scenario(id: $id) { matches(first: 10) { nodes { id solution { id } } } } }`,
      { id: this.id('scenario.open') },
    );
    for (const match of scenario.matches.nodes as { id: string; solution: { id: string } }[])
      this.keep(match.solution.id === this.id('solution.listed') ? 'match' : 'match.other', match.id);
    const object = async (name: string, role: Role): Promise<string> =>
      this.keep(
        name,
        (
          await this.do(role, 'matchObject', {
            matchId: this.id('match'),
            criterion: 'DATA',
            reason: '我们也有超声数据',
          })
        ).id,
      );
    await object('objection.open', 'FIRM');
    await this.do('OFFICER', 'matchObjectionAnswer', {
      objectionId: await object('objection.answered', 'VENDOR'),
      outcome: 'UPHELD',
      answer: '已请对方补充',
    });
    for (const role of ['FIRM', 'VENDOR', 'OTHER_FIRM', 'OTHER_VENDOR', 'OFFICER', 'REVIEWER'] as const)
      this.keep(`organization.${role}`, await this.organization(role));
    for (const role of ROLES.slice(1))
      this.keep(
        `person.${role}`,
        (await this.client(role).must(`{ viewer { person { id } } }`)).viewer.person.id,
      );
    const { members } = await this.client('FIRM').must(`{ members(first: 50) { nodes { id role } } }`);
    for (const member of members.nodes as { id: string; role: string }[])
      this.keep(member.role === 'VIEWER' ? 'member.viewer' : 'member.owner', member.id);
    this.keep(
      'invitation.open',
      (await this.do('FIRM', 'memberInvite', { email: 'invited@example.org', role: 'VIEWER' })).id,
    );
    const { screeningCases } = await this.client('OFFICER').must(
      `{ screeningCases(state: WAITING, first: 1) { nodes { id } } }`,
    );
    this.keep('case.waiting', screeningCases.nodes[0].id);
    const decided = await this.client('OFFICER').must(
      `{ screeningCases(state: PASSED, first: 1) { nodes { id } } }`,
    );
    this.keep('case.passed', decided.screeningCases.nodes[0].id);
    const { glossaryMine } = await this.client('OFFICER').must('mutation { glossaryMine { mining { id } } }');
    this.keep('mining.done', glossaryMine.mining.id);
    this.keep(
      'run.done',
      (await this.do('FIRM', 'matchRunStart', { scenarioId: this.id('scenario.open') })).id,
    );
    await this.w.settle();
    await this.w.get(IntroductionService).nightly();
    const { notices } = await this.client('FIRM').must(`{ notices(first: 1) { nodes { id } } }`);
    this.keep('notice', notices.nodes[0].id);
    await this.rules();
    const saved = { page: 'scenarios', name: 'castings', parameters: '{"q":"铸造"}' };
    await this.models();
    this.keep('savedSearch', (await this.do('FIRM', 'savedSearchCreate', saved)).id);
  }

  /** Versions of a calibration as a fitting leaves them; fitting itself needs more outcomes than this market has. */
  private async models(): Promise<void> {
    for (const [version, state] of [
      [1, 'RETIRED'],
      [2, 'CANDIDATE'],
    ] as const) {
      const id = newId();
      await this.w.database.transaction((tx) =>
        tx.rows(
          `insert into matching_model (id, kind, version, state, progress, coefficients, metrics) values ($1, 'CALIBRATION', $2, $3, 100,
             '{"calibration": {"method": "PLATT", "segments": {}, "market": {"outcomes": 0, "accepted": 0, "tenths": [], "curve": {"kind": "PLATT", "intercept": -1, "slope": 1}}}}',
             '{"comparison": {"outcomes": 40, "gain": 0.001, "standardError": 0.002, "better": false}, "heldOut": null, "against": null}')`,
          [id, version, state],
        ),
      );
      this.keep(`model.${state.toLowerCase()}`, toGlobalId('MatchingModel', id));
    }
  }

  /** Events in every state that matters, on a day that is over, each with both vendors at the open scenario. */
  private async events(): Promise<void> {
    const plan = { startMinute: 540, endMinute: 720, slotMinutes: 20, tables: 3, cap: 6, day: '2026-01-05' };
    const courses = {
      draft: [],
      idle: [],
      scheduled: ['Schedule'],
      published: ['Schedule', 'Publish'],
      held: ['Schedule', 'Publish', 'Hold'],
    };
    for (const [name, verbs] of Object.entries(courses)) {
      const drafted = await this.do('OFFICER', 'matchmakingEventDraft', {
        name: { zh: `对接会 ${name}` },
        ...plan,
      });
      const eventId = this.keep(`event.${name}`, drafted.id);
      const expectedVersion = (): Promise<number> => this.version(`event.${name}`);
      const scenarioIds = [this.id('scenario.open')];
      await this.do('OFFICER', 'matchmakingEventAdd', {
        eventId,
        expectedVersion: await expectedVersion(),
        scenarioIds,
      });
      for (const verb of verbs) {
        await this.do('OFFICER', `matchmakingEvent${verb}`, {
          eventId,
          expectedVersion: await expectedVersion(),
        });
        await this.w.settle();
      }
      const { matchmakingEvent } = await this.client('OFFICER').must(
        `query ($id: ID!) { matchmakingEvent(id: $id) { meetings { id vendor { id } } } }`,
        { id: eventId },
      );
      for (const meeting of matchmakingEvent.meetings as { id: string; vendor: { id: string } }[]) {
        const own = meeting.vendor.id === this.id('organization.VENDOR');
        this.keep(own ? `meeting.${name}` : `meeting.${name}.other`, meeting.id);
      }
    }
  }

  /** The rules of matching: a version that counts, a draft, and names of a concept in every state. */
  private async rules(): Promise<void> {
    const { matchingWeights } = await this.client('OFFICER').must(
      '{ matchingWeights(first: 1) { nodes { id } } }',
    );
    this.keep('weights.published', matchingWeights.nodes[0].id);
    await this.do('OFFICER', 'weightsDraft', { weights: WEIGHTS });
    const named = { kind: 'CAPABILITY', code: 'defect-detection', language: 'en' };
    for (const [name, alias] of [
      ['alias.active', 'flaw spotting'],
      ['alias.active.too', 'flaw sorting'],
      ['alias.retired', 'flaw hunting'],
      ['alias.proposed', 'flaw finding'],
      ['alias.proposed.too', 'flaw finding by eye'],
    ] as const)
      this.keep(name, (await this.do('OFFICER', 'glossaryAliasAdd', { ...named, alias })).id);
    await this.do('OFFICER', 'glossaryAliasRetire', { aliasId: this.id('alias.retired') });
    // What is proposed comes from texts in both languages, of which this market has too few.
    await this.w.database.transaction((tx) =>
      tx.rows(
        `update glossary_alias set state = 'PROPOSED', origin = 'MINED' where alias like 'flaw finding%'`,
      ),
    );
    await this.w.settle();
  }

  private async organization(role: Role): Promise<string> {
    const { viewer } = await this.client(role).must(`{ viewer { organization { id } } }`);
    return viewer.organization.id;
  }
}
