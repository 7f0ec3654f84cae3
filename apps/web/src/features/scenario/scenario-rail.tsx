import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { day, daysUntil, inLanguage, moneyRange } from '../../ui/format.ts';
import { wallTime, zoneWord } from '../../ui/form/zoned.ts';
import { Icon } from '../../ui/icon.tsx';
import { Initial, Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { CoSponsors, FindLike } from '../joint/co-sponsors.tsx';
import { JoinIn } from '../entrance/join-in.tsx';
import { ProposalsLink } from '../proposal/proposal-links.tsx';
import { rolesOf, useSignedIn, useViewer } from '../session/session.ts';
import type { ScenarioDetail } from './scenario-page.tsx';

type Props = { scenario: ScenarioDetail };

/** Whose it is, until when and for how much, and what this viewer would do next. */
export function ScenarioRail({ scenario }: Props): ReactNode {
  const { t } = useTranslation();
  const signedIn = useSignedIn();
  return (
    <aside className="stack rail" aria-label={t('scenario.atAGlance')}>
      {signedIn ? (
        <NextStep scenario={scenario} />
      ) : (
        <div className="panel pad stack">
          <JoinIn code={scenario.code} matches={scenario.matchCount} />
        </div>
      )}
      <CoSponsors scenarioId={scenario.id} joint={scenario} />
      {scenario.viewerCan.proposeJoint && <FindLike code={scenario.code} />}
      <OwnFit scenario={scenario} />
      <Glance scenario={scenario} />
    </aside>
  );
}

function NextStep({ scenario }: Props): ReactNode {
  const { t } = useTranslation();
  const vendor = rolesOf(useViewer()).includes('VENDOR');
  const { own, myProposal, code, state, matchCount } = scenario;
  const proposes = vendor && !own && state === 'OPEN';
  return (
    <div className="panel pad stack rail-actions">
      {scenario.readable.totalCount > 0 ? (
        <Link to="/scenarios/$code/matches" params={{ code }} className="button-link primary">
          <Icon name="match" size={16} />
          {t('scenario.seeMatches', { count: matchCount })}
        </Link>
      ) : (
        <p className="second">{t('scenario.matchesOfMarket', { count: matchCount })}</p>
      )}
      {myProposal && (
        <Link to="/proposals/$id" params={{ id: myProposal.id }} className="button-link primary">
          {t('scenario.myProposal', { state: t(`scenario.proposalState.${myProposal.state}`) })}
        </Link>
      )}
      {proposes && !myProposal && (
        <Link to="/proposals/new" search={{ scenario: code }} className="button-link primary">
          {t('proposal.begin')}
        </Link>
      )}
      <ProposalsLink scenario={scenario} />
      <Button icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
        {t('scenario.print')}
      </Button>
    </div>
  );
}

/** For a vendor: how each of its solutions fits. */
function OwnFit({ scenario }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!scenario.ownMatches.length) return null;
  return (
    <section className="panel rail-fit" aria-labelledby="own-fit">
      <h2 id="own-fit">{t('scenario.ownFit')}</h2>
      <ul className="stack">
        {scenario.ownMatches.map((match) => {
          const missed = match.constraints.filter((one) => one.state === 'MISSED');
          return (
            <li key={match.id}>
              <div className="row">
                <Link
                  to="/solutions/$code/matches"
                  params={{ code: match.solution.code }}
                  search={{ m: scenario.code }}
                  className="grow"
                >
                  {inLanguage(match.solution.title, language)}
                </Link>
                <b>{Math.round(match.fit)}</b>
              </div>
              <p className="second muted">
                {missed.length
                  ? t('scenario.missed', {
                      what: missed.map((one) => t(`constraint.${one.code}`)).join(t('common.separator')),
                    })
                  : match.rankForScenario !== null
                    ? t('scenario.rank', { rank: match.rankForScenario, count: scenario.matchCount })
                    : t('match.notRanked')}
              </p>
              {match.disposition.state === 'INVITED' && (
                <Tag round tone="good">
                  {t('disposition.INVITED')}
                </Tag>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Glance({ scenario }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const { organization, proposalDeadline } = scenario;
  const left = proposalDeadline ? daysUntil(proposalDeadline) : null;
  const closes = proposalDeadline ? wallTime(proposalDeadline, scenario.deadlineZone) : null;
  const zone = proposalDeadline && zoneWord(proposalDeadline, scenario.deadlineZone);
  const firm = inLanguage(organization?.name ?? scenario.teaserName, language) || t('scenario.nameWithheld');
  return (
    <div className="panel pad stack">
      <div className="row firm-card">
        <Initial name={firm} size={36} />
        <div>
          {organization ? (
            <Link to="/organizations/$id" params={{ id: organization.id }} className="strong">
              {firm}
            </Link>
          ) : (
            <b>{firm}</b>
          )}
          <p className="second muted">
            {[
              organization?.verifiedAt && t('scenario.verified'),
              organization?.sizeBand && t(`sizeBand.${organization.sizeBand}`),
              organization?.sector && name('SECTOR', organization.sector),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </div>
      <dl className="pairs">
        {scenario.region && (
          <>
            <dt>{t('facet.regions')}</dt>
            <dd>{name('REGION', scenario.region)}</dd>
          </>
        )}
        <dt>{t('scenario.budget')}</dt>
        <dd className="strong">{moneyRange(scenario.budget, language) || t('common.notSaid')}</dd>
        <dt>{t('scenario.deadline')}</dt>
        <dd>
          {proposalDeadline ? (
            <>
              <time dateTime={proposalDeadline} className="nowrap">
                {closes!.date} {closes!.time}
              </time>
              <br />
              {zone && <span className="second muted">{zone} · </span>}
              <span className={left! > 0 && left! <= 14 ? 'second warn-text' : 'second muted'}>
                {left! > 0 ? t('scenario.daysLeft', { count: left! }) : t('scenario.deadlinePassed')}
              </span>
            </>
          ) : (
            t('scenario.noDeadline')
          )}
        </dd>
        {scenario.startBy && (
          <>
            <dt>{t('field.startBy')}</dt>
            <dd>{scenario.startBy}</dd>
          </>
        )}
        {scenario.openedAt && (
          <>
            <dt>{t('scenario.opened')}</dt>
            <dd>{day(scenario.openedAt)}</dd>
          </>
        )}
        {scenario.proposalCount !== null && (
          <>
            <dt>{t('scenario.proposals')}</dt>
            <dd>{scenario.proposalCount}</dd>
          </>
        )}
        {scenario.riskTier && (
          <>
            <dt>{t('scenario.riskTier')}</dt>
            <dd>{t(`riskTier.${scenario.riskTier}`)}</dd>
          </>
        )}
        {scenario.stateReason && (
          <>
            <dt>{t('scenario.why')}</dt>
            <dd>{scenario.stateReason}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
