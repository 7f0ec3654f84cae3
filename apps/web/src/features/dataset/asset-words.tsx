import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataAccessState, DataAssetState } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import type { AssetFacet } from './asset-search.ts';

export const ASSET_TONES: Record<DataAssetState, Tone> = {
  DRAFT: 'plain',
  POSTED: 'good',
  WITHDRAWN: 'plain',
};
export const ACCESS_TONES: Record<DataAccessState, Tone> = {
  REQUESTED: 'warn',
  GRANTED: 'good',
  REFUSED: 'bad',
  REVOKED: 'plain',
};

export function useAssetFacetWord(): (facet: AssetFacet, code: string) => string {
  const { t } = useTranslation();
  const name = useConceptName();
  return (facet, code) => {
    if (facet === 'modality') return name('MODALITY', code);
    if (facet === 'sector') return name('SECTOR', code);
    return t(`${facet === 'dataClass' ? 'asset.class' : 'dataAccess'}.${code}` as never);
  };
}

interface Sized {
  volume: { zh?: string | null; en?: string | null };
  recordCount: number | null;
}

/** How much there is, as the owner says it, else counted. */
export function useSize(): (asset: Sized) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ volume, recordCount }) =>
    inLanguage(volume, language) ||
    (recordCount === null
      ? ''
      : t('asset.records', { count: recordCount, shown: grouped(recordCount, language) }));
}

/** 1,200,000 as 120 万 in Chinese and 1.2M in English. */
const grouped = (count: number, language: 'zh' | 'en'): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    notation: count >= 10_000 ? 'compact' : 'standard',
    maximumFractionDigits: 1,
  }).format(count);

/** The class, and what else must be kept in mind. */
export function AssetFlags({
  asset,
}: {
  asset: { dataClass: string; personal: boolean; sensitive: boolean; medical: boolean };
}): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Tag tone={asset.dataClass === 'IMPORTANT' ? 'warn' : 'plain'}>
        {t(`asset.class.${asset.dataClass}` as never)}
      </Tag>
      {(['personal', 'sensitive', 'medical'] as const)
        .filter((flag) => asset[flag])
        .map((flag) => (
          <Tag key={flag} tone="warn">
            {t(`asset.flag.${flag}`)}
          </Tag>
        ))}
    </>
  );
}
