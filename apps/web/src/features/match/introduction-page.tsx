import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { MatchContactsDocument, ScenarioMatchesDocument, type ScenarioMatchesQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NoScenario } from '../scenario/no-scenario.tsx';
import { execute } from '../session/client.ts';
import { bandState, points } from './criteria.ts';
import { DISPOSITION_TONES } from './match-list.tsx';
import type { Match } from './match-types.ts';
import { currenciesOf, useMatchWords } from './match-words.ts';
import '../../ui/styles/scenario-page.css';
import '../../ui/styles/print.css';
import '../../ui/styles/introduction-list.css';

const route = getRouteApi('/shell/matches/print');
const AT_MOST = 20;
const REASONS = 3;
type Scenario = NonNullable<ScenarioMatchesQuery['scenarioByCode']>;
type Contact = { name: string; email: string };
type Contacts = ReadonlyMap<string, Contact>;

/** The ranked vendors of one scenario on paper, each with what speaks for it. */
export default function IntroductionPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { scenario: code } = route.useSearch();
  const query = useQuery({
    queryKey: ['matches', 'introduction', code],
    queryFn: ({ signal }) => execute(ScenarioMatchesDocument, { code: code!, first: AT_MOST }, { signal }),
    enabled: !!code,
  });
  const scenario = query.data?.scenarioByCode;
  const contacts = useContacts(code);
  useTitle(t('match.introTitle'));
  return (
    <div className="page">
      <PageHead
        title={scenario ? inLanguage(scenario.title, language) : t('match.introTitle')}
        above={scenario && <p className="second">{t('match.introTitle')}</p>}
        lead={
          scenario && `${scenario.code} · ${t('match.introLead', { count: scenario.matches.nodes.length })}`
        }
        back={code ? { to: `/scenarios/${code}/matches`, label: t('compare.back') } : undefined}
      >
        {scenario && (
          <Button type="primary" icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
            {t('match.print')}
          </Button>
        )}
      </PageHead>
      {!code && <Empty title={t('match.introTitle')} text={t('match.introMissing')} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {code && query.isPending && <SkeletonRows rows={4} height={120} />}
      {query.data && !scenario && <NoScenario />}
      {scenario && !scenario.matches.nodes.length && (
        <Empty title={t('match.noneTitle')} text={t('match.noneText.none')} />
      )}
      {scenario && <Ranking scenario={scenario} contacts={contacts} />}
    </div>
  );
}

/** Whom to call, of those that were invited or whose proposal is open. */
function useContacts(code: string | undefined): Contacts {
  const { data } = useQuery({
    queryKey: ['matches', 'contacts', code],
    queryFn: ({ signal }) => execute(MatchContactsDocument, { code: code!, first: AT_MOST }, { signal }),
    enabled: !!code,
  });
  return new Map(
    data?.scenarioByCode?.matches.nodes.flatMap(({ id, contact }) =>
      contact ? [[id, contact] as const] : [],
    ),
  );
}

function Ranking({ scenario, contacts }: { scenario: Scenario; contacts: Contacts }): ReactNode {
  return (
    <ol className="panel introduction">
      {scenario.matches.nodes.map((match) => (
        <Introduced key={match.id} match={match} scenario={scenario} contact={contacts.get(match.id)} />
      ))}
    </ol>
  );
}

function Introduced({
  match,
  scenario,
  contact,
}: {
  match: Match;
  scenario: Scenario;
  contact: Contact | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useMatchWords(currenciesOf(match, scenario.budget));
  const { solution } = match;
  const state = bandState(match.constraints);
  const unknown = match.constraints.filter((one) => one.state === 'UNKNOWN').length;
  const strongest = [...match.criteria]
    .filter((one) => one.evidence.length > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, REASONS);
  const { organization, price, deliveryWeeks } = solution;
  const terms = [
    [t('match.price'), moneyRange(price, language)],
    [t('match.delivery'), deliveryWeeks !== null && t('match.weeks', { count: deliveryWeeks })],
    [t('match.constraints'), t(`match.band.${state}`, { count: unknown })],
  ] as const;
  return (
    <li>
      <b className="introduced-rank">{match.rankForScenario}</b>
      <div>
        <h2>
          <Link to="/scenarios/$code/matches" params={{ code: scenario.code }} search={{ m: solution.code }}>
            {inLanguage(solution.title, language)}
          </Link>
        </h2>
        <Facts>
          {[
            inLanguage(organization.name, language),
            organization.sizeBand && t(`sizeBand.${organization.sizeBand}`),
            solution.code,
          ]}
        </Facts>
        <dl className="introduced-terms">
          {terms.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
          <div>
            <dt>{t('reasons.contact')}</dt>
            <dd>
              {contact ? (
                <>
                  {contact.name} <a href={`mailto:${contact.email}`}>{contact.email}</a>
                </>
              ) : (
                <span className="muted">{t('reasons.contactLater')}</span>
              )}
            </dd>
          </div>
        </dl>
        <h3>{t('match.reasons')}</h3>
        <ul className="introduced-reasons">
          {strongest.map((one) => (
            <li key={one.code} data-criterion={one.code}>
              <b>{t(`criterion.${one.code}`)}</b>
              <span className="introduced-points">+{points(one.contribution)}</span>
              <span className="second">{words.inShort(one.evidence)}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className="introduced-fit">
        <b>{Math.round(match.fit)}</b>
        <small>{t('match.fit')}</small>
        <Tag round tone={DISPOSITION_TONES[match.disposition.state]}>
          {t(`disposition.${match.disposition.state}`)}
        </Tag>
      </p>
    </li>
  );
}
