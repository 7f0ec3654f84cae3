import { Injectable } from '@nestjs/common';
import { Database } from '@fairway/database';
import { PartyActorResolver, SearchAlerts, type AlertingSearch } from '@fairway/party';
import { ScenarioListArgs, ScenarioService } from '@fairway/scenario';
import { SolutionsArgs, SolutionService } from '@fairway/solution';
import { NoticeService } from './notice.service.ts';
import { filterOf } from './search-filter.ts';

const BATCH = 100;

/** What has opened: the page on which it stands, and the firms whose own it is. */
export interface Opened {
  page: 'scenarios' | 'solutions';
  id: string;
  owners: readonly string[];
}

/** Kept searches that tell when something opens which they find (商机订阅). */
@Injectable()
export class SearchAlertService {
  constructor(
    private readonly database: Database,
    private readonly alerts: SearchAlerts,
    private readonly actors: PartyActorResolver,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly notices: NoticeService,
  ) {}

  /** The alerting searches that the list itself would answer with this record, each with the eyes of whoever keeps it. */
  async finding(opened: Opened): Promise<string[]> {
    const searches = await this.alerts.alerting(this.database.reader, opened.page);
    const found: string[] = [];
    for (const search of searches)
      if (!opened.owners.includes(search.organizationId) && (await this.finds(search, opened)))
        found.push(search.id);
    return found;
  }

  /** Tells what has been found since, one notice a search; answers how many. */
  tellDue(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await this.alerts.take(tx, BATCH);
      for (const { id, name, personId, organizationId, alert, found } of due)
        await this.notices.tell(tx, {
          kind: 'SEARCH_FOUND',
          recordType: 'SavedSearch',
          recordId: id,
          title: { zh: `${name}（${found} 条）`, en: `${name} (${found})` },
          organizationIds: [organizationId],
          ...(alert === 'ME' && { onlyPersonId: personId }),
        });
      return due.length;
    });
  }

  private async finds(
    { personId, organizationId, parameters }: AlertingSearch,
    { page, id }: Opened,
  ): Promise<boolean> {
    const actor = await this.actors.memberOrNone(personId, organizationId);
    if (!actor) return false;
    const ids = [id];
    const count =
      page === 'scenarios'
        ? await this.scenarios.count(actor, { ...filterOf(ScenarioListArgs, parameters), mine: null, ids })
        : await this.solutions.count({ market: true }, { ...filterOf(SolutionsArgs, parameters), ids });
    return count > 0;
  }
}
