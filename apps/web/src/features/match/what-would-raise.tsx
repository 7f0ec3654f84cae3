import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { points } from './criteria.ts';
import type { Match } from './match-types.ts';
import type { MatchWords } from './match-words.ts';

/** Changes that would lift the fit or mend what is missed, the largest gain first. */
export function WhatWouldRaise({ match, words }: { match: Match; words: MatchWords }): ReactNode {
  const { t, i18n } = useTranslation();
  const raises = match.raises;
  if (!raises.length) return null;
  return (
    <section aria-label={t('match.raise')}>
      <div className="section-head">
        <h3>
          <Icon name="rise" /> {t('match.raise')}
        </h3>
        <p>{t('match.raiseHint')}</p>
      </div>
      <ul className="raise">
        {raises.map((one, at) => {
          const where = words.whose(one.side, one.field);
          const key = `raise.${one.code}`;
          const about = one.criterion
            ? t(`criterion.${one.criterion}`)
            : one.constraint
              ? t(`constraint.${one.constraint}`)
              : '';
          return (
            <li key={at}>
              <span>
                {i18n.exists(key)
                  ? String(t(key as never, { where, about } as never))
                  : t('match.raiseField', { where, about })}
              </span>
              <b>{one.gain > 0 ? `+${points(one.gain)}` : t('match.mends')}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
