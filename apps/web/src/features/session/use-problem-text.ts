import { useTranslation } from 'react-i18next';
import { ClientError, UnavailableError } from '@fairway/client';
import { Refused } from './session.ts';

/** What went wrong, in the reader's language where the code is known, else in the service's own words. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  const byCode = (code: string, message: string): string =>
    i18n.exists(`problem.${code}`) ? t(`problem.${code}` as never) : message;
  return (error) => {
    if (error instanceof Refused) return error.problems.map((one) => byCode(one.code, one.message)).join(' ');
    if (error instanceof UnavailableError) return t('problem.UNAVAILABLE');
    if (error instanceof ClientError) {
      const text = byCode(error.code, error.message);
      return error.traceId && error.code === 'INTERNAL'
        ? `${text} ${t('error.trace', { trace: error.traceId })}`
        : text;
    }
    return t('error.text');
  };
}
