import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { SolutionDetailDocument, type SolutionDetailQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { day, inLanguage, moneyRange } from '../../ui/format.ts';
import { Facts, Initial, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useConceptName } from '../concept/concepts.ts';
import { readScenarioSearch } from '../scenario/scenario-search.ts';
import { execute } from '../session/client.ts';
import { SolutionActions } from './solution-actions.tsx';
import { SolutionFacts } from './solution-facts.tsx';
import { freeOf, SOLUTION_TONES } from './solution-words.ts';
import '../posting/posting.css';
import './solution.css';

const route = getRouteApi('/shell/solutions/$code');
export type SolutionDetail = NonNullable<SolutionDetailQuery['solutionByCode']>;

export default function SolutionPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code } = route.useParams();
  const query = useQuery({
    queryKey: ['solution', code],
    queryFn: ({ signal }) => execute(SolutionDetailDocument, { code }, { signal }),
  });
  const solution = query.data?.solutionByCode;
  const title = solution ? inLanguage(solution.title, language) : code;
  useTitle(title);
  return (
    <div className="page">
      <PageHead
        title={title}
        back={{ to: '/solutions', label: t('nav.solutions') }}
        lead={solution && inLanguage(solution.summary, language)}
        above={
          solution && (
            <div className="row wrap">
              <Tag round tone={SOLUTION_TONES[solution.state]}>
                {t(`solutionState.${solution.state}`)}
              </Tag>
              <Facts>
                {[
                  code,
                  inLanguage(solution.organization.name, language),
                  t('offer.version', { number: solution.contentVersion }),
                ]}
              </Facts>
            </div>
          )
        }
      >
        {solution && <SolutionActions solution={solution} />}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={160} />}
      {query.data && !solution && (
        <div className="panel">
          <Empty broken title={t('solution.missingTitle')} text={t('solution.missingText')}>
            <Link to="/solutions">{t('offer.backToList')}</Link>
          </Empty>
        </div>
      )}
      {solution && (
        <>
          {solution.stateReason && (
            <p className="notice-line" data-tone="warn">
              {t('offer.stateReason', { reason: solution.stateReason })}
            </p>
          )}
          {solution.state === 'SCREENING' && <p className="notice-line">{t('offer.inScreening')}</p>}
          <div className="detail">
            <div className="panel">
              <SolutionFacts solution={solution} />
            </div>
            <aside className="stack" aria-label={t('scenario.atAGlance')}>
              <Terms solution={solution} />
              <Fit solution={solution} />
              <Vendor solution={solution} />
            </aside>
          </div>
        </>
      )}
    </div>
  );
}

function Terms({ solution }: { solution: SolutionDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { capacity, capacityTaken } = solution;
  const free = freeOf(solution);
  return (
    <section className="panel pad">
      <h2 className="visually-hidden">{t('offer.part.terms')}</h2>
      <p className="offer-price">{moneyRange(solution.price, language) || t('offer.priceOnRequest')}</p>
      <dl className="pairs">
        <dt>{t('offer.delivery')}</dt>
        <dd>
          {solution.deliveryWeeks === null ? (
            <span className="muted">{t('common.notSaid')}</span>
          ) : (
            t('offer.weeks', { count: solution.deliveryWeeks })
          )}
        </dd>
        <dt>{t('offer.ip')}</dt>
        <dd>
          {solution.ipModel ? (
            t(`offer.ipModel.${solution.ipModel}`)
          ) : (
            <span className="muted">{t('common.notSaid')}</span>
          )}
        </dd>
        {solution.riskTier && (
          <>
            <dt>{t('scenario.riskTier')}</dt>
            <dd>{t(`riskTier.${solution.riskTier}`)}</dd>
          </>
        )}
        <dt>{t('offer.listed')}</dt>
        <dd>{solution.listedAt ? day(solution.listedAt) : t('offer.notListed')}</dd>
      </dl>
      <h3>{t('offer.capacity')}</h3>
      {free === null || capacity === null ? (
        <p className="muted">{t('offer.capacityUnknown', { count: capacityTaken })}</p>
      ) : (
        <>
          <div className="capacity" aria-hidden="true">
            {Array.from({ length: Math.min(capacity, 12) }, (_, at) => (
              <i key={at} data-on={at < capacityTaken || undefined} />
            ))}
          </div>
          <p className={free === 0 ? 'second warn-text' : 'second'}>
            {t('offer.capacityOf', { free, taken: capacityTaken, of: capacity })}
          </p>
        </>
      )}
    </section>
  );
}

/** How it fits scenarios that the viewer may see the matches of: a firm's own, or all for its vendor. */
function Fit({ solution }: { solution: SolutionDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { nodes, totalCount } = solution.matches;
  if (!nodes.length) return null;
  const own = solution.viewerCan.update;
  return (
    <section className="panel pad">
      <h2>{t(own ? 'offer.fitsScenarios' : 'offer.fitsMine')}</h2>
      <ol className="fit-list">
        {nodes.map(({ id, fit, rankForScenario, scenario }) => (
          <li key={id}>
            <b className="fit-number">{Math.round(fit)}</b>
            <span>
              <Link to="/scenarios/$code/matches" params={{ code: scenario.code }} search={{ m: id }}>
                {inLanguage(scenario.title, language)}
              </Link>
              <span className="second muted">
                {[scenario.code, rankForScenario !== null && t('offer.rankFor', { rank: rankForScenario })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {own && (
        <p className="second">
          <Link
            to="/scenarios"
            search={readScenarioSearch({
              states: ['OPEN'],
              capabilities: solution.capabilities,
              sectors: solution.sectors?.filter((code) => code !== '*'),
            })}
          >
            {t('offer.profile')}
          </Link>
        </p>
      )}
      {totalCount > nodes.length && (
        <Link to="/solutions/$code/matches" params={{ code: solution.code }}>
          {t('offer.allMatches', { count: totalCount })}
        </Link>
      )}
    </section>
  );
}

function Vendor({ solution }: { solution: SolutionDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const { organization } = solution;
  const vendor = inLanguage(organization.name, language);
  return (
    <section className="panel pad">
      <div className="row vendor-head">
        <Initial name={vendor} size={36} />
        <div>
          <h2>{vendor}</h2>
          <p className="second muted">{organization.code}</p>
        </div>
      </div>
      <Facts>
        {[
          organization.region && name('REGION', organization.region),
          organization.sector && name('SECTOR', organization.sector),
          organization.sizeBand && t(`sizeBand.${organization.sizeBand}`),
          organization.verifiedAt && t('offer.verified', { day: day(organization.verifiedAt) }),
        ]}
      </Facts>
    </section>
  );
}
