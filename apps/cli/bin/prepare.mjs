import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a command of the workspace; on failure shows what it said and ends this process. */
function run(what, command, args, env = {}) {
  process.stderr.write(`${what} …\n`);
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    maxBuffer: 1e8,
  });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}\n${what}: failed\n`);
  process.exit(1);
}

/** Installs what is missing: on a fresh clone everything, after a pull what the lockfile gained. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Fairway needs Node 20.19 or newer; this is ${process.version}.\n`);
    process.exit(1);
  }
  const stamp = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  run('Installing packages', 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Builds what changed; Nx remembers the rest. */
export function build() {
  run(
    'Building',
    join(root, 'node_modules', '.bin', 'nx'),
    ['run-many', '-t', 'build', '--outputStyle=static'],
    { NX_DAEMON: 'false', NX_TUI: 'false', NODE_ENV: '' },
  );
}
