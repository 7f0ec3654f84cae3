import { recall } from '../ui/preferences.ts';
import type { Language } from '../ui/format.ts';

export const LANGUAGE_KEY = 'fairway.language';

export const knownLanguage = (language: string | null | undefined): Language | null =>
  language === 'zh' || language === 'en' ? language : null;

/** What the address asks for, else what was chosen before, else what the browser prefers. */
export const wantedLanguage = (): Language =>
  knownLanguage(new URLSearchParams(location.search).get('lang')) ??
  knownLanguage(recall(LANGUAGE_KEY)) ??
  (navigator.language.startsWith('zh') ? 'zh' : 'en');
