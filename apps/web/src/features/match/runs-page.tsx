import { useEffect, useState, type ReactNode } from 'react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Modal } from '../../ui/modal.tsx';
import {
  MatchRunsDocument,
  MatchRunStartDocument,
  RecordChangedDocument,
  type MatchRunsQuery,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { ago, inLanguage, minute } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { PageHead, Tag, type Tone } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute, live } from '../session/client.ts';
import { rolesOf, unlessRefused, useViewer } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { NightsSection } from './nights-section.tsx';
import { RunActions } from './run-actions.tsx';
import '../../ui/styles/run.css';

type Run = MatchRunsQuery['matchRuns']['nodes'][number];
const PAGE = 30;
/** While a run is under way its changes are sent; this catches what a lost message would leave behind. */
const POLL_MS = 5_000;
const TONES: Record<Run['state'], Tone> = {
  QUEUED: 'plain',
  RUNNING: 'brand',
  PAUSED: 'warn',
  DONE: 'good',
  CANCELLED: 'plain',
  FAILED: 'bad',
};
const isUnderWay = (run: Run): boolean => run.state === 'QUEUED' || run.state === 'RUNNING';

/** Scoring runs: what is under way, what has been done, and a new one over the whole market. */
export default function RunsPage(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('nav.runs'));
  const { list, runs, total } = useRuns();
  const isOfficer = rolesOf(useViewer()).includes('OFFICER');
  const [asking, setAsking] = useState(false);
  const start = useStart(runs, () => setAsking(false));
  const now = runs.find((run) => run.state === 'RUNNING');
  const paused = runs.find((run) => run.state === 'PAUSED');
  return (
    <div className="page">
      <PageHead
        title={t('nav.runs')}
        lead={
          list.data && (
            <span aria-live="polite">
              {now
                ? t('run.leadNow', { done: now.done, total: now.total })
                : paused
                  ? t('run.leadPaused', { done: paused.done, total: paused.total })
                  : t('run.lead', { count: total })}
            </span>
          )
        }
      >
        <Button type="primary" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {t('run.start')}
        </Button>
      </PageHead>
      {list.isError && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <SkeletonRows rows={5} height={64} />}
      {list.data && !runs.length && (
        <div className="panel">
          <Empty title={t('run.noneTitle')} text={t('run.noneText')} />
        </div>
      )}
      {runs.length > 0 && (
        <LongList ordered name="match-runs" items={runs} height={64} className="panel run-list">
          {(run) => <RunRow run={run} />}
        </LongList>
      )}
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
      {isOfficer && <NightsSection />}
      <Modal
        open={asking}
        title={t('run.startTitle')}
        okText={t('run.start')}
        confirmLoading={start.isPending}
        onCancel={() => setAsking(false)}
        onOk={() => start.mutate()}
      >
        <p>{t('run.startText')}</p>
      </Modal>
    </div>
  );
}

function RunRow({ run }: { run: Run }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li data-run={run.code} data-state={run.state}>
      <div className="run-words">
        <p className="row wrap">
          <b className="strong">{run.code}</b>
          <Tag tone={TONES[run.state]}>{t(`runState.${run.state}`)}</Tag>
        </p>
        <p className="second">
          {run.scenario ? (
            <Link to="/scenarios/$code/matches" params={{ code: run.scenario.code }}>
              {run.scenario.code} · {inLanguage(run.scenario.title, language)}
            </Link>
          ) : (
            t('run.whole')
          )}
        </p>
      </div>
      <div className="run-progress">
        <progress max={run.total || 1} value={run.done} aria-label={`${run.code} ${t('run.progress')}`} />
        <p className="second">
          {t('run.progressOf', { done: run.done, total: run.total || '–' })} · {t('run.matches')}{' '}
          {run.matches.toLocaleString(language)}
        </p>
      </div>
      <p className="second muted run-facts">
        <time dateTime={run.createdAt} title={minute(run.createdAt)}>
          {ago(run.createdAt)}
        </time>
        <Took run={run} />
        <span>
          {t('run.engine')} {run.engineVersion}
        </span>
        {run.weightsVersion !== null && (
          <span>
            {t('run.weights')} v{run.weightsVersion}
          </span>
        )}
        {run.position !== null && (
          <span>{t('run.upTo', { position: run.position.toLocaleString(language) })}</span>
        )}
      </p>
      <RunActions run={run} />
    </li>
  );
}

function Took({ run }: { run: Run }): ReactNode {
  const { t } = useTranslation();
  if (!run.startedAt || !run.finishedAt) return null;
  const seconds = Math.max(1, Math.round((Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000));
  return (
    <span>
      {t('run.took')}{' '}
      {seconds < 120
        ? t('run.seconds', { count: seconds })
        : t('run.minutes', { count: Math.round(seconds / 60) })}
    </span>
  );
}

function useRuns() {
  const client = useQueryClient();
  const list = useInfiniteQuery({
    queryKey: ['runs'],
    queryFn: ({ pageParam, signal }) =>
      execute(MatchRunsDocument, { first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ matchRuns: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.matchRuns.nodes.some(isUnderWay)) ? POLL_MS : false,
  });
  const runs = list.data?.pages.flatMap((page) => page.matchRuns.nodes) ?? [];
  const followed = runs
    .filter(isUnderWay)
    .map((run) => run.id)
    .join(' ');
  useEffect(() => {
    if (!followed) return;
    return live().on(
      RecordChangedDocument,
      { ids: followed.split(' ') },
      () => void client.invalidateQueries({ queryKey: ['runs'] }),
    );
  }, [client, followed]);
  return { list, runs, total: list.data?.pages[0]?.matchRuns.totalCount ?? 0 };
}

/** A run of the whole market; one that waits already is answered instead of a second. */
function useStart(runs: readonly Run[], onDone: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async () =>
      unlessRefused((await execute(MatchRunStartDocument, { input: { scenarioId: null } })).matchRunStart)
        .run,
    onSuccess: (run) => {
      if (!run) return;
      const known = runs.some((one) => one.id === run.id);
      toast(t(known ? 'run.alreadyWaiting' : 'run.started', { code: run.code }));
    },
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () => {
      onDone();
      return client.invalidateQueries({ queryKey: ['runs'] });
    },
  });
}
