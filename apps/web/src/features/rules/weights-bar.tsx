import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CRITERIA } from '../match/criteria.ts';
import { toneStyle } from '../match/bars.tsx';
import { inPercent, type Thousandths } from './weights.ts';

/** All seven weights as one bar. */
export function WeightsBar({ weights }: { weights: Thousandths }): ReactNode {
  const { t } = useTranslation();
  const label = CRITERIA.map((code) => `${t(`criterion.${code}`)} ${inPercent(weights[code])}`).join(
    t('common.separator'),
  );
  return (
    <span className="weights-bar" role="img" aria-label={label}>
      {CRITERIA.map((code) => (
        <i key={code} style={{ ...toneStyle(code), width: `${weights[code] / 10}%` }} />
      ))}
    </span>
  );
}
