import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, migrate, startEmbedded } from '@fairway/database';

/** Starts PostgreSQL with a migrated template database, prints its address, and removes everything when standard input ends. */
const dataDir = mkdtempSync(join(tmpdir(), 'fairway-test-'));
const server = await startEmbedded({ dataDir, startFolder: process.cwd(), throwAway: true });
const template = createDataSource(server.url, { DATABASE_POOL: 2 }, { entities: [] });
await template.initialize();
await migrate(template);
await template.destroy();
process.stdout.write(`${server.url}\n`);
process.stdin.resume();
await new Promise((done) => process.stdin.once('close', done));
await server.stop();
rmSync(dataDir, { recursive: true, force: true });
rmSync(server.folder, { recursive: true, force: true });
process.exit(0);
