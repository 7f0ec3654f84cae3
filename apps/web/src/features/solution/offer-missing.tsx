import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SolutionContentFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';

/** What is still missing, what blocks first; each leads to its field. */
export function OfferMissing({
  findings,
  onGo,
}: {
  findings: SolutionContentFragment['lint'];
  onGo: (field: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!findings.length) return <p className="panel pad second">{t('offer.form.nothingMissing')}</p>;
  const sorted = [...findings].sort(
    (a, b) => Number(b.severity === 'BLOCKS') - Number(a.severity === 'BLOCKS'),
  );
  return (
    <section className="panel pad missing-panel">
      <h2>{t('offer.form.missing', { count: findings.length })}</h2>
      <ul className="missing">
        {sorted.map((one) => (
          <li key={one.field}>
            <button type="button" className="link-button" onClick={() => onGo(one.field)}>
              {t(`field.${one.field}` as never)}
              {one.severity === 'BLOCKS' && <span className="warn-text"> · {t('offer.form.blocks')}</span>}
            </button>
            <span className="second muted">{inLanguage(one.message, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
