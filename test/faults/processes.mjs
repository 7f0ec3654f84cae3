import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Waits until the condition gives something; undefined after the time. */
export async function until(condition, ms = 60_000, every = 100) {
  for (const end = Date.now() + ms; Date.now() < end; await pause(every)) {
    const found = await condition();
    if (found) return found;
  }
  return undefined;
}

/** A process and all that descend from it, also those in groups of their own. */
export function treeOf(pid) {
  const listed = spawnSync('ps', ['-eo', 'pid=,ppid=,stat='], { encoding: 'utf8' }).stdout;
  const rows = listed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const tree = [pid];
  for (const one of tree)
    for (const [child, parent, state] of rows)
      if (Number(parent) === one && !state.startsWith('Z')) tree.push(Number(child));
  return tree;
}

export function killAll(pids, signal = 'SIGKILL') {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended by itself.
    }
  }
}

export function isAlive(pid) {
  const shown = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return shown !== '' && !shown.startsWith('Z');
}

/** A command in a group of its own, with all it says; `line(text)` waits for a line that holds the text. */
export function run(command, args, options = {}) {
  const child = spawn(command, args, {
    ...options,
    stdio: options.stdio ?? ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const ended = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)));
  let over = false;
  void ended.then(() => (over = true));
  return {
    child,
    pid: child.pid,
    ended,
    said: () => said,
    line: async (text, ms = 120_000) => {
      const found = await until(
        () => (said.split('\n').find((one) => one.includes(text)) ?? over) || undefined,
        ms,
      );
      if (typeof found === 'string') return found;
      throw new Error(`"${text}" was not said:\n${said}`);
    },
  };
}

export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

export function isFree(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}
