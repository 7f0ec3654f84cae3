import { useEffect, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RecordChangedDocument, ScenarioEvaluationDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NoScenario } from '../scenario/no-scenario.tsx';
import { STATE_TONES } from '../scenario/scenario-words.ts';
import { execute, live } from '../session/client.ts';
import { AwardForm } from './award-form.tsx';
import type { Evaluation } from './comparison.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { Deadline } from './deadline.tsx';
import '../../ui/styles/proposal.css';

const route = getRouteApi('/shell/scenarios/$code/proposals');
/** While the pilot of an award is being made, the page looks again by itself too. */
const LOOK_AGAIN_MS = 2_000;

/** What was handed in, side by side; the firm shortlists and awards here. */
export default function EvaluationPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const { code } = route.useParams();
  const query = useQuery({
    queryKey: ['evaluation', code],
    queryFn: ({ signal }) => execute(ScenarioEvaluationDocument, { code }, { signal }),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => (waitsForPilot(state.data?.scenarioByCode) ? LOOK_AGAIN_MS : false),
  });
  const scenario = query.data?.scenarioByCode;
  const id = scenario?.id;
  useEffect(() => {
    if (!id) return;
    return live().on(
      RecordChangedDocument,
      { ids: [id] },
      () => void client.invalidateQueries({ queryKey: ['evaluation', code] }),
    );
  }, [client, id, code]);
  useTitle(t('proposal.evaluation'));
  const entries = scenario?.proposals?.nodes ?? [];
  const mayAward = entries.some((one) => one.viewerCan.award);
  return (
    <div className="page">
      <PageHead
        title={t('proposal.evaluation')}
        back={{ to: `/scenarios/${code}`, label: scenario ? inLanguage(scenario.title, language) : code }}
        lead={scenario && t('proposal.evaluationLead', { count: scenario.proposalCount ?? entries.length })}
        above={
          scenario && (
            <p className="row wrap">
              <Tag round tone={STATE_TONES[scenario.state]}>
                {t(`scenarioState.${scenario.state}`)}
              </Tag>
              <span className="second muted">{scenario.code}</span>
            </p>
          )
        }
      />
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={4} height={120} />}
      {query.data && !scenario && <NoScenario />}
      {scenario && (
        <div className="stack">
          <Result scenario={scenario} />
          <Handed scenario={scenario} />
          {mayAward && <AwardForm key={scenario.version} scenario={scenario} entries={entries} />}
        </div>
      )}
    </div>
  );
}

const waitsForPilot = (scenario: Evaluation | null | undefined): boolean =>
  scenario?.state === 'AWARDED' && scenario.pilots.length === 0;

/** What became of it: the pilots of an award, as soon as they are there. */
function Result({ scenario }: { scenario: Evaluation }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (scenario.state === 'CLOSED')
    return (
      <p className="panel pad" role="status">
        {t('proposal.closedWithout', { reason: scenario.stateReason ?? '' })}
      </p>
    );
  if (scenario.state !== 'AWARDED') return null;
  return (
    <div className="awarded" role="status">
      <p className="strong">
        {scenario.pilots.length ? t('proposal.pilotReady') : t('proposal.pilotComing')}
      </p>
      {scenario.pilots.map((pilot) => (
        <Link key={pilot.id} to="/pilots/$code" params={{ code: pilot.code }} className="strong">
          {t('proposal.openPilot', { code: pilot.code, vendor: inLanguage(pilot.vendor.name, language) })}
        </Link>
      ))}
    </div>
  );
}

function Handed({ scenario }: { scenario: Evaluation }): ReactNode {
  const { t } = useTranslation();
  const { proposals } = scenario;
  if (!proposals)
    return (
      <div className="panel">
        {scenario.own ? (
          <Empty
            title={t('proposal.sealedUntil', { count: scenario.proposalCount ?? 0 })}
            text={t('proposal.sealedUntilText')}
          >
            <Deadline instant={scenario.proposalDeadline} zone={scenario.deadlineZone} />
          </Empty>
        ) : (
          <Empty broken title={t('error.forbiddenTitle')} text={t('proposal.evaluationForbidden')} />
        )}
      </div>
    );
  if (!proposals.nodes.length)
    return (
      <div className="panel">
        <Empty title={t('proposal.nothingHandedIn')} text={t('proposal.nothingHandedInText')}>
          <Link to="/scenarios/$code/matches" params={{ code: scenario.code }}>
            {t('scenario.seeMatches', { count: scenario.matchCount })}
          </Link>
        </Empty>
      </div>
    );
  return <ComparisonTable scenario={scenario} entries={proposals.nodes} />;
}
