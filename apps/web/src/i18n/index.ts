import { useSyncExternalStore } from 'react';
import dayjs from 'dayjs';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Locale } from 'antd/es/locale';
import { remember } from '../ui/preferences.ts';
import type { Language } from '../ui/format.ts';
import { knownLanguage, LANGUAGE_KEY, wantedLanguage } from './wanted-language.ts';

const loaders = {
  zh: () => Promise.all([import('./zh.ts'), import('antd/es/locale/zh_CN'), import('dayjs/locale/zh-cn')]),
  en: () => Promise.all([import('./en.ts'), import('antd/es/locale/en_US'), import('dayjs/locale/en')]),
};

let antLocale: Locale | undefined;
const listeners = new Set<() => void>();

/** Starts with `?lang`, else what was chosen before, else what the browser prefers. `?lang` is used once and taken off the address. */
export async function startLanguage(): Promise<void> {
  const language = wantedLanguage();
  const address = new URL(location.href);
  if (address.searchParams.has('lang')) {
    address.searchParams.delete('lang');
    history.replaceState(history.state, '', address);
  }
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await speak(language);
}

/** Switches the console's language: texts, Ant Design, dates and the page's `lang`. */
export async function speak(language: Language): Promise<void> {
  const [texts, ant] = await loaders[language]();
  i18next.addResourceBundle(language, 'translation', texts.default);
  antLocale = ((ant.default as { default?: Locale }).default ?? ant.default) as Locale;
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  remember(LANGUAGE_KEY, language);
  await i18next.changeLanguage(language);
  listeners.forEach((listener) => listener());
}

export const useAntLocale = (): Locale | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => antLocale,
  );

/** The language shown now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return knownLanguage(i18n.language) ?? 'zh';
}
