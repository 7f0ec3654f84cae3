import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MatchAllocationRunsDocument, type MatchAllocationRunsQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';
import '../../ui/styles/nights.css';

type Night = MatchAllocationRunsQuery['matchAllocationRuns']['nodes'][number];
const NIGHTS = 7;
const share = (value: number, digits = 1): string => `${(value * 100).toFixed(digits)}%`;

/** How the introductions of the last nights compare with the best that could be done. */
export function NightsSection(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['nights'],
    queryFn: ({ signal }) => execute(MatchAllocationRunsDocument, { first: NIGHTS }, { signal }),
  });
  const nights = query.data?.matchAllocationRuns.nodes ?? [];
  return (
    <section className="nights" aria-labelledby="nights">
      <h2 id="nights">{t('nights.title')}</h2>
      <p className="second muted">{t('nights.lead')}</p>
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={2} height={72} />}
      {query.data && !nights.length && (
        <div className="panel">
          <Empty title={t('nights.noneTitle')} text={t('nights.noneText')} />
        </div>
      )}
      {nights.length > 0 && (
        <ol className="panel night-list">
          {nights.map((night) => (
            <NightRow key={night.night} night={night} />
          ))}
        </ol>
      )}
    </section>
  );
}

function NightRow({ night }: { night: Night }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const reached = night.optimum ? night.value / night.optimum : 1;
  return (
    <li data-night={night.night}>
      <div>
        <h3>
          <time dateTime={night.night}>{night.night}</time>
        </h3>
        <p className="second muted">
          {t('nights.scope', {
            scenarios: night.scenarios.toLocaleString(language),
            solutions: night.solutions.toLocaleString(language),
            pairs: night.pairs.toLocaleString(language),
          })}
        </p>
      </div>
      <dl>
        <Figure label={t('nights.introductions')} value={night.introductions.toLocaleString(language)}>
          {night.explorations > 0 && t('nights.explorations', { count: night.explorations })}
        </Figure>
        <Figure label={t('nights.ofOptimum')} value={share(reached)}>
          {t('nights.gap')} {share(night.gap, 2)}
        </Figure>
        <Figure label={t('nights.maxLoad')} value={share(night.maxLoad, 0)}>
          {night.overCapacity > 0 && t('nights.over', { count: night.overCapacity })}
        </Figure>
        <Figure label={t('nights.newcomers')} value={night.newcomerIntroductions.toLocaleString(language)}>
          {t('nights.ofLists', { count: night.newcomerIntroductionsOfLists })}
        </Figure>
        <Figure
          label={t('nights.took')}
          value={
            night.milliseconds < 1000
              ? t('nights.milliseconds', { count: night.milliseconds })
              : t('nights.seconds', { amount: (night.milliseconds / 1000).toFixed(1) })
          }
        />
      </dl>
    </li>
  );
}

const Figure = ({
  label,
  value,
  children,
}: {
  label: string;
  value: string;
  children?: ReactNode;
}): ReactNode => (
  <div>
    <dt>{label}</dt>
    <dd>
      <b>{value}</b>
      {children && <small>{children}</small>}
    </dd>
  </div>
);
