import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { rolesOf, useViewer } from '../session/session.ts';
import './posting.css';

/** How a firm posts, in full or in three answers, and an office drafts; who may only read is told so. */
export function PostLinks(): ReactNode {
  const { t } = useTranslation();
  const viewer = useViewer();
  const firm = rolesOf(viewer).includes('FIRM');
  if (viewer.role === 'VIEWER') return <p className="second muted">{t('posting.viewersOnlyRead')}</p>;
  return (
    <div className="row wrap">
      {firm && (
        <Link className="action-link" to="/scenarios/quick">
          {t('posting.quick')}
        </Link>
      )}
      <Link className="action-link" data-first to="/scenarios/new">
        {t(firm ? 'posting.new' : 'posting.newForTitle')}
      </Link>
    </div>
  );
}
