import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { useViewer } from '../session/session.ts';
import { AssetEditor } from './asset-editor.tsx';
import '../../ui/styles/form.css';
import '../posting/posting.css';
import './dataset.css';

/** A new data asset. */
export default function AssetNewPage(): ReactNode {
  const { t } = useTranslation();
  const { organization, role } = useViewer();
  return (
    <div className="page">
      {organization && role !== 'VIEWER' ? (
        <AssetEditor asset={null} actingFor={organization.id} />
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
