/** A value a share of the way from baseline to target, with the digits that its span deserves. */
export function figure(baseline: number, target: number, share: number): number {
  const span = Math.abs(target - baseline);
  const digits = Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(span || 1))));
  return Number((baseline + (target - baseline) * share).toFixed(digits));
}

/** Between -1 and 1, always the same for the same words: the unrest of a measurement. */
export function unrest(words: string): number {
  let hash = 2_166_136_261;
  for (const letter of words) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619);
  return ((hash >>> 8) % 2001) / 1000 - 1;
}
