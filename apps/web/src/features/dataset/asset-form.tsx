import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataAccessWay, DataClass, DataRight, LegalBasis } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { CheckField, ChoiceCards, MultiChoiceCards } from '../../ui/form/choice-cards.tsx';
import { ConceptPicker, ConceptsPicker } from '../../ui/form/concept-picker.tsx';
import { Field, FieldGroup } from '../../ui/form/field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { BilingualField, TextField } from '../../ui/form/text-field.tsx';
import type { Asset } from './asset-content.ts';
import { SchemaRows } from './schema-rows.tsx';

const CLASSES: readonly DataClass[] = ['GENERAL', 'IMPORTANT', 'CORE'];
const RIGHTS: readonly DataRight[] = ['HOLD', 'PROCESS_USE', 'OPERATE'];
const WAYS: readonly DataAccessWay[] = ['EVALUATE_ONLY', 'QUERY', 'DOWNLOAD'];
const BASES: readonly LegalBasis[] = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_DUTY',
  'EMERGENCY',
  'PUBLIC_INTEREST',
  'LAWFULLY_PUBLIC',
  'OTHER_LAW',
];
const FLAGS = ['personal', 'sensitive', 'medical'] as const;

/** Everything about a data asset. Rules are those of the service; the words of each choice say why. */
export function AssetForm({
  asset,
  change,
}: {
  asset: Asset;
  change: (patch: Partial<Asset>) => void;
}): ReactNode {
  return (
    <>
      <What asset={asset} change={change} />
      <Class asset={asset} change={change} />
      <Use asset={asset} change={change} />
    </>
  );
}

type Props = Parameters<typeof AssetForm>[0];

function What({ asset, change }: Props): ReactNode {
  const { t } = useTranslation();
  const primary = useLanguage();
  return (
    <section className="form-section">
      <h2>{t('asset.form.what')}</h2>
      <BilingualField
        path="title"
        label={t('asset.form.title')}
        hint={t('asset.form.titleHint')}
        primary={primary}
        maxLength={200}
        value={asset.title}
        onChange={(title) => change({ title })}
      />
      <BilingualField
        path="description"
        label={t('asset.form.description')}
        hint={t('asset.form.descriptionHint')}
        primary={primary}
        rows={4}
        maxLength={10_000}
        value={asset.description}
        onChange={(description) => change({ description })}
      />
      <div className="form-columns">
        <ConceptsPicker
          path="modalities"
          kind="MODALITY"
          label={t('asset.facet.modality')}
          value={asset.modalities}
          onChange={(modalities) => change({ modalities: modalities ?? [] })}
        />
        <ConceptPicker
          path="sector"
          kind="SECTOR"
          label={t('field.sector')}
          optional
          value={asset.sector}
          onChange={(sector) => change({ sector })}
        />
      </div>
      <div className="form-columns">
        <BilingualField
          path="volume"
          label={t('asset.form.volume')}
          hint={t('asset.form.volumeHint')}
          optional
          primary={primary}
          maxLength={300}
          value={asset.volume}
          onChange={(volume) => change({ volume })}
        />
        <NumberField
          path="recordCount"
          label={t('asset.form.recordCount')}
          hint={t('asset.form.recordHint')}
          optional
          whole
          min={0}
          value={asset.recordCount}
          onChange={(recordCount) => change({ recordCount })}
        />
      </div>
      <ConceptPicker
        path="region"
        kind="REGION"
        label={t('asset.form.region')}
        optional
        value={asset.region}
        onChange={(region) => change({ region })}
      />
      <SchemaRows fields={asset.fields} onChange={(fields) => change({ fields })} />
    </section>
  );
}

function Class({ asset, change }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="form-section">
      <h2>{t('asset.form.classTitle')}</h2>
      <ChoiceCards
        path="dataClass"
        label={t('asset.facet.dataClass')}
        hint={t('asset.form.classHint')}
        choices={CLASSES.map((code) => ({
          code,
          title: t(`asset.class.${code}`),
          text: t(`asset.classText.${code}`),
        }))}
        value={asset.dataClass}
        onChange={(dataClass) => change({ dataClass })}
      />
      <FieldGroup path="personal" label={t('asset.form.flags')} hint={t('asset.form.flagsHint')} optional>
        <div className="choices">
          {FLAGS.map((flag) => (
            <CheckField
              key={flag}
              label={t(`asset.flag.${flag}`)}
              hint={t(`asset.flagText.${flag}`)}
              checked={asset[flag]}
              onChange={(checked) => change({ [flag]: checked })}
            />
          ))}
        </div>
      </FieldGroup>
      {asset.personal && (
        <Field path="legalBasis" label={t('asset.form.legalBasis')} hint={t('asset.form.legalBasisHint')}>
          {(control) => (
            <select
              {...control}
              className="control"
              value={asset.legalBasis ?? ''}
              onChange={({ target }) =>
                change({ legalBasis: BASES.find((one) => one === target.value) ?? null })
              }
            >
              <option value="">{t('asset.form.choose')}</option>
              {BASES.map((one) => (
                <option key={one} value={one}>
                  {t(`asset.basis.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </section>
  );
}

function Use({ asset, change }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="form-section">
      <h2>{t('asset.form.use')}</h2>
      <MultiChoiceCards
        path="accessWays"
        label={t('asset.ways')}
        hint={t('asset.form.waysHint')}
        choices={WAYS.map((code) => ({
          code,
          title: t(`dataAccess.${code}`),
          text: t(`asset.form.way.${code}`),
        }))}
        value={asset.accessWays}
        onChange={(accessWays) => change({ accessWays: accessWays ?? [] })}
      />
      <MultiChoiceCards
        path="rights"
        label={t('asset.rights')}
        hint={t('asset.form.rightsHint')}
        choices={RIGHTS.map((code) => ({
          code,
          title: t(`asset.right.${code}`),
          text: t(`asset.rightText.${code}`),
        }))}
        value={asset.rights}
        onChange={(rights) => change({ rights: rights ?? [] })}
      />
      <TextField
        path="licence"
        label={t('asset.licence')}
        hint={t('asset.form.licenceHint')}
        optional
        maxLength={300}
        value={asset.licence}
        onChange={(licence) => change({ licence })}
      />
    </section>
  );
}
