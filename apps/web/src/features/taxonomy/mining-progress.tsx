import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { ago } from '../../ui/format.ts';
import { isUnderWay, type Mining } from './use-mining.ts';

/** How far the look through the texts has come, and a stop; afterwards what came of the last one. */
export function MiningProgress({
  mining,
  onCancel,
}: {
  mining: Mining | null | undefined;
  onCancel: ((id: string) => void) | undefined;
}): ReactNode {
  const { t } = useTranslation();
  if (!mining) return null;
  if (!isUnderWay(mining))
    return mining.finishedAt && mining.state === 'DONE' ? (
      <p className="second muted">
        {t('taxonomy.minedLast', {
          when: ago(mining.finishedAt),
          read: mining.read,
          proposed: mining.proposed,
        })}
      </p>
    ) : null;
  const words =
    mining.state === 'QUEUED'
      ? t('taxonomy.miningQueued')
      : t('taxonomy.mining', { read: mining.read, total: mining.total });
  return (
    <div className="mining">
      <progress
        aria-label={t('taxonomy.mine')}
        max={mining.total || 1}
        value={mining.total ? mining.read : undefined}
      />
      <span className="second" aria-live="polite">
        {words}
      </span>
      {onCancel && (
        <Button
          size="small"
          disabled={mining.cancelRequested}
          title={mining.cancelRequested ? t('taxonomy.miningStopping') : undefined}
          onClick={() => onCancel(mining.id)}
        >
          {t(mining.cancelRequested ? 'taxonomy.miningStopping' : 'taxonomy.miningStop')}
        </Button>
      )}
    </div>
  );
}
