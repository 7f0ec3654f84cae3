import { Injectable } from '@nestjs/common';
import { canEdit, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { createOnce, Database } from '@fairway/database';
import { isPerson } from './domain/policy.ts';
import { decideChange, decideSave, type SavedSearchChange, type SearchAlert } from './domain/saved-search.ts';
import type { SavedSearchEntity } from './saved-search.entity.ts';
import { SavedSearchRepository } from './saved-search.repository.ts';

export interface SavedSearchWanted {
  page: string;
  name: string;
  parameters: string;
  alert?: SearchAlert | null;
}

/** Searches that a person keeps. They concern nobody else, so nobody is told and the trail holds nothing of them. */
@Injectable()
export class SavedSearchService {
  constructor(
    private readonly database: Database,
    private readonly searches: SavedSearchRepository,
  ) {}

  async create(actor: Actor, wanted: SavedSearchWanted): Promise<SavedSearchEntity> {
    const personId = person(actor);
    return this.database.transaction((tx) =>
      createOnce(
        tx,
        actor,
        'savedSearchCreate',
        wanted,
        (id) => this.searches.byId(tx, personId, id),
        async () => {
          const known = await this.searches.lockAll(tx, personId);
          return this.searches.add(
            tx,
            personId,
            unwrap(decideSave(known, { ...wanted, alert: wanted.alert ?? 'OFF' }, setterOf(actor))),
            actor.organization?.id ?? null,
          );
        },
      ),
    );
  }

  async update(actor: Actor, id: string, change: SavedSearchChange): Promise<SavedSearchEntity> {
    const personId = person(actor);
    return this.database.transaction(async (tx) => {
      const known = await this.searches.lockAll(tx, personId);
      await this.searches.change(
        tx,
        id,
        unwrap(decideChange(known, id, change, setterOf(actor))),
        change.alert ? (actor.organization?.id ?? null) : undefined,
      );
      return (await this.searches.byId(tx, personId, id))!;
    });
  }

  async delete(actor: Actor, id: string): Promise<SavedSearchEntity> {
    const personId = person(actor);
    return this.database.transaction(async (tx) => {
      const known = await this.searches.lockAll(tx, personId);
      const search = known.find((one) => one.id === id);
      if (!search) throw notFound('saved search', 'savedSearchId');
      await this.searches.remove(tx, id);
      return search;
    });
  }
}

const setterOf = (actor: Actor) => ({
  organizationId: actor.organization?.id ?? null,
  mayEdit: canEdit(actor),
});

/** A program's token looks at no pages. */
export function person(actor: Actor): string {
  if (isPerson(actor)) return actor.personId!;
  throw new Refusal([problem('NOT_ALLOWED', 'Only a person keeps searches')]);
}
