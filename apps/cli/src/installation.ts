import { join } from 'node:path';
import { processStart } from '@fairway/database';
import type { Settings } from '@fairway/runtime';

/** What a running `npm start` leaves beside its data, so that others find it. */
export interface RunningInstallation {
  pid: number;
  /** When that process began: its number alone may be a stranger's after a crash. */
  since: string;
  databaseUrl: string;
  address: string;
}

export const runFile = (settings: Pick<Settings, 'DATA_DIR'>): string =>
  join(settings.DATA_DIR, 'running.json');

/** Does the process that left this still run? */
export const isAlive = ({ pid, since }: RunningInstallation): boolean =>
  !!since && processStart(pid) === since;
