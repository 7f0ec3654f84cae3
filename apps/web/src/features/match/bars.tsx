import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, points, toneOf } from './criteria.ts';
import type { Match } from './match-types.ts';

const tone = (code: Parameters<typeof toneOf>[0]): CSSProperties =>
  ({ '--tone': toneOf(code) }) as CSSProperties;

/** The fit as a bar of its parts: each criterion's points out of a hundred. */
export function TotalBar({ match }: { match: Match }): ReactNode {
  const { t } = useTranslation();
  const label = inOrder(match.criteria)
    .map((one) => `${t(`criterion.${one.code}`)} ${points(one.contribution)}`)
    .join(', ');
  return (
    <span className="total-bar" role="img" aria-label={label}>
      {inOrder(match.criteria).map((one) => (
        <i key={one.code} style={{ ...tone(one.code), width: `${one.contribution}%` }} />
      ))}
    </span>
  );
}

const RADIUS = 40;
const ROUND = 2 * Math.PI * RADIUS;

/** The fit in a ring. */
export function FitRing({ fit, missed }: { fit: number; missed: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="fit-ring" data-missed={missed || undefined}>
      <svg viewBox="0 0 86 86" aria-hidden="true">
        <circle cx="43" cy="43" r={RADIUS} />
        <circle cx="43" cy="43" r={RADIUS} strokeDasharray={`${(ROUND * fit) / 100} ${ROUND}`} />
      </svg>
      <div>
        <b>{Math.round(fit)}</b>
        <small>{t('match.fit')}</small>
      </div>
    </div>
  );
}

/** A criterion's value with the median of the others as a tick. */
export function CriterionBar({
  code,
  value,
  median,
  label,
}: {
  code: Parameters<typeof toneOf>[0];
  value: number | null;
  median: number | null;
  label: string;
}): ReactNode {
  return (
    <span className="criterion-bar" style={tone(code)} role="img" aria-label={label}>
      {value !== null && <i style={{ width: `${value * 100}%` }} />}
      {median !== null && <u style={{ insetInlineStart: `${median * 100}%` }} />}
    </span>
  );
}

export const toneStyle = tone;
