import {
  canEdit,
  cleanText,
  err,
  hasPart,
  isOwn,
  mayMove,
  ok,
  problem,
  refuse,
  type Actor,
  type Moves,
  type Result,
} from '@fairway/kernel';
import type { DataAccessWay } from '@fairway/taxonomy';
import type { DataAsset } from './data-asset.ts';

export const DATA_ACCESS_STATES = ['REQUESTED', 'GRANTED', 'REFUSED', 'REVOKED'] as const;
export type DataAccessState = (typeof DATA_ACCESS_STATES)[number];

/** A withdrawn asset revokes what was granted and refuses what was asked. */
export const DATA_ACCESS_MOVES: Moves<DataAccessState> = {
  REQUESTED: ['GRANTED', 'REFUSED'],
  GRANTED: ['REVOKED'],
  REFUSED: [],
  REVOKED: [],
};

/** A request to use a data asset in one way, and what became of it. */
export interface DataAccess {
  id: string;
  dataAssetId: string;
  organizationId: string;
  requestedBy: string | null;
  way: DataAccessWay;
  purpose: string;
  state: DataAccessState;
  grantedUntil: Date | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  createdAt: Date;
  version: number;
}

export interface AccessDecision {
  grant: boolean;
  /** Last instant of use; needed to grant. */
  until?: Date | null;
  reason?: string | null;
}

const LONGEST_GRANT_DAYS = 3 * 366;
const DAY = 24 * 3600 * 1000;

type Changes = Partial<DataAccess>;

/** Whether this way of use can be asked for now. */
export function ask(
  asset: Pick<DataAsset, 'state' | 'accessWays'>,
  way: DataAccessWay,
  purpose: string,
): Result<{ way: DataAccessWay; purpose: string }> {
  if (asset.state !== 'POSTED') return refuse('WRONG_STATE', 'It is not posted', 'dataAssetId');
  if (!asset.accessWays.includes(way)) return refuse('ACCESS_NOT_ALLOWED', `${way} is not offered`, 'way');
  const words = cleanText(purpose);
  return words ? ok({ way, purpose: words }) : refuse('INVALID', 'Say what for', 'purpose');
}

export function decideAccess(
  access: DataAccess,
  asset: Pick<DataAsset, 'accessWays'>,
  decision: AccessDecision,
  now: Date,
): Result<Changes> {
  const to = decision.grant ? 'GRANTED' : 'REFUSED';
  if (!mayMove(DATA_ACCESS_MOVES, access.state, to))
    return refuse('WRONG_STATE', `This request is ${access.state}`, 'dataAccessId');
  const reason = cleanText(decision.reason ?? '') || null;
  if (!decision.grant)
    return reason
      ? ok({ state: to, reason, decidedAt: now })
      : refuse('INVALID', 'A refusal needs a reason', 'reason');
  if (!asset.accessWays.includes(access.way))
    return refuse('ACCESS_NOT_ALLOWED', `${access.way} is not offered any more`, 'grant');
  const until = decision.until;
  if (!until || until <= now) return refuse('INVALID', 'Say until when, in the future', 'until');
  if (until.getTime() - now.getTime() > LONGEST_GRANT_DAYS * DAY)
    return refuse('INVALID', 'At most three years', 'until');
  return ok({ state: to, reason, decidedAt: now, grantedUntil: until });
}

export function revoke(access: DataAccess, reason: string, now: Date): Result<Changes> {
  if (!mayMove(DATA_ACCESS_MOVES, access.state, 'REVOKED'))
    return refuse('WRONG_STATE', `This request is ${access.state}`, 'dataAccessId');
  const words = cleanText(reason);
  return words
    ? ok({ state: 'REVOKED', reason: words, decidedAt: now })
    : err([problem('INVALID', 'Revoking needs a reason', 'reason')]);
}

/** What becomes of an open request or grant when its asset is withdrawn or stops offering its way of use. */
export const closed = (access: DataAccess, reason: string, now: Date): Changes => ({
  state: access.state === 'REQUESTED' ? 'REFUSED' : 'REVOKED',
  reason,
  decidedAt: now,
});

/** May the data be used in this way at this instant? */
export const isInForce = (access: Pick<DataAccess, 'state' | 'grantedUntil'>, now: Date): boolean =>
  access.state === 'GRANTED' && !!access.grantedUntil && now < access.grantedUntil;

/** The two sides of it, nobody else. */
export const mayReadAccess = (
  actor: Actor,
  access: Pick<DataAccess, 'organizationId'>,
  asset: Pick<DataAsset, 'organizationId'>,
): boolean => isOwn(actor, access.organizationId) || isOwn(actor, asset.organizationId);

/** Vendors and researchers ask; nobody asks themselves. */
export const mayAsk = (actor: Actor, sameGroup: boolean): boolean =>
  canEdit(actor) && hasPart(actor, 'SUPPLY', 'RESEARCH') && !sameGroup;
