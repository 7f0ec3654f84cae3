import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { appendEvents, publishLive, type Once } from '@fairway/messaging';
import { AliasMiner } from '../domain/alias-mining.ts';
import { glossaryMiningRequested } from '../domain/events.ts';
import { mayChangeRules, mayReadRules } from '../domain/rules-policy.ts';
import type { GlossaryMiningEntity } from './glossary-mining.entity.ts';
import { GlossaryRepository } from './glossary.repository.ts';
import { MiningRepository } from './mining.repository.ts';
import { MarketService } from '../market/market.service.ts';
import { GLOSSARY_KINDS, marketGlossary } from '../market/reading.ts';
import { textTools } from '../market/text-tools.ts';

/** Texts read between which the process answers others, and the time between which progress is told. */
const AT_ONCE = 20;
const TELL_EVERY_MS = 400;

/** Looks through the texts that the market has in both languages for names that are missing: seen as it goes, and stopped on request. */
@Injectable()
export class MiningService {
  constructor(
    private readonly database: Database,
    private readonly minings: MiningRepository,
    private readonly glossary: GlossaryRepository,
    private readonly market: MarketService,
    private readonly audit: AuditService,
  ) {}

  async find(actor: Actor, id: string): Promise<GlossaryMiningEntity | null> {
    return mayReadRules(actor) ? this.minings.byId(this.database.reader, id) : null;
  }

  async latest(actor: Actor): Promise<GlossaryMiningEntity | null> {
    return mayReadRules(actor) ? this.minings.latest(this.database.reader) : null;
  }

  /** Asks for it; without an actor it is the worker that does so from time to time. */
  async start(actor?: Actor): Promise<GlossaryMiningEntity> {
    if (actor && !mayChange(actor)) throw notAllowed();
    return this.database.transaction(async (tx) => {
      const underWay = await this.minings.underWay(tx);
      if (underWay) return underWay;
      const mining = await this.minings.insert(tx, actor?.personId ?? null);
      await appendEvents(tx, [glossaryMiningRequested(mining.id, {})]);
      if (actor) await this.note(tx, actor, 'start', mining.id);
      return mining;
    });
  }

  /** Stops it; what it would have proposed is not proposed. */
  cancel(actor: Actor, id: string): Promise<GlossaryMiningEntity> {
    return this.database.transaction(async (tx) => {
      const mining = await this.minings.lock(tx, id);
      if (!mining || !mayReadRules(actor)) throw notFound('mining', 'miningId');
      if (!mayChange(actor)) throw notAllowed('miningId');
      if (mining.state !== 'QUEUED' && mining.state !== 'RUNNING')
        throw new Refusal([problem('WRONG_STATE', `This look is ${mining.state}`, 'miningId')]);
      await this.minings.requestCancel(tx, id);
      await this.note(tx, actor, 'cancel', id);
      await publishLive(tx, `record:${id}`, id);
      return (await this.minings.byId(tx, id))!;
    });
  }

  /** The job itself. Nothing is proposed before the end, so that a delivery repeated after a crash begins anew. */
  async execute(id: string, once: Once): Promise<void> {
    const mining = await this.minings.byId(this.database.reader, id);
    if (!mining || (mining.state !== 'QUEUED' && mining.state !== 'RUNNING'))
      return void (await once(async () => undefined));
    const pairs = await this.market.ask('bilingualTexts', null);
    const glossary = marketGlossary(await this.glossary.active(this.database.reader));
    const miner = new AliasMiner(glossary, textTools());
    let toldAt = 0;
    for (const [n, pair] of pairs.entries()) {
      if (n % AT_ONCE === 0) {
        await setImmediate();
        if (performance.now() - toldAt > TELL_EVERY_MS) {
          toldAt = performance.now();
          if (!(await this.tell(id, n, pairs.length)))
            return void (await once((tx) => this.end(tx, id, 'CANCELLED', 0)));
        }
      }
      miner.read(pair);
    }
    const goesOn = await this.tell(id, pairs.length, pairs.length);
    const kinds: readonly string[] = GLOSSARY_KINDS;
    const mined = goesOn ? miner.mined().filter(({ kind }) => kinds.includes(kind)) : [];
    await once(async (tx) => {
      const now = await this.minings.lock(tx, id);
      if (!goesOn || now?.cancelRequested) return this.end(tx, id, 'CANCELLED', 0);
      await this.end(tx, id, 'DONE', await this.glossary.propose(tx, mined));
    });
  }

  private tell(id: string, read: number, total: number): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      await publishLive(tx, `record:${id}`, id);
      return this.minings.progress(tx, id, read, total);
    });
  }

  private async end(tx: Tx, id: string, state: 'DONE' | 'CANCELLED', proposed: number): Promise<void> {
    await this.minings.end(tx, id, state, proposed);
    await publishLive(tx, `record:${id}`, id);
  }

  private async note(tx: Tx, actor: Actor, verb: 'start' | 'cancel', recordId: string): Promise<void> {
    await this.audit.record(tx, actor, {
      action: `glossary-mining.${verb}`,
      recordType: 'GlossaryMining',
      recordId,
    });
  }
}

const mayChange = (actor: Actor): boolean => mayChangeRules(actor) && !!actor.personId;
const notAllowed = (path?: string): Refusal =>
  new Refusal([problem('NOT_ALLOWED', 'Only officers and administrators change the glossary', path)]);
