import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { LongList } from '../../ui/long-list.tsx';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { TotalBar } from './bars.tsx';
import { LikelihoodShort } from './likelihood.tsx';
import { IntroductionPill } from './introduction-pill.tsx';
import { isMissed } from './criteria.ts';
import type { Match, Side } from './match-types.ts';
import { useMatchName } from './match-words.ts';

export const DISPOSITION_TONES: Record<Match['disposition']['state'], Tone> = {
  NEW: 'plain',
  SAVED: 'brand',
  INVITED: 'good',
  DISMISSED: 'plain',
};

export const codeOf = (match: Match, seenFrom: Side): string =>
  seenFrom === 'SOLUTION' && match.scenario ? match.scenario.code : match.solution.code;

/** The candidates by rank; near misses below, with what they miss. */
export function MatchItems({
  matches,
  seenFrom,
  chosen,
  total,
}: {
  matches: readonly Match[];
  seenFrom: Side;
  chosen: string | undefined;
  total: number;
}): ReactNode {
  const name = useMatchName();
  const kept = matches.find((match) => codeOf(match, seenFrom) === chosen)?.id;
  return (
    <LongList ordered name="matches" items={matches} height={92} total={total} kept={kept}>
      {(match) => {
        const { title, organization } = name(match, seenFrom);
        const missed = isMissed(match);
        const code = codeOf(match, seenFrom);
        return (
          <li>
            <Link
              to="."
              search={(before) => ({ ...before, m: code })}
              resetScroll={false}
              className={code === chosen ? 'match-item active' : 'match-item'}
              activeProps={{ className: '' }}
              aria-current={code === chosen ? 'true' : undefined}
              data-missed={missed || undefined}
            >
              <span className="match-rank">
                {(seenFrom === 'SCENARIO' ? match.rankForScenario : match.rankForSolution) ?? '–'}
              </span>
              <span className="match-name">
                <b>{title}</b>
                <small>{organization}</small>
                <Marks match={match} />
              </span>
              <span className="match-score">
                <b>{Math.round(match.fit)}</b>
                <LikelihoodShort match={match} />
                <Standing match={match} missed={missed} />
              </span>
              <TotalBar match={match} />
            </Link>
          </li>
        );
      }}
    </LongList>
  );
}

/** What else there is to know of it: whether it is introduced, and whether newer data waits to be scored. */
function Marks({ match }: { match: Match }): ReactNode {
  const { t } = useTranslation();
  // That most are left out goes without saying in a list; that a vendor is full does not.
  const telling = match.introduced || match.introduction?.reason === 'CAPACITY_TAKEN';
  if (!telling && !match.stale) return null;
  return (
    <span className="pills">
      {telling && <IntroductionPill match={match} />}
      {match.stale && (
        <Tag tone="warn" round>
          {t('introduction.stale')}
        </Tag>
      )}
    </span>
  );
}

function Standing({ match, missed }: { match: Match; missed: boolean }): ReactNode {
  const { t } = useTranslation();
  if (missed)
    return (
      <Tag tone="bad" round>
        {t('match.notEligible')}
      </Tag>
    );
  return (
    <Tag tone={DISPOSITION_TONES[match.disposition.state]} round>
      {t(`disposition.${match.disposition.state}`)}
    </Tag>
  );
}
