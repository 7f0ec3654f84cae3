import 'i18next';
import type zh from './zh.ts';

/** Makes `t` refuse keys that have no text. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zh };
  }
}
