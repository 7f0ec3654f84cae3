import { Injectable } from '@nestjs/common';
import { VectorIndex } from '../domain/vector-index.ts';
import { EmbeddingFailed, type EmbeddingFault } from './embedding-service.ts';
import { EmbeddingService } from './embedding.service.ts';
import { MarketService } from '../market/market.service.ts';

/** How many candidates meaning may bring beside those of the words. */
const NEAREST = 100;

export interface Meant {
  ids: string[];
  /** Why there are none, when the service should have brought some. */
  fault: EmbeddingFault | null;
}

/**
 * A second way to candidates, by meaning alone: off unless an embedding service is set. It brings pairs before the
 * criteria, which judge them like any other; it adds nothing to a fit, so that every fit stays explained.
 */
@Injectable()
export class SemanticLegService {
  private readonly index = new VectorIndex();
  /** By solution, the version of which the direction was asked for. */
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly embeddings: EmbeddingService,
    private readonly market: MarketService,
  ) {}

  /** Solutions whose texts mean what a scenario's do. Never throws for a fault of the service. */
  async solutionsFor(scenarioId: string): Promise<Meant> {
    if (!this.embeddings.isOn) return { ids: [], fault: null };
    try {
      await this.follow();
      const text = await this.market.ask('scenarioText', { id: scenarioId });
      const [question] = text === null ? [] : await this.embeddings.directions([text]);
      const ids = question ? this.index.nearest(question, NEAREST).map(({ id }) => id) : [];
      return { ids, fault: null };
    } catch (error) {
      if (error instanceof EmbeddingFailed) return { ids: [], fault: error.fault };
      throw error;
    }
  }

  /** Brings the index to the market as it is. */
  private async follow(): Promise<void> {
    const present = await this.market.ask('solutionVersions', null);
    for (const id of this.versions.keys())
      if (!present.has(id)) {
        this.versions.delete(id);
        this.index.delete(id);
      }
    const ids = [...present.keys()].filter((id) => this.versions.get(id) !== present.get(id));
    if (!ids.length) return;
    const changed = await this.market.ask('solutionTexts', { ids });
    const directions = await this.embeddings.directions(changed.map(({ text }) => text));
    changed.forEach(({ id }, i) => {
      const one = directions[i];
      if (one) this.index.set(id, one);
      else this.index.delete(id);
      this.versions.set(id, present.get(id)!);
    });
  }
}
