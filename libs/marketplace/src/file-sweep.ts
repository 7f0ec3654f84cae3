import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledTask } from '@fairway/messaging';
import { FileService } from '@fairway/storage';

/** Removes files that were uploaded and never attached; here, since storage lies below the schedules. */
@Injectable()
@Scheduled({ name: 'storage.sweep', everyMs: 3_600_000 })
export class FileSweep implements ScheduledTask {
  constructor(private readonly files: FileService) {}

  async run(): Promise<void> {
    await this.files.sweep();
  }
}
