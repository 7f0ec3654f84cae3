import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, migrate, startEmbedded } from '@fairway/database';
import { createOn, dropOn } from './database-on.ts';

interface Template {
  url: string;
  remove(): Promise<void>;
}

/** A database of a name of its own on the server of DATABASE_URL, whose other databases nobody touches. */
async function onGivenServer(given: string): Promise<Template> {
  const name = `fairway_test_${randomBytes(6).toString('hex')}`;
  const url = await createOn(given, name);
  return { url, remove: () => dropOn(given, name) };
}

async function onEmbedded(): Promise<Template> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fairway-test-'));
  const server = await startEmbedded({ dataDir, startFolder: process.cwd(), throwAway: true });
  const remove = async (): Promise<void> => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
    rmSync(server.folder, { recursive: true, force: true });
  };
  return { url: server.url, remove };
}

/** Prepares a migrated template database, prints its address, and removes everything when standard input ends. */
const { url, remove } = await (process.env.DATABASE_URL
  ? onGivenServer(process.env.DATABASE_URL)
  : onEmbedded());
const template = createDataSource(url, { DATABASE_POOL: 2 }, { entities: [] });
await template.initialize();
await migrate(template);
await template.destroy();
process.stdout.write(`${url}\n`);
process.stdin.resume();
await new Promise((done) => process.stdin.once('close', done));
await remove();
process.exit(0);
