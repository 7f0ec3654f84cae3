import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { ClientError, ForbiddenError, UnavailableError } from '@fairway/client';

/** Says why there is nothing, and what to do next. */
export function Empty({
  title,
  text,
  children,
  broken,
}: {
  title: string;
  text?: string;
  children?: ReactNode;
  broken?: boolean;
}): ReactNode {
  return (
    <div className="empty">
      <svg width="132" height="72" viewBox="0 0 132 72" fill="none" aria-hidden="true">
        <rect x="1" y="2" width="58" height="66" rx="10" className="empty-sheet" />
        <path d="M14 18h28M14 32h20M14 46h24" className="empty-lines" />
        <rect x="75" y="12" width="54" height="54" rx="10" className="empty-gap" />
        <circle cx="102" cy="39" r="9" className={broken ? 'empty-dot bad' : 'empty-dot'} />
        <path
          d={broken ? 'M62 34l10 10M72 34L62 44' : 'M60 39h13'}
          className={broken ? 'empty-cross' : 'empty-link'}
        />
      </svg>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div className="empty-actions">{children}</div>}
    </div>
  );
}

/** A panel that could not be read: a plain sentence, a retry, the code and the request number. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }): ReactNode {
  const { t } = useTranslation();
  if (error instanceof ForbiddenError) return <NoPermission />;
  const client = error instanceof ClientError ? error : null;
  const away = error instanceof UnavailableError;
  return (
    <div role="alert">
      <Empty
        broken
        title={t(away ? 'error.awayTitle' : 'error.title')}
        text={t(away ? 'error.awayText' : 'error.text')}
      >
        {onRetry && (
          <Button type="primary" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
        <p className="error-code">
          {t('error.code', { code: client?.code ?? 'CONSOLE' })}
          {client?.traceId && ` · ${t('error.trace', { trace: client.traceId })}`}
        </p>
      </Empty>
    </div>
  );
}

export function NoPermission(): ReactNode {
  const { t } = useTranslation();
  return <Empty broken title={t('error.forbiddenTitle')} text={t('error.forbiddenText')} />;
}

/** Says above every page that nothing new can come in and nothing can be sent. */
export function OfflineNote(): ReactNode {
  const { t } = useTranslation();
  return <p className="banner">{t('shell.offline')}</p>;
}

/** Shows its children only when the wait is long enough to be noticed. */
export function Delayed({ children }: { children: ReactNode }): ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}

/** Grey bars in the shape of rows. */
export function SkeletonRows({ rows = 5, height = 112 }: { rows?: number; height?: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <Delayed>
      <div className="panel skeleton-rows" role="status" aria-label={t('common.loading')}>
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className="skeleton-row" style={{ minHeight: height }}>
            <span style={{ width: '22%' }} />
            <span style={{ width: '46%' }} />
            <span style={{ width: '70%' }} />
          </div>
        ))}
      </div>
    </Delayed>
  );
}
