import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ProposalStartDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NoScenario } from '../scenario/no-scenario.tsx';
import { execute } from '../session/client.ts';
import { rolesOf, useViewer } from '../session/session.ts';
import { beginning } from './content.ts';
import { Deadline } from './deadline.tsx';
import { ProposalEditor } from './proposal-editor.tsx';
import '../../ui/styles/proposal.css';

const route = getRouteApi('/shell/proposals/new');

/** Answering a scenario: begins a proposal, or goes on with the one there is. */
export default function ProposalEditorPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  const { scenario: code = '' } = route.useSearch();
  const query = useQuery({
    queryKey: ['proposal-start', code],
    queryFn: ({ signal }) => execute(ProposalStartDocument, { code }, { signal }),
    enabled: !!code,
    // What is typed must not be read over.
    staleTime: Infinity,
    gcTime: 0,
  });
  const scenario = query.data?.scenarioByCode;
  const own = scenario?.myProposal ?? null;
  const title = scenario
    ? t('proposal.answer', { title: inLanguage(scenario.title, language) })
    : t('proposal.new');
  useTitle(title);
  const vendor = rolesOf(viewer).includes('VENDOR') || !!viewer.organization?.parts.includes('RESEARCH');
  const editable =
    own?.viewerCan.update ?? (scenario?.state === 'OPEN' && isAhead(scenario.proposalDeadline));
  return (
    <div className="page">
      <PageHead
        title={title}
        back={{ to: '/proposals', label: t('nav.proposals') }}
        lead={scenario && inLanguage(scenario.summary, language)}
      >
        {scenario && <Deadline instant={scenario.proposalDeadline} zone={scenario.deadlineZone} />}
      </PageHead>
      {!code && (
        <div className="panel">
          <Empty title={t('proposal.chooseTitle')} text={t('proposal.chooseText')}>
            <Link to="/scenarios">{t('nav.scenarios')}</Link>
          </Empty>
        </div>
      )}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {code && query.isPending && <SkeletonRows rows={4} height={140} />}
      {query.data && !scenario && <NoScenario />}
      {scenario && !editable && (
        <div className="panel">
          <Empty broken title={t('proposal.closedTitle')} text={t('proposal.closedText')}>
            {own && (
              <Link to="/proposals/$id" params={{ id: own.id }}>
                {t('proposal.openOwn')}
              </Link>
            )}
            <Link to="/scenarios">{t('nav.scenarios')}</Link>
          </Empty>
        </div>
      )}
      {scenario && editable && !vendor && (
        <div className="panel">
          <Empty broken title={t('proposal.notVendorTitle')} text={t('proposal.notVendorText')} />
        </div>
      )}
      {scenario && editable && vendor && (
        <ProposalEditor
          key={scenario.id}
          scenario={scenario}
          proposal={own}
          start={beginning(language, scenario.ownMatches)}
          actingFor={viewer.organization!.id}
        />
      )}
    </div>
  );
}

/** Imported scenarios have no deadline and stay open. */
const isAhead = (deadline: string | null): boolean => !deadline || Date.parse(deadline) > Date.now();
