/** A text of the demo market, with the place at which it stands. */
export interface PlacedText {
  at: string;
  language: 'zh' | 'en';
  text: string;
}

const CHARACTERS = 20;
const WORDS = 10;

/** Every bilingual text in a tree of data. */
export function textsOf(data: unknown, at = ''): PlacedText[] {
  if (typeof data !== 'object' || data === null) return [];
  const { zh, en } = data as { zh?: unknown; en?: unknown };
  if (typeof zh === 'string' && typeof en === 'string')
    return [
      { at, language: 'zh', text: zh },
      { at, language: 'en', text: en },
    ];
  return Object.entries(data).flatMap(([key, value]) => textsOf(value, at ? `${at}.${key}` : key));
}

/** Places that share a run of 20 Chinese characters or 10 English words, whatever stands between them as punctuation. */
export function repeatedRuns(texts: readonly PlacedText[]): string[] {
  const seen = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { at, language, text } of texts) {
    for (const run of runsOf(language, text)) {
      const first = seen.get(run);
      if (first !== undefined && first !== at) repeated.add(`${first} / ${at}: ${run}`);
      else seen.set(run, at);
    }
  }
  return [...repeated];
}

function runsOf(language: 'zh' | 'en', text: string): Set<string> {
  const parts =
    language === 'zh'
      ? (text.match(/[\p{L}\p{N}]/gu) ?? [])
      : (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const length = language === 'zh' ? CHARACTERS : WORDS;
  const runs = new Set<string>();
  for (let i = 0; i + length <= parts.length; i++)
    runs.add(parts.slice(i, i + length).join(language === 'zh' ? '' : ' '));
  return runs;
}
