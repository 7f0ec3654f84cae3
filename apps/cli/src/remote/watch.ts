import type { Connection } from './connection.ts';
import { outline, type Output } from './print.ts';
import { callField } from './run.ts';
import { schemaOf } from './schema.ts';
import { defaultSelection } from './selection.ts';

export interface WatchOptions {
  signal: AbortSignal;
  /** Waits between two looks; rejects or resolves early when the signal says so. */
  pause: () => Promise<unknown>;
}

/** Lists that find a record by its code. */
const LISTS: Record<string, string[]> = {
  SO: ['mySolutions', 'solutions'],
  DA: ['dataAssets'],
  PL: ['pilots'],
  PR: ['myProposals'],
  MR: ['matchRuns'],
};

/** `fairway watch`: says what a record is, then each time what changed, until told to stop. */
export async function watchRecord(
  connection: Connection,
  record: string,
  { signal, pause }: WatchOptions,
  output: Output,
): Promise<void> {
  const id = await idOf(connection, record);
  const select = await ownFields(connection, id, record);
  let before: Map<string, string> | undefined;
  while (!signal.aborted) {
    const node = await callField(connection, 'node', { id }, { select });
    if (!node) throw new Error(`${record} is no longer there, or no longer for you`);
    const now = flat(node);
    if (!before) output.say(outline(node));
    else for (const line of changes(before, now)) output.say(line);
    before = now;
    await pause();
  }
}

/** `state: OPEN → EVALUATING`, for each leaf that is not as it was. */
export function changes(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((path) => before.get(path) !== now.get(path))
    .map((path) => `${path}: ${before.get(path) ?? '–'} → ${now.get(path) ?? '–'}`);
}

/** Every leaf of a value by its path. */
export function flat(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null)
    return new Map([[path, value === null ? '–' : String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...flat(inner, path ? `${path}.${key}` : key)]),
  );
}

async function idOf(connection: Connection, record: string): Promise<string> {
  const prefix = /^([A-Z]{2})-\d{4}-\d+$/i.exec(record)?.[1]?.toUpperCase();
  if (!prefix) return record;
  if (prefix === 'SC') {
    const found = (await callField(connection, 'scenarioByCode', { code: record }, { select: 'id' })) as {
      id: string;
    } | null;
    if (found) return found.id;
  }
  for (const list of LISTS[prefix] ?? []) {
    const id = await inList(connection, list, record);
    if (id) return id;
  }
  throw new Error(`There is no ${record}, or it is not for you`);
}

/** The pages of a list, until the code turns up. */
async function inList(connection: Connection, list: string, code: string): Promise<string | undefined> {
  let after: string | undefined;
  do {
    const page = (await callField(
      connection,
      list,
      { first: 100, ...(after && { after }) },
      {
        select: 'nodes { id code } pageInfo { hasNextPage endCursor }',
      },
    )) as { nodes: { id: string; code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const found = page.nodes.find((one) => one.code === code.toUpperCase());
    if (found) return found.id;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after);
  return undefined;
}

/** What a look asks for: all that belongs to this kind of record. Computed ages would change at every look, so they are left out. */
async function ownFields(connection: Connection, id: string, record: string): Promise<string> {
  const node = (await callField(connection, 'node', { id })) as { __typename: string } | null;
  if (!node) throw new Error(`There is no ${record}, or it is not for you`);
  const type = (await schemaOf(connection)).getType(node.__typename);
  const selection = defaultSelection(type as never).replace(/ dwellDays\b/g, '');
  return `{ __typename ... on ${node.__typename} ${selection} }`;
}
