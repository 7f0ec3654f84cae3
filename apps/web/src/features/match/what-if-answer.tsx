import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchWhatIfQuery } from '@fairway/client';
import { toneStyle } from './bars.tsx';
import { points } from './criteria.ts';
import { becomes } from './what-if-changes.ts';

type Answer = NonNullable<MatchWhatIfQuery['matchWhatIf']>;

/** The new place in a sentence, then what changes and by how much. */
export function WhatIfAnswer({ answer }: { answer: Answer }): ReactNode {
  const { t } = useTranslation();
  const { before, after, criteria, constraints } = answer;
  const same = before.fit === after.fit && before.rank === after.rank && !constraints.length;
  if (same) return <p>{t('reasons.whatIfSame')}</p>;
  const gain = Math.round((after.fit - before.fit) * 10) / 10;
  return (
    <>
      <p className="what-if-place">
        <b>
          {t(`reasons.becomes.${becomes(before, after)}`, {
            before: before.rank ?? undefined,
            after: after.rank ?? undefined,
          })}
        </b>{' '}
        <span className="second muted">
          {after.rank === null
            ? t('reasons.noPlace')
            : t('reasons.place', { rank: after.rank, of: after.of })}
        </span>
      </p>
      <ul className="what-if-changes">
        <li>
          <span>{t('match.fit')}</span>
          <span>{t('reasons.change', { before: points(before.fit), after: points(after.fit) })}</span>
          <Gain gain={gain} />
        </li>
        {criteria.map((one) => (
          <li key={one.code}>
            <span className="what-if-name" style={toneStyle(one.code)}>
              {t(`criterion.${one.code}`)}
            </span>
            <span>{t('reasons.change', { before: points(one.before), after: points(one.after) })}</span>
            <Gain gain={Math.round((one.after - one.before) * 10) / 10} />
          </li>
        ))}
        {constraints.map((one) => (
          <li key={`constraint/${one.code}`}>
            <span>{t(`constraint.${one.code}`)}</span>
            <span>
              {t('reasons.change', {
                before: t(`constraintState.${one.before}`),
                after: t(`constraintState.${one.after}`),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Gain({ gain }: { gain: number }): ReactNode {
  if (!gain) return null;
  return (
    <b className={gain > 0 ? 'good-text' : 'bad-text'}>
      {gain > 0 ? '+' : '−'}
      {points(Math.abs(gain))}
    </b>
  );
}
