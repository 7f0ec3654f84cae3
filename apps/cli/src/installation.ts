import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@fairway/runtime';

/** What a running `npm start` leaves beside its data, so that others find it. */
export interface RunningInstallation {
  pid: number;
  databaseUrl: string;
  address: string;
}

export const runFile = (settings: Pick<Settings, 'DATA_DIR'>): string =>
  join(settings.DATA_DIR, 'running.json');

/** Is this process alive and a Node (not a stranger that got the number after a crash)? */
export function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('start');
  } catch {
    // No /proc on this system: the signal has to do.
    return true;
  }
}
