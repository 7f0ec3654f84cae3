import { useEffect, type ReactNode } from 'react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  ImportRunCancelDocument,
  ImportRunDetailDocument,
  ImportRunStartDocument,
  RecordChangedDocument,
  type ImportRunRowFragment,
} from '@fairway/client';
import { minute } from '../../ui/format.ts';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute, live } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { FaultTable } from './fault-table.tsx';
import { RUN_TONES } from './run-list.tsx';
import './importing.css';

const route = getRouteApi('/shell/import/$id');
/** The service puts the organization's own code before the name that people gave. */
const sourceOf = (run: ImportRunRowFragment): string => run.source.replace(/^OR-\d{4}-\d+\//, '');
const going = (run: ImportRunRowFragment): boolean => run.state === 'QUEUED' || run.state === 'RUNNING';

/** One import: how far it is, what was wrong, and after a rehearsal the import itself. */
export default function ImportRunPage(): ReactNode {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const client = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: ['import-run', id],
    queryFn: ({ pageParam, signal }) =>
      execute(ImportRunDetailDocument, { id, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ importRun }) =>
      importRun?.faults.pageInfo.hasNextPage ? (importRun.faults.pageInfo.endCursor ?? undefined) : undefined,
    // Live updates tell of every step; should the socket be away, it is asked for.
    refetchInterval: ({ state }) => {
      const run = state.data?.pages[0]?.importRun;
      return run && going(run) ? 3_000 : false;
    },
  });
  const run = query.data?.pages[0]?.importRun;
  const readable = !!run;
  useEffect(() => {
    if (!readable) return;
    return live().on(
      RecordChangedDocument,
      { ids: [id] },
      () => void client.invalidateQueries({ queryKey: ['import-run', id] }),
    );
  }, [client, id, readable]);
  useTitle(run?.fileName ?? t('importing.title'));
  return (
    <div className="page">
      <PageHead
        title={run?.fileName ?? t('importing.title')}
        back={{ to: '/import', label: t('importing.title') }}
        above={
          run && (
            <div className="row wrap">
              <Tag round tone={RUN_TONES[run.state]}>
                {t(`importing.state.${run.state}`)}
              </Tag>
              <Facts>
                {[
                  run.dryRun && t('importing.dryRun'),
                  run.publish && t(`importing.publish.${run.kind}`),
                  t(`importing.kinds.${run.kind}`),
                  t('importing.from', { source: sourceOf(run) }),
                  minute(run.createdAt),
                ]}
              </Facts>
            </div>
          )
        }
      />
      {query.isError && !run && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={2} height={120} />}
      {query.data && !run && (
        <div className="panel">
          <Empty title={t('importing.goneTitle')} text={t('importing.goneText')} />
        </div>
      )}
      {run && (
        <div className="stack">
          <Standing run={run} />
          <FaultTable
            runId={run.id}
            total={run.faults.totalCount}
            faults={query.data!.pages.flatMap((page) => page.importRun?.faults.nodes ?? [])}
            over={!going(run)}
            more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        </div>
      )}
    </div>
  );
}

const COUNTS = ['created', 'updated', 'unchanged', 'failed', 'warnings', 'organizations'] as const;

function Standing({ run }: { run: ImportRunRowFragment }): ReactNode {
  const { t, i18n } = useTranslation();
  const key = `importing.problem.${run.problem?.code}`;
  const share = run.rows ? run.done / run.rows : 0;
  return (
    <section className="panel pad stack" aria-label={t('importing.progress')}>
      {going(run) && <p className="second">{t('importing.leave')}</p>}
      {run.problem && (
        <p className="bad-text" role="alert">
          {i18n.exists(key) ? t(key as never) : run.problem.message}
        </p>
      )}
      <div className="run-progress">
        <progress value={run.state === 'DONE' ? 1 : share} max={1} aria-label={t('importing.progress')} />
        <span className="second" role="status">
          {run.rows === null
            ? t('importing.waiting')
            : t('importing.rowsDone', { done: run.done, rows: run.rows })}
        </span>
      </div>
      <dl className="run-figures">
        {COUNTS.map((count) => (
          <div key={count} data-bad={(count === 'failed' && run.failed > 0) || undefined}>
            <dt>{t(`importing.${run.dryRun ? 'would' : 'count'}.${count}`)}</dt>
            <dd>{run[count]}</dd>
          </div>
        ))}
      </dl>
      <Actions run={run} />
    </section>
  );
}

function Actions({ run }: { run: ImportRunRowFragment }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const cancel = useMutation({
    mutationFn: async () =>
      unlessRefused((await execute(ImportRunCancelDocument, { input: { runId: run.id } })).importRunCancel),
    onSettled: () => void client.invalidateQueries({ queryKey: ['import-run', run.id] }),
  });
  const start = useMutation({
    mutationFn: async () => {
      const { fileId, kind, mapping, publish } = run;
      const input = { fileId, kind, mapping, source: sourceOf(run), dryRun: false, publish };
      return unlessRefused((await execute(ImportRunStartDocument, { input })).importRunStart);
    },
    onSuccess: ({ run: started }) => {
      void client.invalidateQueries({ queryKey: ['import-runs'] });
      void navigate({ to: '/import/$id', params: { id: started!.id } });
    },
  });
  const good = run.created + run.updated;
  const error = cancel.error ?? start.error;
  return (
    <>
      <div className="row wrap">
        {run.viewerCan.cancel && (
          <Button loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t(run.dryRun ? 'importing.cancelRehearsal' : 'importing.cancel')}
          </Button>
        )}
        {run.dryRun && run.state === 'DONE' && good > 0 && (
          <Button type="primary" loading={start.isPending} onClick={() => start.mutate()}>
            {t('importing.import', { count: good })}
          </Button>
        )}
        {!run.dryRun && run.state === 'DONE' && run.kind === 'SCENARIOS' && (
          <Link to="/scenarios" search={{ mine: true }} className="strong">
            {t('importing.seeScenarios')}
          </Link>
        )}
      </div>
      {run.dryRun && run.state === 'DONE' && (
        <p className="second muted">
          {good
            ? t(run.publish ? `importing.publishOn.${run.kind}` : 'importing.importNote')
            : t('importing.nothingGood')}
        </p>
      )}
      {!run.dryRun && run.state === 'CANCELLED' && (
        <p className="second muted">{t('importing.cancelledNote')}</p>
      )}
      {error && (
        <p className="bad-text" role="alert">
          {problemText(error)}
        </p>
      )}
    </>
  );
}
