import type { Connection } from './connection.ts';
import { cut, table, textOf, type Language, type Output } from './print.ts';
import { callField } from './run.ts';

interface Text {
  zh: string | null;
  en: string | null;
}
interface Named {
  code: string;
  title: Text;
}
interface Rows<T> {
  nodes: T[];
  totalCount: number;
}

export interface ViewOptions {
  first: number;
  language: Language;
}

/** `fairway scenarios` */
export async function showScenarios(
  connection: Connection,
  { search, mine, first, language }: ViewOptions & { search?: string; mine?: boolean },
  output: Output,
): Promise<void> {
  type Row = Named & {
    state: string;
    sector: string;
    region: string;
    proposalDeadline: string;
    matchCount: number;
  };
  const found = (await callField(
    connection,
    mine ? 'myScenarios' : 'scenarios',
    { first, ...(search && { search }) },
    {
      select: 'nodes { code state title { zh en } sector region proposalDeadline matchCount } totalCount',
    },
  )) as Rows<Row>;
  output.say(
    table(
      ['scenario', 'state', 'sector', 'region', 'deadline', 'matches', 'title'],
      found.nodes.map((row) => [
        row.code,
        row.state,
        row.sector,
        row.region,
        minute(row.proposalDeadline),
        row.matchCount,
        title(row, language),
      ]),
    ),
  );
  say(found, output);
}

interface MatchRow {
  rankForScenario: number | null;
  rankForSolution: number | null;
  fit: number;
  nearMiss: boolean;
  criteria: { code: string; value: number | null; contribution: number }[];
  constraints: { code: string; state: string }[];
  disposition: { state: string };
  solution: Named & { organization: { name: Text } };
  scenario: Named & { organization: { name: Text } | null; teaserName: Text | null };
}

/** `fairway matches SC-…`, or of a solution `SO-…`: what fits, why, and what stands against it. */
export async function showMatches(
  connection: Connection,
  code: string,
  { first, language }: ViewOptions,
  output: Output,
): Promise<void> {
  const ofSolution = /^SO-/i.test(code);
  const other = ofSolution
    ? 'scenario { code title { zh en } organization { name { zh en } } teaserName { zh en } }'
    : 'solution { code title { zh en } organization { name { zh en } } }';
  const matches = `matches(first: ${first}) { totalCount nodes { rankForScenario rankForSolution fit nearMiss disposition { state } criteria { code value contribution } constraints { code state } ${other} } }`;
  const record = ofSolution
    ? await solutionOf(connection, code, matches)
    : await callField(connection, 'scenarioByCode', { code }, { select: `code title { zh en } ${matches}` });
  if (!record) throw new Error(`There is no ${code}, or it is not for you`);
  const { matches: found, ...named } = record as Named & { matches: Rows<MatchRow> | null };
  output.say(`${named.code}  ${textOf(named.title, language)}\n`);
  output.say(
    table(
      [
        'rank',
        'fit',
        ofSolution ? 'scenario' : 'solution',
        ofSolution ? 'firm' : 'vendor',
        'criteria (points)',
        'not met',
        'kept as',
        'title',
      ],
      (found?.nodes ?? []).map((row) => {
        const side = ofSolution ? row.scenario : row.solution;
        const name = side.organization?.name ?? (ofSolution ? row.scenario.teaserName : null);
        return [
          row.nearMiss ? 'near miss' : ofSolution ? row.rankForSolution : row.rankForScenario,
          row.fit.toFixed(1),
          side.code,
          cut(textOf(name, language), 28),
          points(row),
          row.constraints
            .filter(({ state }) => state !== 'MET')
            .map(({ code: what, state }) => (state === 'MISSED' ? what : `${what}?`))
            .join(' '),
          row.disposition.state,
          cut(textOf(side.title, language), 44),
        ];
      }),
    ),
  );
  if (found) say(found, output);
}

/** `fairway pilots` */
export async function showPilots(
  connection: Connection,
  { first, language }: ViewOptions,
  output: Output,
): Promise<void> {
  type Row = Named & {
    stage: string;
    state: string;
    health: string | null;
    dwellDays: number;
    limitDays: number;
    firm: { name: Text };
    vendor: { name: Text };
    gate: { to: string; items: { met: boolean }[] } | null;
    nextMilestone: { title: Text; dueAt: string } | null;
  };
  const found = (await callField(
    connection,
    'pilots',
    { first },
    {
      select:
        'totalCount nodes { code title { zh en } stage state health dwellDays limitDays firm { name { zh en } } vendor { name { zh en } } gate { to items { met } } nextMilestone { title { zh en } dueAt } }',
    },
  )) as Rows<Row>;
  output.say(
    table(
      ['pilot', 'stage', 'state', 'health', 'days', 'next gate', 'firm', 'vendor', 'next milestone', 'title'],
      found.nodes.map((row) => [
        row.code,
        row.stage,
        row.state,
        row.health,
        `${Math.floor(row.dwellDays)}/${row.limitDays}`,
        row.gate &&
          `${row.gate.to} ${row.gate.items.filter(({ met }) => met).length}/${row.gate.items.length}`,
        cut(textOf(row.firm.name, language), 24),
        cut(textOf(row.vendor.name, language), 24),
        row.nextMilestone &&
          `${row.nextMilestone.dueAt.slice(0, 10)} ${cut(textOf(row.nextMilestone.title, language), 20)}`,
        title(row, language),
      ]),
    ),
  );
  say(found, output);
}

/** `fairway board`: the stages with their pilots. */
export async function showBoard(
  connection: Connection,
  { first, language, filter }: ViewOptions & { filter?: string },
  output: Output,
): Promise<void> {
  interface Column {
    stages: string[];
    count: number;
    overdue: number;
    medianDwellDays: number | null;
    limitDays: number;
    cards: (Named & { health: string | null; dwellDays: number; firm: { name: Text } })[];
  }
  const { columns } = (await callField(
    connection,
    'pilotBoard',
    { perStage: first, ...(filter && { filter: filter.toUpperCase().replace('-', '_') }) },
    {
      select:
        'columns { stages count overdue medianDwellDays limitDays cards { code title { zh en } health dwellDays firm { name { zh en } } } }',
    },
  )) as { columns: Column[] };
  for (const column of columns) {
    const median = column.medianDwellDays === null ? '–' : column.medianDwellDays.toFixed(0);
    output.say(
      `${column.stages.join(' + ')}: ${column.count}, ${column.overdue} overdue, median ${median} of ${column.limitDays} days`,
    );
    const rows = column.cards.map((card) => [
      `  ${card.code}`,
      card.health,
      `${Math.floor(card.dwellDays)} d`,
      cut(textOf(card.firm.name, language), 24),
      title(card, language),
    ]);
    if (rows.length) output.say(table(['  pilot', 'health', 'here', 'firm', 'title'], rows));
    output.say('');
  }
}

async function solutionOf(connection: Connection, code: string, matches: string): Promise<unknown> {
  for (const list of ['mySolutions', 'solutions']) {
    const select = `nodes { code title { zh en } ${matches} }`;
    const found = (await callField(connection, list, { search: code, first: 5 }, { select }).catch(
      () => null,
    )) as Rows<Named> | null;
    const record = found?.nodes.find((one) => one.code.toLowerCase() === code.toLowerCase());
    if (record) return record;
  }
  return null;
}

const points = ({ criteria }: MatchRow): string =>
  criteria
    .toSorted((a, b) => b.contribution - a.contribution)
    .map(
      ({ code, value, contribution }) =>
        `${code.toLowerCase()} ${value === null ? '?' : contribution.toFixed(1)}`,
    )
    .join(' ');
const title = (row: { title: Text }, language: Language): string => cut(textOf(row.title, language), 48);
const minute = (instant: string | null): string => instant?.slice(0, 16).replace('T', ' ') ?? '';

function say({ nodes, totalCount }: Rows<unknown>, output: Output): void {
  output.say(`\n${nodes.length} of ${totalCount}`);
}
