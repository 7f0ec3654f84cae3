import { certificationSatisfies } from '@fairway/taxonomy';
import type { DataResidency, DeploymentMode } from '@fairway/taxonomy';
import { runsAbroad } from './abroad.ts';
import {
  check,
  demanded,
  met,
  missed,
  ofScenario,
  ofSolution,
  stated,
  told,
  unknown,
  whatever,
} from './constraint-outcome.ts';
import type { Check } from './constraint-outcome.ts';
import { ask } from './criterion-parts.ts';
import { inScenario, inSolution } from './evidence.ts';
import type { Pair } from './evidence.ts';
import type { Constraint, ConstraintCode } from './match.ts';
import { oncePer } from './once-per.ts';
import { READS } from './reads.ts';
import type { ScenarioRecord } from './records.ts';
import type { TrackRates } from './track-record.ts';
import { deliveryWindow } from './time-window.ts';

/** What the engine is told about the world. */
export interface MatchContext {
  /** YYYY-MM-DD. */
  today: string;
  /** What pilots of like offers come to; without, what is believed before any has ended. */
  rates?: TrackRates;
}

/** The readiness that each way of working together starts from: buying needs what has run at a customer's, a challenge a proof. */
const LEAST_READINESS = { PROCUREMENT: 6, CO_DEVELOPMENT: 4, OPEN_CALL: 3 } as const;

/** The ways of running that keep data where it has to stay, whatever else is said. */
const KEEPS: Readonly<Record<DataResidency, readonly DeploymentMode[]>> = {
  ON_SITE: ['ON_PREM', 'EDGE'],
  REGION: ['ON_PREM', 'EDGE', 'PRIVATE_CLOUD'],
  COUNTRY: ['ON_PREM', 'EDGE', 'PRIVATE_CLOUD'],
  NONE: ['ON_PREM', 'EDGE', 'PRIVATE_CLOUD', 'PUBLIC_CLOUD'],
};
const STRICTEST_FIRST: readonly DataResidency[] = ['ON_SITE', 'REGION', 'COUNTRY', 'NONE'];

/**
 * The data that an offer could work on: what the needs that must be met name, and whatever else is held, unless it is
 * there for another need. `unlisted` is what needs name and the list of data does not hold.
 */
const whatIsThere = oncePer(({ needs, data }: ScenarioRecord) => {
  const named = needs.flatMap(({ modality: code, priority }, i) =>
    code ? [{ code, field: `needs.${i}.modality`, must: priority === 'MUST' }] : [],
  );
  const must = named.filter((one) => one.must);
  const held = data?.modalities ?? [];
  if (held.length === 0) return { there: must, unlisted: [] };
  const forOthers = named
    .filter(({ code }) => !must.some((one) => one.code === code))
    .map(({ code }) => code);
  const usable = must.length ? held.filter((code) => !forOthers.includes(code)) : held;
  return {
    there: (usable.length ? usable : held).map((code) => ({ code, field: 'data.modalities' })),
    unlisted: named.map(({ code }) => code).filter((code) => !held.includes(code)),
  };
});

/** Every hard constraint. What is not known is asked for and never excludes. */
export const CHECKS: Readonly<Record<ConstraintCode, Check>> = {
  DEPLOYMENT: check(READS.running, ({ constraints }) => {
    const wanted = constraints?.deployment;
    if (!wanted) return whatever(unknown(ask('SCENARIO', 'constraints.deployment')));
    const asked = demanded('constraints.deployment', 'DEPLOYMENT', wanted);
    if (wanted.length === 0) return whatever(met(asked));
    const answer = stated('deployment', 'DEPLOYMENT');
    const silent = unknown(ask('SOLUTION', 'deployment'), asked);
    const common = met(asked, answer);
    const none = missed({ field: 'deployment', codes: [...wanted] }, asked, answer);
    return ({ deployment }) =>
      !deployment ? silent : wanted.some((mode) => deployment.includes(mode)) ? common : none;
  }),

  RESIDENCY: check(READS.running, ({ constraints, data }) => {
    const demand = constraints?.dataResidency;
    if (!demand) return whatever(unknown(ask('SCENARIO', 'constraints.dataResidency')));
    const asked = ofScenario('constraints.dataResidency', { code: demand, codeKind: 'DATA_RESIDENCY' });
    if (demand === 'NONE') return whatever(met(asked));
    const keeps = KEEPS[demand];
    const answer = stated('deployment', 'DEPLOYMENT');
    const promised = ofSolution('dataResidency', ({ dataResidency }) => ({
      code: dataResidency!,
      codeKind: 'DATA_RESIDENCY',
    }));
    const mend = { field: 'deployment', codes: [...keeps] };
    const outcomes = {
      promised: met(asked, promised),
      promisedLess: unknown(ask('SOLUTION', 'deployment'), asked, promised),
      silent: unknown(ask('SOLUTION', 'deployment'), asked),
      kept: met(asked, answer),
      brokenInSpiteOfPromise: missed(mend, asked, promised, answer),
      leaves: missed(mend, asked, answer),
      copied: missed(
        mend,
        asked,
        ofScenario('data.access', { code: data?.access ?? undefined, codeKind: 'DATA_ACCESS' }),
        answer,
      ),
      abroad: missed(mend, asked, answer, (pair) => {
        const said = runsAbroad(pair.solution);
        return said ? [inSolution(pair, said.field, said.words)] : [];
      }),
      open: unknown(ask('SOLUTION', 'dataResidency'), asked, answer),
    };
    return (said) => {
      const { deployment: offered, dataResidency: promise } = said;
      if (promise && STRICTEST_FIRST.indexOf(promise) <= STRICTEST_FIRST.indexOf(demand))
        return outcomes.promised;
      if (!offered?.length) return promise ? outcomes.promisedLess : outcomes.silent;
      if (offered.some((mode) => keeps.includes(mode))) return outcomes.kept;
      // A public cloud may lie in the region or the country, unless the data may not be copied at all.
      if (promise) return outcomes.brokenInSpiteOfPromise;
      if (demand === 'ON_SITE') return outcomes.leaves;
      if (data?.access === 'EVALUATE_ONLY') return outcomes.copied;
      // Nothing is promised, and the offer's own words say that it runs elsewhere.
      return said.isAbroad ? outcomes.abroad : outcomes.open;
    };
  }),

  MODALITY: check(READS.modalities, (scenario) => {
    const { there, unlisted } = whatIsThere(scenario);
    if (there.length === 0) return whatever(unknown(ask('SCENARIO', 'data.modalities')));
    const codes = there.map(({ code }) => code);
    const asked = (pair: Pair) =>
      there.map(({ code, field }) => inScenario(pair, field, { code, codeKind: 'MODALITY' }));
    const answer = stated('modalities', 'MODALITY');
    const silent = unknown(ask('SOLUTION', 'modalities'), asked);
    const common = met(asked, answer);
    // A need for data that the list does not hold shows that the list is not whole.
    const notWhole = unknown(ask('SCENARIO', 'data.modalities'), asked, answer);
    const none = missed({ field: 'modalities', codes }, asked, answer);
    return (read) => {
      if (!read) return silent;
      if (codes.some((code) => read.includes(code))) return common;
      return unlisted.some((code) => read.includes(code)) ? notWhole : none;
    };
  }),

  CERTIFICATION: check(READS.certifications, ({ constraints }) => {
    const wanted = constraints?.certifications;
    if (!wanted) return whatever(unknown(ask('SCENARIO', 'constraints.certifications')));
    const asked = demanded('constraints.certifications', 'CERTIFICATION', wanted);
    if (wanted.length === 0) return whatever(met(asked));
    const answer = stated('certifications', 'CERTIFICATION');
    const lacking = (held: readonly string[]): string[] =>
      wanted.filter((code) => !certificationSatisfies(held, code));
    const silent = unknown(ask('SOLUTION', 'certifications'), asked);
    const all = met(asked, answer);
    const notAll = missed(
      ({ solution }) => ({ field: 'certifications', codes: lacking(solution.certifications ?? []) }),
      asked,
      answer,
    );
    return (held) => (!held ? silent : lacking(held).length === 0 ? all : notAll);
  }),

  READINESS: check(READS.trl, ({ cooperationMode: mode }) => {
    if (!mode) return whatever(unknown(ask('SCENARIO', 'cooperationMode')));
    const asked = ofScenario('cooperationMode', { code: mode, codeKind: 'COOPERATION_MODE' });
    const answer = ofSolution('trl', ({ trl }) => ({ number: trl! }));
    const least = LEAST_READINESS[mode];
    const silent = unknown(ask('SOLUTION', 'trl'), asked);
    const ready = met(asked, answer);
    const early = missed({ field: 'trl', atLeast: least }, asked, answer);
    return (trl) => (isSilent(trl) ? silent : trl >= least ? ready : early);
  }),

  BUDGET: check(READS.price, ({ budget }) => {
    if (!budget || budget.max === null) return whatever(unknown(ask('SCENARIO', 'budget.max')));
    const { max, currency } = budget;
    const asked = ofScenario('budget.max', { number: max, code: currency });
    const answer = ofSolution('price.min', ({ price }) => ({ number: price!.min!, code: price!.currency }));
    const silent = unknown(ask('SOLUTION', 'price.min'), asked);
    // Without a rate of the day two currencies are not compared.
    const foreign = unknown(ask('SOLUTION', 'price.currency'), asked, answer);
    const within = met(asked, answer);
    const above = missed({ field: 'price.min', atMost: max }, asked, answer);
    return (price) => {
      if (!price || price.min === null) return silent;
      return price.currency !== currency ? foreign : price.min <= max ? within : above;
    };
  }),

  START: check(READS.deliveryWeeks, (scenario, { today }) => {
    const window = deliveryWindow(scenario, today);
    const { startBy, durationWeeks } = scenario;
    if (window === undefined)
      return whatever(unknown(ask('SCENARIO', startBy ? 'durationWeeks' : 'startBy')));
    const from = ofScenario('startBy', { code: startBy ?? '' });
    const lasts = ofScenario('durationWeeks', { number: durationWeeks ?? 0 });
    const answer = ofSolution('deliveryWeeks', ({ deliveryWeeks }) => ({ number: deliveryWeeks! }));
    const silent = unknown(ask('SOLUTION', 'deliveryWeeks'), from, lasts);
    const inTime = met(from, lasts, answer);
    const late = missed({ field: 'deliveryWeeks', atMost: window }, from, lasts, answer);
    return (weeks) => (isSilent(weeks) ? silent : weeks <= window ? inTime : late);
  }),

  LATENCY: check(READS.latencyMs, ({ constraints }) => {
    const allowed = constraints?.latencyMs;
    // No figure means that nobody asked: unlike the lists, silence about speed is the rule.
    if (isSilent(allowed)) return whatever(met());
    const asked = ofScenario('constraints.latencyMs', { number: allowed });
    const answer = ofSolution('latencyMs', ({ latencyMs }) => ({ number: latencyMs! }));
    const silent = unknown(ask('SOLUTION', 'latencyMs'), asked);
    const fast = met(asked, answer);
    const slow = missed({ field: 'latencyMs', atMost: allowed }, asked, answer);
    return (latencyMs) => (isSilent(latencyMs) ? silent : latencyMs <= allowed ? fast : slow);
  }),

  TIER: check(READS.riskTier, ({ riskTier: asked }) => {
    const ofOffer = ofSolution('riskTier', ({ riskTier }) => ({ code: riskTier! }));
    if (asked === 'PROHIBITED') return whatever(missed(null, ofScenario('riskTier', { code: asked })));
    const prohibited = missed(null, ofOffer);
    // What is on the market has been screened; a record from elsewhere may not have been.
    const silent = unknown(ask(asked ? 'SOLUTION' : 'SCENARIO', 'riskTier'));
    const allowed = met(ofScenario('riskTier', { code: asked ?? undefined }), ofOffer);
    return (riskTier) => (riskTier === 'PROHIBITED' ? prohibited : asked && riskTier ? allowed : silent);
  }),

  VISIBILITY: check(READS.owner, ({ visibility, invitedOrganizationIds }) => {
    const to = visibility ?? 'PUBLIC';
    const shown = ofScenario('visibility', { code: to });
    const seen = met(shown);
    if (to === 'PUBLIC') return whatever(seen);
    if (to === 'INVITED') {
      const notInvited = missed(null, shown);
      return ({ organizationId }) => (invitedOrganizationIds?.includes(organizationId) ? seen : notInvited);
    }
    const silent = unknown(ask('SOLUTION', 'organization'), shown);
    const unverified = missed({ field: 'organization', codes: ['VERIFIED'] }, shown);
    return ({ isVerified }) => (isSilent(isVerified) ? silent : isVerified ? seen : unverified);
  }),

  CONFLICT: check(READS.owner, (scenario) => {
    const firms = [scenario, ...(scenario.coSponsors ?? [])];
    const owners = new Set(firms.map(({ organizationId }) => organizationId));
    const groups = new Set(firms.flatMap(({ groupId }) => groupId ?? []));
    const both = (field: string) => missed(null, ofScenario(field), ofSolution(field));
    const sameOwner = both('organizationId');
    const sameGroup = both('groupId');
    const strangers = met();
    return ({ organizationId, groupId }) =>
      owners.has(organizationId) ? sameOwner : groupId && groups.has(groupId) ? sameGroup : strangers;
  }),
};

const isSilent = (said: number | boolean | null | undefined): said is null | undefined =>
  said === null || said === undefined;

/** All of them for a pair. */
export const checkConstraints = (pair: Pair, context: MatchContext): Constraint[] =>
  (Object.keys(CHECKS) as ConstraintCode[]).map((code) => {
    const { reads, judge } = CHECKS[code];
    return { code, ...told(judge(pair.scenario, context)(reads(pair.solution)), pair) };
  });
