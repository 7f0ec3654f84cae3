import type { EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';

declare const reading: unique symbol;
declare const writing: unique symbol;

/** Something to read through: the pool, or a transaction. Reads of a repository take one. */
export class Reader {
  declare readonly [reading]: true;
  constructor(readonly manager: EntityManager) {}

  /** Rows of a statement with `$1`-style parameters. */
  async rows<Row = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    return rowsOf(await this.manager.query(sql, parameters as unknown[]));
  }

  async row<Row = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, parameters))[0];
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }
}

/** A transaction: what writes, locks and appends events takes one, so that none of it compiles without. */
export class Tx extends Reader {
  declare readonly [writing]: true;
  readonly runner: QueryRunner | undefined = this.manager.queryRunner;
}

/** The PostgreSQL driver of TypeORM answers updates with a pair of rows and count; reads with rows. */
function rowsOf<Row>(answer: unknown): Row[] {
  if (
    Array.isArray(answer) &&
    answer.length === 2 &&
    Array.isArray(answer[0]) &&
    typeof answer[1] === 'number'
  )
    return answer[0] as Row[];
  return answer as Row[];
}
