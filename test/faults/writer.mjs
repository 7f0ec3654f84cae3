import {
  Browser,
  DRAFT_SCENARIO,
  DRAFT_SOLUTION,
  rowId,
  scenarioContent,
  solutionContent,
  SUBMIT_SCENARIO,
  SUBMIT_SOLUTION,
} from './graphql.mjs';
import { pause } from './processes.mjs';

const SIGN_IN = `mutation ($role: DemoRole!) { demoSignIn(input: { role: $role }) { problems { code message } } }`;

/** A person who works on while things break, and keeps a journal of what was acknowledged. */
export class Writer {
  /** Every record whose draft was acknowledged: `{ kind, id, submitted }`; `submitted` when that was acknowledged too. */
  journal = [];
  acknowledged = 0;
  refusals = [];
  stopped = false;
  n = 0;

  constructor(stand) {
    this.stand = stand;
    this.firm = new Browser(stand.address);
    this.vendor = new Browser(stand.address);
  }

  async signIn() {
    await this.firm.must(SIGN_IN, { role: 'FIRM' });
    await this.vendor.must(SIGN_IN, { role: 'VENDOR' });
    const { screeningQuestions } = await this.firm.must('{ screeningQuestions { questions { code } } }');
    this.answers = screeningQuestions.questions.map(({ code }) => ({ code, answer: false }));
  }

  async solution() {
    const n = ++this.n;
    const { solutionDraft } = await this.again(() =>
      this.vendor.must(DRAFT_SOLUTION, { input: solutionContent(n) }, { 'idempotency-key': `solution-${n}` }),
    );
    if (!solutionDraft) return;
    const { id, version } = solutionDraft.solution;
    const entry = { kind: 'solution', id: rowId(id), submitted: false };
    this.journal.push(entry);
    entry.submitted = await this.submit(() =>
      this.vendor.must(SUBMIT_SOLUTION, {
        input: { solutionId: id, expectedVersion: version, answers: this.answers },
      }),
    );
    return entry;
  }

  async scenario() {
    const n = ++this.n;
    const { scenarioDraft } = await this.again(() =>
      this.firm.must(
        DRAFT_SCENARIO,
        { input: { content: scenarioContent(n) } },
        { 'idempotency-key': `scenario-${n}` },
      ),
    );
    if (!scenarioDraft) return;
    const { id } = scenarioDraft.scenario;
    const entry = { kind: 'scenario', id: rowId(id), submitted: false };
    this.journal.push(entry);
    const proposalDeadline = new Date(Date.now() + 20 * 86_400_000).toISOString();
    entry.submitted = await this.submit(() =>
      this.firm.must(SUBMIT_SCENARIO, { input: { scenarioId: id, answers: this.answers, proposalDeadline } }),
    );
    return entry;
  }

  async work(everyMs) {
    while (!this.stopped) {
      await (this.n % 3 === 0 ? this.solution() : this.scenario());
      await pause(everyMs);
    }
  }

  /** A repetition may find that the try without an answer had succeeded: then nothing was acknowledged, but it was done. */
  async submit(call) {
    try {
      return (await this.again(call)) !== undefined;
    } catch (error) {
      if (error.refused && ['WRONG_STATE', 'VERSION_CONFLICT'].includes(error.code) && error.repeated)
        return true;
      this.refusals.push(String(error));
      return false;
    }
  }

  /** Repeats while nobody answers, or the answer is that something is away; a refusal is an answer. */
  async again(call) {
    for (let tries = 0; ; tries++) {
      try {
        const data = await call();
        this.acknowledged++;
        return data;
      } catch (error) {
        if (error.refused || error.status === 400) throw Object.assign(error, { repeated: tries > 0 });
        this.lastFailure = error;
        if (this.stopped && tries > 100) return {};
        await pause(150);
      }
    }
  }
}
