import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { bandState } from './criteria.ts';
import type { EvidenceOf } from './evidence-drawer.tsx';
import type { Match } from './match-types.ts';
import type { MatchWords } from './match-words.ts';

const MARKS = { MET: 'check', MISSED: 'close', UNKNOWN: 'question' } as const;
const TONE = { met: 'good-text', missed: 'bad-text', unknown: 'muted' } as const;

/** The hard requirements: met, missed, or unknown with who has to say what. */
export function Constraints({
  match,
  words,
  onEvidence,
}: {
  match: Match;
  words: MatchWords;
  onEvidence: (of: EvidenceOf) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { constraints } = match;
  if (!constraints.length) return null;
  const state = bandState(constraints);
  const count = constraints.filter((one) => one.state === (state === 'missed' ? 'MISSED' : 'UNKNOWN')).length;
  return (
    <section className="constraints" data-state={state} aria-label={t('match.constraints')}>
      <h3>
        {t('match.constraints')}
        <span className={TONE[state]}>{t(`match.band.${state}`, { count })}</span>
      </h3>
      <ul>
        {constraints.map((one) => {
          const name = t(`constraint.${one.code}`);
          const short = words.inShort(one.evidence, 4);
          return (
            <li key={one.code}>
              <i
                className="state-dot"
                data-state={one.state}
                role="img"
                aria-label={t(`constraintState.${one.state}`)}
              >
                <Icon name={MARKS[one.state]} size={11} />
              </i>
              <span>{name}</span>
              <span className={one.state === 'MISSED' ? 'bad-text' : undefined}>
                {one.state === 'UNKNOWN' && one.asks.length > 0
                  ? words.asked(one.asks)
                  : short || t(`constraintState.${one.state}`)}
                {one.mend && <small className="mend">{words.mending(one.mend)}</small>}{' '}
                {one.evidence.length > 0 && (
                  <button
                    type="button"
                    className="link-button second"
                    onClick={() => onEvidence({ title: name, evidence: one.evidence })}
                  >
                    {t('match.evidence', { count: one.evidence.length })}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
