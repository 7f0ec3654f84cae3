import type { EntityMetadata, MigrationInterface, QueryRunner } from 'typeorm';
import { migrations } from '@fairway/database';
import { entities } from '@fairway/marketplace';
import { testDatabase, type TestDatabase } from '../kit/index.ts';

type ColumnMetadata = EntityMetadata['columns'][number];

interface StoredColumn {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

/** Columns that only SQL reads or writes, so that no entity carries them. */
const SQL_ONLY: Record<string, string[]> = {
  organization: ['search_text'],
  mail: ['next_attempt_at'],
  pilot_reading: ['recorded_at'],
  saved_search: ['alerted_at'],
  scenario_co_sponsor: ['created_at'],
};

let test: TestDatabase;
let stored: Map<string, Map<string, StoredColumn>>;

beforeAll(async () => {
  test = await testDatabase(entities);
  stored = new Map();
  const rows = await test.database.reader.rows<StoredColumn>(
    `select c.relname as "table", a.attname as "column", format_type(a.atttypid, null) as type, not a.attnotnull as nullable
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  );
  for (const row of rows)
    stored.set(row.table, (stored.get(row.table) ?? new Map<string, StoredColumn>()).set(row.column, row));
});
afterAll(() => test?.drop());

const LONG_NAMES: Record<string, string> = {
  int: 'integer',
  int4: 'integer',
  bigint: 'bigint',
  int8: 'bigint',
  float8: 'double precision',
  timestamptz: 'timestamp with time zone',
};
const declaredType = (column: ColumnMetadata): string =>
  (LONG_NAMES[String(column.type)] ?? String(column.type)) + (column.isArray ? '[]' : '');

/** Every entity's stored columns, by name. */
const declared = (): [string, ColumnMetadata[]][] =>
  test.database.source.entityMetadatas.map((entity) => [
    entity.tableName,
    entity.columns.filter((column) => !column.isVirtualProperty),
  ]);

describe('entities and migrations are in step', () => {
  it('covers every entity', () => {
    expect(declared().length).toBe(entities.length);
    expect(
      declared()
        .filter(([table]) => !stored.has(table))
        .map(([table]) => table),
    ).toEqual([]);
  });

  it('has the same columns on both sides', () => {
    const differences = declared().flatMap(([table, columns]) => {
      const inCode = columns.map((column) => column.databaseName);
      const inSql = [...stored.get(table)!.keys()];
      const allowed = SQL_ONLY[table] ?? [];
      return [
        ...inCode
          .filter((name) => !inSql.includes(name))
          .map((name) => `${table}.${name} is only in the entity`),
        ...inSql
          .filter((name) => !inCode.includes(name) && !allowed.includes(name))
          .map((name) => `${table}.${name} is only in the database`),
        ...allowed
          .filter((name) => inCode.includes(name) || !inSql.includes(name))
          .map((name) => `${table}.${name} needs no exception`),
      ];
    });
    expect(differences).toEqual([]);
  });

  it('has the same types, and the same columns may be empty', () => {
    const differences = declared().flatMap(([table, columns]) =>
      columns.flatMap((column) => {
        const found = stored.get(table)!.get(column.databaseName);
        if (!found) return [];
        return [
          ...(found.type === declaredType(column)
            ? []
            : [
                `${table}.${column.databaseName}: ${declaredType(column)} in the entity, ${found.type} in the database`,
              ]),
          ...(found.nullable === column.isNullable
            ? []
            : [
                `${table}.${column.databaseName}: nullable ${column.isNullable} in the entity, ${found.nullable} in the database`,
              ]),
        ];
      }),
    );
    expect(differences).toEqual([]);
  });

  it('has the same primary keys', async () => {
    const rows = await test.database.reader.rows<{ table: string; columns: string[] }>(
      `select i.indrelid::regclass::text as "table", array_agg(a.attname::text order by a.attname) as columns
       from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indisprimary group by 1`,
    );
    const keys = new Map(rows.map((row) => [row.table, row.columns]));
    for (const entity of test.database.source.entityMetadatas)
      expect([entity.tableName, keys.get(entity.tableName)]).toEqual([
        entity.tableName,
        entity.primaryColumns.map((column) => column.databaseName).sort(),
      ]);
  });
});

describe('every table', () => {
  it('has a primary key', async () => {
    const without = await test.database.reader.rows(
      `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
    );
    expect(without).toEqual([]);
  });

  it('has an index that leads with each foreign key', async () => {
    // A partial index counts when all it leaves out is an empty key: no row that refers to anything is missing from it.
    const rows = await test.database.reader.rows<{ missing: string }>(
      `select format('%s (%s)', k.conrelid::regclass, string_agg(a.attname, ', ' order by a.attnum)) as missing
       from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
       where k.contype = 'f' and not exists (
         select 1 from pg_index i
         where i.indrelid = k.conrelid and i.indisvalid
           and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
           and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = format('(%s IS NOT NULL)', (select a2.attname from pg_attribute a2 where a2.attrelid = k.conrelid and a2.attnum = k.conkey[1])))
       ) group by k.oid, k.conrelid order by 1`,
    );
    expect(rows.map((row) => row.missing)).toEqual([]);
  });
});

describe('migrations', () => {
  it('go down one by one to nothing and up again to the same', async () => {
    const own = await testDatabase();
    const runner = own.database.source.createQueryRunner();
    try {
      const made = migrations.map((Migration): MigrationInterface => new Migration());
      const before: string[][] = [];
      for (let i = made.length - 1; i >= 0; i--) {
        before[i] = await everything(runner);
        await made[i]!.down(runner);
      }
      expect(await everything(runner)).toEqual([]);
      for (let i = 0; i < made.length; i++) {
        await made[i]!.up(runner);
        expect(await everything(runner)).toEqual(before[i]);
      }
    } finally {
      await runner.release();
      await own.drop();
    }
  });
});

/** What a migration can make: columns with defaults, constraints, indexes, functions, triggers and sequences, as lines. */
async function everything(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query(
    `with ours as (select oid, relname, relkind from pg_class where relnamespace = 'public'::regnamespace and relname not like 'fairway_migration%' and oid not in (select indexrelid from pg_index where indrelid = to_regclass('fairway_migration')))
     select line from (
       select format('column %s.%s %s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, pg_get_expr(d.adbin, d.adrelid)) as line
         from ours c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum where c.relkind in ('r', 'v')
       union all select format('constraint %s %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) from ours c join pg_constraint k on k.conrelid = c.oid
       union all select format('index %s', pg_get_indexdef(c.oid)) from ours c where c.relkind = 'i'
       union all select format('sequence %s', c.relname) from ours c where c.relkind = 'S'
       union all select format('trigger %s', pg_get_triggerdef(t.oid)) from ours c join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
       union all select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p where p.pronamespace = 'public'::regnamespace
         and not exists (select 1 from pg_depend e where e.objid = p.oid and e.deptype = 'e')
     ) all_lines order by line`,
  )) as { line: string }[];
  return rows.map((row) => row.line);
}
