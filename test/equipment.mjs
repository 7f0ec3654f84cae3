import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

const isRoot = process.getuid?.() === 0;
const onPath = (name) => {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
};

let lists = false;
/** Installs a Debian package when this is Debian and we are root. */
function debian(...packages) {
  if (!isRoot || !onPath('apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!lists) spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  lists = true;
  console.log(`Installing ${packages.join(', ')} …`);
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: 'ignore',
    }).status === 0
  );
}

/** A Redis for the tests: REDIS_URL, else one on the path, else Debian's. */
export async function startRedis() {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: () => undefined };
  const command = onPath('redis-server') ?? (debian('redis-server') ? onPath('redis-server') : undefined);
  if (!command) return undefined;
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
  ];
  const launch = () => spawn(command, args, { stdio: 'ignore' });
  let child = launch();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => child.kill(),
    /** For breaking things: gone without a word, with all it held. */
    kill: () => new Promise((done) => (child.once('exit', done), child.kill('SIGKILL'))),
    again: () => void (child = launch()),
  };
}

/**
 * Debian's Chromium without windows, on which a page costs a fraction. Beside the one that is there it is fetched only
 * where nobody works, and only when no package that is there would change.
 */
function chromiumWithoutWindows() {
  const name = 'chromium-headless-shell';
  const there = onPath(name);
  if (there || !process.env.CI || !isRoot || !onPath('apt-get') || !onPath('chromium')) return there;
  const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', [...args, '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'], {
      env,
      encoding: 'utf8',
      timeout: 90_000,
    });
  const install = ['install', '-y', '--no-install-recommends', '--no-upgrade', name];
  let would = apt(...install, '-s');
  if (would.status !== 0 && apt('update', '-qq').status === 0) would = apt(...install, '-s');
  if (would.status !== 0 || !/^0 upgraded, \d+ newly installed, 0 to remove/m.test(would.stdout))
    return undefined;
  console.log(`Installing ${name} …`);
  return apt(...install).status === 0 ? onPath(name) : undefined;
}

/** A Chromium for the tests: the system's, else Playwright's own download, else Debian's with a Chinese font. */
export function findChromium() {
  const named =
    process.env.FAIRWAY_CHROMIUM ??
    chromiumWithoutWindows() ??
    onPath('chromium') ??
    onPath('chromium-browser') ??
    onPath('google-chrome');
  if (named) return named;
  const download = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (download.status === 0) return 'playwright';
  return debian('chromium', 'fonts-noto-cjk') ? onPath('chromium') : undefined;
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
