import { isOfficer, type Actor } from '@fairway/kernel';

/** Which records an officer's figures are over: the office's region, and within it the one that was chosen. */
export interface RegionScope {
  office: string;
  chosen: string;
}

/** A code without its trailing pairs of zeros names all that lies under it: `330000` and `33` are one province. */
export const regionPrefix = (code: string): string => code.replace(/(00)+$/, '');

/** Undefined when somebody is no officer, or chose a region outside the office's own. */
export function regionScope(actor: Actor, chosen: string | null): RegionScope | undefined {
  if (!isOfficer(actor)) return undefined;
  const office = regionPrefix(actor.organization!.regionPrefix ?? '');
  const within = chosen ? regionPrefix(chosen) : '';
  return !within || within.startsWith(office) ? { office, chosen: within } : undefined;
}
