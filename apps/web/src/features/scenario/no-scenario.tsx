import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { Empty } from '../../ui/states.tsx';

/** Absent and hidden look the same. */
export function NoScenario(): ReactNode {
  const { t } = useTranslation();
  return (
    <Empty broken title={t('scenario.missingTitle')} text={t('scenario.missingText')}>
      <Link to="/scenarios">{t('scenario.backToList')}</Link>
    </Empty>
  );
}
