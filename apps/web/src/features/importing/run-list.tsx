import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { ImportRunRowFragment, ImportRunState } from '@fairway/client';
import { minute } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { Tag, type Tone } from '../../ui/parts.tsx';

export const RUN_TONES: Record<ImportRunState, Tone> = {
  QUEUED: 'plain',
  RUNNING: 'brand',
  DONE: 'good',
  CANCELLED: 'warn',
  FAILED: 'bad',
};

/** Imports and rehearsals, the newest first. */
export function RunList({ runs }: { runs: readonly ImportRunRowFragment[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <LongList name="import runs" items={runs} height={64} className="panel run-list">
      {(run) => (
        <li>
          <span className="run-name">
            <Link to="/import/$id" params={{ id: run.id }} className="strong">
              {run.fileName}
            </Link>
            <span className="second muted">
              {t(`importing.kinds.${run.kind}`)} · {minute(run.createdAt)}
              {run.dryRun && ` · ${t('importing.dryRun')}`}
            </span>
          </span>
          <span className="second run-counts">
            {run.rows !== null && t('importing.counts', { ...run, rows: run.rows })}
          </span>
          <Tag round tone={RUN_TONES[run.state]}>
            {t(`importing.state.${run.state}`)}
          </Tag>
        </li>
      )}
    </LongList>
  );
}
