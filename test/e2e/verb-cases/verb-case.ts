import type { PopulatedMarket, Role } from '../populated-market.ts';

/** One verb on one record: who may, whom it is foreign to, and a record for which it is too late or too early. */
export interface VerbCase {
  name: string;
  as: Role;
  /** Name of a record of the populated market, in a state in which the verb succeeds once those above it in the list have. */
  record: string;
  /** Field that takes the record's id. */
  idField: string;
  /** The rest of the input, without id and version. */
  input?: (m: PopulatedMarket) => object | Promise<object>;
  /** A record in a state in which the verb is refused with WRONG_STATE. */
  wrong?: string;
  /** Organizations that must not be able to do it. */
  foreign: Role[];
  /** ONCE: of many calls at the same time one succeeds. EACH: a repetition says the same thing again. NEVER: the record at hand only shows the refusals. */
  succeeds: 'ONCE' | 'EACH' | 'NEVER';
}

export const DAY = 86_400_000;
export const reason = { reason: '计划有变' };
export const inDays = async (m: PopulatedMarket, days: number): Promise<string> =>
  new Date((await m.w.database.now()).getTime() + days * DAY).toISOString();
/** Everybody whose business the demand side is not. */
export const NOT_FIRM: Role[] = ['OTHER_FIRM', 'VENDOR', 'OTHER_VENDOR', 'ADMINISTRATOR'];
export const NOT_OFFICER: Role[] = ['FIRM', 'VENDOR', 'REVIEWER', 'ADMINISTRATOR'];
export const NOT_VENDOR: Role[] = ['OTHER_VENDOR', 'FIRM', 'OTHER_FIRM', 'ADMINISTRATOR'];
/** Everybody who keeps no rules of matching; an administrator does. */
export const NOT_KEEPER: Role[] = ['FIRM', 'OTHER_FIRM', 'VENDOR', 'OTHER_VENDOR', 'REVIEWER'];
export const STRANGERS: Role[] = ['OTHER_FIRM', 'OTHER_VENDOR', 'REVIEWER', 'ADMINISTRATOR'];

export const of =
  (record: string, idField: string, as: Role, foreign: Role[]) =>
  (name: string, more: Partial<VerbCase> = {}): VerbCase => ({
    name,
    as,
    record,
    idField,
    foreign,
    succeeds: 'ONCE',
    ...more,
  });

export const asset = of('asset.draft', 'dataAssetId', 'FIRM', NOT_FIRM);
export const pilot = of('pilot.running', 'pilotId', 'FIRM', STRANGERS);
export const proposal = of('proposal.draft', 'proposalId', 'VENDOR', NOT_VENDOR);
export const scenario = of('scenario.open', 'scenarioId', 'FIRM', NOT_FIRM);
export const solution = of('solution.draft', 'solutionId', 'VENDOR', NOT_VENDOR);
export const NOT_OFFICE: Role[] = [
  'FIRM',
  'VENDOR',
  'OTHER_FIRM',
  'OTHER_VENDOR',
  'REVIEWER',
  'ADMINISTRATOR',
];
export const event = of('event.draft', 'eventId', 'OFFICER', NOT_OFFICE);
export const meeting = of('meeting.published', 'meetingId', 'OFFICER', NOT_OFFICE);
export const own = of('organization.OTHER_FIRM', 'organizationId', 'OTHER_FIRM', [
  'FIRM',
  'VENDOR',
  'REVIEWER',
]);
