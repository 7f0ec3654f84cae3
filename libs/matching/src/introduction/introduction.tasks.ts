import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledTask } from '@fairway/messaging';
import { IntroductionService } from './introduction.service.ts';

/** At most this share of the time goes into deciding, however often the market changes. */
const SHARE = 0.2;

/** Decides introductions after scoring; under constant change as often as its own cost allows. */
@Injectable()
@Scheduled({ name: 'matching.introduce', everyMs: 300 })
export class IntroduceDue implements ScheduledTask {
  private notBefore = 0;

  constructor(private readonly introductions: IntroductionService) {}

  async run(): Promise<void> {
    const started = performance.now();
    if (started < this.notBefore || !(await this.introductions.decideDue())) return;
    const ended = performance.now();
    this.notBefore = ended + (ended - started) * (1 / SHARE - 1);
  }
}

/** Looks every minute whether this night's allocation has been measured. */
@Injectable()
@Scheduled({ name: 'matching.allocate-nightly', everyMs: 60_000 })
export class AllocateNightly implements ScheduledTask {
  constructor(private readonly introductions: IntroductionService) {}

  async run(): Promise<void> {
    await this.introductions.nightly();
  }
}
