import type { Content } from './content.ts';

export const SINCE = ['DAYS', 'MONTHS', 'YEAR', 'LONG'] as const;
export type Since = (typeof SINCE)[number];

/** The answers to three questions. */
export interface Quick {
  hurts: string;
  where: string;
  since: Since | null;
  photos: Content['attachments'];
}

const TITLE = 60;

/** The first sentence, as long as a title is read. */
export function titleOf(hurts: string): string {
  const line = hurts
    .trim()
    .split(/[\n。！？!?]|\.(?:\s|$)/)[0]!
    .trim();
  const letters = [...line];
  return letters.length > TITLE ? `${letters.slice(0, TITLE - 1).join('')}…` : line;
}

/** A draft from the three answers, on top of what is known of the firm. */
export function quickContent(
  start: Content,
  { hurts, where, since, photos }: Quick,
  sinceWords: (since: Since) => string,
  sinceIs: string,
): Content {
  const { language } = start;
  const text = hurts.trim();
  const place = where.trim();
  return {
    ...start,
    title: { [language]: titleOf(text) },
    summary: { [language]: text.length > 200 ? `${[...text].slice(0, 199).join('')}…` : text },
    problem: { [language]: since ? `${text}\n${sinceIs}${sinceWords(since)}` : text },
    attachments: photos,
    ...(place ? { site: { [language]: place } } : {}),
  };
}
