import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { FieldGroup } from '../../ui/form/field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { unitIn, withUnit } from '../../ui/unit.ts';
import type { Asked } from './asked-panel.tsx';
import { withCommitment, type Commitment } from './content.ts';

/** What is promised for each indicator of the scenario, beside its baseline and target. */
export function Commitments({
  asked,
  value,
  onChange,
}: {
  asked: Asked['indicators'];
  value: readonly Commitment[];
  onChange: (commitments: Commitment[]) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const targets = asked.filter((one) => one.target !== null);
  const figure = (number: number | null, unit: string | null): string =>
    number === null ? t('common.notSaid') : withUnit(number, unit, language);
  if (!asked.length) return <p className="second muted">{t('proposal.noIndicators')}</p>;
  return (
    <FieldGroup
      label={t('proposal.field.indicatorCommitments')}
      hint={t('proposal.commitmentHint')}
      path="indicatorCommitments"
    >
      {targets.length > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() =>
            onChange(
              targets.reduce<Commitment[]>(
                (all, one) => withCommitment(all, one.key, { committed: one.target }),
                [...value],
              ),
            )
          }
        >
          {t('proposal.commitToTargets')}
        </button>
      )}
      <div className="commitments">
        {asked.map((one) => {
          const own = value.find((commitment) => commitment.indicatorKey === one.key);
          const name = inLanguage(one.name, language);
          const set = (change: Partial<Commitment>): void => onChange(withCommitment(value, one.key, change));
          return (
            <div key={one.key} className="commitment" role="group" aria-label={name}>
              <p>
                <b>{name}</b>
                <span className="second muted">
                  {t('scenario.baseline')} {figure(one.baseline, one.unit)} → {t('scenario.target')}{' '}
                  {one.direction === 'UP' ? '↑' : '↓'} {figure(one.target, one.unit)}
                </span>
              </p>
              <NumberField
                label={t('proposal.committed')}
                unit={unitIn(one.unit, language) || undefined}
                value={own?.committed}
                onChange={(committed) => set({ committed })}
              />
              <NumberField
                label={t('reading.minimum')}
                optional
                unit={unitIn(one.unit, language) || undefined}
                value={own?.minimumAcceptable}
                onChange={(minimumAcceptable) => set({ minimumAcceptable })}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
