import { canEdit, isOfficer, type Actor } from '@fairway/kernel';

/** Officers and administrators see how true the likelihood is. */
export const mayReadLearning = (actor: Actor): boolean => isOfficer(actor) || actor.administrator;

/** What the whole market is told is decided by officers. */
export const mayDecideModels = (actor: Actor): boolean => isOfficer(actor) && canEdit(actor);

interface Model {
  kind: 'CALIBRATION' | 'WEIGHTS';
  state: string;
  better: boolean;
}

export interface ModelVerbs {
  shadow: boolean;
  unshadow: boolean;
  promote: boolean;
  rollBack: boolean;
}

/** What may be done with a model. Weights are never promoted here: an officer publishes them where weights are edited. */
export function modelVerbs(actor: Actor, { kind, state, better }: Model): ModelVerbs {
  const decides = mayDecideModels(actor);
  return {
    shadow: decides && state === 'CANDIDATE',
    unshadow: decides && state === 'SHADOW',
    promote: decides && kind === 'CALIBRATION' && better && (state === 'CANDIDATE' || state === 'SHADOW'),
    rollBack: decides && kind === 'CALIBRATION' && state === 'PROMOTED',
  };
}
