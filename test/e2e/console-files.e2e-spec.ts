import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createApi } from '@fairway/api';
import { createLog } from '@fairway/runtime';
import { entities } from '@fairway/marketplace';
import { testDatabase, world, type World } from '../kit/index.ts';

let w: World;
let web: string;
let api: Awaited<ReturnType<typeof createApi>>;
let drop: () => Promise<unknown>;

/** A build of the console: its page, which names one script, and that script, small beside itself. */
function build(name: string, at: number): void {
  rmSync(join(web, 'assets'), { recursive: true, force: true });
  mkdirSync(join(web, 'assets'));
  const text = `console.log('${name}')`.padEnd(2_000);
  writeFileSync(join(web, 'assets', `${name}.js`), text);
  writeFileSync(join(web, 'assets', `${name}.js.br`), brotliCompressSync(text));
  writeFileSync(join(web, 'index.html'), `<!doctype html><script src="/assets/${name}.js"></script>`);
  utimesSync(join(web, 'index.html'), at, at);
}

beforeAll(async () => {
  w = await world();
  web = mkdtempSync(join(tmpdir(), 'fairway-web-'));
  build('one', 1_000_000);
  writeFileSync(join(web, 'favicon.svg'), '<svg/>');
  writeFileSync(join(web, 'build-report.json'), '[]');
  const own = await testDatabase(entities);
  drop = () => own.drop();
  const opened = { database: own.database, url: own.url };
  api = await createApi({ settings: w.settings, log: createLog('silent', 'web'), opened, webRoot: web });
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await api?.close();
  await drop?.();
  rmSync(web, { recursive: true, force: true });
  await w?.close();
});

const get = (url: string, accept: string, encoding = 'identity') =>
  api.inject({ method: 'GET', url, headers: { accept, 'accept-encoding': encoding } });

describe('the files of the console', () => {
  it('are kept for good by the browser, its page never', async () => {
    const page = await get('/scenarios', 'text/html');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.body).toContain('/assets/one.js');
    const script = await get('/assets/one.js', '*/*');
    expect(script.statusCode).toBe(200);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg', '*/*')).headers['cache-control']).not.toContain('immutable');
  });

  it('come as small as the build has made them', async () => {
    const script = await get('/assets/one.js', '*/*', 'br, gzip');
    expect(script.headers['content-encoding']).toBe('br');
    expect(script.rawPayload.length).toBeLessThan(200);
    expect((await get('/assets/one.js', '*/*', 'gzip')).headers['content-encoding']).toBe('gzip');
  });

  it('are those of the last build, also while the service runs', async () => {
    build('two', 2_000_000);
    expect((await get('/', 'text/html')).body).toContain('/assets/two.js');
    expect((await get('/assets/two.js', '*/*')).statusCode).toBe(200);
    // Never the page in place of a file: a script that is gone says so.
    expect((await get('/assets/one.js', '*/*')).statusCode).toBe(404);
    rmSync(join(web, 'index.html'));
    expect((await get('/', 'text/html')).body).toContain('/assets/two.js');
  });

  it('do not tell of the build', async () => {
    expect((await get('/build-report.json', '*/*')).statusCode).toBe(404);
  });
});
