import { Injectable } from '@nestjs/common';
import type { Reader } from '@fairway/database';
import { MatchPairs, type VendorFit } from '@fairway/matching';
import { ScenarioService } from '@fairway/scenario';
import { pairKey, type Candidate } from './domain/plan.ts';
import type { MatchmakingEventEntity, MeetingEntity } from './matchmaking.entity.ts';
import { MatchmakingRepository } from './matchmaking.repository.ts';

const TENTHS = 10;

/** Who could meet whom at an event, as matches have it. */
@Injectable()
export class Candidates {
  constructor(
    private readonly events: MatchmakingRepository,
    private readonly pairs: MatchPairs,
    private readonly scenarios: ScenarioService,
  ) {}

  /** `onScenario` is told of each scenario that was read, and may stop the reading by answering false. */
  async of(
    reader: Reader,
    event: MatchmakingEventEntity,
    meetings: readonly MeetingEntity[] = [],
    onScenario: (done: number, of: number) => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<Candidate[] | null> {
    const scenarios = await this.events.scenarioIds(reader, event.id);
    const chosen = new Set([
      ...(await this.events.vendorIds(reader, event.id)),
      ...event.mustMeet.map((one) => one.vendorId),
      ...meetings.map((one) => one.vendorId),
    ]);
    const facts = await this.scenarios.loadMany(
      reader,
      scenarios.map((one) => one.scenarioId),
    );
    const found: Candidate[] = [];
    for (const [i, { scenarioId, firmId }] of scenarios.entries()) {
      const fits = new Map<string, VendorFit>();
      if (event.allVendors)
        for (const one of await this.pairs.bestPerVendor(reader, [scenarioId], null))
          fits.set(one.vendorId, one);
      for (const one of await this.pairs.bestPerVendor(reader, [scenarioId], [...chosen]))
        fits.set(one.vendorId, one);
      // A pair that was never scored meets by hand or because it must, where the scenario is no secret.
      const open = facts.get(scenarioId)?.visibility === 'PUBLIC';
      for (const vendorId of new Set([...fits.keys(), ...chosen]))
        if (vendorId !== firmId)
          found.push(candidate({ scenarioId, vendorId, firmId }, fits.get(vendorId), open));
      if (!(await onScenario(i + 1, scenarios.length))) return null;
    }
    return found.sort((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1));
  }
}

const candidate = (
  pair: Pick<Candidate, 'scenarioId' | 'vendorId' | 'firmId'>,
  fit: VendorFit | undefined,
  open: boolean,
): Candidate => ({
  ...pair,
  solutionId: fit?.solutionId ?? null,
  value: fit && !fit.dismissed ? Math.round(fit.fit * TENTHS) : 0,
  excluded: fit ? !fit.recommended : !open,
});

export const fitOf = (candidate: Candidate | undefined): number | null =>
  candidate?.solutionId ? candidate.value / TENTHS : null;
