import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/form/choice-cards.tsx';
import { ConceptsPicker } from '../../ui/form/concept-picker.tsx';
import type { OfferStepProps } from './offer-form-steps.tsx';

/** Sectors and regions served, where a box stands for all of them, and the data it needs. */
export function ScopeStep({ offer, change, advice }: OfferStepProps): ReactNode {
  const { t } = useTranslation();
  const all = (field: 'sectors' | 'regions'): boolean => !!offer[field]?.includes('*');
  const serves = (field: 'sectors' | 'regions', kind: 'SECTOR' | 'REGION'): ReactNode => (
    <div className="field-with-none">
      {!all(field) && (
        <ConceptsPicker
          path={field}
          kind={kind}
          label={t(`field.${field}`)}
          hint={t(`offer.form.${field}Hint`)}
          optional={field === 'regions'}
          value={offer[field]}
          advice={advice(field)}
          onChange={(codes) => change({ [field]: codes })}
        />
      )}
      {all(field) && <p className="field-head">{t(`field.${field}`)}</p>}
      <CheckField
        label={t(field === 'sectors' ? 'offer.allSectors' : 'offer.everywhere')}
        hint={t(`offer.form.${field}All`)}
        checked={all(field)}
        onChange={(checked) => change({ [field]: checked ? ['*'] : null })}
      />
    </div>
  );
  return (
    <section className="form-section">
      {serves('sectors', 'SECTOR')}
      <ConceptsPicker
        path="modalities"
        kind="MODALITY"
        label={t('field.modalities')}
        hint={t('offer.form.modalitiesHint')}
        optional
        value={offer.modalities}
        advice={advice('modalities')}
        onChange={(modalities) => change({ modalities })}
      />
      {serves('regions', 'REGION')}
    </section>
  );
}
