import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PostingAssetsDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { ConceptsPicker } from '../../ui/form/concept-picker.tsx';
import { FieldGroup } from '../../ui/form/field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';
import type { Content } from './content.ts';
import type { StepProps } from './step-props.ts';

const AT_MOST = 20;

/** Which data there is, and which of the firm's data assets belong to it. */
export function DataStep({ content, change, advice }: StepProps): ReactNode {
  const { t } = useTranslation();
  const { data } = content;
  const set = (part: Partial<Content['data']>): void => change({ data: { ...data, ...part } });
  return (
    <>
      <section className="form-section">
        <ConceptsPicker
          kind="MODALITY"
          path="data.modalities"
          label={t('field.data_modalities')}
          hint={t('posting.hint.data_modalities')}
          advice={advice('data.modalities')}
          value={data.modalities}
          onChange={(modalities) => set({ modalities: modalities ?? [] })}
        />
        <div className="form-columns">
          <TextField
            path="data.volume"
            label={t('field.data_volume')}
            placeholder={t('posting.sample.volume')}
            advice={advice('data.volume')}
            optional
            maxLength={200}
            value={data.volume}
            onChange={(volume) => set({ volume: volume || null })}
          />
          <NumberField
            path="data.labelledShare"
            label={t('field.data_labelledShare')}
            optional
            unit="%"
            by={0.01}
            min={0}
            max={100}
            value={data.labelledShare}
            onChange={(labelledShare) => set({ labelledShare })}
          />
        </div>
        <ChoiceCards
          path="data.access"
          label={t('field.data_access')}
          hint={t('posting.hint.data_access')}
          advice={advice('data.access')}
          value={data.access}
          choices={(['EVALUATE_ONLY', 'QUERY', 'DOWNLOAD'] as const).map((code) => ({
            code,
            title: t(`posting.access.${code}.title`),
            text: t(`posting.access.${code}.text`),
          }))}
          onChange={(access) => set({ access })}
        />
      </section>
      <Assets content={content} change={change} />
    </>
  );
}

/** The firm's posted data assets, to be ticked. */
function Assets({ content, change }: Pick<StepProps, 'content' | 'change'>): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const { data } = useQuery({
    queryKey: ['posting-assets'],
    queryFn: ({ signal }) => execute(PostingAssetsDocument, { first: 50 }, { signal }),
    staleTime: 60_000,
  });
  const { dataAssetIds: chosen } = content;
  const assets = data?.dataAssets.nodes ?? [];
  const flip = (id: string): void =>
    change({ dataAssetIds: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  return (
    <section className="form-section">
      <FieldGroup
        label={t('field.dataAssetIds')}
        hint={t('posting.hint.dataAssetIds')}
        path="dataAssetIds"
        optional
      >
        {data && !assets.length && <p className="second muted">{t('posting.noAssets')}</p>}
        <div className="choices">
          {assets.map((asset) => {
            const is = chosen.includes(asset.id);
            return (
              <label key={asset.id} className="choice" data-chosen={is || undefined}>
                <input
                  type="checkbox"
                  checked={is}
                  disabled={!is && chosen.length >= AT_MOST}
                  onChange={() => flip(asset.id)}
                />
                <span className="choice-words">
                  <b>{inLanguage(asset.title, language)}</b>
                  <span className="choice-text">
                    {[
                      asset.code,
                      ...asset.modalities.map((code) => name('MODALITY', code)),
                      asset.recordCount && t('posting.records', { count: asset.recordCount }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </label>
            );
          })}
        </div>
      </FieldGroup>
    </section>
  );
}
