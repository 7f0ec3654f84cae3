import type { BilingualPair } from '../domain/alias-mining.ts';
import { dryRunScenario, type DryRunScenario } from '../domain/dry-run.ts';
import {
  AliasFinder,
  isWorthShowing,
  matchPair,
  outlook,
  rankForScenario,
  rankForSolution,
  scenarioFields,
  solutionFields,
  type Alias,
  type Outlook,
  type RankedMatch,
  type Ranking,
  type RankOptions,
  type ScenarioRecord,
  type SolutionRecord,
  type Stock,
  type TextField,
  type Weights,
} from '../domain/engine.ts';
import { likeNeeds, type LikeNeed } from '../domain/like-needs.ts';
import type { Side } from '../domain/match.ts';
import { conceptTerm } from '../domain/term-kind.ts';
import { changedPair, raisedPair, whatIf, type WhatIf, type WhatIfChanges } from '../domain/what-if.ts';
import { emptyMarket } from './market.ts';
import { readerWithAliases } from './reading.ts';
import { textTools } from './text-tools.ts';

/** A record as it is on the market now; null when it is not there any more. */
export interface Change<R> {
  id: string;
  record: R | null;
}

export interface Ids {
  scenarioIds: string[];
  solutionIds: string[];
}

/** What a scenario is shown, with the versions of what was judged. */
export interface Scored {
  scenario: { version: number; sector: string | null };
  shown: (RankedMatch & { solutionVersion: number })[];
  ranking: Pick<Ranking, 'engineVersion' | 'weightsVersion' | 'ratesVersion'>;
}

/**
 * The market as it is held in memory, with all that is asked of it, by name, plain data in and out: whoever asks may be
 * in another thread.
 */
export class HeldMarket {
  private readonly market = emptyMarket();
  private aliases: readonly Alias[] = [];

  /** Records have come, changed or gone, as of a position of the outbox. */
  change(news: {
    scenarios: readonly Change<ScenarioRecord>[];
    solutions: readonly Change<SolutionRecord>[];
    position: number;
  }): void {
    follow(this.market.scenarios, news.scenarios, news.position);
    follow(this.market.solutions, news.solutions, news.position);
  }

  /** Reads by these further names from now on; records that say a name which came or went are read again. */
  readBy({ aliases, position }: { aliases: readonly Alias[]; position: number }): void {
    const changed = [...without(aliases, this.aliases), ...without(this.aliases, aliases)];
    if (!changed.length) return;
    this.aliases = aliases;
    const reader = readerWithAliases(aliases);
    const { scenarios, solutions } = this.market;
    const finder = new AliasFinder(changed, textTools());
    scenarios.readBy(reader, naming(scenarios, scenarioFields, finder), position);
    solutions.readBy(reader, naming(solutions, solutionFields, finder), position);
  }

  /** Ids of all open scenarios, in a fixed order. */
  openScenarios(): string[] {
    return [...this.market.scenarios.ids()].sort();
  }

  /** By id, the content version that is held of a solution. */
  solutionVersions(): Map<string, number> {
    const { solutions } = this.market;
    return new Map(Array.from(solutions.ids(), (id) => [id, solutions.find(id)!.version]));
  }

  /** The words of those solutions that are there. */
  solutionTexts({ ids }: { ids: readonly string[] }): { id: string; text: string }[] {
    return ids
      .flatMap((id) => this.market.solutions.find(id) ?? [])
      .map((solution) => ({ id: solution.id, text: textOf(solutionFields(solution)) }));
  }

  scenarioText({ id }: { id: string }): string | null {
    const scenario = this.market.scenarios.find(id);
    return scenario ? textOf(scenarioFields(scenario)) : null;
  }

  /**
   * What is worth showing of a scenario: the best, so many near misses, and whatever is kept, however it ranks. Null when
   * it is not open.
   */
  score(asked: {
    scenarioId: string;
    options: RankOptions;
    kept: readonly string[];
    nearMisses: number;
  }): Scored | null {
    const { market } = this;
    const scenario = market.scenarios.find(asked.scenarioId);
    if (!scenario) return null;
    const ranking = rankForScenario(scenario, market, asked.options);
    const shown = [
      ...ranking.recommended.filter(isWorthShowing),
      ...ranking.nearMisses.filter(isWorthShowing).slice(0, asked.nearMisses),
    ];
    const missing = asked.kept.filter((solutionId) => !shown.some((one) => one.solutionId === solutionId));
    for (const solutionId of missing) {
      const solution = market.solutions.find(solutionId);
      if (solution)
        shown.push({
          ...matchPair({ scenario, solution }, market, asked.options),
          rank: null,
          nearMiss: false,
          raises: [],
        });
    }
    return {
      scenario: { version: scenario.version, sector: scenario.sector ?? null },
      shown: shown.map((one) => ({
        ...one,
        solutionVersion: market.solutions.find(one.solutionId)!.version,
      })),
      ranking: {
        engineVersion: ranking.engineVersion,
        weightsVersion: ranking.weightsVersion,
        ratesVersion: ranking.ratesVersion,
      },
    };
  }

  /** The scenarios that each of some solutions fits or nearly fits. */
  scenariosFor({
    solutionIds,
    options,
  }: {
    solutionIds: readonly string[];
    options: RankOptions;
  }): string[][] {
    return solutionIds.map((id) => {
      const solution = this.market.solutions.find(id);
      if (!solution) return [];
      const { recommended, nearMisses } = rankForSolution(solution, this.market, options);
      return [...recommended, ...nearMisses].map((one) => one.scenarioId);
    });
  }

  outlook({ scenario, options }: { scenario: ScenarioRecord; options: RankOptions }): Outlook {
    return outlook(scenario, this.market, options);
  }

  likeNeeds({ scenario, top }: { scenario: ScenarioRecord; top: number }): LikeNeed[] {
    return likeNeeds(scenario, this.market.scenarios, top);
  }

  /** Null when one of the two is off the market, or the raise is about nothing that can be changed. */
  whatIf(asked: {
    scenarioId: string;
    solutionId: string;
    side: Side;
    raise?: string | null;
    changes?: WhatIfChanges | null;
    options: RankOptions;
  }): WhatIf | null {
    const scenario = this.market.scenarios.find(asked.scenarioId);
    const solution = this.market.solutions.find(asked.solutionId);
    if (!scenario || !solution) return null;
    const pair = { scenario, solution };
    const changed = asked.raise
      ? asked.side === 'SOLUTION' && raisedPair(pair, asked.raise)
      : changedPair(pair, asked.side, asked.changes ?? {});
    return changed ? whatIf(pair, changed, this.market, asked.options) : null;
  }

  /** Null when the scenario is not open. */
  dryRun(asked: {
    scenarioId: string;
    options: RankOptions;
    other: Weights;
    places: number;
  }): DryRunScenario | null {
    const scenario = this.market.scenarios.find(asked.scenarioId);
    return scenario ? dryRunScenario(scenario, this.market, asked.options, asked.other, asked.places) : null;
  }

  /** The records that say a name; `fresh` of them do not carry its concept yet. */
  naming({ alias }: { alias: Alias }): Ids & { fresh: number } {
    const { scenarios, solutions } = this.market;
    const finder = new AliasFinder([alias], textTools());
    const term = conceptTerm(alias.kind, alias.code);
    const scenarioIds = naming(scenarios, scenarioFields, finder);
    const solutionIds = naming(solutions, solutionFields, finder);
    return {
      scenarioIds,
      solutionIds,
      fresh: lacking(scenarios, scenarioIds, term) + lacking(solutions, solutionIds, term),
    };
  }

  /** The texts that records have in both languages, in a fixed order. */
  bilingualTexts(): BilingualPair[] {
    const { scenarios, solutions } = this.market;
    return [
      ...[...scenarios.ids()].sort().flatMap((id) => bilingual(scenarioFields(scenarios.find(id)!))),
      ...[...solutions.ids()].sort().flatMap((id) => bilingual(solutionFields(solutions.find(id)!))),
    ];
  }
}

/** What can be asked of it, and with what. */
export type Question = keyof HeldMarket;
export type Asked<Q extends Question> = Parameters<HeldMarket[Q]> extends [infer A] ? A : null;
export type Answer<Q extends Question> = ReturnType<HeldMarket[Q]>;

export const answer = <Q extends Question>(held: HeldMarket, question: Q, asked: Asked<Q>): Answer<Q> =>
  (held[question] as (asked: Asked<Q>) => Answer<Q>).call(held, asked);

function follow<R extends { id: string }>(stock: Stock<R>, changes: readonly Change<R>[], at: number): void {
  for (const { id, record } of changes)
    if (record) stock.upsert(record, at);
    else stock.remove(id, at);
}

const naming = <R extends { id: string }>(
  stock: Stock<R>,
  fieldsOf: (record: R) => TextField[],
  finder: AliasFinder,
): string[] => [...stock.ids()].filter((id) => finder.isIn(fieldsOf(stock.find(id)!)));

const lacking = <R extends { id: string }>(stock: Stock<R>, ids: readonly string[], term: string): number =>
  ids.filter((id) => !stock.read(stock.find(id)!).terms.has(term)).length;

const keyOf = ({ kind, code, language, alias }: Alias): string => [kind, code, language, alias].join('/');

/** Those of some aliases that others do not have. */
function without(these: readonly Alias[], those: readonly Alias[]): Alias[] {
  const keys = new Set(those.map(keyOf));
  return these.filter((alias) => !keys.has(keyOf(alias)));
}

const textOf = (fields: readonly TextField[]): string => fields.map(({ text }) => text).join('\n');

const bilingual = (fields: readonly TextField[]): BilingualPair[] =>
  fields.flatMap(({ path, language, text: zh }) => {
    const en = language === 'zh' && fields.find((one) => one.path === path && one.language === 'en')?.text;
    return en ? [{ zh, en }] : [];
  });
