import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { DataAccessesDocument, DataAssetsDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { ago, inLanguage } from '../../ui/format.ts';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { ASSET_TONES, AssetFlags, useSize } from './asset-words.tsx';
import { DataLinks, PostDataLink } from './data-links.tsx';
import '../posting/posting.css';
import './dataset.css';

const ROWS = 50;

/** The data of one's own organization, each with what it needs next. */
export default function MyDataPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const size = useSize();
  useTitle(t('asset.mine'));
  const query = useQuery({
    queryKey: ['data-assets', 'own'],
    queryFn: ({ signal }) =>
      execute(DataAssetsDocument, { own: true, first: ROWS, withFacets: true }, { signal }),
  });
  const asked = useQuery({
    queryKey: ['data-accesses', 'OWNER', 'open'],
    queryFn: ({ signal }) =>
      execute(
        DataAccessesDocument,
        { side: 'OWNER', state: ['REQUESTED', 'GRANTED'], first: 100 },
        { signal },
      ),
  });
  const assets = query.data?.dataAssets.nodes ?? [];
  const countOf = (id: string, state: 'REQUESTED' | 'GRANTED'): number =>
    asked.data?.dataAccesses.nodes.filter((one) => one.dataAsset?.id === id && one.state === state).length ??
    0;
  return (
    <div className="page">
      <PageHead title={t('asset.mine')} lead={t('asset.mineLead')}>
        <PostDataLink first />
      </PageHead>
      <DataLinks />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={92} />}
      {query.data && !assets.length && (
        <div className="panel">
          <Empty title={t('asset.noMineTitle')} text={t('asset.noMineText')}>
            <Link to="/data">{t('asset.seeOthers')}</Link>
          </Empty>
        </div>
      )}
      {assets.length > 0 && (
        <ul className="panel mine">
          {assets.map((asset) => {
            const waiting = countOf(asset.id, 'REQUESTED');
            const granted = countOf(asset.id, 'GRANTED');
            return (
              <li key={asset.id} className="mine-row">
                <div className="mine-words">
                  <div className="row wrap">
                    <Tag round tone={ASSET_TONES[asset.state]}>
                      {t(`asset.state.${asset.state}`)}
                    </Tag>
                    <AssetFlags asset={asset} />
                    <Facts>
                      {[asset.code, size(asset), t('offer.changed', { ago: ago(asset.updatedAt) })]}
                    </Facts>
                  </div>
                  <h2>
                    <Link
                      to={asset.state === 'DRAFT' ? '/data/$id/edit' : '/data/$id'}
                      params={{ id: asset.id }}
                    >
                      {inLanguage(asset.title, language)}
                    </Link>
                  </h2>
                </div>
                <p className="mine-next" data-urgent={waiting > 0 || asset.state === 'DRAFT' || undefined}>
                  {asset.state === 'DRAFT' ? (
                    <Link to="/data/$id/edit" params={{ id: asset.id }}>
                      {t('asset.next.finish')}
                    </Link>
                  ) : waiting ? (
                    <Link to="/data/requests" search={{ side: 'OWNER' }}>
                      {t('asset.next.decide', { count: waiting })}
                    </Link>
                  ) : asset.state === 'WITHDRAWN' ? (
                    t('asset.next.over')
                  ) : (
                    <Link to="/data/$id" params={{ id: asset.id }}>
                      {granted ? t('asset.next.inUse', { count: granted }) : t('asset.next.none')}
                    </Link>
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
