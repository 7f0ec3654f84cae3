import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { DataAccessCountsDocument } from '@fairway/client';
import { execute } from '../session/client.ts';
import { useViewer } from '../session/session.ts';

/** The pages about data, each with how many wait there. */
export function DataLinks(): ReactNode {
  const { t } = useTranslation();
  const { organization } = useViewer();
  const { data } = useQuery({
    queryKey: ['data-access-counts'],
    queryFn: ({ signal }) => execute(DataAccessCountsDocument, {}, { signal }),
    enabled: !!organization,
  });
  const waiting = data?.toDecide.totalCount ?? 0;
  return (
    <nav className="groups" aria-label={t('asset.pages')}>
      <ul>
        <li>
          <Link to="/data" className="group-link" activeOptions={{ exact: true, includeSearch: false }}>
            {t('asset.market')}
          </Link>
        </li>
        {organization && (
          <>
            <li>
              <Link to="/my/data" className="group-link">
                {t('asset.mine')}
              </Link>
            </li>
            <li>
              <Link to="/data/requests" className="group-link" activeOptions={{ includeSearch: false }}>
                {t('asset.requests')}
                {waiting > 0 && (
                  <span className="count-badge" aria-label={t('asset.waiting', { count: waiting })}>
                    {waiting}
                  </span>
                )}
              </Link>
            </li>
          </>
        )}
      </ul>
    </nav>
  );
}

/** Who may offer data: editors of an organization. */
export function PostDataLink({ first }: { first?: boolean }): ReactNode {
  const { t } = useTranslation();
  const { organization, role } = useViewer();
  if (!organization) return null;
  if (role === 'VIEWER') return <p className="second muted">{t('asset.viewersOnlyRead')}</p>;
  return (
    <Link className="action-link" data-first={first || undefined} to="/data/new">
      {t('asset.new')}
    </Link>
  );
}
