import type { Actor } from '@fairway/kernel';
import { GATES, PilotService, PilotWork, type PilotEntity, type PilotStage } from '@fairway/pilot';
import { figure, unrest } from './figure.ts';
import { demoScenarios, demoSolutions } from './market.ts';
import type { PilotCourse } from './pilot-courses.ts';
import { pilotCourses } from './pilot-courses.ts';
import { winnerKey, winnerOf } from './play-tenders.ts';
import type { Action, Stage } from './stage.ts';

const WEEK = 7;
const MEASURED: readonly PilotStage[] = ['SANDBOX', 'LIVE', 'ACCEPTANCE'];
/** The milestone that is reached by passing into a stage. */
const REACHED: Partial<Record<PilotStage, string>> = {
  VALIDATING: 'm1',
  SANDBOX: 'm2',
  LIVE: 'm2',
  ACCEPTANCE: 'm3',
  SCALING: 'm4',
};

/** Pilots go through their gates, are measured week by week, meet risks, and a few end early. */
export function playPilots(stage: Stage): Action[] {
  return pilotCourses.flatMap((course) => {
    const play = new PilotPlay(stage, course);
    const moves = course.stages.map(([to, day], i) => ({
      day,
      run: () => play.move(i ? course.stages[i - 1]![0] : 'PREPARING', to),
    }));
    const risks = (course.risks ?? []).flatMap((risk, i) => [
      { day: risk.day, run: () => play.addRisk(risk, i) },
      ...(risk.closed ? [{ day: risk.closed.day, run: () => play.closeRisk(risk, i) }] : []),
    ]);
    const readings = measuredDays(course).map((day) => ({ day, run: () => play.measure(day) }));
    return [
      ...readings,
      ...risks,
      ...moves,
      ...(course.reminded ? [{ day: course.reminded.day, run: () => play.remind() }] : []),
      ...(course.end ? [{ day: course.end.day, run: () => play.end() }] : []),
    ];
  });
}

/** From when to when it is measured. */
function measuredSpan(course: PilotCourse): { from: number; to: number } | null {
  const from = course.stages.find(([stage]) => MEASURED.includes(stage))?.[1];
  if (from === undefined) return null;
  const accepted = course.stages.find(([stage]) => stage === 'SCALING')?.[1];
  return { from, to: accepted ?? course.silent ?? course.end?.day ?? 0 };
}

function measuredDays(course: PilotCourse): number[] {
  const span = measuredSpan(course);
  const days: number[] = [];
  if (span) for (let day = span.from; day <= span.to && day < 0; day += WEEK) days.push(day);
  return days;
}

class PilotPlay {
  constructor(
    private readonly stage: Stage,
    private readonly course: PilotCourse,
  ) {}

  async move(from: PilotStage, to: PilotStage): Promise<void> {
    const milestone = REACHED[to];
    if (milestone && !(from === 'SANDBOX' && to === 'LIVE')) await this.reach(milestone);
    for (const item of GATES[`${from}>${to}`]!) {
      if (!item.by) continue;
      const by = item.by;
      await this.step(
        `tick:${to}:${item.code}`,
        async (pilot) =>
          void (await this.work.check(await this.side(by), {
            pilotId: pilot.id,
            item: item.code,
            done: true,
          })),
      );
    }
    await this.step(
      `move:${to}`,
      async (pilot) =>
        void (await this.pilots.move(await this.side('FIRM'), {
          pilotId: pilot.id,
          expectedVersion: pilot.version,
          to,
        })),
    );
  }

  measure(day: number): Promise<void> {
    const span = measuredSpan(this.course)!;
    // Quick gains first, smaller ones later.
    const passed = span.to > span.from ? (day - span.from) / (span.to - span.from) : 1;
    const share = (this.course.progress ?? 0.5) * (0.06 + 0.94 * (1 - (1 - passed) ** 1.6));
    return this.step(`read:${day}`, async (pilot) => {
      const readings = pilot.indicators.map((one) => ({
        indicatorKey: one.key,
        value: figure(
          one.baseline!,
          one.target,
          share + 0.025 * (1 - passed) * unrest(`${this.course.scenario}${one.key}${day}`),
        ),
        at: this.stage.clock.at(day, 8 * 60),
        source: '周报',
      }));
      await this.work.record(await this.side('VENDOR'), { pilotId: pilot.id, readings });
    });
  }

  addRisk({ level, text, mitigation }: NonNullable<PilotCourse['risks']>[number], i: number): Promise<void> {
    return this.step(`risk:${i}`, async (pilot) => {
      // A risk carries no idempotency key: what was added before the loader was killed is found by its words.
      if (await this.risk(pilot, text)) return;
      await this.work.riskAdd(await this.side(i % 2 ? 'FIRM' : 'VENDOR'), {
        pilotId: pilot.id,
        level,
        text,
        mitigation,
      });
    });
  }

  closeRisk({ text, closed }: NonNullable<PilotCourse['risks']>[number], i: number): Promise<void> {
    return this.step(`risk-closed:${i}`, async (pilot) => {
      await this.work.riskClose(await this.side('FIRM'), {
        pilotId: pilot.id,
        riskId: (await this.risk(pilot, text))!,
        note: closed!.note,
      });
    });
  }

  remind(): Promise<void> {
    return this.step(
      'remind',
      async (pilot) =>
        void (await this.work.remind(await this.stage.officer, {
          pilotId: pilot.id,
          note: this.course.reminded!.note,
        })),
    );
  }

  end(): Promise<void> {
    const end = this.course.end!;
    return this.step('end', async (pilot) => {
      const target = { pilotId: pilot.id, expectedVersion: pilot.version, reason: end.reason };
      if (end.kind === 'WITHDRAW') await this.pilots.withdraw(await this.side('VENDOR'), target);
      if (end.kind === 'PAUSE') await this.pilots.pause(await this.side('FIRM'), target);
      if (end.kind === 'STOP')
        await this.pilots.stop(await this.side('FIRM'), {
          ...target,
          lesson: { tried: end.tried, learnt: end.learnt, goodFaith: true },
        });
    });
  }

  private async reach(milestone: string): Promise<void> {
    await this.step(
      `done:${milestone}`,
      async (pilot) =>
        void (await this.work.milestoneDone(await this.side('VENDOR'), {
          pilotId: pilot.id,
          key: milestone,
        })),
    );
    await this.step(
      `accept:${milestone}`,
      async (pilot) =>
        void (await this.work.milestoneAccept(await this.side('FIRM'), {
          pilotId: pilot.id,
          key: milestone,
        })),
    );
  }

  private step(key: string, run: (pilot: PilotEntity) => Promise<void>): Promise<void> {
    return this.stage.steps.once(`pilot:${this.course.scenario}:${key}`, async () => run(await this.pilot()));
  }

  private async pilot(): Promise<PilotEntity> {
    const proposalId = this.stage.steps.id(winnerKey(this.course.scenario));
    const row = await this.stage.database.reader.row<{ id: string }>(
      'select id from pilot where proposal_id = $1',
      [proposalId],
    );
    if (!row) throw new Error(`${this.course.scenario} has no pilot`);
    return (await this.pilots.load(this.stage.database.reader, row.id))!;
  }

  private async risk(pilot: PilotEntity, text: string): Promise<string | undefined> {
    const row = await this.stage.database.reader.row<{ id: string }>(
      'select id from pilot_risk where pilot_id = $1 and text = $2',
      [pilot.id, text],
    );
    return row?.id;
  }

  private side(by: 'FIRM' | 'VENDOR' | 'OFFICER'): Promise<Actor> {
    if (by === 'OFFICER') return this.stage.officer;
    const { scenario } = this.course;
    const organization =
      by === 'FIRM'
        ? demoScenarios.find((one) => one.key === scenario)!
        : demoSolutions.find((one) => one.key === winnerOf(scenario).solution)!;
    return this.stage.of(organization.organization);
  }

  private get pilots(): PilotService {
    return this.stage.get(PilotService);
  }

  private get work(): PilotWork {
    return this.stage.get(PilotWork);
  }
}
