import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One throw-away PostgreSQL for the whole run; in a process of its own, since Jest's set-up runs outside Jest's resolver. */
export default async function setUp() {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', '@swc-node/register/esm-register', 'test/kit/server.ts'],
    { stdio: ['pipe', 'pipe', 'inherit'], cwd: new URL('../..', import.meta.url) },
  );
  const url = await new Promise((done, fail) => {
    child.once('exit', (code) => fail(new Error(`the test server ended with ${code}`)));
    createInterface({ input: child.stdout }).once('line', done);
  });
  process.env.FAIRWAY_TEST_SERVER = url;
  globalThis.fairwayTestServer = child;
}
