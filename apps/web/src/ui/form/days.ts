/** Days of the calendar as `YYYY-MM-DD`, without a clock or a zone. */

const DAY_MS = 86_400_000;
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** What somebody typed as a day: `2026-11-24`, `2026/1/5`, `2026年1月5日`, `20261124`, in full width as well; null when it is none. */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(plain);
  if (!found) return null;
  const [year, month, date] = found.slice(1).map(Number) as [number, number, number];
  const day = new Date(Date.UTC(year, month - 1, date));
  return year >= 1900 && day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? iso(day) : null;
}

/** What somebody typed as a time of day: `9:30`, `0930`, `17`; null when it is none. */
export function readTime(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const found = /^(\d{1,2})(?:\D*(\d{2}))?$/.exec(plain);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour < 24 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null;
}

const DAY_MINUTES = 24 * 60;

/** A time some minutes on, around midnight; from a minute off the step to the next on it. */
export function steppedTime(time: string, minutes: number): string {
  const [hour, minute] = time.split(':').map(Number);
  const now = hour! * 60 + minute!;
  const size = Math.abs(minutes);
  const steps = minutes > 0 ? Math.floor(now / size) + 1 : Math.ceil(now / size) - 1;
  const next = (size === 60 ? now + minutes : steps * size) + DAY_MINUTES;
  const at = next % DAY_MINUTES;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

export const plusDays = (day: string, count: number): string =>
  iso(new Date(utc(day).getTime() + count * DAY_MS));

/** The same date some months on, or the last of a shorter month. */
export function plusMonths(day: string, count: number): string {
  const from = utc(day);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(from.getUTCDate(), last));
  return iso(first);
}

/** Days since Monday. */
export const weekday = (day: string): number => (utc(day).getUTCDay() + 6) % 7;

/** The weeks of a day's month from Monday to Sunday, with what the neighbouring months lend. */
export function weeksOf(day: string): string[][] {
  const first = `${day.slice(0, 8)}01`;
  const start = plusDays(first, -weekday(first));
  const weeks: string[][] = [];
  for (let from = start; !weeks.length || from.slice(0, 7) === day.slice(0, 7); from = plusDays(from, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => plusDays(from, at)));
  return weeks;
}

/** The day that a key leads to from another; undefined for keys that mean nothing here. */
export function dayByKey(day: string, key: string, shift: boolean): string | undefined {
  const steps: Record<string, () => string> = {
    ArrowLeft: () => plusDays(day, -1),
    ArrowRight: () => plusDays(day, 1),
    ArrowUp: () => plusDays(day, -7),
    ArrowDown: () => plusDays(day, 7),
    Home: () => plusDays(day, -weekday(day)),
    End: () => plusDays(day, 6 - weekday(day)),
    PageUp: () => plusMonths(day, shift ? -12 : -1),
    PageDown: () => plusMonths(day, shift ? 12 : 1),
  };
  return steps[key]?.();
}

/** The named form of a day or a part of it, in a language. */
export const sayDay = (day: string, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'UTC', ...options }).format(
    utc(day),
  );
