import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from './version.ts';

it('speaks of the version that package.json has', () => {
  const manifest = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(VERSION).toBe(manifest.version);
});
