import { Args, Query, Resolver } from '@nestjs/graphql';
import { fromGlobalId } from '@fairway/kernel';
import { Database, keysetPage, likePattern, type SortColumn } from '@fairway/database';
import { Auditor, toConnection, type Connection } from '@fairway/graphql';
import { AuditChain } from './audit-chain.ts';
import {
  AuditEntryConnection,
  AuditEntryType,
  AuditTrailArgs,
  AuditVerification,
  AuditVerificationArgs,
} from './audit.types.ts';

const NEWEST_FIRST: SortColumn<AuditEntryType & { written: string }>[] = [
  { sql: 'e.written', type: 'bigint', descending: true, of: (row) => row.written },
];

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(
    private readonly database: Database,
    private readonly chain: AuditChain,
  ) {}

  @Query(() => AuditEntryConnection, { description: 'The trail, newest first.' })
  @Auditor()
  async auditTrail(@Args() args: AuditTrailArgs): Promise<Connection<AuditEntryType>> {
    const parameters: unknown[] = [];
    const where: string[] = [];
    const add = (sql: string, value: unknown): void =>
      void where.push(sql.replace('?', `$${parameters.push(value)}`));
    if (args.recordType) add('e.record_type = ?', args.recordType);
    if (args.recordId) add('e.record_id = ?', fromGlobalId(args.recordId)?.id ?? args.recordId);
    if (args.action) add('starts_with(e.action, ?)', args.action);
    if (args.person) add('p.name ilike ?', likePattern(args.person));
    if (args.from) add('e.at >= ?', args.from);
    if (args.until) add('e.at < ?', args.until);
    const from = `from audit_entry e left join person p on p.id = e.person_id left join organization o on o.id = e.organization_id`;
    const select = `select e.id, e.written::text, e.seq::int as seq, e.at, e.actor_kind as "actorKind", p.name as "personName", o.code as "organizationCode",
      e.action, e.record_type as "recordType", e.record_id as "recordId", e.reason, e.before_hash as "beforeHash", e.after_hash as "afterHash",
      e.trace_id as "traceId", e.prev_hash as "previousHash", e.hash ${from}`;
    const page = await keysetPage(
      this.database.reader,
      { select, where, parameters, sort: NEWEST_FIRST },
      args,
    );
    const condition = where.length ? `where ${where.join(' and ')}` : '';
    return toConnection(page, async () =>
      Number(
        (await this.database.reader.row<{ n: string }>(
          `select count(*) as n ${from} ${condition}`,
          parameters,
        ))!.n,
      ),
    );
  }

  @Query(() => AuditVerification, {
    description: 'Walks the chain, or a part of it, and says whether every entry holds.',
  })
  @Auditor()
  async auditVerification(
    @Args() { after, head, atMost }: AuditVerificationArgs,
  ): Promise<AuditVerification> {
    const found = await this.chain.verify(after, head ?? undefined, atMost ?? undefined);
    return {
      checked: found.checked,
      total: found.total,
      unchained: found.unchained,
      brokenAt: found.broken?.seq ?? null,
      why: found.broken?.why ?? null,
      head: found.head,
    };
  }
}
