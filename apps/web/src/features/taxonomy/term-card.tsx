import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { TermUseDocument, type TermUseQueryVariables } from '@fairway/client';
import { Icon } from '../../ui/icon.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { filtersOf } from './term-search.ts';
import type { Term } from './use-terms.ts';

/** A term in both languages, its code to take along, and who uses it now. */
export function TermCard({ term }: { term: Term }): ReactNode {
  const { t } = useTranslation();
  const filters = filtersOf(term.kind, term.code);
  const use = useQuery({
    queryKey: ['term-use', term.kind, term.code],
    queryFn: ({ signal }) =>
      execute(
        TermUseDocument,
        {
          ...filters.scenarios,
          ...filters.solutions,
          ofScenarios: !!filters.scenarios,
          ofSolutions: !!filters.solutions,
        } as TermUseQueryVariables,
        { signal },
      ),
    enabled: !!filters.scenarios || !!filters.solutions,
  });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(term.code).then(
      () => toast(t('taxonomy.copied', { code: term.code })),
      () => toast(t('taxonomy.notCopied', { code: term.code }), { tone: 'bad' }),
    );
  };
  const aliases = [...term.aliasesZh, ...term.aliasesEn];
  const { scenarios, solutions } = use.data ?? {};
  const listed = filters.scenarios && term.kind !== 'MODALITY';
  return (
    <section className="panel pad stack term-card" aria-labelledby="term-name">
      <div>
        <h2 id="term-name">{term.zh}</h2>
        {term.en && (
          <p lang="en" className="second">
            {term.en}
          </p>
        )}
      </div>
      <div className="row">
        <code>{term.code}</code>
        <Button icon={<Icon name="copy" size={16} />} onClick={() => void copy()}>
          {t('taxonomy.copy')}
        </Button>
      </div>
      {aliases.length > 0 && (
        <div>
          <h3>{t('taxonomy.aliases')}</h3>
          <p className="second">{aliases.join(t('common.separator'))}</p>
        </div>
      )}
      <div>
        <h3>{t('taxonomy.use')}</h3>
        {!filters.scenarios && !filters.solutions && (
          <p className="second muted">{t('taxonomy.notFiltered')}</p>
        )}
        {use.isError && (
          <button type="button" className="link-button" onClick={() => void use.refetch()}>
            {t('common.retry')}
          </button>
        )}
        <div role="status">
          <ul className="term-use">
            {scenarios && (
              <li>
                {listed ? (
                  <Link to="/scenarios" search={{ ...filters.scenarios, states: ['OPEN'] }}>
                    {t('taxonomy.openScenarios', { count: scenarios.totalCount })}
                  </Link>
                ) : (
                  t('taxonomy.openScenarios', { count: scenarios.totalCount })
                )}
              </li>
            )}
            {solutions && (
              <li>
                <Link to="/solutions" search={filters.solutions ?? {}}>
                  {t('taxonomy.solutions', { count: solutions.totalCount })}
                </Link>
              </li>
            )}
          </ul>
        </div>
      </div>
    </section>
  );
}
