import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DatabaseModule } from '@fairway/database';
import { createLog, readSettings, RuntimeModule } from '@fairway/runtime';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { LiveTopics, MessagingModule, publishLive, type LiveMessage } from './index.ts';

let test: TestDatabase;
let app: INestApplicationContext;
let live: LiveTopics;
let teller: ChildProcessWithoutNullStreams;
let answers: Interface;

beforeAll(async () => {
  test = await testDatabase();
  @Module({
    imports: [
      RuntimeModule.of(readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }), createLog('silent', 'test')),
      DatabaseModule.of(test.database, test.url),
      MessagingModule,
    ],
  })
  class App {}
  app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  live = app.get(LiveTopics);
  teller = spawn(
    process.execPath,
    ['--conditions=source', '--import', '@swc-node/register/esm-register', 'test/kit/tell.ts', test.url],
    { cwd: resolve(__dirname, '../../..'), stdio: ['pipe', 'pipe', 'inherit'] },
  ) as unknown as ChildProcessWithoutNullStreams;
  answers = createInterface({ input: teller.stdout });
  await new Promise((done) => answers.once('line', done));
});
afterAll(async () => {
  const gone = new Promise((done) => teller.once('exit', done));
  teller.kill('SIGKILL');
  await gone;
  await app.close();
  await test.drop();
});

/** Has the other process publish; answers when it has committed or rolled back. */
async function tell(topic: string, id: string, end: 'commit' | 'rollback' = 'commit'): Promise<void> {
  const done = new Promise((heard) => answers.once('line', heard));
  teller.stdin.write(`${topic} ${id} ${end}\n`);
  await done;
}

const next = async (messages: AsyncIterableIterator<LiveMessage>): Promise<LiveMessage> =>
  (await messages.next()).value as LiveMessage;

describe('live topics', () => {
  it('bring what another process committed, in the order of its commits', async () => {
    const messages = live.subscribe(['record:1']);
    const first = next(messages);
    await tell('record:1', 'a');
    await tell('record:1', 'b');
    expect([await first, await next(messages)]).toEqual([
      { topic: 'record:1', id: 'a' },
      { topic: 'record:1', id: 'b' },
    ]);
    await messages.return?.();
  });

  it('say nothing of what was rolled back, nor of other topics', async () => {
    const messages = live.subscribe(['record:2', 'record:3']);
    const heard = next(messages);
    await tell('record:2', 'undone', 'rollback');
    await tell('record:4', 'another');
    await tell('record:3', 'kept');
    expect(await heard).toEqual({ topic: 'record:3', id: 'kept' });
    await messages.return?.();
  });

  it('reach every subscriber, and go on for those that stay', async () => {
    const [stays, leaves] = [live.subscribe(['record:5']), live.subscribe(['record:5'])];
    const both = [next(stays), next(leaves)];
    await tell('record:5', 'first');
    expect((await Promise.all(both)).map((message) => message.id)).toEqual(['first', 'first']);
    await leaves.return?.();
    const heard = next(stays);
    await tell('record:5', 'second');
    expect((await heard).id).toBe('second');
    await stays.return?.();
  });

  it('are not told before the commit', async () => {
    const messages = live.subscribe(['record:6']);
    const order: string[] = [];
    const heard = next(messages).then(({ id }) => order.push(`heard ${id}`));
    await test.database.transaction(async (tx) => {
      await publishLive(tx, 'record:6', 'late');
      // What another process commits meanwhile arrives; ours must not.
      const meanwhile = live.subscribe(['record:7']);
      const other = next(meanwhile);
      await tell('record:7', 'meanwhile');
      await other;
      await meanwhile.return?.();
      order.push('committing');
    });
    await heard;
    expect(order).toEqual(['committing', 'heard late']);
    await messages.return?.();
  });

  it('go on after the listening connection was lost', async () => {
    const listening = `select pid from pg_stat_activity where application_name = 'fairway-listen' and datname = current_database()`;
    const before = await test.database.reader.row<{ pid: number }>(listening);
    await test.database.reader.rows('select pg_terminate_backend($1)', [before!.pid]);
    const messages = live.subscribe(['record:8']);
    const heard = next(messages);
    // Nothing is kept for whoever does not listen, so it is told until it is heard.
    let arrived = false;
    void heard.then(() => (arrived = true));
    for (let i = 0; i < 100 && !arrived; i++) {
      await tell('record:8', 'again');
      await new Promise((done) => setTimeout(done, 100));
    }
    expect(await heard).toEqual({ topic: 'record:8', id: 'again' });
    const after = await test.database.reader.row<{ pid: number }>(listening);
    expect(after!.pid).not.toBe(before!.pid);
    await messages.return?.();
  });
});
