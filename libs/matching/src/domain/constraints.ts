import { certificationSatisfies } from '@fairway/taxonomy';
import type { DataResidency, DeploymentMode } from '@fairway/taxonomy';
import { runsAbroad } from './abroad.ts';
import { inScenario, inSolution, listed } from './evidence.ts';
import type { Pair } from './evidence.ts';
import type { Ask, Constraint, ConstraintCode, Evidence, Mend, Side } from './match.ts';
import { oncePer } from './once-per.ts';
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

type Verdict = Omit<Constraint, 'code'>;
type Check = (pair: Pair, context: MatchContext) => Verdict;

/** Every hard constraint of a pair. What is not known is asked for and never excludes. */
export const checkConstraints = (pair: Pair, context: MatchContext): Constraint[] =>
  (Object.keys(CHECKS) as ConstraintCode[]).map((code) => ({ code, ...CHECKS[code](pair, context) }));

/** One of them. */
export const checkConstraint = (code: ConstraintCode, pair: Pair, context: MatchContext): Verdict =>
  CHECKS[code](pair, context);

const met = (...evidence: Evidence[]): Verdict => ({ state: 'MET', evidence, asks: [], mend: null });
const missed = (evidence: Evidence[], mend: Mend | null): Verdict => ({
  state: 'MISSED',
  evidence,
  asks: [],
  mend,
});
const unknown = (evidence: Evidence[], ...asks: Ask[]): Verdict => ({
  state: 'UNKNOWN',
  evidence,
  asks,
  mend: null,
});
const ask = (side: Side, field: string): Ask => ({ side, field });

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

const firmsOf = oncePer((scenario: ScenarioRecord) => [scenario, ...(scenario.coSponsors ?? [])]);

const CHECKS: Readonly<Record<ConstraintCode, Check>> = {
  DEPLOYMENT: (pair) => {
    const wanted = pair.scenario.constraints?.deployment;
    const offered = pair.solution.deployment;
    if (!wanted) return unknown([], ask('SCENARIO', 'constraints.deployment'));
    const asked = listed(inScenario, pair, 'constraints.deployment', 'DEPLOYMENT', wanted);
    if (wanted.length === 0) return met(...asked);
    if (!offered) return unknown(asked, ask('SOLUTION', 'deployment'));
    const answer = listed(inSolution, pair, 'deployment', 'DEPLOYMENT', offered);
    return wanted.some((mode) => offered.includes(mode))
      ? met(...asked, ...answer)
      : missed([...asked, ...answer], { side: 'SOLUTION', field: 'deployment', codes: [...wanted] });
  },

  RESIDENCY: (pair) => {
    const { constraints, data } = pair.scenario;
    const demand = constraints?.dataResidency;
    if (!demand) return unknown([], ask('SCENARIO', 'constraints.dataResidency'));
    const asked = [
      inScenario(pair, 'constraints.dataResidency', { code: demand, codeKind: 'DATA_RESIDENCY' }),
    ];
    if (demand === 'NONE') return met(...asked);
    const { deployment: offered, dataResidency: promise } = pair.solution;
    const promised = promise
      ? [inSolution(pair, 'dataResidency', { code: promise, codeKind: 'DATA_RESIDENCY' })]
      : [];
    if (promise && STRICTEST_FIRST.indexOf(promise) <= STRICTEST_FIRST.indexOf(demand))
      return met(...asked, ...promised);
    if (!offered?.length) return unknown([...asked, ...promised], ask('SOLUTION', 'deployment'));
    const answer = listed(inSolution, pair, 'deployment', 'DEPLOYMENT', offered);
    const keeps = KEEPS[demand];
    if (offered.some((mode) => keeps.includes(mode))) return met(...asked, ...answer);
    const mend: Mend = { side: 'SOLUTION', field: 'deployment', codes: [...keeps] };
    // A public cloud may lie in the region or the country, unless the data may not be copied at all.
    if (demand === 'ON_SITE' || promise) return missed([...asked, ...promised, ...answer], mend);
    if (data?.access === 'EVALUATE_ONLY') {
      const access = inScenario(pair, 'data.access', { code: data.access, codeKind: 'DATA_ACCESS' });
      return missed([...asked, access, ...answer], mend);
    }
    // Nothing is promised, and the offer's own words say that it runs elsewhere.
    const said = runsAbroad(pair.solution);
    if (said) return missed([...asked, ...answer, inSolution(pair, said.field, said.words)], mend);
    return unknown([...asked, ...answer], ask('SOLUTION', 'dataResidency'));
  },

  MODALITY: (pair) => {
    const { there, unlisted } = whatIsThere(pair.scenario);
    if (there.length === 0) return unknown([], ask('SCENARIO', 'data.modalities'));
    const asked = there.map(({ code, field }) => inScenario(pair, field, { code, codeKind: 'MODALITY' }));
    const read = pair.solution.modalities;
    if (!read) return unknown(asked, ask('SOLUTION', 'modalities'));
    const answer = listed(inSolution, pair, 'modalities', 'MODALITY', read);
    if (there.some(({ code }) => read.includes(code))) return met(...asked, ...answer);
    // A need for data that the list does not hold shows that the list is not whole.
    if (unlisted.some((code) => read.includes(code)))
      return unknown([...asked, ...answer], ask('SCENARIO', 'data.modalities'));
    return missed([...asked, ...answer], {
      side: 'SOLUTION',
      field: 'modalities',
      codes: there.map(({ code }) => code),
    });
  },

  CERTIFICATION: (pair) => {
    const demanded = pair.scenario.constraints?.certifications;
    if (!demanded) return unknown([], ask('SCENARIO', 'constraints.certifications'));
    const asked = listed(inScenario, pair, 'constraints.certifications', 'CERTIFICATION', demanded);
    if (demanded.length === 0) return met(...asked);
    const held = pair.solution.certifications;
    if (!held) return unknown(asked, ask('SOLUTION', 'certifications'));
    const answer = listed(inSolution, pair, 'certifications', 'CERTIFICATION', held);
    const lacking = demanded.filter((code) => !certificationSatisfies(held, code));
    return lacking.length === 0
      ? met(...asked, ...answer)
      : missed([...asked, ...answer], { side: 'SOLUTION', field: 'certifications', codes: lacking });
  },

  READINESS: (pair) => {
    const mode = pair.scenario.cooperationMode;
    if (!mode) return unknown([], ask('SCENARIO', 'cooperationMode'));
    const asked = inScenario(pair, 'cooperationMode', { code: mode, codeKind: 'COOPERATION_MODE' });
    const { trl } = pair.solution;
    if (trl === null || trl === undefined) return unknown([asked], ask('SOLUTION', 'trl'));
    const answer = inSolution(pair, 'trl', { number: trl });
    const least = LEAST_READINESS[mode];
    return trl >= least
      ? met(asked, answer)
      : missed([asked, answer], { side: 'SOLUTION', field: 'trl', atLeast: least });
  },

  BUDGET: (pair) => {
    const { budget } = pair.scenario;
    const { price } = pair.solution;
    if (!budget || budget.max === null) return unknown([], ask('SCENARIO', 'budget.max'));
    const asked = inScenario(pair, 'budget.max', { number: budget.max, code: budget.currency });
    if (!price || price.min === null) return unknown([asked], ask('SOLUTION', 'price.min'));
    const answer = inSolution(pair, 'price.min', { number: price.min, code: price.currency });
    // Without a rate of the day two currencies are not compared.
    if (price.currency !== budget.currency)
      return unknown([asked, answer], ask('SOLUTION', 'price.currency'));
    return price.min <= budget.max
      ? met(asked, answer)
      : missed([asked, answer], { side: 'SOLUTION', field: 'price.min', atMost: budget.max });
  },

  START: (pair, { today }) => {
    const window = deliveryWindow(pair.scenario, today);
    const { startBy, durationWeeks } = pair.scenario;
    if (window === undefined) return unknown([], ask('SCENARIO', startBy ? 'durationWeeks' : 'startBy'));
    const asked = [
      inScenario(pair, 'startBy', { code: startBy ?? '' }),
      inScenario(pair, 'durationWeeks', { number: durationWeeks ?? 0 }),
    ];
    const weeks = pair.solution.deliveryWeeks;
    if (weeks === null || weeks === undefined) return unknown(asked, ask('SOLUTION', 'deliveryWeeks'));
    const answer = inSolution(pair, 'deliveryWeeks', { number: weeks });
    return weeks <= window
      ? met(...asked, answer)
      : missed([...asked, answer], { side: 'SOLUTION', field: 'deliveryWeeks', atMost: window });
  },

  LATENCY: (pair) => {
    const allowed = pair.scenario.constraints?.latencyMs;
    // No figure means that nobody asked: unlike the lists, silence about speed is the rule.
    if (allowed === null || allowed === undefined) return met();
    const asked = inScenario(pair, 'constraints.latencyMs', { number: allowed });
    const { latencyMs } = pair.solution;
    if (latencyMs === null || latencyMs === undefined) return unknown([asked], ask('SOLUTION', 'latencyMs'));
    const answer = inSolution(pair, 'latencyMs', { number: latencyMs });
    return latencyMs <= allowed
      ? met(asked, answer)
      : missed([asked, answer], { side: 'SOLUTION', field: 'latencyMs', atMost: allowed });
  },

  TIER: (pair) => {
    const { scenario, solution } = pair;
    if (scenario.riskTier === 'PROHIBITED')
      return missed([inScenario(pair, 'riskTier', { code: 'PROHIBITED' })], null);
    if (solution.riskTier === 'PROHIBITED')
      return missed([inSolution(pair, 'riskTier', { code: 'PROHIBITED' })], null);
    // What is on the market has been screened; a record from elsewhere may not have been.
    if (!scenario.riskTier) return unknown([], ask('SCENARIO', 'riskTier'));
    if (!solution.riskTier) return unknown([], ask('SOLUTION', 'riskTier'));
    return met(
      inScenario(pair, 'riskTier', { code: scenario.riskTier }),
      inSolution(pair, 'riskTier', { code: solution.riskTier }),
    );
  },

  VISIBILITY: (pair) => {
    const { scenario, solution } = pair;
    const to = scenario.visibility ?? 'PUBLIC';
    const shown = inScenario(pair, 'visibility', { code: to });
    if (to === 'PUBLIC') return met(shown);
    if (to === 'INVITED')
      return scenario.invitedOrganizationIds?.includes(solution.organizationId)
        ? met(shown)
        : missed([shown], null);
    const verified = solution.organizationVerified;
    if (verified === null || verified === undefined) return unknown([shown], ask('SOLUTION', 'organization'));
    return verified
      ? met(shown)
      : missed([shown], { side: 'SOLUTION', field: 'organization', codes: ['VERIFIED'] });
  },

  CONFLICT: (pair) => {
    const { scenario, solution } = pair;
    const firms = firmsOf(scenario);
    const same = firms.some(({ organizationId }) => organizationId === solution.organizationId);
    const group = firms.some(({ groupId }) => !!groupId && groupId === solution.groupId);
    if (!same && !group) return met();
    const field = same ? 'organizationId' : 'groupId';
    return missed([inScenario(pair, field), inSolution(pair, field)], null);
  },
};
