import { useTranslation } from 'react-i18next';
import { textKeyOf } from '../../ui/form/field-problems.ts';
import type { Finding } from './steps.ts';

/** What a brief lacks, in words: by field and code. */
export function useFindingText(): (finding: Finding) => string {
  const { t, i18n } = useTranslation();
  return ({ field, code }) => {
    const key = `finding.${textKeyOf(field)}.${code}`;
    return i18n.exists(key) ? t(key as never) : t(`finding.any.${code}` as never);
  };
}
