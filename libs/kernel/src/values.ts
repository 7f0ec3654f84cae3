export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text in the language it was written in, with the second one where somebody supplied it. */
export interface BilingualText {
  zh?: string | null;
  en?: string | null;
}

/** The text in the wanted language, else in the other. */
export const inLanguage = (text: BilingualText | null | undefined, language: Language): string =>
  (language === 'zh' ? text?.zh || text?.en : text?.en || text?.zh) ?? '';

export const isBlank = (text: BilingualText | null | undefined): boolean =>
  !text?.zh?.trim() && !text?.en?.trim();

/** An amount in minor units (fen, cents) of an ISO 4217 currency. */
export interface Money {
  amount: number;
  currency: string;
}

/** A range of amounts in minor units; an open end is null. */
export interface MoneyRange {
  min: number | null;
  max: number | null;
  currency: string;
}

export const SIZE_BANDS = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

export const RISK_TIERS = ['MINIMAL', 'LIMITED', 'HIGH', 'PROHIBITED'] as const;
/** From least to most severe; the order is meaningful. */
export type RiskTier = (typeof RISK_TIERS)[number];

export const higherTier = (a: RiskTier, b: RiskTier): RiskTier =>
  RISK_TIERS.indexOf(a) >= RISK_TIERS.indexOf(b) ? a : b;

/** A state machine as data: for each state the states it may move to. */
export type Moves<S extends string> = Readonly<Record<S, readonly S[]>>;
export const mayMove = <S extends string>(moves: Moves<S>, from: S, to: S): boolean =>
  moves[from].includes(to);

const WEEK = 7 * 24 * 3600 * 1000;
export const inWeeks = (from: Date, weeks: number): Date => new Date(from.getTime() + weeks * WEEK);
