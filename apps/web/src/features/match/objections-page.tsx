import { useState, type ReactNode } from 'react';
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import {
  MatchObjectionAnswerDocument,
  MatchObjectionsDocument,
  type MatchObjectionOutcome,
  type MatchObjectionsQuery,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { ago, inLanguage, minute } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { OBJECTION_TONES, useDisputed } from './objections.tsx';
import '../../ui/styles/panel-parts.css';
import '../../ui/styles/reasons.css';

const route = getRouteApi('/shell/objections');
const PAGE = 20;
type Row = MatchObjectionsQuery['matchObjections']['nodes'][number];

/** What firms and vendors of the region object to, for officers to answer. */
export default function ObjectionsPage(): ReactNode {
  const { t } = useTranslation();
  const { tab, o } = route.useSearch();
  const query = useInfiniteQuery({
    queryKey: ['matches', 'objections', tab ?? 'OPEN'],
    queryFn: ({ pageParam, signal }) =>
      execute(
        MatchObjectionsDocument,
        { first: PAGE, after: pageParam, state: tab === 'all' ? null : 'OPEN' },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ matchObjections: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.pages.flatMap((page) => page.matchObjections.nodes) ?? [];
  const total = query.data?.pages[0]?.matchObjections.totalCount ?? 0;
  useTitle(t('reasons.pageTitle'));
  return (
    <div className="page">
      <PageHead
        title={t('reasons.pageTitle')}
        lead={
          query.data &&
          tab !== 'all' &&
          (total ? t('reasons.pageLead', { count: total }) : t('reasons.pageCalm'))
        }
      >
        <nav className="segments" aria-label={t('reasons.pageTitle')}>
          <Link to="/objections" search={{}} aria-current={tab ? undefined : 'true'}>
            {t('reasons.tab.OPEN')}
          </Link>
          <Link to="/objections" search={{ tab: 'all' }} aria-current={tab === 'all' ? 'true' : undefined}>
            {t('reasons.tab.all')}
          </Link>
        </nav>
      </PageHead>
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={4} height={120} />}
      {query.data && !rows.length && (
        <div className="panel">
          <Empty title={t('reasons.noneTitle')} text={t('reasons.noneText')} />
        </div>
      )}
      {rows.length > 0 && (
        <LongList
          ordered
          name="objections"
          items={rows}
          height={120}
          kept={o}
          className="panel objection-list"
        >
          {(row) => <ObjectionItem row={row} chosen={row.id === o} />}
        </LongList>
      )}
      {query.hasNextPage && (
        <div className="load-more pad">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function ObjectionItem({ row, chosen }: { row: Row; chosen: boolean }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const disputed = useDisputed();
  const { scenario, solution } = row;
  return (
    <li
      data-chosen={chosen || undefined}
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <Facts>
        {[
          row.code,
          t(`reasons.by.${row.side}`),
          <span key="when" title={minute(row.createdAt)}>
            {ago(row.createdAt)}
          </span>,
        ]}
      </Facts>
      <h2>
        <Tag round tone={OBJECTION_TONES[row.state]}>
          {t(`reasons.state.${row.state}`)}
        </Tag>{' '}
        {disputed(row)}
      </h2>
      <p className="second">
        {scenario && inLanguage(scenario.title, language)}
        {' × '}
        {solution && inLanguage(solution.title, language)}{' '}
        {scenario && solution && (
          <Link to="/scenarios/$code/matches" params={{ code: scenario.code }} search={{ m: solution.code }}>
            {t('reasons.openMatch')}
          </Link>
        )}
      </p>
      <blockquote>{row.reason}</blockquote>
      {row.answer && (
        <p className="second objection-answer">
          <b>{t('reasons.answerOf')}</b> {row.answer}
        </p>
      )}
      {row.viewerCan.answer && <AnswerForm id={row.id} />}
    </li>
  );
}

/** The answer is final and read by whoever objected, so that it is not sent without words. */
function AnswerForm({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const field = `answer-${id}`;
  const said = text.trim();
  const answer = useMutation({
    mutationFn: async (outcome: MatchObjectionOutcome) =>
      unlessRefused(
        (await execute(MatchObjectionAnswerDocument, { input: { objectionId: id, outcome, answer: said } }))
          .matchObjectionAnswer,
      ),
    onSuccess: () => {
      toast(t('reasons.answered'));
      return client.invalidateQueries({ queryKey: ['matches'] });
    },
  });
  const send = (outcome: MatchObjectionOutcome): void => {
    setMissing(!said);
    if (said) answer.mutate(outcome);
    else document.getElementById(field)?.focus();
  };
  return (
    <div className="form-field">
      <label htmlFor={field}>{t('reasons.answerLabel')}</label>
      <Input.TextArea
        id={field}
        rows={2}
        maxLength={1000}
        value={text}
        status={missing && !said ? 'error' : undefined}
        aria-invalid={(missing && !said) || undefined}
        aria-describedby={`${field}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      {missing && !said && (
        <p className="second bad-text" role="alert">
          {t('reasons.answerNeeded')}
        </p>
      )}
      {answer.error && (
        <p className="second bad-text" role="alert">
          {problemText(answer.error)}
        </p>
      )}
      <p id={`${field}-hint`} className="second muted">
        {t('reasons.answerHint')}
      </p>
      <div className="row wrap">
        {(['UPHELD', 'REJECTED'] as const).map((outcome) => (
          <Button
            key={outcome}
            loading={answer.isPending && answer.variables === outcome}
            disabled={answer.isPending}
            onClick={() => send(outcome)}
          >
            {t(outcome === 'UPHELD' ? 'reasons.uphold' : 'reasons.reject')}
          </Button>
        ))}
      </div>
    </div>
  );
}
