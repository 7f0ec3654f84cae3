import { Injectable } from '@nestjs/common';
import { SYSTEM } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { publishLive, type Once } from '@fairway/messaging';
import {
  ENOUGH,
  isEnough,
  trainCalibration,
  trainWeights,
  type Outcome,
  type Thousandths,
} from '../domain/learning/index.ts';
import { WeightsRepository } from '../weights/weights.repository.ts';
import { LearningService } from './learning.service.ts';
import { calibrationOf } from './likelihood.service.ts';
import { MatchingEventRepository } from './matching-event.repository.ts';
import {
  MODEL_KINDS,
  type Coefficients,
  type ModelKind,
  type ModelMetrics,
} from './matching-model.entity.ts';
import { MatchingModelRepository } from './matching-model.repository.ts';

/** So much more must have been learnt before another version is fitted unasked. */
const GROWTH = 1.2;

/** Fits models on what became of the pairs that were shown. */
@Injectable()
export class FittingService {
  constructor(
    private readonly database: Database,
    private readonly models: MatchingModelRepository,
    private readonly events: MatchingEventRepository,
    private readonly learning: LearningService,
    private readonly weights: WeightsRepository,
  ) {}

  /** The job itself. The same outcomes give the same model, so one that was interrupted simply starts over. */
  async execute(id: string, once: Once): Promise<void> {
    const model = await this.models.byId(this.database.reader, id);
    if (model?.state !== 'FITTING') return void (await once(async () => undefined));
    await this.progress(id, 10);
    const { settled } = await this.events.outcomes(this.database.reader, await this.database.now());
    await this.progress(id, 40);
    const result = await this.trained(model.kind, settled);
    await this.progress(id, 90);
    await once(async (tx) => {
      const accepted = settled.filter((one) => one.accepted).length;
      await this.models.fitted(tx, id, result, { outcomes: settled.length, accepted });
      await publishLive(tx, `record:${id}`, id);
    });
  }

  /** Asks for new versions once there is enough to learn from, and again when that has grown. */
  async fitWhenGrown(): Promise<void> {
    const { settled } = await this.events.outcomes(this.database.reader, await this.database.now());
    if (!isEnough(settled, ENOUGH.market)) return;
    const known = await this.models.newest(this.database.reader);
    for (const kind of MODEL_KINDS) {
      const last = known.find((one) => one.kind === kind);
      if (last && (last.state === 'FITTING' || settled.length < last.outcomes * GROWTH)) continue;
      await this.database.transaction((tx) => this.learning.request(tx, SYSTEM, kind));
    }
  }

  private async trained(
    kind: ModelKind,
    outcomes: readonly Outcome[],
  ): Promise<{ coefficients: Coefficients; metrics: ModelMetrics } | null> {
    if (kind === 'WEIGHTS') {
      const against: Thousandths = (await this.weights.published(this.database.reader)).thousandths;
      const trained = trainWeights(outcomes, against);
      return (
        trained && {
          coefficients: { weights: trained.weights },
          metrics: { comparison: trained.comparison, heldOut: null, against },
        }
      );
    }
    const { promoted } = await this.models.inUse(this.database.reader);
    const trained = trainCalibration(outcomes, calibrationOf(promoted));
    return (
      trained && {
        coefficients: { calibration: trained.calibration },
        metrics: { comparison: trained.comparison, heldOut: trained.heldOut, against: null },
      }
    );
  }

  private async progress(id: string, percent: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.models.progress(tx, id, percent);
      await publishLive(tx, `record:${id}`, id);
    });
  }
}
