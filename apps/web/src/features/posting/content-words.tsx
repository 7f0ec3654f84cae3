import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { minute, moneyRange, percent } from '../../ui/format.ts';
import type { Bilingual } from '../../ui/form/text-field.tsx';
import { useConceptName } from '../concept/concepts.ts';
import type { Content } from './content.ts';

type Name = keyof Content & string;

/** Fields of a scenario and their values as people read them: for the two versions of a conflict. */
export function useContentWords(): {
  name: (field: Name) => string;
  words: (field: Name, value: Content[keyof Content]) => ReactNode;
} {
  const { t } = useTranslation();
  const language = useLanguage();
  const concept = useConceptName();
  const both = (text: Bilingual | null | undefined): string =>
    [text?.zh, text?.en].filter(Boolean).join('\n');
  const list = (parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join('\n');
  const codes = (kind: Parameters<typeof concept>[0], of: readonly string[] | null): string =>
    of === null ? '' : of.map((code) => concept(kind, code)).join(t('common.separator')) || t('common.none');
  const say: { [F in Name]: (value: Content[F]) => string } = {
    language: (value) => t(`language.${value}`),
    title: both,
    summary: both,
    problem: both,
    currentPractice: both,
    site: both,
    processStep: both,
    teaserName: both,
    sector: (value) => (value ? concept('SECTOR', value) : ''),
    region: (value) => (value ? concept('REGION', value) : ''),
    indicators: (rows) =>
      list(
        rows.map(
          (one) => `${both(one.name)} ${one.baseline ?? '?'} → ${one.target ?? '?'} ${one.unit ?? ''}`,
        ),
      ),
    needs: (rows) =>
      list(
        rows.map((one) =>
          [one.capability && concept('CAPABILITY', one.capability), both(one.text)]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
    data: (data) =>
      list([
        data.modalities.length > 0 && codes('MODALITY', data.modalities),
        data.volume,
        data.labelledShare !== null && `${t('field.data_labelledShare')} ${percent(data.labelledShare)}`,
        data.access && t(`dataAccess.${data.access}`),
      ]),
    dataAssetIds: (ids) => t('posting.assets', { count: ids.length }),
    attachments: (files) => list(files.map(({ name }) => name)),
    constraints: (of) =>
      list([
        of.deployment && of.deployment.map((mode) => t(`deployment.${mode}`)).join(t('common.separator')),
        of.dataResidency && concept('DATA_RESIDENCY', of.dataResidency),
        codes('CERTIFICATION', of.certifications),
        codes('INTERFACE', of.interfaces),
        of.latencyMs !== null && `${of.latencyMs} ms`,
      ]),
    budget: (range) => moneyRange(range, language),
    startBy: (value) => value ?? '',
    durationWeeks: (value) => (value === null ? '' : t('match.weeks', { count: value })),
    ipTerms: (value) => (value ? t(`ipTerms.${value}`) : ''),
    cooperationMode: (value) => t(`cooperationMode.${value}`),
    visibility: (value) => t(`posting.visibility.${value}.title`),
    nameWithheld: (value) => t(value ? 'questionnaire.yes' : 'questionnaire.no'),
    maxAwards: String,
    proposalDeadline: (value) => (value ? minute(value) : ''),
    deadlineZone: String,
  };
  return {
    name: (field) => t(`field.${field}` as never, { defaultValue: t(`posting.fieldName.${field}` as never) }),
    words: (field, value) => (say[field] as (value: Content[keyof Content]) => string)(value),
  };
}
