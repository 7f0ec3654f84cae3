import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, type Actor, type Language } from '@fairway/kernel';
import { Database, type Page, type PageArgs, type Tx } from '@fairway/database';
import { AuditService, type AuditAction } from '@fairway/audit';
import { appendEvents } from '@fairway/messaging';
import { concept, type ConceptKind } from '@fairway/taxonomy';
import { glossaryChanged } from '../domain/events.ts';
import { aliasStanding, type Alias, type AliasStanding } from '../domain/glossary-change.ts';
import { mayChangeRules, mayReadRules } from '../domain/rules-policy.ts';
import type { GlossaryAliasEntity, AliasState } from './glossary-alias.entity.ts';
import { GlossaryRepository, type AliasFilter } from './glossary.repository.ts';
import { MarketService } from '../market/market.service.ts';
import { GLOSSARY_KINDS, marketGlossary } from '../market/reading.ts';
import { textTools } from '../market/text-tools.ts';

export interface AliasWanted {
  kind: ConceptKind;
  code: string;
  language: Language;
  alias: string;
}

export interface AliasPreview extends AliasStanding {
  scenarioIds: string[];
  solutionIds: string[];
  /** Of those, records that do not carry the concept yet. */
  fresh: number;
}

const NOTHING: Page<GlossaryAliasEntity> = {
  rows: [],
  hasNextPage: false,
  endCursor: null,
  cursorOf: () => '',
};

/** Further names of concepts: what they would change, and what counts. */
@Injectable()
export class GlossaryService {
  constructor(
    private readonly database: Database,
    private readonly glossary: GlossaryRepository,
    private readonly market: MarketService,
    private readonly audit: AuditService,
  ) {}

  async find(actor: Actor, id: string): Promise<GlossaryAliasEntity | null> {
    return mayReadRules(actor) ? this.glossary.byId(this.database.reader, id) : null;
  }

  page(actor: Actor, filter: AliasFilter, args: PageArgs): Promise<Page<GlossaryAliasEntity>> {
    return mayReadRules(actor)
      ? this.glossary.page(this.database.reader, filter, args)
      : Promise.resolve(NOTHING);
  }

  async count(actor: Actor, filter: AliasFilter): Promise<number> {
    return mayReadRules(actor) ? this.glossary.count(this.database.reader, filter) : 0;
  }

  /** What an alias would change: whose names it gets in the way of, and which records would carry the concept. */
  async preview(actor: Actor, wanted: AliasWanted): Promise<AliasPreview | null> {
    if (!mayReadRules(actor)) return null;
    const alias = named(wanted);
    const standing = await this.standing(alias);
    return { ...standing, ...(await this.market.ask('naming', { alias })) };
  }

  /** Adds a name to a concept; from the next event on every process reads by it. */
  async add(actor: Actor, wanted: AliasWanted): Promise<GlossaryAliasEntity> {
    const personId = allowed(actor, 'code');
    const alias = named(wanted);
    const { known, unreadable } = await this.standing(alias);
    if (unreadable)
      throw new Refusal([
        problem(
          'ALIAS_UNREADABLE',
          'Too short, or of words that stand everywhere: it would never be found',
          'alias',
        ),
      ]);
    if (known) throw new Refusal([problem('ALIAS_KNOWN', 'The concept goes by this name already', 'alias')]);
    return this.database.transaction(async (tx) => {
      const made = await this.glossary.activate(tx, alias, personId);
      await this.tell(tx, actor, 'glossary.add', made);
      return made;
    });
  }

  accept(actor: Actor, id: string): Promise<GlossaryAliasEntity> {
    return this.decide(actor, id, 'ACTIVE', ['PROPOSED']);
  }

  /** Takes a name back, or turns a proposal down for good. */
  retire(actor: Actor, id: string): Promise<GlossaryAliasEntity> {
    return this.decide(actor, id, 'RETIRED', ['PROPOSED', 'ACTIVE']);
  }

  private async decide(
    actor: Actor,
    id: string,
    to: AliasState,
    from: readonly AliasState[],
  ): Promise<GlossaryAliasEntity> {
    if (!mayReadRules(actor)) throw notFound('alias', 'aliasId');
    const personId = allowed(actor, 'aliasId');
    return this.database.transaction(async (tx) => {
      const alias = await this.glossary.lock(tx, id);
      if (!alias) throw notFound('alias', 'aliasId');
      if (!from.includes(alias.state))
        throw new Refusal([problem('WRONG_STATE', `This alias is ${alias.state}`, 'aliasId')]);
      const decided = await this.glossary.decide(tx, id, to, personId);
      const counted = alias.state === 'ACTIVE' || to === 'ACTIVE';
      await this.tell(tx, actor, to === 'ACTIVE' ? 'glossary.accept' : 'glossary.retire', decided, counted);
      return decided;
    });
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    action: AuditAction,
    alias: GlossaryAliasEntity,
    changes = true,
  ): Promise<void> {
    const { id, kind, code, language, alias: words } = alias;
    if (changes) await appendEvents(tx, [glossaryChanged(id, { kind, code })]);
    await this.audit.record(tx, actor, {
      action,
      recordType: 'GlossaryAlias',
      recordId: id,
      after: { kind, code, language, alias: words, state: alias.state },
    });
  }

  private async standing(alias: Alias): Promise<AliasStanding> {
    return aliasStanding(
      alias,
      marketGlossary(await this.glossary.active(this.database.reader)),
      textTools(),
    );
  }
}

function named({ kind, code, language, alias }: AliasWanted): Alias {
  const kinds: readonly ConceptKind[] = GLOSSARY_KINDS;
  const known = kinds.includes(kind) ? concept(kind, code) : undefined;
  if (!known) throw notFound('concept', 'code');
  return { kind, code, language, group: known.group ?? null, alias: alias.trim().replace(/\s+/g, ' ') };
}

function allowed(actor: Actor, path?: string): string {
  if (mayChangeRules(actor) && actor.personId) return actor.personId;
  throw new Refusal([problem('NOT_ALLOWED', 'Only officers and administrators change the glossary', path)]);
}
