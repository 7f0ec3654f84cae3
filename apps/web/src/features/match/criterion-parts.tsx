import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toneStyle } from './bars.tsx';
import { points, type CriterionCode } from './criteria.ts';
import type { Match } from './match-types.ts';

type Part = NonNullable<Match['criteria'][number]['parts']>[number];

/** The parts of a criterion as bars, what each has to begin with, and their sum. */
export function CriterionParts({
  criterion,
  parts,
}: {
  criterion: CriterionCode;
  parts: readonly Part[];
}): ReactNode {
  const { t } = useTranslation();
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return (
    <section className="evidence-parts" aria-label={t('match.parts')} style={toneStyle(criterion)}>
      <h3>{t('match.parts')}</h3>
      <p className="second">
        {t(parts.some((one) => one.granted > 0) ? 'match.partsHint' : 'match.partsHintPlain')}
      </p>
      <dl>
        {parts.map((one) => (
          <OnePart key={one.code} one={one} />
        ))}
        <div className="parts-sum">
          <dt>{t('match.partsSum')}</dt>
          <dd>
            <b>
              {t('match.partPoints', {
                points: points(sum((one) => one.contribution)),
                most: points(sum((one) => one.atMost)),
              })}
            </b>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function OnePart({ one }: { one: Part }): ReactNode {
  const { t } = useTranslation();
  const share = (value: number): string => `${one.atMost > 0 ? (100 * value) / one.atMost : 0}%`;
  const known = one.value !== null;
  const granted = Math.min(one.granted, one.contribution);
  return (
    <div>
      <dt>{t(`criterionPart.${one.code}`)}</dt>
      <dd className={known ? undefined : 'muted'}>
        {known
          ? t('match.partPoints', { points: points(one.contribution), most: points(one.atMost) })
          : t('match.partUnknown', { most: points(one.atMost) })}
      </dd>
      <dd className="part-bar" aria-hidden="true" data-unknown={!known || undefined}>
        <i data-granted style={{ width: share(granted) }} />
        <i style={{ width: share(one.contribution - granted) }} />
      </dd>
      {!known && <dd className="part-why">{t('match.partUnknownWhy')}</dd>}
      {known && one.granted > 0 && (
        <dd className="part-why">
          {t(one.code === 'RECORD' ? 'match.segmentGranted' : 'match.partGranted', {
            points: points(one.granted),
          })}{' '}
          {one.code === 'RECORD' && t('match.segmentWhy')}
        </dd>
      )}
    </div>
  );
}
