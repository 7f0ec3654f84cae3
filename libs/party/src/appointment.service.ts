import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { mayAppoint } from './domain/policy.ts';
import type { PersonEntity } from './person.entity.ts';
import { PersonRepository } from './person.repository.ts';

export interface Appointment {
  email: string;
  auditor: boolean;
  reviewer: boolean;
  reason: string;
}

/** Auditors and reviewers: appointed by name, not by the organization they belong to. */
@Injectable()
export class AppointmentService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly audit: AuditService,
  ) {}

  async appoint(actor: Actor, input: Appointment): Promise<PersonEntity> {
    return this.database.transaction(async (tx) => {
      if (!mayAppoint(actor))
        throw new Refusal([problem('NOT_ALLOWED', 'Only an administrator appoints', 'email')]);
      const before = await this.people.lockByEmail(tx, input.email);
      if (!before) throw notFound('person', 'email');
      const { auditor, reviewer } = input;
      if (before.auditor === auditor && before.reviewer === reviewer) return before;
      await this.people.appoint(tx, before.id, { auditor, reviewer });
      await this.audit.record(tx, actor, {
        action: 'person.appoint',
        recordType: 'Person',
        recordId: before.id,
        reason: input.reason,
        before: { auditor: before.auditor, reviewer: before.reviewer },
        after: { auditor, reviewer },
      });
      return { ...before, auditor, reviewer };
    });
  }
}
