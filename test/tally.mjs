import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const bin = (name) => `${root}node_modules/.bin/${name}`;

/** Counts of every runner, summed; a runner that cannot run counts as a failure. */
export class Tally {
  passed = 0;
  failed = 0;
  notRun = [];

  add(passed, failed) {
    this.passed += passed;
    this.failed += failed;
  }

  /** One command that either passes or fails. */
  step(name, command, args, options = {}) {
    const done = spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
      ...options,
      env: { ...process.env, ...options.env },
    });
    const ok = done.status === 0;
    this.add(ok ? 1 : 0, ok ? 0 : 1);
    console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}`);
    if (!ok) console.log(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`);
    return ok;
  }

  /** Said plainly; with FAIRWAY_ALL it is a failure, since then nothing may be left out. */
  missing(what) {
    this.notRun.push(what);
    if (process.env.FAIRWAY_ALL) this.add(0, 1);
    console.log(`${process.env.FAIRWAY_ALL ? 'FAIL' : 'not run'}  ${what}`);
  }

  /** The closing line, and the exit code. */
  close() {
    if (this.notRun.length) console.log(`Not run here: ${this.notRun.join('; ')}`);
    if (this.passed + this.failed === 0) this.failed = 1;
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed ? 1 : 0;
  }
}
