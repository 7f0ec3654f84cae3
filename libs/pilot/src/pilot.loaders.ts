import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { loaderOf, type RequestContext } from '@fairway/graphql';
import type { GateDecisionEntity, MilestoneEntity, PilotEntity, RiskEntity } from './pilot.entity.ts';
import type { MeasuredAt } from './pilot-log.repository.ts';
import { PilotReading, type Gate } from './pilot-reading.service.ts';

export interface Named {
  id: string;
  name: string;
  language: 'zh' | 'en';
  demo: boolean;
  /** Contact data is not handed out with a pilot. */
  email: null;
}

/** One query a request for what hangs on pilots, and for pilots that hang on others. */
@Injectable()
export class PilotLoaders {
  private readonly keys = {
    milestones: {},
    risks: {},
    decisions: {},
    measured: {},
    reminders: {},
    people: {},
    gates: {},
    ofScenario: {},
    ofProposal: {},
    now: {},
  };

  constructor(private readonly reading: PilotReading) {}

  milestones(context: RequestContext): DataLoader<string, MilestoneEntity[]> {
    return loaderOf(
      context,
      this.keys.milestones,
      () =>
        new DataLoader(async (ids: readonly string[]) =>
          grouped(ids, await this.reading.milestones(ids), (one) => one.pilotId),
        ),
    );
  }

  decisions(context: RequestContext): DataLoader<string, GateDecisionEntity[]> {
    return loaderOf(
      context,
      this.keys.decisions,
      () =>
        new DataLoader((ids: readonly string[]) => Promise.all(ids.map((id) => this.reading.decisions(id)))),
    );
  }

  risks(context: RequestContext): DataLoader<string, RiskEntity[]> {
    return loaderOf(
      context,
      this.keys.risks,
      () =>
        new DataLoader(async (ids: readonly string[]) =>
          grouped(ids, await this.reading.risks(ids), (one) => one.pilotId),
        ),
    );
  }

  measured(context: RequestContext): DataLoader<string, Map<string, MeasuredAt>> {
    return loaderOf(
      context,
      this.keys.measured,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.reading.measured(ids);
          return ids.map((id) => found.get(id) ?? new Map<string, MeasuredAt>());
        }),
    );
  }

  reminders(context: RequestContext): DataLoader<string, Date | null> {
    return loaderOf(
      context,
      this.keys.reminders,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.reading.lastReminders(ids);
          return ids.map((id) => found.get(id) ?? null);
        }),
    );
  }

  /** By the pilot as it was read, so that one that was moved meanwhile gets its new passage. */
  gates(context: RequestContext): DataLoader<PilotEntity, Gate | null> {
    return loaderOf(
      context,
      this.keys.gates,
      () => new DataLoader((pilots: readonly PilotEntity[]) => this.reading.gates(context.actor, pilots)),
    );
  }

  people(context: RequestContext): DataLoader<string, Named | null> {
    return loaderOf(
      context,
      this.keys.people,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.reading.people(ids);
          return ids.map((id) => {
            const person = found.get(id);
            return person ? { ...person, email: null } : null;
          });
        }),
    );
  }

  ofScenario(context: RequestContext): DataLoader<string, PilotEntity[]> {
    return loaderOf(
      context,
      this.keys.ofScenario,
      () =>
        new DataLoader(async (ids: readonly string[]) =>
          grouped(ids, await this.reading.byScenarios(context.actor, ids), (one) => one.scenarioId),
        ),
    );
  }

  ofProposal(context: RequestContext): DataLoader<string, PilotEntity | null> {
    return loaderOf(
      context,
      this.keys.ofProposal,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.reading.byProposals(context.actor, ids);
          return ids.map((id) => found.find((one) => one.proposalId === id) ?? null);
        }),
    );
  }

  /** One instant for all cards of an answer. */
  now(context: RequestContext): Promise<Date> {
    return loaderOf(context, this.keys.now, () => this.reading.now());
  }
}

function grouped<T>(ids: readonly string[], rows: readonly T[], of: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(of(row))?.push(row);
  return ids.map((id) => groups.get(id)!);
}
