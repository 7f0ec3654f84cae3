import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { DataAssetDetailDocument, type DataAssetContentFragment } from '@fairway/client';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';
import { useViewer } from '../session/session.ts';
import { AssetEditor } from './asset-editor.tsx';
import '../../ui/styles/form.css';
import '../posting/posting.css';
import './dataset.css';

const route = getRouteApi('/shell/data/$id/edit');

/** Goes on with a draft, or changes what is on offer. */
export default function AssetEditPage(): ReactNode {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const query = useQuery({
    queryKey: ['data-asset-edit', id],
    queryFn: ({ signal }) => execute(DataAssetDetailDocument, { id }, { signal }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const asset = query.data?.dataAsset;
  if (asset?.viewerCan.update)
    return (
      <div className="page">
        <Opened key={asset.id} asset={asset} />
      </div>
    );
  return (
    <div className="page">
      <PageHead title={t('asset.edit')} back={{ to: '/my/data', label: t('asset.mine') }} />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={140} />}
      {query.data && (
        <div className="panel">
          <Empty broken title={t('asset.missingTitle')} text={t('asset.missingText')}>
            <Link to="/my/data">{t('asset.mine')}</Link>
          </Empty>
        </div>
      )}
    </div>
  );
}

/** Keeps what it was opened with: a refetch must not begin the draft anew under somebody's hands. */
function Opened({ asset }: { asset: DataAssetContentFragment }): ReactNode {
  const [first] = useState(asset);
  const { organization } = useViewer();
  return <AssetEditor asset={first} actingFor={organization?.id ?? ''} />;
}
