import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '../../ui/parts.tsx';
import type { Match } from './match-types.ts';
import '../../ui/styles/introduction.css';

/** Whether the two are introduced, in one word. Nothing where it was not up for it, as with a near miss. */
export function IntroductionPill({ match }: { match: Match }): ReactNode {
  const { t } = useTranslation();
  const { introduction } = match;
  if (!introduction || introduction.reason === 'DISMISSED') return null;
  const [tone, text]: [Tone, string] = match.introduced
    ? ['teal', t('introduction.made')]
    : introduction.reason === 'CAPACITY_TAKEN'
      ? ['warn', t('introduction.full')]
      : ['outline', t('introduction.elsewhere')];
  return (
    <Tag tone={tone} round>
      {text}
    </Tag>
  );
}

/** The same with why, for the page of one match. */
export function IntroductionNote({ match }: { match: Match }): ReactNode {
  const { t } = useTranslation();
  const { introduction } = match;
  const why = introduction?.way ?? introduction?.reason;
  if (!introduction || !why) return null;
  return (
    <p className="introduction-note" data-introduced={match.introduced}>
      <IntroductionPill match={match} />
      <span>
        {why === 'CAPACITY_TAKEN'
          ? t('introduction.why.CAPACITY_TAKEN', { count: introduction.taken, room: introduction.room })
          : t(`introduction.why.${why}`)}
      </span>
    </p>
  );
}

/** How many introductions a solution holds and what waits for it: its vendor's view. */
export function IntroductionLoad({
  load,
}: {
  load: { room: number; open: number; waiting: number };
}): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="introduction-note">
      <b>{t('introduction.load', { count: load.open, room: load.room })}</b>
      {load.waiting > 0 && <span>{t('introduction.waiting', { count: load.waiting })}</span>}
      <small>{t('introduction.loadWhy')}</small>
    </span>
  );
}
