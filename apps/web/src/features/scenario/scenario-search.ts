import type {
  DataReadiness,
  DeploymentMode,
  ScenarioSort,
  ScenarioState,
  ScenariosQueryVariables,
} from '@fairway/client';

export const SORTS = ['NEWEST', 'DEADLINE', 'BUDGET'] as const satisfies readonly ScenarioSort[];
export const STATES = [
  'OPEN',
  'EVALUATING',
  'AWARDED',
  'CLOSED',
  'DRAFT',
  'SCREENING',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
] as const satisfies readonly ScenarioState[];
const DEPLOYMENTS = [
  'ON_PREM',
  'EDGE',
  'PRIVATE_CLOUD',
  'PUBLIC_CLOUD',
] as const satisfies readonly DeploymentMode[];
const READINESS = ['GOVERNED', 'PREPARED', 'SAMPLE', 'NONE'] as const satisfies readonly DataReadiness[];

/** The facets in the order to show, each under the name of its filter. */
export const FACETS = ['sectors', 'capabilities', 'dataReady', 'deployments', 'states', 'regions'] as const;
export type FacetName = (typeof FACETS)[number];

/** Everything chosen on the list of scenarios: what stands in the address. */
export interface ScenarioSearch {
  q?: string;
  sectors?: string[];
  capabilities?: string[];
  dataReady?: DataReadiness[];
  deployments?: DeploymentMode[];
  states?: ScenarioState[];
  regions?: string[];
  sort?: ScenarioSort;
  mine?: true;
  /** Rows of a table; cards otherwise. */
  view?: 'table';
}

const codes = (value: unknown): string[] | undefined => {
  const list = (Array.isArray(value) ? value : [value]).filter(
    (one) => typeof one === 'string' || typeof one === 'number',
  );
  const texts = [...new Set(list.map(String))].filter((one) => /^[\w.-]{1,60}$/.test(one)).slice(0, 50);
  return texts.length ? texts : undefined;
};

const among = <T extends string>(all: readonly T[], value: unknown): T[] | undefined => {
  const chosen = all.filter((one) => codes(value)?.includes(one));
  return chosen.length ? chosen : undefined;
};

/** Reads the address; whatever it does not know is left out. */
export function readScenarioSearch(from: Record<string, unknown>): ScenarioSearch {
  const search: ScenarioSearch = {
    q: from.q === undefined ? undefined : String(from.q).slice(0, 200) || undefined,
    sectors: codes(from.sectors),
    capabilities: codes(from.capabilities),
    dataReady: among(READINESS, from.dataReady),
    deployments: among(DEPLOYMENTS, from.deployments),
    states: among(STATES, from.states),
    regions: codes(from.regions),
    sort: among(SORTS, from.sort)?.[0],
    mine: from.mine === true || from.mine === 'true' ? true : undefined,
    view: from.view === 'table' ? 'table' : undefined,
  };
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as ScenarioSearch;
}

/** The choice with one code of a facet turned on or off. */
export function toggled(search: ScenarioSearch, facet: FacetName, code: string): ScenarioSearch {
  const before: readonly string[] = search[facet] ?? [];
  const after = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
  return readScenarioSearch({ ...search, [facet]: after });
}

export const chosenOf = (search: ScenarioSearch): { facet: FacetName; code: string }[] =>
  FACETS.flatMap((facet) => (search[facet] ?? []).map((code) => ({ facet, code })));

/** What has been on the market: one's own drafts stand among them only where somebody chooses their state. */
const ON_THE_MARKET = STATES.slice(0, 4);

/** What the service is asked for. */
export const variablesOf = ({
  q,
  view: _view,
  ...search
}: ScenarioSearch): Omit<ScenariosQueryVariables, 'first' | 'after' | 'withFacets'> => ({
  ...search,
  states: search.states ?? (search.mine ? undefined : ON_THE_MARKET),
  search: q,
});

const PAGE = 20;

/** The same for one page of the list, the first one with its facets. */
export const pageVariablesOf = (search: ScenarioSearch, after: string | null): ScenariosQueryVariables => ({
  ...variablesOf(search),
  first: PAGE,
  after,
  withFacets: after === null,
});

/** The parts of a scenario's page. */
export const TABS = ['need', 'data', 'conditions', 'progress'] as const;
export type ScenarioTab = (typeof TABS)[number];

/** The open part stands in the address; the first goes without saying. */
export function readScenarioTab({ tab }: Record<string, unknown>): { tab?: ScenarioTab } {
  const known = TABS.find((one) => one === tab);
  return known && known !== 'need' ? { tab: known } : {};
}
