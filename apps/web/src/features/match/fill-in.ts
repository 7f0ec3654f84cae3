import { stepOf } from '../posting/steps.ts';
import { offerStepOf } from '../solution/offer-steps.ts';
import type { Side } from './match-types.ts';

/** The step of the form on which a side fills in a field, with the field to go to. */
export const fillInTarget = (
  side: Side,
  field: string,
  codes: { scenario: string; solution: string },
): { to: string; search: { step: string }; hash: string } =>
  side === 'SCENARIO'
    ? { to: `/scenarios/${codes.scenario}/edit`, search: { step: stepOf(field) }, hash: field }
    : { to: `/solutions/${codes.solution}/edit`, search: { step: offerStepOf(field) }, hash: field };
