import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const port = Number(process.env.FAIRWAY_PAGES_PORT ?? 4310);
const chromium = process.env.FAIRWAY_CHROMIUM;
// Tests run in processes of their own and find the folder here.
const data = (process.env.FAIRWAY_PAGES_DATA ??= mkdtempSync(join(tmpdir(), 'fairway-pages-')));

/** The console in a real browser against what `npm start` starts, demo market included, on data of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.pw.ts',
  outputDir: join(root, 'test-results/pages'),
  workers: 1,
  // Long enough for a machine that does something else as well: what passes takes none of it.
  timeout: 120_000,
  // On a shared machine anything may be late once; what needs a second try is named as flaky in the report.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 30_000 },
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? join(root, 'test-results/pages.json') },
    ],
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // On a busy machine a press may meet a dialog on its way and go past it; `failures.pw.ts` has things move.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(chromium && chromium !== 'playwright' ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node apps/cli/dist/main.js start`,
    cwd: root,
    url: `http://127.0.0.1:${port}/health`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGINT', timeout: 20_000 },
    stdout: 'pipe',
    env: {
      PORT: String(port),
      DATA_DIR: data,
      LOG_LEVEL: 'warn',
      // Eight tries lie before a dead letter.
      RETRY_PAUSE_MS: '50',
    },
  },
});
