const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type UsccState = 'EMPTY' | 'SHORT' | 'LONG' | 'WRONG' | 'RIGHT';

/** How far a unified social credit code is typed, by the check character of GB 32100-2015. Only a help while typing: the service decides. */
export function usccState(typed: string): UsccState {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  if (!code) return 'EMPTY';
  if (code.length !== 18) return code.length < 18 ? 'SHORT' : 'LONG';
  const values = [...code].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) return 'WRONG';
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * values[at]!, 0);
  return (31 - (sum % 31)) % 31 === values[17] ? 'RIGHT' : 'WRONG';
}
