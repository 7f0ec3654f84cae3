import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { SolutionDraftReadDocument, type SolutionDraftReadQuery } from '@fairway/client';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';
import { goToField } from '../posting/go-to-field.ts';
import { useViewer } from '../session/session.ts';
import { offerOf } from './offer-content.ts';
import { OfferEditor } from './offer-editor.tsx';
import type { OfferStep } from './offer-steps.ts';
import '../../ui/styles/form.css';
import '../posting/posting.css';
import './solution.css';
import './offer.css';

const route = getRouteApi('/shell/solutions/$code/edit');

/** Goes on with a draft, or changes what is on the market. */
export default function OfferEditPage(): ReactNode {
  const { t } = useTranslation();
  const { code } = route.useParams();
  // Read when the page opens; from then on the draft itself follows what is saved.
  const query = useQuery({
    queryKey: ['offering', code],
    queryFn: ({ signal }) => execute(SolutionDraftReadDocument, { code }, { signal }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const solution = query.data?.solutionByCode;
  if (solution?.viewerCan.update)
    return (
      <div className="page">
        <Opened key={solution.id} solution={solution} />
      </div>
    );
  return (
    <div className="page">
      <PageHead title={t('offer.edit')} back={{ to: '/my/solutions', label: t('nav.mySolutions') }} />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={140} />}
      {query.data && (
        <div className="panel">
          {solution ? (
            <Empty title={t('offer.form.notEditable')} text={t(`solutionState.${solution.state}`)}>
              <Link to="/solutions/$code" params={{ code }}>
                {t('offer.outcome.page')}
              </Link>
            </Empty>
          ) : (
            <Empty broken title={t('solution.missingTitle')} text={t('solution.missingText')}>
              <Link to="/my/solutions">{t('nav.mySolutions')}</Link>
            </Empty>
          )}
        </div>
      )}
    </div>
  );
}

/** Keeps what it was opened with: a refetch must not begin the draft anew under somebody's hands. */
function Opened({
  solution,
}: {
  solution: NonNullable<SolutionDraftReadQuery['solutionByCode']>;
}): ReactNode {
  const [first] = useState(solution);
  const [start] = useState(() => offerOf(solution));
  const { step = 'does' } = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const { hash } = useLocation();
  // Somebody was asked for one field: it is where the eyes begin.
  useEffect(() => {
    if (hash) goToField(hash);
  }, [hash]);
  const onStep = useCallback((to: OfferStep) => void navigate({ search: { step: to } }), [navigate]);
  return (
    <OfferEditor
      solution={first}
      start={start}
      actingFor={viewer.organization?.id ?? ''}
      step={step}
      onStep={onStep}
    />
  );
}
