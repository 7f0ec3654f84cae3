import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import type { Offer } from './offer-content.ts';
import { useOfferWord } from './solution-words.ts';

const KINDS = {
  capabilities: 'CAPABILITY',
  modalities: 'MODALITY',
  sectors: 'SECTOR',
  regions: 'REGION',
  interfaces: 'INTERFACE',
  certifications: 'CERTIFICATION',
} as const;

/** A field and its value as people read them, where two versions stand beside one another. */
export function useOfferFieldWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const word = useOfferWord();
  const name = (field: keyof Offer & string): string => {
    if (field === 'ipModel') return t('offer.ip');
    if (field === 'computeNeeds') return t('offer.computeNeeds');
    if (field === 'modelCard') return t('offer.part.card');
    return field === 'language' ? t('field.languages') : t(`field.${field}`);
  };
  const words = (field: keyof Offer & string, value: Offer[keyof Offer]): ReactNode => {
    if (value === null) return '';
    if (field === 'price') return moneyRange(value as Offer['price'], language);
    if (field === 'references') return t('offer.evidence', countsOf(value as Offer['references']));
    if (field in KINDS)
      return (value as string[])
        .map((code) => word(KINDS[field as keyof typeof KINDS], code))
        .join(t('common.separator'));
    if (field === 'deployment')
      return (value as string[]).map((mode) => t(`deployment.${mode}` as never)).join(t('common.separator'));
    if (field === 'ipModel') return t(`offer.ipModel.${value as NonNullable<Offer['ipModel']>}`);
    if (field === 'dataResidency') return word('DATA_RESIDENCY', value as string);
    if (field === 'modelCard')
      return Object.values(value as NonNullable<Offer['modelCard']>)
        .map((text) => inLanguage(text, language))
        .filter(Boolean)
        .join('\n');
    if (Array.isArray(value)) return value.map(String).join(t('common.separator'));
    return typeof value === 'object' ? inLanguage(value as Offer['title'], language) : String(value);
  };
  return { name, words };
}

const countsOf = (references: Offer['references']): { count: number; confirmed: number } => ({
  count: references.length,
  confirmed: references.filter((one) => one.confirmed).length,
});
