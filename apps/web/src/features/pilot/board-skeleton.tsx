import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Delayed } from '../../ui/states.tsx';

const COLUMNS = 6;

/** Columns that wait for their cards, where they will stand. */
export function BoardSkeleton(): ReactNode {
  const { t } = useTranslation();
  return (
    <Delayed>
      <div className="board" role="status" aria-label={t('common.loading')}>
        {Array.from({ length: COLUMNS }, (_, index) => (
          <div key={index} className="board-column skeleton-column">
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </Delayed>
  );
}
