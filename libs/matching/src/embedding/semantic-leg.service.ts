import { Injectable } from '@nestjs/common';
import { scenarioFields, solutionFields } from '../domain/engine.ts';
import type { Market, ScenarioRecord, SolutionRecord, TextField } from '../domain/engine.ts';
import { VectorIndex } from '../domain/vector-index.ts';
import { EmbeddingFailed, type EmbeddingFault } from './embedding-service.ts';
import { EmbeddingService } from './embedding.service.ts';

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
  /** The solutions as they were when their direction was asked for. */
  private readonly held = new Map<string, SolutionRecord>();

  constructor(private readonly embeddings: EmbeddingService) {}

  /** Solutions whose texts mean what a scenario's do. Never throws for a fault of the service. */
  async solutionsFor(scenario: ScenarioRecord, market: Market): Promise<Meant> {
    if (!this.embeddings.isOn) return { ids: [], fault: null };
    try {
      await this.follow(market);
      const [question] = await this.embeddings.directions([textOf(scenarioFields(scenario))]);
      const ids = question ? this.index.nearest(question, NEAREST).map(({ id }) => id) : [];
      return { ids, fault: null };
    } catch (error) {
      if (error instanceof EmbeddingFailed) return { ids: [], fault: error.fault };
      throw error;
    }
  }

  /** Brings the index to the market as it is; records that have not changed are the same objects. */
  private async follow({ solutions }: Market): Promise<void> {
    const changed: SolutionRecord[] = [];
    const present = new Set<string>();
    for (const id of solutions.ids()) {
      const record = solutions.find(id)!;
      present.add(id);
      if (this.held.get(id) !== record) changed.push(record);
    }
    for (const id of this.held.keys())
      if (!present.has(id)) {
        this.held.delete(id);
        this.index.delete(id);
      }
    if (!changed.length) return;
    const directions = await this.embeddings.directions(
      changed.map((record) => textOf(solutionFields(record))),
    );
    changed.forEach((record, i) => {
      const one = directions[i];
      if (one) this.index.set(record.id, one);
      else this.index.delete(record.id);
      this.held.set(record.id, record);
    });
  }
}

const textOf = (fields: readonly TextField[]): string => fields.map(({ text }) => text).join('\n');
