import 'reflect-metadata';
import { createDataSource, Database } from '@fairway/database';
import { publishLive } from '@fairway/messaging';

/** Another process that publishes what it reads: `topic id commit|rollback`, a line each; says `done` after each. */
const source = createDataSource(process.argv[2]!, { DATABASE_POOL: 2 }, { entities: [] });
await source.initialize();
const database = new Database(source, false);
process.stdout.write('ready\n');
for await (const chunk of process.stdin) {
  for (const line of String(chunk).trim().split('\n')) {
    const [topic, id, end] = line.split(' ');
    await database
      .transaction(async (tx) => {
        await publishLive(tx, topic!, id!);
        if (end === 'rollback') throw new Error('rolled back');
      })
      .catch(() => undefined);
    process.stdout.write('done\n');
  }
}
await database.close();
