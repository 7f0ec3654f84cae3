import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { Empty, ErrorState } from '../ui/states.tsx';
import { useTitle } from '../ui/use-title.ts';

/** Nothing is at this address. */
export function NotFound(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('error.notFoundTitle'));
  return (
    <div className="page">
      <h1 className="visually-hidden">{t('error.notFoundTitle')}</h1>
      <Empty broken title={t('error.notFoundTitle')} text={t('error.notFoundText')}>
        <Link to="/" className="action-link primary">
          {t('error.home')}
        </Link>
      </Empty>
    </div>
  );
}

/** A page that broke: what to do, the code and the request number. */
export function Broken({ error, onRetry }: { error: unknown; onRetry: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1 className="visually-hidden">{t('error.title')}</h1>
      <ErrorState
        error={error}
        onRetry={() => {
          onRetry();
          location.reload();
        }}
      />
    </div>
  );
}

export function Waiting(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="page muted" role="status">
      {t('common.loading')}
    </p>
  );
}
