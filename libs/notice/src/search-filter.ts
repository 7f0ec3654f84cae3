import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/**
 * What a kept search chooses, as the arguments of its list: checked by the same class, so that an alert finds what the
 * page would show. What the list does not know or would refuse chooses nothing, as in the console.
 */
export function filterOf<T extends object>(List: new () => T, parameters: string): T {
  const kept: unknown = JSON.parse(parameters);
  const { q, ...chosen } = (kept && typeof kept === 'object' ? kept : {}) as Record<string, unknown>;
  const args = plainToInstance(List, { ...chosen, search: typeof q === 'string' ? q : undefined });
  const known = args as Record<string, unknown>;
  const refused = validateSync(args, { whitelist: true, forbidUnknownValues: true });
  for (const { property } of refused) delete known[property];
  return args;
}
