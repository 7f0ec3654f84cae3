import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { PageHead } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { useViewer } from '../session/session.ts';
import { AssetEditor } from './asset-editor.tsx';
import '../../ui/styles/form.css';
import '../posting/posting.css';
import './dataset.css';

const route = getRouteApi('/shell/data/new');

/** A new data asset. */
export default function AssetNewPage(): ReactNode {
  const { t } = useTranslation();
  const { organization, role } = useViewer();
  const navigate = route.useNavigate();
  const { draft } = route.useSearch();
  // A draft in the address when the page opens is one to go on with; one that comes later is this one.
  const [before] = useState(draft);
  const onCreated = useCallback(
    (id: string) => void navigate({ search: { draft: id }, replace: true, resetScroll: false }),
    [navigate],
  );
  if (before) return <Navigate to="/data/$id/edit" params={{ id: before }} replace />;
  return (
    <div className="page">
      {organization && role !== 'VIEWER' ? (
        <AssetEditor asset={null} actingFor={organization.id} onCreated={onCreated} />
      ) : (
        <>
          <PageHead title={t('asset.new')} back={{ to: '/data', label: t('nav.data') }} />
          <div className="panel">
            <Empty broken title={t('asset.form.mayNotTitle')} text={t('asset.viewersOnlyRead')} />
          </div>
        </>
      )}
    </div>
  );
}
