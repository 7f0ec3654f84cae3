import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { OwnOrganizationDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { useViewer } from '../session/session.ts';
import { Members } from './members.tsx';
import { Profile } from './profile.tsx';
import { Tokens } from './tokens.tsx';
import '../../ui/styles/organization.css';

const route = getRouteApi('/shell/organization');
const SECTIONS = ['profile', 'members', 'tokens'] as const;

/** The organization one acts for: what it says of itself, who belongs to it, and which programs act for it. */
export default function OrganizationPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  const { section = 'profile' } = route.useSearch();
  const query = useQuery({
    queryKey: ['organization', 'own'],
    queryFn: ({ signal }) => execute(OwnOrganizationDocument, {}, { signal }),
    enabled: !!viewer.organization,
  });
  const organization = query.data?.viewer?.organization;
  const title = inLanguage(viewer.organization?.name, language) || t('nav.organization');
  useTitle(t('nav.organization'));
  if (!viewer.organization) return <NoOrganization />;
  return (
    <div className="page">
      <PageHead
        title={title}
        above={
          organization && (
            <div className="row wrap">
              <Tag round tone={organization.verifiedAt ? 'good' : 'warn'}>
                {t(organization.verifiedAt ? 'organization.verified' : 'organization.unverified')}
              </Tag>
              <Facts>
                {[
                  organization.code,
                  ...organization.parts.map((part) => t(`organization.part.${part}`)),
                  viewer.role && t('organization.yourRole', { role: t(`organization.role.${viewer.role}`) }),
                ]}
              </Facts>
            </div>
          )
        }
      >
        {organization && (
          <Link to="/organizations/$id" params={{ id: organization.id }}>
            {t('organization.publicPage')}
          </Link>
        )}
      </PageHead>
      <nav className="section-tabs" aria-label={t('organization.sections')}>
        {SECTIONS.map((one) => (
          <Link
            key={one}
            to="/organization"
            search={one === 'profile' ? {} : { section: one }}
            activeOptions={{ exact: true }}
          >
            {t(`organization.section.${one}`)}
          </Link>
        ))}
      </nav>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={120} />}
      {organization && section === 'profile' && <Profile organization={organization} />}
      {organization && section === 'members' && <Members manage={organization.viewerCan.manageMembers} />}
      {organization && section === 'tokens' && <Tokens create={organization.viewerCan.createTokens} />}
    </div>
  );
}

function NoOrganization(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHead title={t('nav.organization')} />
      <div className="panel">
        <Empty title={t('organization.noneTitle')} text={t('organization.noneText')}>
          <Link to="/organization/new" className="action-link primary">
            {t('organization.register')}
          </Link>
        </Empty>
      </div>
    </div>
  );
}
