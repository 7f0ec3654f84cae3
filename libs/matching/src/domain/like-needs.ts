import { score, weigh } from './bm25.ts';
import { sectorNearness } from './curves.ts';
import type { ScenarioRecord } from './records.ts';
import type { Stock } from './stock.ts';
import { conceptTerm } from './term-kind.ts';

/** A scenario of the market whose needs are like another's. */
export interface LikeNeed {
  scenarioId: string;
  /** 0 to 100: what is asked for, how it is said, and in which trade. */
  likeness: number;
  /** Capability codes that both ask for. */
  capabilities: string[];
  /** How much of the one's wording the other repeats, 0 to 1. */
  wording: number;
  /** How near their sectors are, 0 to 1; null where one says none. */
  sector: number | null;
}

const SHARES = { capabilities: 45, wording: 40, sector: 15 } as const;
/** From here on two firms could ask for one thing. */
const WORTH_SHARING = 45;
const CANDIDATES = 200;
const CAPABILITY_TERM = conceptTerm('CAPABILITY', '');

/** The scenarios most like this one, the most like first; equal ones by id. It puts the scenario as a question to the other scenarios. */
export function likeNeeds(
  scenario: ScenarioRecord,
  stock: Stock<ScenarioRecord>,
  top: number,
  accepts: (other: ScenarioRecord) => boolean = () => true,
): LikeNeed[] {
  const reading = stock.read(scenario);
  const { terms } = stock.question(scenario);
  const weighed = weigh(terms, stock.index.statistics(terms.keys()));
  const own = score(weighed, reading);
  const named = new Map([...terms].filter(([term]) => term.startsWith(CAPABILITY_TERM)));
  const except = new Set([scenario.id]);
  const ids = new Set(
    [terms, named].flatMap((asked) =>
      stock.query({ terms: asked, k: CANDIDATES, filter: { except } }).hits.map(({ id }) => id),
    ),
  );
  return [...ids]
    .flatMap((id) => stock.find(id) ?? [])
    .filter((other) => other.organizationId !== scenario.organizationId && accepts(other))
    .map((other) => compare(scenario, other, own > 0 ? score(weighed, stock.read(other)) / own : 0))
    .filter(({ likeness }) => likeness >= WORTH_SHARING)
    .sort((a, b) => b.likeness - a.likeness || (a.scenarioId < b.scenarioId ? -1 : 1))
    .slice(0, top);
}

function compare(scenario: ScenarioRecord, other: ScenarioRecord, repeated: number): LikeNeed {
  const mine = asked(scenario);
  const theirs = asked(other);
  const capabilities = mine.filter((code) => theirs.includes(code));
  const all = new Set([...mine, ...theirs]).size;
  const wording = Math.min(1, Math.sqrt(Math.max(0, repeated)));
  const sector = scenario.sector && other.sector ? sectorNearness(scenario.sector, other.sector) : null;
  // What nobody has said is neither like nor unlike: the other parts are then all there is.
  const parts = [
    { share: SHARES.capabilities, value: all ? capabilities.length / all : null },
    { share: SHARES.wording, value: wording },
    { share: SHARES.sector, value: sector },
  ].flatMap(({ share, value }) => (value === null ? [] : [{ share, value }]));
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  const got = parts.reduce((sum, { share, value }) => sum + share * value, 0);
  return {
    scenarioId: other.id,
    likeness: Math.round((1000 * got) / whole) / 10,
    capabilities,
    wording: Math.round(100 * wording) / 100,
    sector,
  };
}

const asked = ({ needs }: ScenarioRecord): string[] => [
  ...new Set(needs.flatMap(({ capability }) => (capability ? [capability] : []))),
];
