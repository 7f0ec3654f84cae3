import type { ReactNode } from 'react';
import type { Match } from './match-types.ts';
import type { MatchWords } from './match-words.ts';
import { Objections } from './objections.tsx';
import { Unknowns } from './unknowns.tsx';
import type { Reasons } from './use-reasons.ts';
import { WhatIf } from './what-if.tsx';
import { WhatWouldRaise } from './what-would-raise.tsx';

/** What follows the criteria: what is unknown, what would raise the fit, what a change would come to, and what is disputed. */
export function ReasonsPart({
  match,
  reasons,
  words,
}: {
  match: Match;
  reasons: Reasons | null | undefined;
  words: MatchWords;
}): ReactNode {
  return (
    <>
      {reasons && <Unknowns reasons={reasons} words={words} />}
      <WhatWouldRaise match={match} words={words} />
      {reasons && <WhatIf key={match.id} match={match} reasons={reasons} words={words} />}
      {reasons && <Objections match={match} reasons={reasons} />}
    </>
  );
}
