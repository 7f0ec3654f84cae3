import { fromGlobalId } from '@fairway/kernel';
import { castingScenario, castingSolution } from '../kit/records.ts';
import { type Client, type World } from '../kit/index.ts';
import { Operations } from './operations.ts';
import { afterTheDeadline, beforeTheDeadline, share } from './populated-market/courses.ts';
import { makeEvents } from './populated-market/events.ts';
import type { Role } from './populated-market/roles.ts';
import { readWhatFollows } from './populated-market/what-follows.ts';

export { ROLES, type Role } from './populated-market/roles.ts';

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
    await beforeTheDeadline(market);
    await w.database.shiftClock(11 * DAY);
    await w.evaluateDue();
    await w.settle();
    await afterTheDeadline(market);
    await w.settle();
    await share(market);
    await readWhatFollows(market);
    await makeEvents(market);
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

  async organization(role: Role): Promise<string> {
    const { viewer } = await this.client(role).must(`{ viewer { organization { id } } }`);
    return viewer.organization.id;
  }
}
