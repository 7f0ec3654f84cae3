import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Database } from '@fairway/database';
import { Scheduled, type ScheduledTask } from '@fairway/messaging';
import { LOG, SETTINGS, Vault, type Logger, type Settings } from '@fairway/runtime';
import { MAIL_PURPOSE } from './mailer.service.ts';

interface DueMail {
  id: string;
  recipient: string;
  subject: string;
  bodySealed: string;
  attempts: number;
}

const ATTEMPTS = 8;

/** Sends what is queued by SMTP. A mail is claimed for five minutes and sent outside any transaction, so it may go twice, never not at all. */
@Injectable()
@Scheduled({ name: 'party.send-mail', everyMs: 5_000 })
export class MailSender implements ScheduledTask, OnApplicationShutdown {
  private transport?: Transporter;

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run(): Promise<void> {
    if (!this.settings.SMTP_URL) return;
    this.transport ??= createTransport(this.settings.SMTP_URL);
    for (let due = await this.claim(); due.length; due = await this.claim()) {
      for (const mail of due) await this.send(mail);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private claim(): Promise<DueMail[]> {
    return this.database.reader.rows(
      `update mail set attempts = attempts + 1, next_attempt_at = clock_timestamp() + interval '5 minutes'
       where id in (select id from mail where state = 'QUEUED' and next_attempt_at <= clock_timestamp() order by next_attempt_at limit 10 for update skip locked)
       returning id, recipient, subject, body_sealed as "bodySealed", attempts`,
    );
  }

  private async send(mail: DueMail): Promise<void> {
    try {
      const text = this.vault.open(MAIL_PURPOSE, mail.bodySealed);
      await this.transport!.sendMail({
        from: this.settings.MAIL_FROM,
        to: mail.recipient,
        subject: mail.subject,
        text,
      });
    } catch (error) {
      this.log.warn({ err: error, mail: mail.id }, 'a mail could not be sent');
      await this.failed(mail, error);
      return;
    }
    // The links in a mail that has arrived are nobody's business here any more.
    await this.database.reader.rows(
      `update mail set state = 'SENT', sent_at = clock_timestamp(), body_sealed = null, error = null where id = $1`,
      [mail.id],
    );
  }

  private async failed(mail: DueMail, error: unknown): Promise<void> {
    const pause = Math.min(3_600, 15 * 2 ** mail.attempts);
    await this.database.reader.rows(
      `update mail set state = case when attempts >= $2 then 'FAILED' else 'QUEUED' end,
         next_attempt_at = clock_timestamp() + $3 * interval '1 second', error = $4 where id = $1`,
      [mail.id, ATTEMPTS, pause, (error instanceof Error ? error.message : String(error)).slice(0, 500)],
    );
  }
}
