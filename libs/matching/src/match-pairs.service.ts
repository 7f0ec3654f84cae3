import { Injectable } from '@nestjs/common';
import type { Actor } from '@fairway/kernel';
import type { Reader, Tx } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { appendEvents, publishLive } from '@fairway/messaging';
import { ScenarioService } from '@fairway/scenario';
import { dispose } from './domain/disposition.ts';
import { matchDisposed } from './domain/events.ts';
import { MatchRepository, pairKey } from './match.repository.ts';
import { MatchService } from './match.service.ts';

/** How well a vendor as a whole answers a scenario: by its solution that fits best. */
export interface VendorFit {
  scenarioId: string;
  vendorId: string;
  solutionId: string;
  fit: number;
  recommended: boolean;
  /** The firm has said that it does not fit. */
  dismissed: boolean;
}

/** Matches as slices above bring people together by them. */
@Injectable()
export class MatchPairs {
  constructor(
    private readonly matches: MatchRepository,
    private readonly service: MatchService,
    private readonly scenarios: ScenarioService,
    private readonly audit: AuditService,
  ) {}

  /** Without a policy: for each scenario and vendor the best solution on the market; of all vendors those it is recommended. */
  async bestPerVendor(
    reader: Reader,
    scenarioIds: readonly string[],
    vendorIds: readonly string[] | null,
  ): Promise<VendorFit[]> {
    const rows = await reader.rows<VendorFit & { fit: string }>(
      `select distinct on (m.scenario_id, so.organization_id) m.scenario_id as "scenarioId", so.organization_id as "vendorId",
         m.solution_id as "solutionId", m.fit, m.recommended, coalesce(d.state = 'DISMISSED', false) as dismissed
       from match m join solution so on so.id = m.solution_id and so.state = 'LISTED'
       left join match_disposition d on d.scenario_id = m.scenario_id and d.solution_id = m.solution_id
       where m.scenario_id = any($1) and (so.organization_id = any($2) or ($2::uuid[] is null and m.recommended))
       order by m.scenario_id, so.organization_id, m.recommended desc, m.fit desc, m.solution_id`,
      [scenarioIds, vendorIds],
    );
    return rows.map((row) => ({ ...row, fit: Number(row.fit) }));
  }

  /** What came of a meeting becomes the firm's disposition, where the firm has not said anything itself. */
  async noteMeeting(
    tx: Tx,
    actor: Actor,
    pair: { scenarioId: string; solutionId: string; state: 'SAVED' | 'INVITED' },
  ): Promise<void> {
    const [match, scenario] = [
      await this.matches.ofPair(tx, pair.scenarioId, pair.solutionId),
      await this.scenarios.load(tx, pair.scenarioId),
    ];
    if (!match || (scenario?.state !== 'OPEN' && scenario?.state !== 'EVALUATING')) return;
    const said = (await this.matches.dispositions(tx, [pair])).get(pairKey(pair.scenarioId, pair.solutionId));
    const decided = dispose(match.recommended, pair.state, null);
    if (!decided.ok || said?.state === 'DISMISSED' || said?.state === 'INVITED' || said?.state === pair.state)
      return;
    await this.matches.setDisposition(tx, pair.scenarioId, pair.solutionId, decided.value, actor.personId);
    await this.service.recordFeedback(tx, { ...pair, kind: pair.state });
    await appendEvents(tx, [
      matchDisposed(pair.scenarioId, { solutionId: pair.solutionId, state: pair.state }),
    ]);
    await this.audit.record(tx, actor, {
      action: 'match.note-meeting',
      recordType: 'Match',
      recordId: match.id,
      after: decided.value,
    });
    await publishLive(tx, `record:${match.id}`, match.id);
  }
}
