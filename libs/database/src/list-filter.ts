import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Reader } from './transaction.ts';
import { likePattern, searchTerms } from './like.ts';

interface Condition {
  name: string;
  sql: string;
  values: readonly unknown[];
}

export interface Where {
  where: string[];
  parameters: unknown[];
}

/**
 * Conditions of a list, each under the name of the filter it came from, so that a facet's counts can leave its own
 * choice out. `?` stands for a value, in order.
 */
export class ListFilter {
  private readonly conditions: Condition[] = [];

  /** Adds a condition. An undefined, null or empty first value adds nothing: the client chose nothing. */
  choose(name: string, sql: string, ...values: unknown[]): this {
    const chosen = values[0];
    if (chosen === undefined || chosen === null || chosen === '' || (Array.isArray(chosen) && !chosen.length))
      return this;
    return this.require(name, sql, ...values);
  }

  /** Adds a condition whatever its values are: the visibility guard goes this way. */
  require(name: string, sql: string, ...values: unknown[]): this {
    this.conditions.push({ name, sql, values: values.map(storable) });
    return this;
  }

  /** Every word of the search stands in the column. */
  search(column: string, search: string | null | undefined): this {
    for (const term of searchTerms(search)) this.require('search', `${column} ilike ?`, likePattern(term));
    return this;
  }

  /** The conditions with numbered places and their values, without those of one filter. */
  build(except?: string): Where {
    const parameters: unknown[] = [];
    const where = this.conditions
      .filter((condition) => condition.name !== except)
      .map(({ sql, values }) => {
        let next = 0;
        return sql.replace(/\?/g, () => `$${parameters.push(values[next++])}`);
      });
    return { where, parameters };
  }

  /** `where …` of the conditions, or nothing. */
  clause(except?: string): { sql: string; parameters: unknown[] } {
    const { where, parameters } = this.build(except);
    return { sql: where.length ? `where ${where.map((w) => `(${w})`).join(' and ')}` : '', parameters };
  }

  /** How many rows of `from` meet the conditions. */
  async count(reader: Reader, from: string): Promise<number> {
    const { sql, parameters } = this.clause();
    return Number(
      (await reader.row<{ n: string }>(`select count(*) as n from ${from} ${sql}`, parameters))!.n,
    );
  }

  /** How many rows of `from` have each value of one filter, its own choice ignored. `value` may be a set-returning expression. */
  async facet(
    reader: Reader,
    name: string,
    from: string,
    value: string,
  ): Promise<{ name: string; values: { code: string; count: number }[] }> {
    const { sql, parameters } = this.clause(name);
    const rows = await reader.rows<{ code: string; count: string }>(
      `select code, count(distinct id) as count from (select id, ${value} as code from ${from} ${sql}) as having_code
       where code is not null group by code order by count(distinct id) desc, code limit 200`,
      parameters,
    );
    return { name, values: rows.map((row) => ({ code: row.code, count: Number(row.count) })) };
  }
}

/** Every column of an entity under its property's name: `s.organization_id as "organizationId", …`, for lists written in SQL. */
export const columnsOf = (reader: Reader, entity: EntityTarget<ObjectLiteral>, alias: string): string =>
  reader.manager.dataSource
    .getMetadata(entity)
    .columns.filter((column) => column.isSelect && !column.isVirtualProperty)
    .map((column) => `${alias}.${column.databaseName} as "${column.propertyName}"`)
    .join(', ');

/** What PostgreSQL cannot hold can stand in no row either; without it, a search for it finds nothing special. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '');
  return Array.isArray(value) ? value.map(storable) : value;
}
