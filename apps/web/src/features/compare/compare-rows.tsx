import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompareMatchesQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { moneyRange } from '../../ui/format.ts';
import { useConceptName } from '../concept/concepts.ts';
import { CriterionBar } from '../match/bars.tsx';
import { CRITERIA } from '../match/criteria.ts';
import { middleOf, type Figures } from './best.ts';

export type Compared = Extract<NonNullable<CompareMatchesQuery['nodes'][number]>, { fit: number }>;

export interface CompareRow extends Figures {
  key: string;
  head: string;
  /** What each column says, to find what differs. */
  texts: string[];
  cells: ReactNode[];
}

export interface CompareGroup {
  key: string;
  head: string;
  rows: CompareRow[];
}

/** Everything that is compared, in groups; a line without any figure or word is left out. */
export function useCompareGroups(matches: readonly Compared[]): CompareGroup[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const words = (list: readonly string[]): string => list.join(t('common.separator'));
  const row = (
    key: string,
    head: string,
    better: Figures['better'],
    of: (match: Compared) => { figure?: number | null; text: string; cell?: ReactNode },
  ): CompareRow => {
    const said = matches.map(of);
    return {
      key,
      head,
      better,
      figures: said.map((one) => one.figure ?? null),
      texts: said.map((one) => one.text),
      cells: said.map((one) => one.cell ?? (one.text || '–')),
    };
  };
  const criteria = CRITERIA.map((code) =>
    row(code, t(`criterion.${code}`), 'MORE', (match) => {
      const one = match.criteria.find((criterion) => criterion.code === code);
      const value = one?.value ?? null;
      const text = value === null ? t('match.unknown') : String(Math.round(value * 100));
      return {
        figure: value === null ? null : Math.round(value * 100),
        text,
        cell: (
          <span className="compare-bar">
            <b>{text}</b>
            <CriterionBar code={code} value={value} median={one?.peerMedian ?? null} label={text} />
          </span>
        ),
      };
    }),
  );
  const constraintCodes = [...new Set(matches.flatMap((match) => match.constraints.map((one) => one.code)))];
  const constraints = constraintCodes.map((code) =>
    row(code, t(`constraint.${code}`), null, (match) => {
      const state = match.constraints.find((one) => one.code === code)?.state;
      const text = state ? t(`constraintState.${state}`) : '–';
      return { text, cell: <span data-state={state}>{text}</span> };
    }),
  );
  const facts = [
    row('price', t('match.price'), 'LESS', ({ solution: { price } }) => ({
      figure: middleOf(price),
      text: moneyRange(price, language) || t('common.notSaid'),
    })),
    row('weeks', t('match.delivery'), 'LESS', ({ solution: { deliveryWeeks } }) => ({
      figure: deliveryWeeks,
      text: deliveryWeeks === null ? t('common.notSaid') : t('match.weeks', { count: deliveryWeeks }),
    })),
    row('trl', t('field.trl'), 'MORE', ({ solution: { trl } }) => ({
      figure: trl,
      text: trl === null ? t('common.notSaid') : t('compare.trl', { level: trl }),
    })),
    row('references', t('compare.references'), 'MORE', ({ solution: { references } }) => {
      const confirmed = references.filter((one) => one.confirmed).length;
      return { figure: confirmed, text: t('compare.confirmed', { confirmed, count: references.length }) };
    }),
    row('capacity', t('compare.free'), 'MORE', ({ solution: { capacity, capacityTaken } }) => ({
      figure: capacity === null ? null : capacity - capacityTaken,
      text: capacity === null ? t('common.notSaid') : String(Math.max(0, capacity - capacityTaken)),
    })),
    row('deployment', t('facet.deployments'), null, ({ solution: { deployment } }) => ({
      text: words((deployment ?? []).map((mode) => t(`deployment.${mode}`))),
    })),
    row('certifications', t('compare.certifications'), null, ({ solution: { certifications } }) => ({
      text: words((certifications ?? []).map((code) => name('CERTIFICATION', code))),
    })),
  ];
  const overall = [
    row('fit', t('match.fit'), 'MORE', ({ fit }) => ({
      figure: Math.round(fit),
      text: String(Math.round(fit)),
      cell: <b className="compare-fit">{Math.round(fit)}</b>,
    })),
    row('rank', t('compare.rank'), 'LESS', ({ rankForScenario }) => ({
      figure: rankForScenario,
      text: rankForScenario === null ? t('match.notRanked') : String(rankForScenario),
    })),
  ];
  return [
    { key: 'overall', head: t('compare.overall'), rows: overall },
    { key: 'criteria', head: t('match.criteria'), rows: criteria },
    { key: 'constraints', head: t('match.constraints'), rows: constraints },
    { key: 'facts', head: t('compare.terms'), rows: facts },
  ];
}
