import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const bin = (name) => `${root}node_modules/.bin/${name}`;

/** Counts of every runner, summed; a runner that cannot run counts as a failure. */
export class Tally {
  passed = 0;
  failed = 0;
  notRun = [];
  flaky = [];

  add(passed, failed) {
    this.passed += passed;
    this.failed += failed;
  }

  /** Commands that each pass or fail, as many at a time as there are processors; what is said comes whole. */
  async steps(steps) {
    const waiting = [...steps];
    const hand = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) await this.step(...one);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, hand));
  }

  async step(name, command, args) {
    const said = [];
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    const ok = await new Promise((done) => {
      child.once('error', (error) => done(void said.push(Buffer.from(String(error)))));
      child.once('close', (code) => done(code === 0));
    });
    this.add(ok ? 1 : 0, ok ? 0 : 1);
    console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}`);
    if (!ok) console.log(Buffer.concat(said).toString());
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
    for (const name of this.flaky) console.log(`Flaky, passed at a second try: ${name}`);
    if (this.passed + this.failed === 0) this.failed = 1;
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed ? 1 : 0;
  }
}
