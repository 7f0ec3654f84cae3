import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  MatchContactsDocument,
  ScenarioMatchesDocument,
  ScenariosDocument,
  type ScenarioMatchesQuery,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NoScenario } from '../scenario/no-scenario.tsx';
import { execute } from '../session/client.ts';
import { useViewer } from '../session/session.ts';
import { bandState, points } from './criteria.ts';
import { DISPOSITION_TONES } from './match-list.tsx';
import type { Match } from './match-types.ts';
import { currenciesOf, useMatchWords } from './match-words.ts';
import '../../ui/styles/scenario-page.css';
import '../../ui/styles/print.css';
import '../../ui/styles/introduction-list.css';

const route = getRouteApi('/shell/matches/print');
const AT_MOST = 20;
const SCENARIOS = 50;
const REASONS = 3;
type Scenario = NonNullable<ScenarioMatchesQuery['scenarioByCode']>;
type Contact = { name: string; email: string };
type Contacts = ReadonlyMap<string, Contact>;

/** The ranked vendors of one scenario on paper, each with what speaks for it; without a scenario, of all that a firm has open. */
export default function IntroductionPage(): ReactNode {
  const { t } = useTranslation();
  const { scenario } = route.useSearch();
  useTitle(t('match.introTitle'));
  return <div className="page">{scenario ? <OfOne code={scenario} /> : <OfFirm />}</div>;
}

function useIntroduction(code: string) {
  return useQuery({
    queryKey: ['matches', 'introduction', code],
    queryFn: ({ signal }) => execute(ScenarioMatchesDocument, { code, first: AT_MOST }, { signal }),
  });
}

function OfOne({ code }: { code: string }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useIntroduction(code);
  const scenario = query.data?.scenarioByCode;
  const contacts = useContacts(code);
  return (
    <>
      <PageHead
        title={scenario ? inLanguage(scenario.title, language) : t('match.introTitle')}
        above={scenario && <p className="second">{t('match.introTitle')}</p>}
        lead={
          scenario && `${scenario.code} · ${t('match.introLead', { count: scenario.matches.nodes.length })}`
        }
        back={{ to: `/scenarios/${code}/matches`, label: t('compare.back') }}
      >
        {scenario && <PrintButton />}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={4} height={120} />}
      {query.data && !scenario && <NoScenario />}
      {scenario && !scenario.matches.nodes.length && (
        <Empty title={t('match.noneTitle')} text={t('match.noneText.none')} />
      )}
      {scenario && <Ranking scenario={scenario} contacts={contacts} />}
    </>
  );
}

const PrintButton = (): ReactNode => {
  const { t } = useTranslation();
  return (
    <Button type="primary" icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
      {t('match.print')}
    </Button>
  );
};

/** Everybody to introduce to one firm: a part for each of its scenarios that somebody fits. */
function OfFirm(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const firm = inLanguage(useViewer().organization?.name, language);
  const query = useQuery({
    queryKey: ['matches', 'introduction', 'firm'],
    queryFn: ({ signal }) =>
      execute(
        ScenariosDocument,
        { mine: true, states: ['OPEN', 'EVALUATING'], sort: 'DEADLINE', first: SCENARIOS, withFacets: false },
        { signal },
      ),
  });
  const matched = query.data?.scenarios.nodes.filter((one) => one.matchCount > 0) ?? [];
  return (
    <>
      <PageHead
        title={firm ? t('match.introOf', { firm }) : t('match.introTitle')}
        lead={query.data && t('match.introScenarios', { count: matched.length })}
        back={{ to: '/matches', label: t('nav.matches') }}
      >
        {matched.length > 0 && <PrintButton />}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={4} height={120} />}
      {query.data && !matched.length && (
        <Empty title={t('match.introTitle')} text={t('match.introMissing')}>
          <Link to="/matches">{t('nav.matches')}</Link>
        </Empty>
      )}
      {matched.map((one) => (
        <OfFirmsScenario key={one.id} code={one.code} title={inLanguage(one.title, language)} />
      ))}
    </>
  );
}

function OfFirmsScenario({ code, title }: { code: string; title: string }): ReactNode {
  const query = useIntroduction(code);
  const contacts = useContacts(code);
  const scenario = query.data?.scenarioByCode;
  return (
    <section className="introduced-scenario" aria-label={title}>
      <h2>
        {title} <span className="second muted">{code}</span>
      </h2>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={2} height={120} />}
      {scenario && <Ranking scenario={scenario} contacts={contacts} heading="h3" />}
    </section>
  );
}

/** Whom to call, of those that were invited or whose proposal is open. */
function useContacts(code: string): Contacts {
  const { data } = useQuery({
    queryKey: ['matches', 'contacts', code],
    queryFn: ({ signal }) => execute(MatchContactsDocument, { code, first: AT_MOST }, { signal }),
  });
  return new Map(
    data?.scenarioByCode?.matches.nodes.flatMap(({ id, contact }) =>
      contact ? [[id, contact] as const] : [],
    ),
  );
}

function Ranking({
  scenario,
  contacts,
  heading = 'h2',
}: {
  scenario: Scenario;
  contacts: Contacts;
  heading?: 'h2' | 'h3';
}): ReactNode {
  return (
    <ol className="panel introduction">
      {scenario.matches.nodes.map((match) => (
        <Introduced
          key={match.id}
          match={match}
          scenario={scenario}
          contact={contacts.get(match.id)}
          heading={heading}
        />
      ))}
    </ol>
  );
}

function Introduced({
  match,
  scenario,
  contact,
  heading: Title,
}: {
  match: Match;
  scenario: Scenario;
  contact: Contact | undefined;
  heading: 'h2' | 'h3';
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
        <Title className="introduced-title">
          <Link to="/scenarios/$code/matches" params={{ code: scenario.code }} search={{ m: solution.code }}>
            {inLanguage(solution.title, language)}
          </Link>
        </Title>
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
        <p className="introduced-label">{t('match.reasons')}</p>
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
