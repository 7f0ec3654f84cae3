import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeploymentMode, DataResidency, IpModel } from '@fairway/client';
import { ChoiceCards, MultiChoiceCards } from '../../ui/form/choice-cards.tsx';
import { ConceptsPicker } from '../../ui/form/concept-picker.tsx';
import { FieldGroup } from '../../ui/form/field.tsx';
import { MoneyRangeField } from '../../ui/form/money-range-field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { BilingualField } from '../../ui/form/text-field.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { CardFields } from './card-fields.tsx';
import type { Offer } from './offer-content.ts';
import { LEVELS } from './readiness.tsx';
import { ReferenceRows } from './reference-rows.tsx';

export interface OfferStepProps {
  offer: Offer;
  change: (patch: Partial<Offer>) => void;
  /** What the service finds missing in a field, in the reader's language. */
  advice: (field: string) => string | undefined;
}

const DEPLOYMENTS: readonly DeploymentMode[] = ['ON_PREM', 'EDGE', 'PRIVATE_CLOUD', 'PUBLIC_CLOUD'];
const RESIDENCIES: readonly DataResidency[] = ['ON_SITE', 'REGION', 'COUNTRY', 'NONE'];
const IP_MODELS: readonly IpModel[] = [
  'LICENCE',
  'SUBSCRIPTION',
  'CUSTOMER_OWNS',
  'SHARED',
  'OPEN_SOURCE',
  'NEGOTIABLE',
];

export function DoesStep({ offer, change, advice }: OfferStepProps): ReactNode {
  const { t } = useTranslation();
  const primary = offer.language;
  return (
    <section className="form-section">
      <BilingualField
        path="title"
        label={t('offer.form.title')}
        hint={t('offer.form.titleHint')}
        primary={primary}
        maxLength={200}
        value={offer.title}
        advice={advice('title')}
        onChange={(title) => change({ title })}
      />
      <BilingualField
        path="summary"
        label={t('field.summary')}
        hint={t('offer.form.summaryHint')}
        primary={primary}
        rows={2}
        maxLength={600}
        value={offer.summary}
        advice={advice('summary')}
        onChange={(summary) => change({ summary })}
      />
      <ConceptsPicker
        path="capabilities"
        kind="CAPABILITY"
        label={t('field.capabilities')}
        hint={t('offer.form.capabilitiesHint')}
        value={offer.capabilities}
        advice={advice('capabilities')}
        onChange={(capabilities) => change({ capabilities })}
      />
      <BilingualField
        path="description"
        label={t('field.description')}
        hint={t('offer.form.descriptionHint')}
        optional
        primary={primary}
        rows={6}
        maxLength={10_000}
        value={offer.description}
        advice={advice('description')}
        onChange={(description) => change({ description })}
      />
      <FieldGroup
        path="trl"
        label={t('field.trl')}
        hint={offer.trl === null ? t('offer.form.trlHint') : t(`offer.trl.${offer.trl}` as never)}
        optional
        advice={advice('trl')}
      >
        <div className="trl-choices">
          {LEVELS.map((level) => (
            <label key={level} data-chosen={offer.trl === level || undefined}>
              <input
                type="radio"
                name="trl"
                checked={offer.trl === level}
                onChange={() => change({ trl: level })}
              />
              <span aria-hidden="true">{level}</span>
              <span className="visually-hidden">
                {t('offer.levelOf', { level })} {t(`offer.trl.${level}` as never)}
              </span>
            </label>
          ))}
        </div>
        <p className="readiness-thirds" aria-hidden="true">
          <span>{t('offer.third.research')}</span>
          <span>{t('offer.third.proving')}</span>
          <span>{t('offer.third.use')}</span>
        </p>
      </FieldGroup>
    </section>
  );
}

export function DeployStep({ offer, change, advice }: OfferStepProps): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  return (
    <section className="form-section">
      <MultiChoiceCards
        path="deployment"
        label={t('field.deployment')}
        hint={t('offer.form.deploymentHint')}
        optional
        choices={DEPLOYMENTS.map((code) => ({
          code,
          title: t(`deployment.${code}`),
          text: t(`offer.form.mode.${code}`),
        }))}
        value={offer.deployment}
        advice={advice('deployment')}
        onChange={(deployment) => change({ deployment })}
      />
      <ChoiceCards
        path="dataResidency"
        label={t('field.dataResidency')}
        hint={t('offer.form.residencyHint')}
        optional
        choices={RESIDENCIES.map((code) => ({ code, title: name('DATA_RESIDENCY', code) }))}
        value={offer.dataResidency}
        onChange={(dataResidency) => change({ dataResidency })}
      />
      <ConceptsPicker
        path="interfaces"
        kind="INTERFACE"
        label={t('field.interfaces')}
        hint={t('offer.form.interfacesHint')}
        optional
        value={offer.interfaces}
        onChange={(interfaces) => change({ interfaces })}
      />
      <ConceptsPicker
        path="certifications"
        kind="CERTIFICATION"
        label={t('field.certifications')}
        hint={t('offer.form.certificationsHint')}
        optional
        none={t('offer.form.noCertification')}
        value={offer.certifications}
        onChange={(certifications) => change({ certifications })}
      />
      <MultiChoiceCards
        path="languages"
        label={t('field.languages')}
        hint={t('offer.form.languagesHint')}
        optional
        compact
        choices={(['zh', 'en'] as const).map((code) => ({ code, title: t(`language.${code}`) }))}
        value={(offer.languages ?? []).filter((code): code is 'zh' | 'en' => code === 'zh' || code === 'en')}
        onChange={(chosen) =>
          change({
            languages: [
              ...(chosen ?? []),
              ...(offer.languages ?? []).filter((code) => code !== 'zh' && code !== 'en'),
            ],
          })
        }
      />
      <NumberField
        path="latencyMs"
        label={t('field.latencyMs')}
        hint={t('offer.form.latencyHint')}
        unit="ms"
        optional
        whole
        min={1}
        max={86_400_000}
        value={offer.latencyMs}
        onChange={(latencyMs) => change({ latencyMs })}
      />
      <BilingualField
        path="computeNeeds"
        label={t('offer.computeNeeds')}
        hint={t('offer.form.computeHint')}
        optional
        primary={offer.language}
        rows={2}
        maxLength={2_000}
        value={offer.computeNeeds}
        onChange={(computeNeeds) => change({ computeNeeds })}
      />
    </section>
  );
}

export function TermsStep({ offer, change, advice }: OfferStepProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <section className="form-section">
        <MoneyRangeField
          path="price"
          label={t('offer.price')}
          hint={t('offer.form.priceHint')}
          optional
          value={offer.price}
          advice={advice('price')}
          onChange={(price) => change({ price })}
        />
        <div className="form-columns">
          <NumberField
            path="deliveryWeeks"
            label={t('offer.delivery')}
            unit={t('offer.form.weeks')}
            optional
            whole
            min={1}
            max={520}
            value={offer.deliveryWeeks}
            advice={advice('deliveryWeeks')}
            onChange={(deliveryWeeks) => change({ deliveryWeeks })}
          />
          <NumberField
            path="capacity"
            label={t('offer.capacity')}
            unit={t('offer.form.pilots')}
            optional
            whole
            min={0}
            max={10_000}
            value={offer.capacity}
            advice={advice('capacity')}
            onChange={(capacity) => change({ capacity })}
          />
        </div>
        <ChoiceCards
          path="ipModel"
          label={t('offer.ip')}
          optional
          choices={IP_MODELS.map((code) => ({
            code,
            title: t(`offer.ipModel.${code}`),
            text: t(`offer.ipText.${code}`),
          }))}
          value={offer.ipModel}
          onChange={(ipModel) => change({ ipModel })}
        />
      </section>
      <section className="form-section">
        <ReferenceRows
          references={offer.references}
          language={offer.language}
          advice={advice('references')}
          onChange={(references) => change({ references })}
        />
      </section>
      <CardFields
        card={offer.modelCard}
        language={offer.language}
        onChange={(modelCard) => change({ modelCard })}
      />
    </>
  );
}
