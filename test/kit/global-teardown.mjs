export default async function tearDown() {
  const child = globalThis.fairwayTestServer;
  if (!child || child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.removeAllListeners('exit');
  child.once('exit', () => undefined);
  const ended = new Promise((done) => child.once('close', done));
  // The server stops when its input ends, also when this process dies.
  child.stdin.end();
  await Promise.race([gone, ended]);
}
