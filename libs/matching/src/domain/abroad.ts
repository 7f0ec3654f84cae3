import type { BilingualText } from '@fairway/kernel';
import type { SolutionRecord } from './records.ts';

/** Words of a text, and where they stand. */
export interface Quoted {
  language: 'zh' | 'en';
  start: number;
  end: number;
  quote: string;
}

const PLACE = '(?:servers?|clouds?|data ?cent(?:er|re)s?|hosted|hosting|processed|processing|stored)';
const FAR = '(?:abroad|overseas|outside (?:of )?the country|in another country)';
/** Within one sentence, so that a head office abroad and a server here are not read together. */
const SAID: Readonly<Record<'zh' | 'en', readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b${PLACE}\\b[^.;!?\\n]{0,24}\\b${FAR}\\b`, 'i'),
    new RegExp(`\\b${FAR} ${PLACE}\\b`, 'i'),
  ],
  zh: [
    /(?:境外|海外|国外)(?:的)?[^，。；！？\n]{0,4}(?:服务器|云|数据中心|节点|机房)/,
    /(?:数据|图像|视频|结果)[^，。；！？\n]{0,8}(?:传|送|发|存|备份)[^，。；！？\n]{0,4}(?:境外|海外|国外)/,
  ],
};
const DENIED: Readonly<Record<'zh' | 'en', RegExp>> = {
  en: /\b(?:no|not|never|without|nothing|none|neither)\b[^.;!?\n]*$/i,
  zh: /(?:不|无|未|没|禁止|避免|而非)[^，。；！？\n]*$/,
};

/** Where a text says that it is run or keeps data abroad; undefined when it does not say so, or denies it. */
export function saysAbroad(text: BilingualText | null | undefined): Quoted | undefined {
  for (const language of ['zh', 'en'] as const) {
    const words = text?.[language];
    if (!words) continue;
    for (const pattern of SAID[language]) {
      const found = pattern.exec(words);
      if (!found) continue;
      const before = words.slice(0, found.index);
      if (DENIED[language].test(before) || DENIED[language].test(found[0])) continue;
      return { language, start: found.index, end: found.index + found[0].length, quote: found[0] };
    }
  }
  return undefined;
}

/** Where an offer's own words say so. */
export function runsAbroad(
  offer: Pick<SolutionRecord, 'description' | 'summary'>,
): { field: 'description' | 'summary'; words: Quoted } | undefined {
  for (const field of ['description', 'summary'] as const) {
    const words = saysAbroad(offer[field]);
    if (words) return { field, words };
  }
  return undefined;
}
