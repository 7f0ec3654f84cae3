import { Injectable } from '@nestjs/common';
import { cleanText, inLanguage, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { createOnce, type Tx } from '@fairway/database';
import type { AuditAction } from '@fairway/audit';
import { Mailer, OrganizationDirectory } from '@fairway/party';
import { pilotReminded } from './domain/events.ts';
import { acceptMilestone, finishMilestone, isOver } from './domain/pilot.ts';
import {
  actsForFirm,
  actsForVendor,
  mayCheck,
  mayDecide,
  mayNoteRisk,
  mayRead,
  mayRecord,
} from './domain/policy.ts';
import { gateAhead } from './domain/stages.ts';
import type { MilestoneEntity, PilotEntity, RiskLevel } from './pilot.entity.ts';
import { PilotLogRepository, type GivenReading } from './pilot-log.repository.ts';
import { PilotSteps } from './pilot-steps.service.ts';

/** The day-to-day of a pilot: ticks, milestones, readings, risks, reminders. */
@Injectable()
export class PilotWork {
  constructor(
    private readonly steps: PilotSteps,
    private readonly log: PilotLogRepository,
    private readonly directory: OrganizationDirectory,
    private readonly mailer: Mailer,
  ) {}

  /** Ticks or unticks an item of the gate ahead; doing it twice changes nothing. */
  check(
    actor: Actor,
    input: { pilotId: string; item: string; done: boolean; note?: string | null },
  ): Promise<PilotEntity> {
    return this.steps.take(actor, input.pilotId, {
      action: input.done ? 'pilot.tick' : 'pilot.untick',
      reason: `${input.item}${input.note ? `: ${input.note}` : ''}`,
      may: mayRead,
      decide: async (tx, pilot) => {
        running(pilot);
        const gate = gateAhead(pilot.stage, pilot.riskTier);
        const item = gate?.items.find((one) => one.code === input.item);
        if (!gate || !item) throw refusal('INVALID', 'The gate ahead has no such item', 'item');
        if (!item.by) throw refusal('INVALID', 'This item is computed from the record', 'item');
        if (!mayCheck(actor, pilot, item.by))
          throw refusal('NOT_ALLOWED', `This item is for ${item.by} to tick`, 'item');
        if (input.done)
          await this.log.tick(tx, actor, {
            pilotId: pilot.id,
            fromStage: pilot.stage,
            toStage: gate.to,
            item: item.code,
            note: input.note?.trim() || null,
          });
        else await this.log.clear(tx, actor, pilot.id, pilot.stage, gate.to, item.code);
        return {};
      },
    });
  }

  milestoneDone(actor: Actor, input: { pilotId: string; key: string }): Promise<PilotEntity> {
    return this.milestone(
      actor,
      input,
      'pilot.milestone-done',
      actsForVendor,
      async (tx, pilot, milestone, now) => {
        const { changes, events } = unwrap(finishMilestone(pilot, milestone, now));
        await this.log.saveMilestone(tx, milestone.id, { ...changes, doneBy: actor.personId });
        return { events };
      },
    );
  }

  milestoneAccept(actor: Actor, input: { pilotId: string; key: string }): Promise<PilotEntity> {
    return this.milestone(
      actor,
      input,
      'pilot.milestone-accept',
      actsForFirm,
      async (tx, pilot, milestone, now) => {
        const { changes, events } = unwrap(acceptMilestone(pilot, milestone, now));
        await this.log.saveMilestone(tx, milestone.id, { ...changes, acceptedBy: actor.personId });
        return { events };
      },
    );
  }

  /** Readings happen once per indicator, instant and source; one that says something else is refused with all the others. */
  record(actor: Actor, input: { pilotId: string; readings: GivenReading[] }): Promise<PilotEntity> {
    return this.steps.take(actor, input.pilotId, {
      action: 'pilot.record',
      reason: `${input.readings.length} readings`,
      may: mayRecord,
      decide: async (tx, pilot, now) => {
        if (isOver(pilot))
          throw refusal('WRONG_STATE', `A pilot that is ${pilot.state} takes no readings`, 'pilotId');
        const known = new Set(pilot.indicators.map((one) => one.key));
        const problems = input.readings.flatMap((r, i) => [
          ...(known.has(r.indicatorKey)
            ? []
            : [
                problem(
                  'INVALID',
                  `The pilot has no indicator ${r.indicatorKey}`,
                  `readings.${i}.indicatorKey`,
                ),
              ]),
          ...(r.at.getTime() > now.getTime()
            ? [problem('INVALID', 'A reading cannot be of the future', `readings.${i}.at`)]
            : []),
        ]);
        if (problems.length) throw new Refusal(problems.slice(0, 50));
        const { contradicting } = await this.log.addReadings(tx, actor, pilot.id, input.readings);
        if (contradicting.length) {
          throw new Refusal(
            contradicting
              .slice(0, 50)
              .map((i) =>
                problem(
                  'READING_CONFLICT',
                  'Another value is recorded for this indicator, instant and source',
                  `readings.${i}.value`,
                ),
              ),
          );
        }
        return {};
      },
    });
  }

  riskAdd(
    actor: Actor,
    input: { pilotId: string; level: RiskLevel; text: string; mitigation?: string | null },
  ): Promise<PilotEntity> {
    return this.steps.take(actor, input.pilotId, {
      action: 'pilot.risk-add',
      may: mayNoteRisk,
      decide: async (tx, pilot) => {
        if (isOver(pilot))
          throw refusal('WRONG_STATE', `A pilot that is ${pilot.state} has no new risks`, 'pilotId');
        const text = cleanText(input.text);
        if (!text) throw refusal('INVALID', 'Say what the risk is', 'text');
        const mitigation = input.mitigation ? cleanText(input.mitigation) : null;
        await createOnce(
          tx,
          actor,
          'pilotRiskAdd',
          input,
          async (id) => ({ id }),
          () => this.log.addRisk(tx, actor, pilot.id, { level: input.level, text, mitigation }),
        );
        return {};
      },
    });
  }

  riskClose(
    actor: Actor,
    input: { pilotId: string; riskId: string; note?: string | null },
  ): Promise<PilotEntity> {
    return this.steps.take(actor, input.pilotId, {
      action: 'pilot.risk-close',
      reason: input.note,
      may: mayNoteRisk,
      decide: async (tx, pilot) => {
        const risk = (await this.log.risks(tx, [pilot.id])).find((one) => one.id === input.riskId);
        if (!risk) throw refusal('NOT_FOUND', 'risk not found', 'riskId');
        if (risk.closedAt) throw refusal('WRONG_STATE', 'This risk is closed already', 'riskId');
        await this.log.closeRisk(tx, actor, risk.id, input.note?.trim() || null);
        return {};
      },
    });
  }

  /** Presses for progress (催办): at most once a day, on record, by mail to the owners. */
  remind(actor: Actor, input: { pilotId: string; note?: string | null }): Promise<PilotEntity> {
    const note = input.note?.trim() || null;
    return this.steps.take(actor, input.pilotId, {
      action: 'pilot.remind',
      reason: note,
      may: mayDecide,
      decide: async (tx, pilot) => {
        running(pilot);
        if (!(await this.log.addReminder(tx, actor, pilot.id, note)))
          throw refusal('REMINDED_TODAY', 'Its owners were reminded today already', 'pilotId');
        for (const to of await this.toRemind(tx, pilot)) await this.mailReminder(tx, pilot, to, note);
        return { events: [pilotReminded(pilot.id, { stage: pilot.stage })] };
      },
    });
  }

  /** Both owners; for a side that named nobody, the owners of its organization. */
  private async toRemind(tx: Tx, pilot: PilotEntity): Promise<{ email: string; language: 'zh' | 'en' }[]> {
    const sides = [
      [pilot.firmOrganizationId, pilot.firmOwnerId],
      [pilot.vendorOrganizationId, pilot.vendorOwnerId],
    ] as const;
    const members = await this.directory.members(
      tx,
      sides.map(([organizationId]) => organizationId),
    );
    return sides.flatMap(([organizationId, ownerId]) => {
      const own = members.filter((m) => m.organizationId === organizationId);
      const named = own.filter((m) => m.personId === ownerId);
      return named.length ? named : own.filter((m) => m.role === 'OWNER');
    });
  }

  private mailReminder(
    tx: Tx,
    pilot: PilotEntity,
    to: { email: string; language: 'zh' | 'en' },
    note: string | null,
  ): Promise<void> {
    const title = inLanguage(pilot.title, to.language);
    const zh = to.language === 'zh';
    const subject = zh ? `催办：试点 ${pilot.code}` : `Reminder: pilot ${pilot.code}`;
    const text = zh
      ? `请推进试点「${title}」的下一关口。`
      : `Please move the pilot “${title}” towards its next gate.`;
    const link = this.mailer.link(`/pilots/${pilot.code}`);
    return this.mailer.send(tx, {
      to: to.email,
      template: 'notice',
      language: to.language,
      data: { subject, text: note ? `${text}\n\n${note}` : text, link },
    });
  }

  private milestone(
    actor: Actor,
    input: { pilotId: string; key: string },
    action: AuditAction,
    may: (actor: Actor, pilot: PilotEntity) => boolean,
    decide: (
      tx: Tx,
      pilot: PilotEntity,
      milestone: MilestoneEntity,
      now: Date,
    ) => Promise<{ events: never[] | object[] }>,
  ): Promise<PilotEntity> {
    return this.steps.take(actor, input.pilotId, {
      action,
      reason: input.key,
      may,
      decide: async (tx, pilot, now) => {
        const milestone = (await this.log.milestones(tx, [pilot.id])).find((one) => one.key === input.key);
        if (!milestone) throw refusal('NOT_FOUND', 'milestone not found', 'key');
        return (await decide(tx, pilot, milestone, now)) as never;
      },
    });
  }
}

const refusal = (code: string, message: string, path: string): Refusal =>
  new Refusal([problem(code, message, path)]);

function running(pilot: PilotEntity): void {
  if (pilot.state !== 'RUNNING')
    throw refusal('WRONG_STATE', `A pilot that is ${pilot.state} does not go on`, 'pilotId');
}
