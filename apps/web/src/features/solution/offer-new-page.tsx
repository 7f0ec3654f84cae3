import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/index.ts';
import { PageHead } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { useViewer } from '../session/session.ts';
import { emptyOffer } from './offer-content.ts';
import { OfferEditor } from './offer-editor.tsx';
import type { OfferStep } from './offer-steps.ts';
import '../../ui/styles/form.css';
import '../posting/posting.css';
import './solution.css';
import './offer.css';

const route = getRouteApi('/shell/solutions/new');

/** A new solution. */
export default function OfferNewPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  const navigate = route.useNavigate();
  const { draft, step = 'does' } = route.useSearch();
  const [start] = useState(() => emptyOffer(language));
  // A draft in the address when the page opens is one to go on with; one that comes later is this one.
  const [before] = useState(draft);
  const onStep = useCallback(
    (to: OfferStep) => void navigate({ search: (now) => ({ ...now, step: to }) }),
    [navigate],
  );
  const onCreated = useCallback(
    (code: string) => void navigate({ search: (now) => ({ ...now, draft: code }), replace: true }),
    [navigate],
  );
  if (before)
    return <Navigate to="/solutions/$code/edit" params={{ code: before }} search={{ step }} replace />;
  const parts = viewer.organization?.parts ?? [];
  const may = viewer.role !== 'VIEWER' && (parts.includes('SUPPLY') || parts.includes('RESEARCH'));
  return (
    <div className="page">
      {may ? (
        <OfferEditor
          solution={null}
          start={start}
          actingFor={viewer.organization!.id}
          step={step}
          onStep={onStep}
          onCreated={onCreated}
        />
      ) : (
        <>
          <PageHead title={t('offer.new')} back={{ to: '/solutions', label: t('nav.solutions') }} />
          <div className="panel">
            <Empty broken title={t('offer.form.mayNotTitle')} text={t('offer.form.mayNotText')} />
          </div>
        </>
      )}
    </div>
  );
}
