import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { percent } from '../../ui/format.ts';
import { useConceptName } from '../concept/concepts.ts';
import type { Match } from './match-types.ts';

/** The calibrated likelihood with what it rests on; never taken apart, and never a reason for a rank. */
export function Likelihood({ match: { likelihood, likelihoodBasis } }: { match: Match }): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  if (typeof likelihood !== 'number' || !likelihoodBasis) return null;
  const { basis, outcomes, segment, low, high } = likelihoodBasis;
  return (
    <div className="likelihood">
      <dt title={t('likelihood.means')}>{t('likelihood.name')}</dt>
      <dd>
        {percent(likelihood)}{' '}
        <small>
          {basis === 'PRIOR'
            ? t('likelihood.prior')
            : t('likelihood.measured', {
                count: outcomes,
                where: segment ? name('SECTOR', segment) : t('likelihood.market'),
                low: percent(low ?? 0),
                high: percent(high ?? 1),
              })}
        </small>
      </dd>
    </div>
  );
}

/** The same in a list. */
export function LikelihoodShort({ match: { likelihood } }: { match: Match }): ReactNode {
  const { t } = useTranslation();
  if (typeof likelihood !== 'number') return null;
  return (
    <small className="likelihood-short" title={t('likelihood.means')}>
      {t('likelihood.short', { percent: percent(likelihood) })}
    </small>
  );
}
