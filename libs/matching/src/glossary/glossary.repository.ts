import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import {
  columnsOf,
  keysetPage,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import { concept, type ConceptKind } from '@fairway/taxonomy';
import type { MinedAlias } from '../domain/alias-mining.ts';
import type { Alias } from '../domain/glossary-change.ts';
import { GlossaryAliasEntity, type AliasState } from './glossary-alias.entity.ts';

type Row = GlossaryAliasEntity & { sortAt: string };
const NEWEST_FIRST: SortColumn<Row>[] = [
  { sql: 'a.created_at', type: 'timestamptz', descending: true, of: (row) => row.sortAt },
  { sql: 'a.id', type: 'uuid', descending: true, of: (row) => row.id },
];

export interface AliasFilter {
  kind?: ConceptKind | null;
  code?: string | null;
  states?: readonly AliasState[] | null;
}

@Injectable()
export class GlossaryRepository {
  byId(reader: Reader, id: string): Promise<GlossaryAliasEntity | null> {
    return reader.repository(GlossaryAliasEntity).findOneBy({ id });
  }

  async lock(tx: Tx, id: string): Promise<GlossaryAliasEntity | null> {
    await tx.rows(`select 1 from glossary_alias where id = $1 for update`, [id]);
    return this.byId(tx, id);
  }

  /** All aliases that count, in a fixed order. */
  async active(reader: Reader): Promise<Alias[]> {
    const rows = await reader.rows<Omit<Alias, 'group' | 'kind'> & { kind: ConceptKind }>(
      `select kind, code, language, alias from glossary_alias where state = 'ACTIVE' order by kind, code, language, alias`,
    );
    return rows.map((row) => ({ ...row, group: concept(row.kind, row.code)?.group ?? null }));
  }

  /** Makes an alias count, be it new, proposed or retired before. */
  async activate(tx: Tx, alias: Alias, authorId: string): Promise<GlossaryAliasEntity> {
    const row = await tx.row<{ id: string }>(
      `insert into glossary_alias (id, kind, code, language, alias, state, origin, author_id, decided_at)
       values ($1, $2, $3, $4, $5, 'ACTIVE', 'OFFICER', $6, fairway_now())
       on conflict (kind, code, language, lower(alias)) do update
       set state = 'ACTIVE', author_id = excluded.author_id, decided_at = excluded.decided_at returning id`,
      [newId(), alias.kind, alias.code, alias.language, alias.alias, authorId],
    );
    return (await this.byId(tx, row!.id))!;
  }

  async decide(tx: Tx, id: string, state: AliasState, authorId: string): Promise<GlossaryAliasEntity> {
    await tx.rows(
      `update glossary_alias set state = $2, author_id = $3, decided_at = fairway_now() where id = $1`,
      [id, state, authorId],
    );
    return (await this.byId(tx, id))!;
  }

  /** Proposes what was mined; what somebody has decided about stays decided. Answers how many are new. */
  async propose(tx: Tx, mined: readonly MinedAlias[]): Promise<number> {
    let fresh = 0;
    for (const one of mined) {
      const row = await tx.row<{ fresh: boolean }>(
        `insert into glossary_alias (id, kind, code, language, alias, state, origin, support, association)
         values ($1, $2, $3, $4, $5, 'PROPOSED', 'MINED', $6, $7)
         on conflict (kind, code, language, lower(alias)) do update
         set support = excluded.support, association = excluded.association returning xmax = 0 as fresh`,
        [newId(), one.kind, one.code, one.language, one.alias, one.support, one.association],
      );
      if (row!.fresh) fresh++;
    }
    return fresh;
  }

  async page(reader: Reader, filter: AliasFilter, args: PageArgs): Promise<Page<GlossaryAliasEntity>> {
    const select = `select ${columnsOf(reader, GlossaryAliasEntity, 'a')}, a.created_at::text as "sortAt" from glossary_alias a`;
    const page = await keysetPage<Row>(reader, { select, ...conditions(filter), sort: NEWEST_FIRST }, args);
    return page as unknown as Page<GlossaryAliasEntity>;
  }

  async count(reader: Reader, filter: AliasFilter): Promise<number> {
    const { where, parameters } = conditions(filter);
    const row = await reader.row<{ n: string }>(
      `select count(*) as n from glossary_alias a where ${where.join(' and ')}`,
      parameters,
    );
    return Number(row!.n);
  }
}

const conditions = ({ kind, code, states }: AliasFilter): { where: string[]; parameters: unknown[] } => ({
  where: [
    '($1::text is null or a.kind = $1)',
    '($2::text is null or a.code = $2)',
    '($3::text[] is null or a.state = any($3))',
  ],
  parameters: [kind ?? null, code ?? null, states ?? null],
});
