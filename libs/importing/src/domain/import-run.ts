import {
  canEdit,
  coversRegion,
  defineEvent,
  hasPart,
  isOfficer,
  isOwn,
  ok,
  refuse,
  type Actor,
  type Result,
} from '@fairway/kernel';

export const IMPORT_KINDS = ['SCENARIOS', 'SOLUTIONS'] as const;
export type ImportRunKind = (typeof IMPORT_KINDS)[number];
export const IMPORT_STATES = ['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type ImportRunState = (typeof IMPORT_STATES)[number];

/** Whose records the rows become: one's own, those of firms under an office, or anybody's. */
export const IMPORT_REACHES = ['OWN', 'OFFICE', 'ALL'] as const;
export type ImportReach = (typeof IMPORT_REACHES)[number];

export interface ImportRun {
  id: string;
  kind: ImportRunKind;
  state: ImportRunState;
  reach: ImportReach;
  organizationId: string | null;
  startedBy: string | null;
  fileId: string;
  fileName: string;
  sheet: string | null;
  source: string;
  /** As JSON of a mapping file; null when the headings say it. */
  mapping: string | null;
  dryRun: boolean;
  publish: boolean;
  rows: number | null;
  done: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  warnings: number;
  organizations: number;
  errorCode: string | null;
  errorMessage: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

/** What starts a run, and each next part of it: long work is done in short deliveries, so that none is taken for dead. */
export const importRunContinued = defineEvent<{ done: number }>('import.run-continued');
export const importRunFinished = defineEvent<{ state: ImportRunState }>('import.run-finished');

export const isOver = (run: Pick<ImportRun, 'state'>): boolean =>
  run.state !== 'QUEUED' && run.state !== 'RUNNING';

/** How far this actor's imports of a kind reach; undefined for those who import nothing. */
export function reachOf(actor: Actor, kind: ImportRunKind): ImportReach | undefined {
  if (actor.kind !== 'PERSON' || !actor.scopes.includes('WRITE')) return undefined;
  if (actor.administrator) return 'ALL';
  if (!canEdit(actor)) return undefined;
  if (kind === 'SCENARIOS' && isOfficer(actor)) return 'OFFICE';
  return hasPart(actor, kind === 'SCENARIOS' ? 'DEMAND' : 'SUPPLY') ? 'OWN' : undefined;
}

/** Opens scenarios and lists solutions as it imports, where screening lets them; others import drafts, which their owners hand in. */
export const mayPublish = (reach: ImportReach): boolean => reach === 'ALL';

/** The rows themselves: for whoever started it and the colleagues, since they are drafts; for no administrator as such. */
export const mayReadRows = (actor: Actor, run: ImportRun): boolean =>
  isOwn(actor, run.organizationId) || (!!actor.personId && actor.personId === run.startedBy);

/** How an import went; administrators see that of all. */
export const mayReadRun = (actor: Actor, run: ImportRun): boolean =>
  actor.administrator || mayReadRows(actor, run);

export const mayCancelRun = (actor: Actor, run: ImportRun): boolean =>
  actor.scopes.includes('WRITE') &&
  (actor.administrator ||
    (isOwn(actor, run.organizationId) && canEdit(actor)) ||
    (!!actor.personId && actor.personId === run.startedBy));

/** An office brings in records of the firms of its region only. */
export const reachesRegion = (actor: Actor, reach: ImportReach, region: string | null): boolean =>
  reach !== 'OFFICE' || coversRegion(actor, region);

export const cancel = (run: ImportRun): Result<{ state: ImportRunState }> =>
  isOver(run)
    ? refuse('WRONG_STATE', `A run in state ${run.state} cannot be cancelled`, 'runId')
    : ok({ state: 'CANCELLED' });
