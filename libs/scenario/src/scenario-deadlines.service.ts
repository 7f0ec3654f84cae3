import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledTask } from '@fairway/messaging';
import { ScenarioCourse } from './scenario-course.service.ts';

const BATCH = 100;

/** Looks for deadlines that have passed. Nothing depends on its haste: proposals are refused by the clock, not by the state. */
@Injectable()
@Scheduled({ name: 'scenario.deadlines', everyMs: 5_000 })
export class ScenarioDeadlines implements ScheduledTask {
  constructor(private readonly course: ScenarioCourse) {}

  async run(): Promise<void> {
    while ((await this.course.evaluateDue(BATCH)) === BATCH);
  }
}
