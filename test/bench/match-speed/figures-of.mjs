import { median, percentile, round } from '../figures.mjs';

/** CPU milliseconds of this process for one call. */
export function cpuMs(task) {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

export const spread = (values) => ({
  median_ms: round(median(values)),
  p95_ms: round(percentile(values, 0.95)),
});

/** Whether two lists of answers are the same, question by question. */
export const sameLists = (a, b) =>
  a.length === b.length && a.every((list, i) => String(list) === String(b[i]));
