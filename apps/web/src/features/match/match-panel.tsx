import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/index.ts';
import { moneyRange, type MoneyRange } from '../../ui/format.ts';
import { Facts } from '../../ui/parts.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { CompareButton } from '../compare/compare-button.tsx';
import { FitRing } from './bars.tsx';
import { Constraints } from './constraints.tsx';
import { isMissed } from './criteria.ts';
import { CriteriaSection } from './criteria-section.tsx';
import { EvidenceDrawer, type EvidenceOf } from './evidence-drawer.tsx';
import { ProposeLink } from '../proposal/proposal-links.tsx';
import { Likelihood } from './likelihood.tsx';
import { IntroductionNote } from './introduction-pill.tsx';
import { MatchActions } from './match-actions.tsx';
import type { Match, Side } from './match-types.ts';
import { currenciesOf, useMatchName, useMatchWords } from './match-words.ts';
import { ReasonsPart } from './reasons.tsx';
import { useReasons } from './use-reasons.ts';
import '../../ui/styles/reasons.css';

/** Why a match stands where it stands, what speaks for and against it, and what can be done about it. */
export function MatchPanel({
  match,
  seenFrom,
  budget,
  scenarioCode,
}: {
  match: Match;
  seenFrom: Side;
  budget?: MoneyRange | null;
  scenarioCode?: string;
}): ReactNode {
  const phone = usePhone();
  const [evidence, setEvidence] = useState<EvidenceOf | null>(null);
  const words = useMatchWords(currenciesOf(match, budget));
  const { data: reasons } = useReasons(match.id);
  const actions = (
    <>
      <MatchActions key={match.id} match={match} />
      {seenFrom === 'SCENARIO' && <CompareButton matchId={match.id} />}
    </>
  );
  return (
    <>
      <div className="match-top">
        <MatchHead match={match} seenFrom={seenFrom} />
        <FitRing fit={match.fit} missed={isMissed(match)} />
        {!phone && <div className="match-actions">{actions}</div>}
      </div>
      <Constraints match={match} words={words} onEvidence={setEvidence} />
      <CriteriaSection
        match={match}
        words={words}
        onEvidence={setEvidence}
        capabilities={reasons?.capabilities}
      />
      <ReasonsPart match={match} reasons={reasons} words={words} />
      {phone && <div className="sticky-actions">{actions}</div>}
      <EvidenceDrawer
        of={evidence}
        match={match}
        scenarioCode={match.scenario?.code ?? scenarioCode}
        words={words}
        onClose={() => setEvidence(null)}
      />
    </>
  );
}

function MatchHead({ match, seenFrom }: { match: Match; seenFrom: Side }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, organization } = useMatchName()(match, seenFrom);
  const { solution } = match;
  const rank = seenFrom === 'SCENARIO' ? match.rankForScenario : match.rankForSolution;
  const confirmed = solution.references?.filter((one) => one.confirmed).length ?? 0;
  return (
    <div>
      <Facts>
        {[
          rank ? t('match.whyRank', { rank }) : t('match.notRanked'),
          organization,
          confirmed > 0 && t('match.references', { count: confirmed }),
          match.stale && t('match.stale'),
        ]}
      </Facts>
      <h2>
        {seenFrom === 'SOLUTION' && match.scenario ? (
          <Link to="/scenarios/$code" params={{ code: match.scenario.code }}>
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      <dl className="match-terms">
        <Likelihood match={match} />
        {solution.price && (
          <div>
            <dt>{t('match.price')}</dt>
            <dd>{moneyRange(solution.price, language)}</dd>
          </div>
        )}
        {solution.deliveryWeeks !== null && (
          <div>
            <dt>{t('match.delivery')}</dt>
            <dd>{t('match.weeks', { count: solution.deliveryWeeks })}</dd>
          </div>
        )}
      </dl>
      <IntroductionNote match={match} />
      {seenFrom === 'SOLUTION' && match.scenario && <ProposeLink scenario={match.scenario} />}
    </div>
  );
}
