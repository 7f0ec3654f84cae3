import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  DataAccessesDocument,
  DataAssetDetailDocument,
  DataAssetWithdrawDocument,
  type DataAssetDetailQuery,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AskDialog } from '../listing/ask-dialog.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused, useViewer } from '../session/session.ts';
import { AccessRows } from './access-rows.tsx';
import { AssetFacts, AssetRail } from './asset-facts.tsx';
import { ASSET_TONES, AssetFlags } from './asset-words.tsx';
import { RequestDialog } from './request-dialog.tsx';
import '../../ui/styles/form.css';
import '../posting/posting.css';
import './dataset.css';

const route = getRouteApi('/shell/data/$id');
export type AssetDetail = NonNullable<DataAssetDetailQuery['dataAsset']>;

export default function AssetPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = route.useParams();
  const query = useQuery({
    queryKey: ['data-asset', id],
    queryFn: ({ signal }) => execute(DataAssetDetailDocument, { id }, { signal }),
  });
  const asset = query.data?.dataAsset;
  const title = asset ? inLanguage(asset.title, language) : t('nav.data');
  useTitle(title);
  return (
    <div className="page">
      <PageHead
        title={title}
        back={{ to: '/data', label: t('nav.data') }}
        above={
          asset && (
            <div className="row wrap">
              <Tag round tone={ASSET_TONES[asset.state]}>
                {t(`asset.state.${asset.state}`)}
              </Tag>
              <AssetFlags asset={asset} />
              <Facts>{[asset.code, inLanguage(asset.organization.name, language)]}</Facts>
            </div>
          )
        }
      >
        {asset && <Actions asset={asset} />}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={160} />}
      {query.data && !asset && (
        <div className="panel">
          <Empty broken title={t('asset.missingTitle')} text={t('asset.missingText')}>
            <Link to="/data">{t('asset.market')}</Link>
          </Empty>
        </div>
      )}
      {asset && (
        <div className="detail">
          <div className="stack">
            <div className="panel">
              <AssetFacts asset={asset} />
            </div>
            <Accesses asset={asset} />
          </div>
          <aside className="stack" aria-label={t('scenario.atAGlance')}>
            <AssetRail asset={asset} />
          </aside>
        </div>
      )}
    </div>
  );
}

function Actions({ asset }: { asset: AssetDetail }): ReactNode {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'request' | 'withdraw' | null>(null);
  const { viewerCan: can, id } = asset;
  if (!can.request && !can.update && !can.withdraw) return null;
  return (
    <div className="scenario-actions" role="group" aria-label={t('asset.actions')}>
      {can.request && (
        <Button type="primary" aria-haspopup="dialog" onClick={() => setAsked('request')}>
          {t('access.ask')}
        </Button>
      )}
      {can.update && (
        <Link className="action-link" data-first={can.post || undefined} to="/data/$id/edit" params={{ id }}>
          {t(can.post ? 'offer.goOn' : 'asset.edit')}
        </Link>
      )}
      {can.withdraw && (
        <Button danger type="text" aria-haspopup="dialog" onClick={() => setAsked('withdraw')}>
          {t('asset.withdraw')}
        </Button>
      )}
      {asked === 'request' && <RequestDialog asset={asset} onClose={() => setAsked(null)} />}
      {asked === 'withdraw' && (
        <AskDialog
          ask={{
            title: t('asset.withdrawTitle'),
            text: t('asset.withdrawText'),
            action: t('asset.withdraw'),
            done: t('asset.did.withdraw'),
            danger: true,
            reason: 'needed',
            run: async (reason) =>
              unlessRefused(
                (
                  await execute(DataAssetWithdrawDocument, {
                    input: { dataAssetId: id, expectedVersion: asset.version, reason: reason ?? '' },
                  })
                ).dataAssetWithdraw,
              ),
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** Requests for this asset: all of them to its owner, one's own to others. */
function Accesses({ asset }: { asset: AssetDetail }): ReactNode {
  const { t } = useTranslation();
  const { organization } = useViewer();
  const side = organization?.id === asset.organization.id ? 'OWNER' : 'REQUESTER';
  const { data } = useQuery({
    queryKey: ['data-accesses', side, asset.id],
    queryFn: ({ signal }) =>
      execute(DataAccessesDocument, { side, dataAssetId: asset.id, first: 20 }, { signal }),
    enabled: !!organization,
  });
  if (!data?.dataAccesses.nodes.length) return null;
  return (
    <section className="panel asset-accesses" aria-label={t(`access.side.${side}`)}>
      <h2>{t(`access.side.${side}`)}</h2>
      <AccessRows rows={data.dataAccesses.nodes} side={side} within />
    </section>
  );
}
