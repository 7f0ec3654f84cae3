import { useTranslation } from 'react-i18next';
import type { ConceptKind, EvidenceRowFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange, type MoneyRange } from '../../ui/format.ts';
import { useConceptName } from '../concept/concepts.ts';
import { fieldKey } from './criteria.ts';
import type { Match, Side } from './match-types.ts';

const KINDS: readonly string[] = [
  'CAPABILITY',
  'CAPABILITY_GROUP',
  'MODALITY',
  'INTERFACE',
  'CERTIFICATION',
  'DEPLOYMENT',
  'DATA_RESIDENCY',
  'DATA_ACCESS',
  'COOPERATION_MODE',
  'SIZE_BAND',
  'SECTOR',
  'REGION',
];

type Mend = NonNullable<Match['constraints'][number]['mend']>;
/** Which list of the taxonomy the codes of a field belong to. */
const KIND_OF_FIELD: Record<string, ConceptKind> = {
  deployment: 'DEPLOYMENT',
  dataResidency: 'DATA_RESIDENCY',
  certifications: 'CERTIFICATION',
  modalities: 'MODALITY',
  data_modalities: 'MODALITY',
  interfaces: 'INTERFACE',
  capabilities: 'CAPABILITY',
};

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
  const codeName = (kind: string | null | undefined, key: string, code: string): string => {
    if (code === '*') return t('match.everywhere');
    if (kind && KINDS.includes(kind)) return name(kind as ConceptKind, code);
    const own = kind === 'LANGUAGE' ? `language.${code}` : `${key}.${code}`;
    return i18n.exists(own) ? t(own as never) : code;
  };
  const figure = (side: Side, path: string, number: number, currency?: string | null): string => {
    const key = fieldKey(path);
    if (/^(price|budget)/.test(key))
      return moneyRange({ min: number, max: number, currency: currency ?? currencyOf(side) }, language);
    const unit = `unit.${key}`;
    return i18n.exists(unit, { count: number })
      ? String(t(unit as never, { count: number } as never))
      : number.toLocaleString(language);
  };
  const what = (one: EvidenceRowFragment): string => {
    if (one.number !== null) return figure(one.side, one.field, one.number, one.code);
    if (one.quote) return t('match.quote', { text: one.quote });
    return one.code ? codeName(one.codeKind, fieldKey(one.field), one.code) : '';
  };
  const list = (words: readonly string[]): string => words.join(t('common.separator'));
  /** A few words for what a statement rests on: what both sides say, once where they say the same. */
  const inShort = (evidence: readonly EvidenceRowFragment[], atMost = 3): string => {
    // Words in the reader's language first.
    const foreign = (one: EvidenceRowFragment): number => (one.language && one.language !== language ? 1 : 0);
    const sorted = [...evidence].sort((a, b) => foreign(a) - foreign(b));
    const ofSide = (side: Side): string =>
      list(
        [...new Set(sorted.filter((one) => one.side === side).map(what))].filter(Boolean).slice(0, atMost),
      );
    const [scenario, solution] = [ofSide('SCENARIO'), ofSide('SOLUTION')];
    const said = (side: Side, words: string): string =>
      t('match.oneSide', { side: t(`side.${side}`), what: words });
    if (!scenario || !solution)
      return scenario || solution ? said(scenario ? 'SCENARIO' : 'SOLUTION', scenario || solution) : '';
    if (scenario === solution) return scenario;
    return t('match.bothSides', {
      scenario: said('SCENARIO', scenario),
      solution: said('SOLUTION', solution),
    });
  };
  /** Within a sentence, where a label begins small. */
  const whose = (side: Side, path: string): string => {
    const label = field(path);
    return t(`match.whose.${side}`, { field: label.charAt(0).toLowerCase() + label.slice(1) });
  };
  /** What would mend a miss. */
  const mending = (mend: Mend): string => {
    const where = whose(mend.side, mend.field);
    const key = fieldKey(mend.field);
    if (mend.codes?.length)
      return t('match.mendCodes', {
        where,
        codes: list(mend.codes.map((code) => codeName(KIND_OF_FIELD[key], key, code))),
      });
    if (mend.atMost !== null)
      return t('match.mendAtMost', { where, figure: figure(mend.side, mend.field, mend.atMost) });
    return mend.atLeast === null
      ? ''
      : t('match.mendAtLeast', { where, figure: figure(mend.side, mend.field, mend.atLeast) });
  };
  const asked = (asks: readonly { side: Side; field: string }[]): string =>
    t('match.asks', { fields: list([...new Set(asks.map((ask) => whose(ask.side, ask.field)))]) });
  return { field, whose, what, inShort, asked, mending };
}

export type MatchWords = ReturnType<typeof useMatchWords>;

/** Currencies of both sides of a match, for figures that are bare amounts. */
export const currenciesOf =
  (match: Match, scenarioBudget: MoneyRange | null | undefined) =>
  (side: Side): string =>
    (side === 'SOLUTION'
      ? match.solution.price?.currency
      : (match.scenario?.budget ?? scenarioBudget)?.currency) ?? 'CNY';

/** What the list calls a match: the record of the other side, and whose it is. */
export function useMatchName(): (match: Match, seenFrom: Side) => { title: string; organization: string } {
  const { t } = useTranslation();
  const language = useLanguage();
  return (match, seenFrom) => {
    const { scenario, solution } = match;
    if (seenFrom === 'SOLUTION' && scenario) {
      const firm = inLanguage(scenario.organization?.name ?? scenario.teaserName, language);
      return {
        title: inLanguage(scenario.title, language),
        organization: firm || t('scenario.nameWithheld'),
      };
    }
    return {
      title: inLanguage(solution.title, language),
      organization: inLanguage(solution.organization.name, language),
    };
  };
}
