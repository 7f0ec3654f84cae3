import { auditActions as en } from '../../i18n/en/audit-actions.ts';
import { auditActions as zh } from '../../i18n/zh/audit-actions.ts';
import { useLanguage } from '../../i18n/index.ts';

/** What an action is called; one that has no name yet stands by its code. */
export function useActionWord(): (action: string) => string | undefined {
  const names = useLanguage() === 'zh' ? zh : en;
  return (action) => names[action];
}
