import { useEffect, useState, type ReactNode } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { OrganizationRegisterDocument, type OrganizationProfileFragment, type Part } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { day, inLanguage } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useConceptName } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';
import { useViewer } from '../session/session.ts';
import { AppointDialog } from './appoint-dialog.tsx';
import { GrantDialog } from './grant-dialog.tsx';
import { PARTS, type RegisterSearch } from './register-search.ts';
import { VerifyDialog } from './verify-dialog.tsx';
import '../../ui/styles/organization.css';

/** Organizations to look after: an officer verifies those of the region, an administrator grants parts. */
export default function RegisterPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ strict: false }) as RegisterSearch;
  const here = useRouterState({ select: (state) => state.location.pathname });
  const navigate = useNavigate();
  const { administrator } = useViewer();
  const [appointing, setAppointing] = useState(false);
  useTitle(t('nav.organizations'));
  const choose = (next: RegisterSearch): void =>
    void navigate({
      to: here === '/organizations' ? '/organizations' : '/admin/organizations',
      search: next,
      replace: true,
      resetScroll: false,
    });
  const list = useInfiniteQuery({
    queryKey: ['organizations', search],
    queryFn: ({ pageParam, signal }) =>
      execute(
        OrganizationRegisterDocument,
        { first: 30, after: pageParam, search: search.q, verified: search.verified, part: search.part },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ organizations: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.pages.flatMap((page) => page.organizations.nodes) ?? [];
  return (
    <div className="page">
      <PageHead title={t('nav.organizations')} lead={t('register.lead')}>
        {administrator && (
          <Button aria-haspopup="dialog" onClick={() => setAppointing(true)}>
            {t('register.appoint')}
          </Button>
        )}
      </PageHead>
      {appointing && <AppointDialog onClose={() => setAppointing(false)} />}
      <div className="register-filters">
        <SearchBox value={search.q ?? ''} onChange={(q) => choose({ ...search, q: q || undefined })} />
        <select
          className="control"
          aria-label={t('organization.verification')}
          value={search.verified === undefined ? '' : String(search.verified)}
          onChange={({ target }) =>
            choose({ ...search, verified: target.value === '' ? undefined : target.value === 'true' })
          }
        >
          <option value="">{t('register.anyVerification')}</option>
          <option value="false">{t('organization.unverified')}</option>
          <option value="true">{t('organization.verified')}</option>
        </select>
        <select
          className="control"
          aria-label={t('organization.parts')}
          value={search.part ?? ''}
          onChange={({ target }) =>
            choose({ ...search, part: (target.value || undefined) as Part | undefined })
          }
        >
          <option value="">{t('register.anyPart')}</option>
          {PARTS.map((part) => (
            <option key={part} value={part}>
              {t(`organization.part.${part}`)}
            </option>
          ))}
        </select>
      </div>
      <p className="strong register-count" role="status">
        {list.data && t('register.count', { count: list.data.pages[0]?.organizations.totalCount ?? 0 })}
      </p>
      {list.isError && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <SkeletonRows rows={5} height={72} />}
      {list.data && !rows.length && (
        <div className="panel">
          <Empty title={t('register.noneTitle')} text={t('register.noneText')}>
            <Button onClick={() => choose({})}>{t('scenario.clear')}</Button>
          </Empty>
        </div>
      )}
      {rows.length > 0 && (
        <LongList
          name="register"
          items={rows}
          height={72}
          className={list.isPlaceholderData ? 'panel register dimmed' : 'panel register'}
          busy={list.isPlaceholderData}
        >
          {(organization) => <Row organization={organization} />}
        </LongList>
      )}
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Row({ organization }: { organization: OrganizationProfileFragment }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const { viewerCan } = organization;
  const [open, setOpen] = useState<'verify' | 'grant' | null>(null);
  const facts = [
    organization.code,
    organization.uscc ?? organization.foreignIdentifier ?? t('register.noRegistration'),
    organization.region && name('REGION', organization.region),
    organization.sector && name('SECTOR', organization.sector),
    t('register.since', { day: day(organization.createdAt) }),
  ];
  return (
    <li>
      <div className="people-words">
        <div className="row wrap register-name">
          <h2>
            <Link to="/organizations/$id" params={{ id: organization.id }}>
              {inLanguage(organization.name, language)}
            </Link>
          </h2>
          <Tag tone={organization.verifiedAt ? 'good' : 'warn'}>
            {t(organization.verifiedAt ? 'organization.verified' : 'organization.unverified')}
          </Tag>
          {organization.parts.map((part) => (
            <Tag key={part} tone={organization.grantedParts.includes(part) ? 'brand' : 'plain'}>
              {t(`organization.part.${part}`)}
            </Tag>
          ))}
        </div>
        <Facts>{facts}</Facts>
      </div>
      <div className="people-actions">
        {viewerCan.verify && (
          <Button size="small" type="primary" aria-haspopup="dialog" onClick={() => setOpen('verify')}>
            {t('register.verify')}
            <span className="visually-hidden"> {organization.code}</span>
          </Button>
        )}
        {viewerCan.grantParts && (
          <Button size="small" aria-haspopup="dialog" onClick={() => setOpen('grant')}>
            {t('register.grant')}
            <span className="visually-hidden"> {organization.code}</span>
          </Button>
        )}
      </div>
      {open === 'verify' && <VerifyDialog organization={organization} onClose={() => setOpen(null)} />}
      {open === 'grant' && <GrantDialog organization={organization} onClose={() => setOpen(null)} />}
    </li>
  );
}

/** Searches a moment after the last key. */
function SearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim()), 300);
    return () => clearTimeout(timer);
  });
  return (
    <input
      className="control"
      type="search"
      maxLength={200}
      aria-label={t('register.search')}
      placeholder={t('register.search')}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
