import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { DataAssetRowFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { day, inLanguage } from '../../ui/format.ts';
import { Facts, Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { AssetFlags, useSize } from './asset-words.tsx';

/** One data asset in a list: what it is, how much, and how it may be used. */
export function AssetRow({ asset }: { asset: DataAssetRowFragment }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const size = useSize();
  return (
    <li className="scenario-row asset-row">
      <div>
        <Facts>
          {[
            <span key="owner" className="strong">
              {inLanguage(asset.organization.name, language)}
            </span>,
            asset.code,
            asset.region && name('REGION', asset.region),
          ]}
        </Facts>
        <h2>
          <Link to="/data/$id" params={{ id: asset.id }}>
            {inLanguage(asset.title, language)}
          </Link>
        </h2>
        <p className="scenario-summary">{inLanguage(asset.description, language)}</p>
        <div className="tags">
          {asset.sector && <Tag tone="brand">{name('SECTOR', asset.sector)}</Tag>}
          {asset.modalities.map((code) => (
            <Tag key={code}>{name('MODALITY', code)}</Tag>
          ))}
          <AssetFlags asset={asset} />
        </div>
      </div>
      <dl className="scenario-figures">
        <dt>{t('asset.size')}</dt>
        <dd>{size(asset) || <small>{t('common.notSaid')}</small>}</dd>
        <dt>{t('asset.ways')}</dt>
        <dd>
          {asset.accessWays.map((way) => t(`dataAccess.${way}`)).join(t('common.separator')) || (
            <small>{t('common.notSaid')}</small>
          )}
        </dd>
        <dt>{t('asset.posted')}</dt>
        <dd>{asset.postedAt ? day(asset.postedAt) : <small>{t('asset.notPosted')}</small>}</dd>
      </dl>
    </li>
  );
}
