import { Inject, Injectable } from '@nestjs/common';
import { newId, type Language } from '@fairway/kernel';
import type { Tx } from '@fairway/database';
import { SETTINGS, Vault, type Settings } from '@fairway/runtime';
import { renderMail, type TemplateData, type TemplateName } from './domain/templates.ts';

export const MAIL_PURPOSE = 'mail.body';

export interface MailRequest<N extends TemplateName> {
  to: string;
  template: N;
  language: Language;
  data: TemplateData[N];
}

/** Writes mails to the outbox of mails, in the transaction that causes them. Without SMTP they are held for the administrator. */
@Injectable()
export class Mailer {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly vault: Vault,
  ) {}

  async send<N extends TemplateName>(tx: Tx, request: MailRequest<N>): Promise<void> {
    const mail = renderMail(request.template, request.language, request.data);
    await tx.rows(
      `insert into mail (id, recipient, template, language, subject, body_sealed, state) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        newId(),
        request.to,
        request.template,
        request.language,
        mail.subject,
        this.vault.seal(MAIL_PURPOSE, mail.text),
        // Nobody receives mail under .invalid (RFC 2606): invented people, whose mails are only to be read here.
        this.settings.SMTP_URL && !request.to.endsWith('.invalid') ? 'QUEUED' : 'HELD',
      ],
    );
  }

  /** An address on this installation, for a mail. */
  link(path: string): string {
    return new URL(path, this.settings.PUBLIC_URL ?? `http://${this.settings.HOST}:${this.settings.PORT}`)
      .href;
  }
}
