import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { rolesOf, useViewer } from '../session/session.ts';
import { Editor } from './editor.tsx';
import { FirmPicker, type Firm } from './firm-picker.tsx';
import { startOf, usePostingStart } from './use-posting-start.ts';
import '../../ui/styles/form.css';
import './posting.css';

const route = getRouteApi('/shell/scenarios/new');

/** A new scenario: of the firm itself, or drafted by an office for a firm. */
export default function NewPage(): ReactNode {
  const { t } = useTranslation();
  const viewer = useViewer();
  const roles = rolesOf(viewer);
  const { draft, step = 'problem' } = route.useSearch();
  const navigate = route.useNavigate();
  // A draft in the address when the page opens is one to go on with; one that comes later is this one.
  const [before] = useState(draft);
  const onStep = useCallback(
    (to: typeof step) => void navigate({ search: (now) => ({ ...now, step: to }) }),
    [navigate],
  );
  if (before)
    return <Navigate to="/scenarios/$code/edit" params={{ code: before }} search={{ step }} replace />;
  const mayDraft = viewer.role === 'OWNER' || viewer.role === 'EDITOR';
  const firm = roles.includes('FIRM');
  const office = roles.includes('OFFICER');
  return (
    <div className="page">
      {!mayDraft || (!firm && !office) ? (
        <div className="panel">
          <Empty broken title={t('posting.mayNotTitle')} text={t('posting.mayNotText')} />
        </div>
      ) : firm && !office ? (
        <Own
          step={step}
          onStep={onStep}
          actingFor={viewer.organization!.id}
          onCreated={(code) => void navigate({ search: (now) => ({ ...now, draft: code }), replace: true })}
        />
      ) : (
        <ForFirm step={step} onStep={onStep} actingFor={viewer.organization!.id} />
      )}
    </div>
  );
}

type Props = Pick<Parameters<typeof Editor>[0], 'step' | 'onStep' | 'actingFor' | 'onCreated'>;

function Own(props: Props): ReactNode {
  const language = useLanguage();
  const query = usePostingStart();
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <SkeletonRows rows={3} height={140} />;
  return <OwnEditor {...props} start={startOf(language, query.data.viewer?.organization, query.data)} />;
}

function OwnEditor({ start, ...props }: Props & { start: ReturnType<typeof startOf> }): ReactNode {
  const [first] = useState(start);
  return <Editor {...props} scenario={null} start={first} />;
}

function ForFirm(props: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const [firm, setFirm] = useState<Firm | null>(null);
  const [start, setStart] = useState<ReturnType<typeof startOf> | null>(null);
  if (!firm || !start)
    return (
      <FirmPicker
        onPick={(picked) => {
          setStart(startOf(language, picked));
          setFirm(picked);
        }}
      />
    );
  const name = inLanguage(firm.name, language);
  return (
    <Editor
      {...props}
      scenario={null}
      start={start}
      forFirm={{ id: firm.id, name }}
      onCreated={(code) => {
        toast(t('posting.sent', { firm: name, code }));
        void navigate({ to: '/scenarios/$code/edit', params: { code }, search: { step: 'preview' } });
      }}
    />
  );
}
