import type { CriterionCode } from '../match/criteria.ts';
import { CRITERIA } from '../match/criteria.ts';

/** Thousandths of each criterion. */
export type Thousandths = Record<CriterionCode, number>;
export const WHOLE = 1000;

export const fromRows = (rows: readonly { criterion: CriterionCode; thousandths: number }[]): Thousandths =>
  Object.fromEntries(
    CRITERIA.map((code) => [code, rows.find((row) => row.criterion === code)?.thousandths ?? 0]),
  ) as Thousandths;

export const toRows = (weights: Thousandths): { criterion: CriterionCode; thousandths: number }[] =>
  CRITERIA.map((criterion) => ({ criterion, thousandths: weights[criterion] }));

export const sumOf = (weights: Thousandths): number => CRITERIA.reduce((sum, code) => sum + weights[code], 0);

export const isSame = (a: Thousandths, b: Thousandths): boolean =>
  CRITERIA.every((code) => a[code] === b[code]);

/** As the address has them: `260-180-160-120-100-100-80`. */
export const toText = (weights: Thousandths): string => CRITERIA.map((code) => weights[code]).join('-');

export function fromText(text: string): Thousandths | undefined {
  const values = text.split('-').map(Number);
  if (values.length !== CRITERIA.length) return undefined;
  if (values.some((value) => !Number.isInteger(value) || value < 0 || value > WHOLE)) return undefined;
  return Object.fromEntries(CRITERIA.map((code, i) => [code, values[i]])) as Thousandths;
}

/**
 * The weights brought to a whole by changing all but one in proportion, in steps of a hundredth; what rounding leaves
 * goes to the largest. When the others have nothing to give in proportion to, they share alike.
 */
export function spread(weights: Thousandths, kept: CriterionCode | undefined): Thousandths {
  const others = CRITERIA.filter((code) => code !== kept);
  const left = WHOLE - (kept ? weights[kept] : 0);
  const total = others.reduce((sum, code) => sum + weights[code], 0);
  const result = { ...weights };
  for (const code of others) {
    const share = total ? weights[code] / total : 1 / others.length;
    result[code] = Math.floor((left * share) / 10) * 10;
  }
  const largest = [...others].sort((a, b) => result[b] - result[a])[0]!;
  result[largest] += WHOLE - sumOf(result);
  return result;
}

/** Percent with a decimal only where there is one. */
export const inPercent = (thousandths: number): string =>
  (thousandths / 10).toFixed(thousandths % 10 ? 1 : 0);

/** With its sign, nothing when it did not change. */
export const change = (now: number, then: number): string =>
  now === then ? '' : `${now > then ? '+' : '−'}${inPercent(Math.abs(now - then))}`;
