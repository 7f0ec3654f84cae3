import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database } from '@fairway/database';
import { loaderOf, type RequestContext } from '@fairway/graphql';

interface Author {
  id: string;
  name: string;
  email: null;
}

/** Who wrote a rule, by name alone. */
@Injectable()
export class Authors {
  constructor(private readonly database: Database) {}

  loader(context: RequestContext): DataLoader<string, Author | null> {
    return loaderOf(
      context,
      'matching.authors',
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const rows = await this.database.reader.rows<{ id: string; name: string }>(
            `select id, name from person where id = any($1)`,
            [ids],
          );
          const names = new Map(rows.map(({ id, name }) => [id, name]));
          return ids.map((id) => {
            const name = names.get(id);
            return name === undefined ? null : { id, name, email: null };
          });
        }),
    );
  }
}
