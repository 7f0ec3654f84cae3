import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which process runs the PostgreSQL of a folder; a number alone would not do, since numbers are used again. */
interface Owner {
  pid: number;
  since: string;
}

/** Thrown when another living process runs this cluster: it is not ours to stop. */
export class ClusterInUse extends Error {
  constructor(readonly pid: number) {
    super(`The database of this data folder is in use by process ${pid}`);
  }
}

/** Notes this process as the owner of the folder's cluster; answers how to let go of it. An owner that has died is replaced. */
export function claimCluster(folder: string): () => void {
  const file = join(folder, 'owner.json');
  for (let attempt = 0; ; attempt++) {
    const owner = readOwner(file);
    if (owner && owner.since === processStart(owner.pid)) throw new ClusterInUse(owner.pid);
    rmSync(file, { force: true });
    try {
      const own: Owner = { pid: process.pid, since: processStart(process.pid) };
      writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
      return () => {
        if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
      };
    } catch (error) {
      // Somebody else claimed it in between.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 3) throw error;
    }
  }
}

function readOwner(file: string): Owner | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    // Cut short by a crash: then its writer is gone.
    return undefined;
  }
}

/** When a process began, in whatever words this system has for it; empty when there is no such process. */
export function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    const shown = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return shown.error ? '' : shown.stdout.trim();
  }
}

/** Is this process the PostgreSQL of this very cluster, and not another one that got its number? */
export function runsCluster(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const shown = spawnSync('ps', ['-ww', '-o', 'stat=,args=', '-p', String(pid)], { encoding: 'utf8' });
  if (!shown.error) return shown.stdout.includes(`-D ${cluster} `) && !shown.stdout.trim().startsWith('Z');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`-D\0${cluster}\0`);
  } catch {
    return false;
  }
}

/** Processes that work in the cluster's folder: backends that outlive a killed postmaster for a moment. Known on Linux only. */
export function backendsOf(cluster: string): number[] {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === cluster;
      } catch {
        return false; // Gone, a zombie, or not ours to look at.
      }
    })
    .map(Number);
}
