import {
  DataAssetDetailDocument,
  DataAssetDraftDocument,
  DataAssetUpdateDocument,
  type DataAccessWay,
  type DataAssetContentFragment,
  type DataAssetDraftInput,
  type DataClass,
  type DataRight,
  type LegalBasis,
} from '@fairway/client';
import type { Bilingual } from '../../ui/form/text-field.tsx';
import type { DraftSource, Stored } from '../draft/use-draft.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';

export interface SchemaField {
  name: string;
  type: string;
  unit: string | null;
  description: Bilingual | null;
}

/** What the form holds. */
export interface Asset {
  title: Bilingual;
  description: Bilingual;
  modalities: string[];
  fields: SchemaField[];
  volume: Bilingual;
  recordCount: number | null;
  licence: string | null;
  rights: DataRight[];
  dataClass: DataClass;
  personal: boolean;
  sensitive: boolean;
  medical: boolean;
  legalBasis: LegalBasis | null;
  accessWays: DataAccessWay[];
  region: string | null;
  sector: string | null;
}

export const EMPTY_ASSET: Asset = {
  title: {},
  description: {},
  modalities: [],
  fields: [],
  volume: {},
  recordCount: null,
  licence: null,
  rights: [],
  dataClass: 'GENERAL',
  personal: false,
  sensitive: false,
  medical: false,
  legalBasis: null,
  accessWays: [],
  region: null,
  sector: null,
};

export const said = (text: { zh?: string | null; en?: string | null }): Bilingual => ({
  ...(text.zh ? { zh: text.zh } : {}),
  ...(text.en ? { en: text.en } : {}),
});

export const assetOf = (asset: DataAssetContentFragment): Asset => ({
  title: said(asset.title),
  description: said(asset.description),
  modalities: [...asset.modalities],
  fields: asset.fields.map(({ name, type, unit, description }) => ({
    name,
    type,
    unit,
    description: description && said(description),
  })),
  volume: said(asset.volume),
  recordCount: asset.recordCount,
  licence: asset.licence,
  rights: [...asset.rights],
  dataClass: asset.dataClass,
  personal: asset.personal,
  sensitive: asset.sensitive,
  medical: asset.medical,
  legalBasis: asset.legalBasis,
  accessWays: [...asset.accessWays],
  region: asset.region,
  sector: asset.sector,
});

/** What is sent: fields without a name or type are left out, since the service takes none. */
const toInput = (asset: Asset): DataAssetDraftInput => ({
  ...asset,
  fields: asset.fields.filter(({ name, type }) => name.trim() && type.trim()),
});

export const storedAsset = (asset: DataAssetContentFragment): Stored<Asset> => ({
  id: asset.id,
  version: asset.version,
  content: assetOf(asset),
});

/** Keeps a data asset as a draft at the service; what is posted already is saved by hand. */
export function assetSource({
  asset,
  actingFor,
  onSaved,
}: {
  asset: DataAssetContentFragment | null;
  actingFor: string;
  onSaved: (asset: DataAssetContentFragment) => void;
}): DraftSource<Asset> {
  const saved = (answer: DataAssetContentFragment | null | undefined): Stored<Asset> => {
    if (!answer) throw new Error('the service answered without the data asset');
    onSaved(answer);
    return storedAsset(answer);
  };
  return {
    key: `data-asset:new:${actingFor}`,
    stored: asset && storedAsset(asset),
    start: EMPTY_ASSET,
    ready: ({ title }) => !!(title.zh?.trim() || title.en?.trim()),
    manual: asset?.state === 'POSTED',
    create: async (content, idempotencyKey) =>
      saved(
        unlessRefused(
          (await execute(DataAssetDraftDocument, { input: toInput(content) }, { idempotencyKey }))
            .dataAssetDraft,
        ).dataAsset,
      ),
    update: async (dataAssetId, expectedVersion, content) =>
      saved(
        unlessRefused(
          (
            await execute(DataAssetUpdateDocument, {
              input: { ...toInput(content), dataAssetId, expectedVersion },
            })
          ).dataAssetUpdate,
        ).dataAsset,
      ),
    read: async (id) => {
      const { dataAsset } = await execute(DataAssetDetailDocument, { id });
      return dataAsset ? storedAsset(dataAsset) : null;
    },
  };
}
