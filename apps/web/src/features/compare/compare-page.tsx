import { Fragment, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Switch from 'antd/es/switch';
import { CompareMatchesDocument, type CompareMatchesQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { MatchActions } from '../match/match-actions.tsx';
import { execute } from '../session/client.ts';
import { bestOf, differs, idsOf, toggledId } from './best.ts';
import { useCompareGroups, type Compared } from './compare-rows.tsx';
import '../../ui/styles/compare.css';
import '../../ui/styles/print.css';

const route = getRouteApi('/shell/compare');

const isMatch = (node: CompareMatchesQuery['nodes'][number]): node is Compared => !!node && 'fit' in node;

/** Up to four matches side by side: where they differ, and which is best at what. */
export default function ComparePage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { ids: written } = route.useSearch();
  const ids = idsOf(written);
  const query = useQuery({
    // Below `matches`, so that a decision made here is read again.
    queryKey: ['matches', 'compare', ...ids],
    queryFn: ({ signal }) => execute(CompareMatchesDocument, { ids }, { signal }),
    enabled: ids.length > 0,
    placeholderData: (before) => before,
  });
  const matches = (query.data?.nodes ?? []).filter(isMatch).filter((match) => ids.includes(match.id));
  const scenario = matches[0]?.scenario;
  useTitle(t('compare.title'));
  return (
    <div className="page">
      <PageHead
        title={t('compare.title')}
        lead={
          scenario && (
            <Link to="/scenarios/$code/matches" params={{ code: scenario.code }}>
              {inLanguage(scenario.title, language)}
            </Link>
          )
        }
        back={scenario && { to: `/scenarios/${scenario.code}/matches`, label: t('compare.back') }}
      >
        {matches.length > 1 && <DifferencesOnly />}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {ids.length > 0 && query.isPending && <SkeletonRows rows={4} height={140} />}
      {(ids.length === 0 || query.data) && matches.length === 0 && !query.isError && (
        <div className="panel">
          <Empty title={t('compare.noneTitle')} text={t('compare.noneText')}>
            <Link to="/matches">{t('nav.matches')}</Link>
          </Empty>
        </div>
      )}
      {matches.length > 0 && <CompareTable matches={matches} />}
      {matches.length > 0 && matches.length < ids.length && (
        <p className="second muted">{t('compare.someGone', { count: ids.length - matches.length })}</p>
      )}
    </div>
  );
}

function DifferencesOnly(): ReactNode {
  const { t } = useTranslation();
  const { diff } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <label className="row no-print">
      <Switch
        checked={!!diff}
        onChange={(on) =>
          void navigate({
            search: (before) => ({ ...before, diff: on || undefined }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      {t('compare.differencesOnly')}
    </label>
  );
}

function CompareTable({ matches }: { matches: readonly Compared[] }): ReactNode {
  const { t } = useTranslation();
  const { diff } = route.useSearch();
  const groups = useCompareGroups(matches)
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => !diff || matches.length < 2 || differs(row.texts)),
    }))
    .filter((group) => group.rows.length);
  return (
    <div className="panel compare" tabIndex={0} role="region" aria-label={t('compare.title')}>
      <table style={{ '--columns': matches.length } as React.CSSProperties}>
        <thead>
          <tr>
            <th scope="col" className="compare-head">
              <span className="visually-hidden">{t('compare.what')}</span>
            </th>
            {matches.map((match) => (
              <ColumnHead key={match.id} match={match} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr className="compare-group">
              <th scope="rowgroup" colSpan={matches.length + 1}>
                <span>{group.head}</span>
              </th>
            </tr>
            {group.rows.map((row) => {
              const best = bestOf(row);
              return (
                <tr key={row.key}>
                  <th scope="row" className="compare-head">
                    {row.head}
                  </th>
                  {row.cells.map((cell, at) => (
                    <td key={matches[at]!.id} data-best={best[at] || undefined}>
                      <Fragment>{cell}</Fragment>
                      {best[at] && (
                        <span className="best">
                          <Icon name="check" size={14} /> {t('compare.best')}
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      {!groups.length && <p className="pad muted">{t('compare.allSame')}</p>}
    </div>
  );
}

function ColumnHead({ match }: { match: Compared }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const title = inLanguage(match.solution.title, language);
  return (
    <th scope="col">
      <div className="compare-title">
        <Link
          to="/scenarios/$code/matches"
          params={{ code: match.scenario.code }}
          search={{ m: match.solution.code }}
        >
          {title}
        </Link>
        <button
          type="button"
          className="icon-button"
          aria-label={t('compare.remove', { title })}
          onClick={() =>
            void navigate({
              search: (before) => ({ ...before, ids: toggledId(before.ids, match.id) }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      <p className="second">{inLanguage(match.solution.organization.name, language)}</p>
      <div className="row wrap compare-actions">
        <MatchActions match={match} />
      </div>
    </th>
  );
}
