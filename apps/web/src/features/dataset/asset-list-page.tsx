import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import { DataAssetsDocument, type DataAssetRowFragment } from '@fairway/client';
import { PageHead } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { MarketList } from '../listing/market-list.tsx';
import { execute } from '../session/client.ts';
import { AssetRow } from './asset-row.tsx';
import { ASSET_FACETS, assetVariables, type AssetFacet } from './asset-search.ts';
import { useAssetFacetWord } from './asset-words.tsx';
import { DataLinks, PostDataLink } from './data-links.tsx';
import '../posting/posting.css';
import './dataset.css';

const route = getRouteApi('/shell/data');
const PAGE = 20;

/** The data on offer. */
export default function AssetListPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const word = useAssetFacetWord();
  useTitle(t('nav.data'));
  return (
    <div className="page">
      <PageHead title={t('nav.data')} lead={t('asset.lead')}>
        <PostDataLink />
      </PageHead>
      <DataLinks />
      <MarketList<AssetFacet, DataAssetRowFragment>
        name="data-assets"
        facets={ASSET_FACETS.map((name) => ({ name, title: t(`asset.facet.${name}`) }))}
        word={word}
        search={search}
        onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
        read={async (chosen, after, signal) =>
          (
            await execute(
              DataAssetsDocument,
              { ...assetVariables(chosen), first: PAGE, after, withFacets: after === null },
              { signal },
            )
          ).dataAssets
        }
        row={(asset) => <AssetRow key={asset.id} asset={asset} />}
        texts={{
          title: t('nav.data'),
          search: t('asset.search'),
          count: (count) => t('asset.count', { count }),
          none: <Empty title={t('asset.noneTitle')} text={t('asset.noneText')} />,
        }}
      />
    </div>
  );
}
