import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { PostingScenarioByCodeDocument, type PostingScenarioFragment } from '@fairway/client';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';
import { useViewer } from '../session/session.ts';
import { NoScenario } from '../scenario/no-scenario.tsx';
import { contentOf } from './content.ts';
import { Editor } from './editor.tsx';
import { goToField } from './go-to-field.ts';
import { STEPS } from './steps.ts';
import '../../ui/styles/form.css';
import './posting.css';

const route = getRouteApi('/shell/scenarios/$code/edit');

/** Goes on with a draft, or changes what is open. */
export default function EditPage(): ReactNode {
  const { t } = useTranslation();
  const { code } = route.useParams();
  // Read when the page opens; from then on the draft itself follows what is saved.
  const query = useQuery({
    queryKey: ['posting', code],
    queryFn: ({ signal }) => execute(PostingScenarioByCodeDocument, { code }, { signal }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const scenario = query.data?.scenarioByCode;
  return (
    <div className="page">
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={140} />}
      {query.data && !scenario && <NoScenario />}
      {scenario &&
        (scenario.viewerCan.update ? (
          <Opened key={scenario.id} scenario={scenario} />
        ) : (
          <div className="panel">
            <Empty
              title={t('posting.notEditable', { code })}
              text={t('posting.notEditableText', { state: t(`scenarioState.${scenario.state}`) })}
            >
              <Link to="/scenarios/$code" params={{ code }}>
                {t('posting.seeScenario')}
              </Link>
            </Empty>
          </div>
        ))}
    </div>
  );
}

/** Keeps what it was opened with: a refetch must not begin the draft anew under somebody's hands. */
function Opened({ scenario }: { scenario: PostingScenarioFragment }): ReactNode {
  const [first] = useState(scenario);
  const [start] = useState(() => contentOf(scenario));
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const { hash } = useLocation();
  // Somebody was asked for one field: it is where the eyes begin.
  useEffect(() => {
    if (hash) goToField(hash);
  }, [hash]);
  const onStep = useCallback(
    (to: (typeof STEPS)[number]) => void navigate({ search: { step: to } }),
    [navigate],
  );
  return (
    <Editor
      scenario={first}
      start={start}
      actingFor={viewer.organization?.id ?? ''}
      step={step ?? 'problem'}
      onStep={onStep}
    />
  );
}
