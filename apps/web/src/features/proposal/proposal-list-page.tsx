import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { MyProposalsDocument, type MyProposalsQuery, type ProposalState } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { ago, inLanguage, minute } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { Deadline } from './deadline.tsx';
import { GROUPS, type Group } from './proposal-search.ts';
import { nextOf, PROPOSAL_TONES } from './proposal-words.ts';
import '../../ui/styles/proposal.css';

const route = getRouteApi('/shell/proposals');
const STATES: Record<Group, ProposalState[] | null> = {
  all: null,
  draft: ['DRAFT'],
  handedIn: ['SUBMITTED', 'SHORTLISTED'],
  decided: ['SELECTED', 'DECLINED', 'WITHDRAWN'],
};
type Row = MyProposalsQuery['myProposals']['nodes'][number];

/** One's own proposals: in which state, until when, and what comes next. */
export default function ProposalListPage(): ReactNode {
  const { t } = useTranslation();
  const { state: group = 'all' } = route.useSearch();
  const navigate = route.useNavigate();
  useTitle(t('nav.proposals'));
  const query = useInfiniteQuery({
    queryKey: ['proposals', 'mine', group],
    queryFn: ({ pageParam, signal }) =>
      execute(MyProposalsDocument, { states: STATES[group], first: 30, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ myProposals: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: (before) => before,
  });
  const rows = query.data?.pages.flatMap((page) => page.myProposals.nodes) ?? [];
  const total = query.data?.pages[0]?.myProposals.totalCount ?? 0;
  const urgent = rows.filter((one) => one.state === 'DRAFT' && isAhead(one)).length;
  return (
    <div className="page">
      <PageHead
        title={t('nav.proposals')}
        lead={
          query.data && (
            <span role="status">
              {t('proposal.lead', { count: total })}
              {urgent > 0 && t('proposal.leadDrafts', { count: urgent })}
            </span>
          )
        }
      >
        <div className="segments" role="group" aria-label={t('proposal.filter')}>
          {GROUPS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === group}
              onClick={() => void navigate({ search: name === 'all' ? {} : { state: name }, replace: true })}
            >
              {t(`proposal.group.${name}`)}
            </button>
          ))}
        </div>
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={4} height={96} />}
      {query.data && rows.length === 0 && (
        <div className="panel">
          <Empty
            title={t(group === 'all' ? 'proposal.noneTitle' : 'proposal.noneHere')}
            text={t('proposal.noneText')}
          >
            <Link to="/matches">{t('nav.matches')}</Link>
            <Link to="/scenarios">{t('nav.scenarios')}</Link>
          </Empty>
        </div>
      )}
      {rows.length > 0 && (
        <LongList
          name="proposals"
          items={rows}
          height={110}
          total={total}
          className={query.isPlaceholderData ? 'panel proposal-rows dimmed' : 'panel proposal-rows'}
        >
          {(one) => <ProposalRow one={one} />}
        </LongList>
      )}
      {query.hasNextPage && (
        <p className="more">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

const isAhead = ({ scenario }: Row): boolean =>
  !!scenario?.proposalDeadline && Date.parse(scenario.proposalDeadline) > Date.now();

function ProposalRow({ one }: { one: Row }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { scenario } = one;
  const firm = inLanguage(scenario?.organization?.name ?? scenario?.teaserName, language);
  const goesOn = one.state === 'DRAFT' && one.viewerCan.update && scenario;
  const title = inLanguage(scenario?.title, language) || one.code;
  return (
    <li>
      <div className="proposal-words">
        <p className="row wrap">
          <Tag round tone={PROPOSAL_TONES[one.state]}>
            {t(`proposalState.${one.state}`)}
          </Tag>
          <Facts>{[one.code, scenario?.code ?? '', firm || t('scenario.nameWithheld')]}</Facts>
        </p>
        <h2>
          {goesOn ? (
            <Link to="/proposals/new" search={{ scenario: scenario.code }}>
              {title}
            </Link>
          ) : (
            <Link to="/proposals/$id" params={{ id: one.id }}>
              {title}
            </Link>
          )}
        </h2>
        <p className="second">
          {one.state === 'DRAFT' && !one.viewerCan.submit
            ? t('proposal.tooLate')
            : t(`proposal.next.${nextOf(one)}`)}
          {one.pilot && (
            <>
              {' '}
              <Link to="/pilots/$code" params={{ code: one.pilot.code }}>
                {one.pilot.code} · {t(`stage.${one.pilot.stage}`)}
              </Link>
            </>
          )}
        </p>
        {one.decisionReason && (
          <p className="second muted">{t('proposal.reasonWas', { reason: one.decisionReason })}</p>
        )}
      </div>
      <div className="proposal-when">
        {scenario && ['DRAFT', 'SUBMITTED'].includes(one.state) && (
          <Deadline instant={scenario.proposalDeadline} zone={scenario.deadlineZone} />
        )}
        <p className="small muted">
          {one.submittedAt
            ? t('proposal.handedInAt', { when: minute(one.submittedAt) })
            : t('proposal.savedAt', { when: ago(one.updatedAt) })}
        </p>
      </div>
    </li>
  );
}
