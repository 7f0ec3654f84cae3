import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryPreviewQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';

type Preview = NonNullable<GlossaryPreviewQuery['glossaryPreview']>;

/** What a name would change, before anybody is concerned. */
export function AliasPreview({ preview }: { preview: Preview }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { scenarios, solutions, sameName, within } = preview;
  const words = (concepts: Preview['within']): string =>
    concepts.map(({ zh, en }) => (language === 'zh' ? zh : (en ?? zh))).join(t('common.separator'));
  if (preview.known) return <p className="note">{t('taxonomy.aliasKnown')}</p>;
  if (preview.unreadable)
    return (
      <p className="note" data-tone="warn">
        {t('taxonomy.aliasUnreadable')}
      </p>
    );
  const said = preview.scenarioCount + preview.solutionCount;
  return (
    <div className="stack alias-preview">
      <p>
        <b className="strong">{t('taxonomy.aliasSaid', { count: said })}</b>{' '}
        {said > 0 && t('taxonomy.aliasFresh', { count: preview.fresh })}
      </p>
      {said > 0 && (
        <ul className="alias-records">
          {[
            ...scenarios.map((one) => ({ ...one, icon: 'grid' as const })),
            ...solutions.map((one) => ({ ...one, icon: 'solution' as const })),
          ].map(({ id, code, title, icon }) => (
            <li key={id}>
              <Icon name={icon} size={16} label={t(icon === 'grid' ? 'nav.scenarios' : 'nav.solutions')} />
              <span>{inLanguage(title, language)}</span>
              <code className="muted">{code}</code>
            </li>
          ))}
        </ul>
      )}
      {sameName.length > 0 && (
        <p className="note" data-tone="warn">
          {t('taxonomy.aliasSame', { concepts: words(sameName) })}
        </p>
      )}
      {within.length > 0 && (
        <p className="note" data-tone="warn">
          {t('taxonomy.aliasWithin', { concepts: words(within) })}
        </p>
      )}
    </div>
  );
}
