import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PublicOrganizationDocument, ScenariosNamingDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ScenarioRow } from '../scenario/scenario-row.tsx';
import { execute } from '../session/client.ts';
import { ProfilePairs } from './profile.tsx';
import '../../ui/styles/organization.css';

const route = getRouteApi('/shell/organizations/$id');

/** What everybody may know of an organization: who it is, what it has opened, what it lists. */
export default function PublicOrganizationPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = route.useParams();
  const query = useQuery({
    queryKey: ['organization', id],
    queryFn: ({ signal }) => execute(PublicOrganizationDocument, { id }, { signal }),
  });
  const organization = query.data?.organization;
  const name = organization ? inLanguage(organization.name, language) : '';
  useTitle(name || t('nav.organization'));
  if (query.data && !organization)
    return (
      <div className="page">
        <PageHead title={t('organization.missingTitle')} />
        <div className="panel">
          <Empty broken title={t('organization.missingTitle')} text={t('organization.missingText')}>
            <Link to="/scenarios">{t('scenario.backToList')}</Link>
          </Empty>
        </div>
      </div>
    );
  return (
    <div className="page">
      <PageHead
        title={name || t('nav.organization')}
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
                  organization.demo && t('organization.invented'),
                ]}
              </Facts>
            </div>
          )
        }
      />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={120} />}
      {organization && query.data && (
        <div className="detail">
          <div className="stack">
            <OpenScenarios id={organization.id} name={organization.name.zh ?? organization.name.en ?? ''} />
            <ListedSolutions solutions={query.data.solutions.nodes} />
          </div>
          <aside className="panel pad" aria-label={t('organization.section.profile')}>
            <ProfilePairs organization={organization} />
          </aside>
        </div>
      )}
    </div>
  );
}

/** Scenarios whose firm shows its name: found by that name, so that a withheld one stays withheld. */
function OpenScenarios({ id, name }: { id: string; name: string }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['organization', id, 'scenarios'],
    queryFn: ({ signal }) => execute(ScenariosNamingDocument, { name }, { signal }),
    enabled: name !== '',
  });
  const scenarios = query.data?.scenarios.nodes.filter((one) => one.organization?.id === id) ?? [];
  return (
    <section className="panel plain-section" aria-labelledby="open-title">
      <h2 id="open-title">{t('organization.openScenarios')}</h2>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && !scenarios.length && <p className="second">{t('organization.noScenarios')}</p>}
      {scenarios.length > 0 && (
        <ul className="scenario-rows">
          {scenarios.map((scenario) => (
            <ScenarioRow key={scenario.id} scenario={scenario} matches={scenario.matchCount} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface Listed {
  id: string;
  code: string;
  title: { zh?: string | null; en?: string | null };
  summary: { zh?: string | null; en?: string | null };
  trl?: number | null;
}

function ListedSolutions({ solutions }: { solutions: readonly Listed[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="panel plain-section" aria-labelledby="listed-title">
      <h2 id="listed-title">{t('organization.listedSolutions')}</h2>
      {!solutions.length && <p className="second">{t('organization.noSolutions')}</p>}
      <ul className="people">
        {solutions.map((solution) => (
          <li key={solution.id}>
            <div className="people-words">
              <b>{inLanguage(solution.title, language)}</b>
              <small>{inLanguage(solution.summary, language)}</small>
            </div>
            <Facts>
              {[
                solution.code,
                solution.trl && `${t('offer.readiness')} ${t('offer.level', { level: solution.trl })}`,
              ]}
            </Facts>
          </li>
        ))}
      </ul>
    </section>
  );
}
