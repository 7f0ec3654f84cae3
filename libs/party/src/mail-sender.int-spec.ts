import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Database } from '@fairway/database';
import { createLog, readSettings, Vault, type Settings } from '@fairway/runtime';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { MailSender } from './mail-sender.service.ts';
import { Mailer } from './mailer.service.ts';
import { partyEntities } from './index.ts';

interface Received {
  to: string[];
  text: string;
}

let test: TestDatabase;
let server: SMTPServer;
let received: Received[];
/** What the server answers to a message: nothing when it takes it. */
let answer: (Error & { responseCode?: number }) | undefined;
let settings: Settings;
let vault: Vault;

beforeAll(async () => {
  test = await testDatabase(partyEntities);
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        if (!answer) received.push({ to: session.envelope.rcptTo.map((one) => one.address), text });
        done(answer);
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  settings = readSettings({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    INSTALLATION_KEY: 'a key for tests that protects nothing',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Fairway <no-reply@fairway.test>',
  });
  vault = new Vault(Buffer.from('a key for tests that protects nothing'));
});
afterAll(async () => {
  await new Promise<void>((done) => server.close(done));
  await test?.drop();
});
beforeEach(() => {
  received = [];
  answer = undefined;
});

const database = (): Database => test.database;
const queue = (to: string): Promise<void> =>
  database().transaction((tx) =>
    new Mailer(settings, vault).send(tx, {
      to,
      template: 'passwordReset',
      language: 'zh',
      data: { name: '林', link: 'http://fairway.test/reset#secret' },
    }),
  );
const run = async (): Promise<void> => {
  const sender = new MailSender(database(), vault, settings, createLog('silent', 'mail'));
  await sender.run();
  sender.onApplicationShutdown();
};
const mailTo = (to: string) =>
  database().reader.row<{
    state: string;
    attempts: number;
    body_sealed: string | null;
    error: string | null;
  }>('select state, attempts, body_sealed, error from mail where recipient = $1', [to]);

it('sends what is queued by SMTP once, and forgets its links', async () => {
  await queue('lin@example.com');
  await run();
  await run();
  expect(received.map((one) => one.to)).toEqual([['lin@example.com']]);
  expect(received[0]!.text).toContain('From: Fairway <no-reply@fairway.test>');
  expect(await mailTo('lin@example.com')).toMatchObject({ state: 'SENT', body_sealed: null, error: null });
});

it('keeps what a server refuses, says why, and tries again later', async () => {
  answer = Object.assign(new Error('mailbox is busy'), { responseCode: 450 });
  await queue('wang@example.com');
  await run();
  const mail = await mailTo('wang@example.com');
  expect(mail).toMatchObject({ state: 'QUEUED', attempts: 1, error: expect.stringContaining('450') });
  expect(mail!.body_sealed).not.toBeNull();
  await run();
  expect((await mailTo('wang@example.com'))!.attempts).toBe(1);

  answer = undefined;
  await database().reader.rows(`update mail set next_attempt_at = clock_timestamp() where recipient = $1`, [
    'wang@example.com',
  ]);
  await run();
  expect(received.map((one) => one.to)).toEqual([['wang@example.com']]);
});

it('gives up in the end, and the body stays for the administrator', async () => {
  answer = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
  await queue('nobody@example.com');
  await database().reader.rows(`update mail set attempts = 7 where recipient = $1`, ['nobody@example.com']);
  await run();
  expect(await mailTo('nobody@example.com')).toMatchObject({ state: 'FAILED', attempts: 8 });
});

it('does not send to the invented people of the demo', async () => {
  await queue('demo@firm.invalid');
  await run();
  expect(received).toEqual([]);
  expect((await mailTo('demo@firm.invalid'))!.state).toBe('HELD');
});
