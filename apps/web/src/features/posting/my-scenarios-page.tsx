import type { ReactNode } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { MyScenariosDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { closingDay } from '../../ui/form/zoned.ts';
import { ago, inLanguage, moneyRange } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { rolesOf, useViewer } from '../session/session.ts';
import { PostLinks } from './post-links.tsx';
import { STATE_TONES } from '../scenario/scenario-words.ts';
import { nextStep, type MyScenario, type NextStep } from './next-step.ts';
import { GROUP_NAMES, GROUPS, type Group } from './posting-search.ts';
import './posting.css';

const route = getRouteApi('/shell/my/scenarios');
const PAGE = 30;

/** The firm's scenarios, each with what it needs next; an office sees what it drafted. */
export default function MyScenariosPage(): ReactNode {
  const { t } = useTranslation();
  const { group } = route.useSearch();
  const office = !rolesOf(useViewer()).includes('FIRM');
  useTitle(t('nav.myScenarios'));
  const query = useInfiniteQuery({
    queryKey: ['my-scenarios', group],
    queryFn: ({ pageParam, signal }) =>
      execute(
        MyScenariosDocument,
        { states: group ? [...GROUPS[group]] : null, first: PAGE, after: pageParam },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ myScenarios: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  const scenarios = pages.flatMap(({ myScenarios }) => myScenarios.nodes);
  const counts = new Map(
    pages[0]?.myScenarios.facets
      .find(({ name }) => name === 'states')
      ?.values.map(({ code, count }) => [code, count]),
  );
  const countOf = (name: Group): number =>
    GROUPS[name].reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const turns = scenarios.filter((one) => nextStep(one).urgent).length;
  return (
    <div className="page">
      <PageHead
        title={t('nav.myScenarios')}
        lead={query.data && (all ? t('posting.mineLead', { count: turns }) : undefined)}
      >
        <PostLinks />
      </PageHead>
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={4} height={92} />}
      {query.data && all === 0 && (
        <div className="panel">
          <Empty
            title={t(office ? 'posting.noneOfficeTitle' : 'posting.noneTitle')}
            text={t(office ? 'posting.noneOfficeText' : 'posting.noneText')}
          >
            <Link className="action-link" data-first to="/scenarios/new">
              {t(office ? 'posting.newForTitle' : 'posting.new')}
            </Link>
            {!office && (
              <Link className="action-link" to="/scenarios">
                {t('posting.seeOthers')}
              </Link>
            )}
          </Empty>
        </div>
      )}
      {query.data && all > 0 && (
        <>
          <nav className="groups" aria-label={t('posting.groups')}>
            <ul>
              {[undefined, ...GROUP_NAMES.filter((name) => countOf(name) > 0 || name === group)].map(
                (name) => (
                  <li key={name ?? 'all'}>
                    <Link
                      to="/my/scenarios"
                      search={{ group: name }}
                      aria-current={name === group ? 'page' : undefined}
                      className="group-link"
                    >
                      {t(`posting.group.${name ?? 'all'}`)} <span>{name ? countOf(name) : all}</span>
                    </Link>
                  </li>
                ),
              )}
            </ul>
          </nav>
          {!scenarios.length && (
            <div className="panel">
              <Empty title={t('posting.noneInGroup')}>
                <Link to="/my/scenarios">{t('posting.showAll')}</Link>
              </Empty>
            </div>
          )}
          <LongList
            name="my-scenarios"
            items={scenarios}
            height={80}
            total={group ? countOf(group) : all}
            className={query.isPlaceholderData ? 'panel mine dimmed' : 'panel mine'}
          >
            {(scenario) => <Row scenario={scenario} />}
          </LongList>
          {query.hasNextPage && (
            <div className="load-more">
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('common.more')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function Row({ scenario }: { scenario: MyScenario }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const next = nextStep(scenario);
  const { code } = scenario;
  return (
    <li className="mine-row">
      <div className="mine-words">
        <div className="row wrap">
          <Tag round tone={STATE_TONES[scenario.state]}>
            {t(`scenarioState.${scenario.state}`)}
          </Tag>
          <Facts>
            {[
              code,
              !scenario.own && inLanguage(scenario.organization?.name, language),
              moneyRange(scenario.budget, language),
              scenario.proposalDeadline &&
                t('posting.until', { day: closingDay(scenario.proposalDeadline, scenario.deadlineZone) }),
              t('posting.changed', { ago: ago(scenario.updatedAt) }),
            ]}
          </Facts>
        </div>
        <h2>
          <Link
            to={
              scenario.viewerCan.update && scenario.state !== 'OPEN'
                ? '/scenarios/$code/edit'
                : '/scenarios/$code'
            }
            params={{ code }}
          >
            {inLanguage(scenario.title, language)}
          </Link>
        </h2>
      </div>
      <p className="mine-next" data-urgent={next.urgent || undefined}>
        {next.urgent && <Icon name="forward" size={16} />}
        <NextLink next={next} scenario={scenario} />
      </p>
    </li>
  );
}

function NextLink({ next, scenario }: { next: NextStep; scenario: MyScenario }): ReactNode {
  const { t } = useTranslation();
  const { code } = scenario;
  const { text, count, days, reason } = next;
  const words = t(
    `posting.nextStep.${reason === '' && (text === 'over' || text === 'mend') ? `${text}Plain` : text}` as never,
    { count, days, reason },
  );
  const params = { code };
  if (next.to === 'edit' || next.to === 'submit' || next.to === 'confirm')
    return scenario.viewerCan.update ? (
      <Link
        to="/scenarios/$code/edit"
        params={params}
        search={{ step: next.to === 'edit' ? undefined : 'preview' }}
      >
        {words}
      </Link>
    ) : (
      words
    );
  if (next.to === 'matches')
    return (
      <Link to="/scenarios/$code/matches" params={params}>
        {words}
      </Link>
    );
  if (next.to === 'pilot') return <Link to="/pipeline">{words}</Link>;
  return (
    <Link to="/scenarios/$code" params={params}>
      {words}
    </Link>
  );
}
