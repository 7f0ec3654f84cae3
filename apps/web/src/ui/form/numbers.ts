/** A number as people type it: `1,200.5`, `１２`, blanks between. Null for nothing, NaN for what is none. */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s_]/g, '');
  if (!plain) return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

export const showNumber = (value: number | null | undefined, by = 1): string =>
  value === null || value === undefined || Number.isNaN(value)
    ? ''
    : (value / by).toLocaleString('en', { maximumFractionDigits: 6, useGrouping: true });
