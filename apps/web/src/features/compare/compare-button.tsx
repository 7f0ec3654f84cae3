import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Icon } from '../../ui/icon.tsx';
import { COMPARED_AT_MOST, idsOf, toggledId } from './best.ts';

const useCompared = (): string | undefined => useSearch({ strict: false, select: ({ compare }) => compare });

/** Puts a match beside others; which ones stands in the address of the list. */
export function CompareButton({ matchId }: { matchId: string }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const compare = useCompared();
  const ids = idsOf(compare);
  const on = ids.includes(matchId);
  const full = !on && ids.length >= COMPARED_AT_MOST;
  return (
    <>
      <Button
        aria-pressed={on}
        disabled={full}
        icon={<Icon name="compare" size={16} />}
        onClick={() =>
          void navigate({
            to: '.',
            search: (before) => ({ ...before, compare: toggledId(compare, matchId) }),
            replace: true,
            resetScroll: false,
          })
        }
      >
        {t(on ? 'compare.added' : 'compare.add')}
      </Button>
      {full && <p className="second muted">{t('compare.full')}</p>}
    </>
  );
}

/** Says how many are put beside each other, and leads there. */
export function CompareBar(): ReactNode {
  const { t } = useTranslation();
  const ids = idsOf(useCompared());
  if (!ids.length) return null;
  return (
    <div className="compare-bar-link no-print" role="status">
      <span className="second">{t('compare.chosen', { count: ids.length })}</span>
      {ids.length > 1 ? (
        <Link to="/compare" search={{ ids: ids.join(',') }} className="strong">
          {t('compare.open')}
        </Link>
      ) : (
        <span className="second muted">{t('compare.oneMore')}</span>
      )}
    </div>
  );
}
