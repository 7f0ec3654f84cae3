import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import './styles/sideways.css';

/** Says that a table goes on to the side. */
export function SidewaysHint(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="sideways-hint">
      {t('table.sideways')} <Icon name="forward" size={14} />
    </p>
  );
}
