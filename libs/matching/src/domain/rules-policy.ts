import { canEdit, isOfficer, type Actor } from '@fairway/kernel';

/** The rules of matching concern everybody's matches: officers and administrators look at them. */
export const mayReadRules = (actor: Actor): boolean => isOfficer(actor) || actor.administrator;

/** An officer who may write for the office, or an administrator, changes them. */
export const mayChangeRules = (actor: Actor): boolean =>
  (isOfficer(actor) && canEdit(actor)) || (actor.administrator && actor.scopes.includes('WRITE'));
