import { Injectable } from '@nestjs/common';
import { Database } from '@fairway/database';
import { Deliveries } from '@fairway/messaging';
import { ScoringService } from '@fairway/matching';

/** Whether the main job has caught up with what was there when this process came up. */
@Injectable()
export class Readiness {
  private upTo?: number;
  private caughtUp = false;

  constructor(
    private readonly database: Database,
    private readonly deliveries: Deliveries,
    private readonly scoring: ScoringService,
  ) {}

  /** Once true it stays true while the database answers: steady traffic always leaves something owed. Throws when it does not. */
  async ready(): Promise<boolean> {
    const { reader } = this.database;
    if (this.caughtUp) {
      await reader.row('select 1');
      return true;
    }
    this.upTo ??= await this.deliveries.lastSeq(reader);
    const owed = await this.deliveries.owedUpTo(reader, this.upTo);
    this.caughtUp = !owed && (await this.scoring.waiting(reader)) === 0;
    return this.caughtUp;
  }
}
