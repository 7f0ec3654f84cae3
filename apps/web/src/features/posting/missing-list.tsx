import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { textKeyOf } from '../../ui/form/field-problems.ts';
import { useFindingText } from './findings.ts';
import type { Finding } from './steps.ts';

/** What is still missing: what keeps it from opening first, then what would bring more; each leads to its field. */
export function MissingList({
  findings,
  published,
  onGo,
}: {
  findings: readonly Finding[];
  /** Others see it already: nothing stands in the way any more. */
  published?: boolean;
  onGo: (field: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const say = useFindingText();
  const must = findings.filter((one) => one.severity === 'BLOCKS');
  const may = findings.filter((one) => one.severity === 'ADVICE');
  if (published && !findings.length) return null;
  const list = (of: readonly Finding[]): ReactNode => (
    <ul className="missing">
      {of.map((one) => (
        <li key={`${one.field}-${one.code}`}>
          <button type="button" className="link-button" onClick={() => onGo(one.field)}>
            {t(`field.${textKeyOf(one.field)}` as never, {
              defaultValue: t(`field.${one.field.split('.')[0]}` as never),
            })}
          </button>
          <span className="second">{say(one)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="panel pad missing-panel" aria-label={t('posting.missing')}>
      {must.length > 0 ? (
        <>
          <h2>{t('posting.missingMust', { count: must.length })}</h2>
          {list(must)}
        </>
      ) : (
        !published && (
          <p className="good-text strong">
            <Icon name="check" size={16} /> {t('posting.missingNone')}
          </p>
        )
      )}
      {may.length > 0 && (
        <details open={must.length === 0}>
          <summary>{t('posting.missingMay', { count: may.length })}</summary>
          {list(may)}
        </details>
      )}
    </section>
  );
}
