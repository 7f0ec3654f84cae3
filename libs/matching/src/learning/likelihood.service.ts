import { Injectable } from '@nestjs/common';
import { sectorPath } from '@fairway/taxonomy';
import { Database, type Tx } from '@fairway/database';
import { fitUnder, likelihoodOf, type Basis, type CriterionValues } from '../domain/learning/index.ts';
import type { ScoredMatch } from '../match.repository.ts';
import { MatchingEventRepository } from './matching-event.repository.ts';
import type { MatchingModelEntity } from './matching-model.entity.ts';
import { MatchingModelRepository } from './matching-model.repository.ts';

/** A scored pair before its likelihood is said. */
export type Unsaid = Omit<ScoredMatch, 'segment' | 'likelihood' | 'likelihoodBasis' | 'calibrationVersion'>;

/** The models in use at one moment: what they say of pairs, and what becomes of it in the scoring's transaction. */
export interface Sayer {
  /** Adds the likelihood; a pair that misses a hard constraint has none, since such pairs are not shown. */
  say(rows: readonly Unsaid[], sector: string | null | undefined): ScoredMatch[];
  /** Notes pairs that are shown for the first time, and what shadows would have said. */
  note(tx: Tx, scenarioId: string, rows: readonly ScoredMatch[]): Promise<void>;
}

/** Says how likely pairs are to come to an award. */
@Injectable()
export class LikelihoodService {
  constructor(
    private readonly database: Database,
    private readonly models: MatchingModelRepository,
    private readonly events: MatchingEventRepository,
  ) {}

  async inUse(): Promise<Sayer> {
    const { promoted, shadows } = await this.models.inUse(this.database.reader);
    const calibration = calibrationOf(promoted);
    return {
      say: (rows, sector) => {
        const segment = segmentOf(sector);
        return rows.map((row) => {
          if (!row.recommended)
            return { ...row, segment, likelihood: null, likelihoodBasis: null, calibrationVersion: null };
          const { value, ...basis } = likelihoodOf(calibration, row.fit, segment);
          return {
            ...row,
            segment,
            likelihood: value,
            likelihoodBasis: basis satisfies Basis,
            calibrationVersion: promoted?.version ?? 0,
          };
        });
      },
      note: async (tx, scenarioId, rows) => {
        await this.events.insertShown(tx, scenarioId);
        for (const model of shadows) await this.models.noteShadow(tx, model.id, shadowOf(model, rows));
      },
    };
  }
}

/** The section of the sector tree: segments finer than that would seldom have outcomes enough. */
export const segmentOf = (sector: string | null | undefined): string | null =>
  (sector && sectorPath(sector)[0]?.code) || null;

export const calibrationOf = (model: MatchingModelEntity | null) =>
  model?.coefficients && 'calibration' in model.coefficients ? model.coefficients.calibration : null;

function shadowOf({ coefficients }: MatchingModelEntity, rows: readonly ScoredMatch[]) {
  return rows.flatMap((row) => {
    const pair = { scenarioId: row.scenarioId, solutionId: row.solutionId };
    if (!coefficients || row.likelihood === null) return [];
    if ('weights' in coefficients)
      return [{ ...pair, shown: row.fit, shadow: fitUnder(coefficients.weights, valuesOf(row)) }];
    const { value } = likelihoodOf(coefficients.calibration, row.fit, row.segment);
    return [{ ...pair, shown: row.likelihood, shadow: value }];
  });
}

const valuesOf = ({ criteria }: ScoredMatch): CriterionValues =>
  Object.fromEntries(criteria.map(({ code, value }) => [code, value]));
