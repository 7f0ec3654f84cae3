import { useTranslation } from 'react-i18next';
import type { ConceptKind, EvidenceRowFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange, type MoneyRange } from '../../ui/format.ts';
import { useConceptName } from '../concept/concepts.ts';
import { fieldKey } from './criteria.ts';
import type { Match, Side } from './match-types.ts';

const KINDS: readonly string[] = ['CAPABILITY', 'CAPABILITY_GROUP', 'MODALITY', 'INTERFACE', 'CERTIFICATION', 'DEPLOYMENT', 'DATA_RESIDENCY', 'DATA_ACCESS', 'COOPERATION_MODE', 'SIZE_BAND', 'SECTOR', 'REGION'];

/** Words for what a match rests on. */
export function useMatchWords(currencyOf: (side: Side) => string) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();

  const field = (path: string): string => {
    const parts = fieldKey(path).split('_');
    for (let length = parts.length; length > 0; length -= 1) {
      const key = `field.${parts.slice(0, length).join('_')}`;
      if (i18n.exists(key)) return t(key as never);
    }
    return path;
  };
  const codeName = (kind: string | null | undefined, code: string): string => (kind && KINDS.includes(kind) ? name(kind as ConceptKind, code) : code);
  const figure = (side: Side, path: string, number: number): string => {
    const key = fieldKey(path);
    if (/^(price|budget)/.test(key)) return moneyRange({ min: number, max: number, currency: currencyOf(side) }, language);
    const unit = `unit.${key}`;
    return i18n.exists(unit) ? String(t(unit as never, { count: number } as never)) : number.toLocaleString(language);
  };
  const what = (one: EvidenceRowFragment): string => {
    if (one.quote) return t('match.quote', { text: one.quote });
    if (one.code) return codeName(one.codeKind, one.code);
    return one.number == null ? '' : figure(one.side, one.field, one.number);
  };
  /** Words for a few pieces of evidence: what both sides say, each once. */
  const inShort = (evidence: readonly EvidenceRowFragment[], atMost = 3): string =>
    [...new Set(evidence.map((one) => what(one)).filter(Boolean))].slice(0, atMost).join(t('common.separator'));
  const asked = (asks: readonly { side: Side; field: string }[]): string =>
    t('match.asks', { fields: [...new Set(asks.map((ask) => `${t(`side.${ask.side}`)}${t('match.of')}${field(ask.field)}`))].join(t('common.separator')) });
  return { field, codeName, figure, what, inShort, asked };
}

export type MatchWords = ReturnType<typeof useMatchWords>;

/** Currencies of both sides of a match, for figures that are bare amounts. */
export const currenciesOf =
  (match: Match, scenarioBudget: MoneyRange | null | undefined) =>
  (side: Side): string =>
    (side === 'SOLUTION' ? match.solution.price?.currency : (match.scenario?.budget ?? scenarioBudget)?.currency) ?? 'CNY';

/** What the list calls a match: the record of the other side, and whose it is. */
export function useMatchName(): (match: Match, seenFrom: Side) => { title: string; organization: string } {
  const { t } = useTranslation();
  const language = useLanguage();
  return (match, seenFrom) => {
    const { scenario, solution } = match;
    if (seenFrom === 'SOLUTION' && scenario) {
      const firm = inLanguage(scenario.organization?.name ?? scenario.teaserName, language);
      return { title: inLanguage(scenario.title, language), organization: firm || t('scenario.nameWithheld') };
    }
    return { title: inLanguage(solution.title, language), organization: inLanguage(solution.organization.name, language) };
  };
}
