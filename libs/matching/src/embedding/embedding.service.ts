import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@fairway/database';
import { LOG, SETTINGS, type Logger, type Settings } from '@fairway/runtime';
import { direction } from '../domain/vector-index.ts';
import { EmbeddingFailed, requestEmbeddings, tokensOf, type EmbeddingFault } from './embedding-service.ts';
import { EmbeddingRepository } from './embedding.repository.ts';

/** After a fault nobody is made to wait for the service for this long. */
const REST_MS = 30_000;

/** Directions of texts, from what is kept or from the service; within its time, its batch and the day's budget. */
@Injectable()
export class EmbeddingService {
  private restUntil = 0;
  private lastFault: EmbeddingFault = 'UNREACHABLE';

  constructor(
    private readonly database: Database,
    private readonly kept: EmbeddingRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  get isOn(): boolean {
    return this.settings.EMBEDDING_URL !== undefined;
  }

  /** Of each text its direction, in order; null for a text that has none. Throws `EmbeddingFailed`; what came before the fault is kept. */
  async directions(texts: readonly string[]): Promise<(Int8Array | null)[]> {
    const hashes = texts.map((text) => createHash('sha256').update(text).digest('hex'));
    const known = await this.kept.find(this.database.reader, this.key, hashes);
    const missing = [
      ...new Map(hashes.map((hash, i) => [hash, texts[i]!] as const).filter(([hash]) => !known.has(hash))),
    ];
    for (let from = 0; from < missing.length; from += this.settings.EMBEDDING_BATCH)
      for (const [hash, one] of await this.ask(missing.slice(from, from + this.settings.EMBEDDING_BATCH)))
        known.set(hash, one);
    return hashes.map((hash) => known.get(hash) ?? null);
  }

  private async ask(batch: readonly (readonly [string, string])[]): Promise<Map<string, Int8Array>> {
    if (performance.now() < this.restUntil)
      throw new EmbeddingFailed(this.lastFault, 'resting after a fault');
    const texts = batch.map(([, text]) => text);
    const estimate = tokensOf(texts);
    try {
      const granted = await this.database.transaction((tx) =>
        this.kept.spend(tx, estimate, this.settings.EMBEDDING_TOKENS_PER_DAY),
      );
      if (!granted)
        throw new EmbeddingFailed('BUDGET_SPENT', `${estimate} tokens more than the day's budget leaves`);
      const { vectors, tokens } = await requestEmbeddings(this.settings, texts);
      const directions = new Map(
        batch.flatMap(([hash], i) => {
          const one = direction(vectors[i]!);
          return one ? [[hash, one] as const] : [];
        }),
      );
      await this.database.transaction(async (tx) => {
        await this.kept.keep(tx, this.key, directions);
        if (tokens > 0) await this.kept.settle(tx, tokens - estimate);
      });
      return directions;
    } catch (error) {
      if (!(error instanceof EmbeddingFailed)) throw error;
      this.restUntil = performance.now() + REST_MS;
      this.lastFault = error.fault;
      this.log.warn({ fault: error.fault }, error.message);
      throw error;
    }
  }

  private get key(): string {
    return `${this.settings.EMBEDDING_MODEL}/${this.settings.EMBEDDING_DIMENSIONS}`;
  }
}
