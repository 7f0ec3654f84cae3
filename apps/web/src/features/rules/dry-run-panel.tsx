import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Tag } from '../../ui/parts.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { points } from '../match/criteria.ts';
import { RankMoves, wayOf } from './rank-moves.tsx';
import type { DryRun, useDryRun } from './use-rules.ts';

const SHOWN = 6;

/** What the weights on trial would change, before anybody is concerned. */
export function DryRunPanel({
  query,
  outdated,
}: {
  query: ReturnType<typeof useDryRun>;
  /** The weights were changed since it was tried. */
  outdated: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const result = query.data;
  return (
    <section aria-labelledby="dry-run-title" className="stack" aria-busy={query.isFetching}>
      <h2 id="dry-run-title">{t('rules.dryRun')}</h2>
      {query.isLoading && <SkeletonRows rows={4} height={72} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {!result && !query.isLoading && !query.isError && (
        <p className="panel pad second muted">{t('rules.dryRunNone')}</p>
      )}
      {result && (
        <>
          {outdated && (
            <p className="note" data-tone="warn" role="status">
              {t('rules.outdated')}
            </p>
          )}
          <Totals result={result} />
          <Scenarios result={result} />
        </>
      )}
    </section>
  );
}

function Totals({ result }: { result: DryRun }): ReactNode {
  const { t } = useTranslation();
  const figures = [
    [t('rules.leaders'), `${result.leaderChanged} / ${result.scored}`],
    [t('rules.orders', { places: result.places }), `${result.orderChanged} / ${result.scored}`],
    [t('rules.meanFit'), `${points(result.meanFitBefore)} → ${points(result.meanFitAfter)}`],
  ];
  return (
    <div role="status">
      <dl className="panel dry-run-totals">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Scenarios({ result }: { result: DryRun }): ReactNode {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const changed = result.scenarios
    .filter((one) => one.orderChanged)
    .sort((a, b) => Number(b.leaderChanged) - Number(a.leaderChanged));
  if (!result.scenarios.length) return <p className="panel pad second">{t('rules.totalsOnly')}</p>;
  if (!changed.length) return <p className="panel pad second">{t('rules.unchanged')}</p>;
  const shown = all ? changed : changed.slice(0, SHOWN);
  return (
    <div className="panel">
      <table className="dry-run-table">
        <caption className="visually-hidden">{t('rules.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rules.scenario')}</th>
            <th scope="col">{t('rules.picture')}</th>
            <th scope="col">{t('rules.moves')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one, i) => (
            <ScenarioRow key={one.scenario?.id ?? i} one={one} places={result.places} />
          ))}
        </tbody>
      </table>
      {changed.length > shown.length && (
        <div className="load-more">
          <Button onClick={() => setAll(true)}>{t('rules.showAll', { count: changed.length })}</Button>
        </div>
      )}
    </div>
  );
}

const NAMED = 3;

function ScenarioRow({ one, places }: { one: DryRun['scenarios'][number]; places: number }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const moved = one.moves.filter((move) => wayOf(move) !== 'same');
  return (
    <tr data-scenario={one.scenario?.code}>
      <th scope="row">
        {one.scenario && (
          <Link to="/scenarios/$code/matches" params={{ code: one.scenario.code }}>
            {inLanguage(one.scenario.title, language)}
          </Link>
        )}
        <span className="row wrap small muted">
          {one.scenario?.code}
          {one.leaderChanged && <Tag tone="warn">{t('rules.newLeader')}</Tag>}
        </span>
      </th>
      <td>
        <RankMoves moves={one.moves} places={places} />
      </td>
      <td>
        <ul className="dry-run-moves">
          {moved.slice(0, NAMED).map((move, i) => (
            <li key={move.solution?.id ?? i} data-way={wayOf(move)}>
              <span className="move-title">
                {move.solution ? inLanguage(move.solution.title, language) : t('rules.gone')}
              </span>
              <span className="nowrap">
                {move.rankBefore ?? t('rules.beyond', { places })} →{' '}
                {move.rankAfter ?? t('rules.beyond', { places })}
                <span className="muted">
                  {' '}
                  ({points(move.fitBefore)} → {points(move.fitAfter)})
                </span>
              </span>
            </li>
          ))}
          {moved.length > NAMED && (
            <li className="muted">{t('rules.moreMoves', { count: moved.length - NAMED })}</li>
          )}
        </ul>
      </td>
    </tr>
  );
}
