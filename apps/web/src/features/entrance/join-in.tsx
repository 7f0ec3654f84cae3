import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';

/** What an anonymous reader of a scenario can do next. */
export function JoinIn({ code, matches }: { code: string; matches: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack join-in">
      <p>{t('entrance.joinIn', { count: matches })}</p>
      <Link to="/sign-up" className="action-link primary">
        {t('entrance.signUp')}
      </Link>
      <Link to="/sign-in" search={{ next: `/scenarios/${code}` }} className="action-link">
        {t('signIn.title')}
      </Link>
    </div>
  );
}
