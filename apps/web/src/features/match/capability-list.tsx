import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import type { MatchWords } from './match-words.ts';
import type { Reasons } from './use-reasons.ts';

type Answer = Reasons['capabilities'][number];
const TONES: Record<Answer['state'], Tone> = {
  STATED: 'good',
  WRITTEN: 'brand',
  SISTER: 'warn',
  OPEN: 'plain',
};

/** Which capability is met, and by which words of the solution. */
export function CapabilityList({
  capabilities,
  words,
}: {
  capabilities: readonly Answer[];
  words: MatchWords;
}): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  if (!capabilities.length) return null;
  return (
    <ul className="capability-list" aria-label={t('reasons.capabilities')}>
      {capabilities.map((one) => {
        const quotes = one.answered.filter((answer) => answer.quote).map(words.what);
        const sister = one.state === 'SISTER' && one.answered[0]?.code;
        return (
          <li key={one.code}>
            <b>{name('CAPABILITY', one.code)}</b>
            <Tag round tone={TONES[one.state]}>
              {t(`reasons.capability.${one.state}`)}
            </Tag>
            <span>
              {quotes.join(t('common.separator'))}
              {sister && t('reasons.bySister', { name: name('CAPABILITY', sister) })}
              {one.state === 'OPEN' && t('reasons.noWords')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
