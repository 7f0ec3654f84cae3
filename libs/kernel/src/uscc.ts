const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Stripped of spaces and hyphens, in capitals; full-width forms are left as they are, and so refused. */
export const normalizeUscc = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

/** The check character of the first 17 characters of a unified social credit code (GB 32100-2015), or undefined. */
export function usccCheck(first17: string): string | undefined {
  if (first17.length !== 17) return undefined;
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const value = ALPHABET.indexOf(first17[i]!);
    if (value < 0) return undefined;
    sum += value * WEIGHTS[i]!;
  }
  // A remainder of zero would give 31, which is no character: it stands for 0.
  return ALPHABET[(31 - (sum % 31)) % 31];
}

export function isUscc(code: string): boolean {
  return code.length === 18 && usccCheck(code.slice(0, 17)) === code[17];
}
