import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wallTime, zoneWord } from '../../ui/form/zoned.ts';
import { Icon } from '../../ui/icon.tsx';

const HOUR = 3_600_000;
const SOON_DAYS = 3;

/** A deadline on the clocks of its zone, named where the reader's differ, with what is left of it; it counts down while one looks. */
export function Deadline({ instant, zone }: { instant: string | null; zone: string }): ReactNode {
  const { t } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  if (!instant) return <p>{t('scenario.noDeadline')}</p>;
  const { date, time } = wallTime(instant, zone);
  const left = Date.parse(instant) - now;
  const hours = Math.floor(left / HOUR);
  const tone = left <= 0 ? 'past' : hours < 24 * SOON_DAYS ? 'soon' : 'far';
  return (
    <p className="deadline-line" data-tone={tone}>
      <b>
        <Icon name="clock" size={15} /> {leftOf()}
      </b>
      <time dateTime={instant}>
        {date} {time} <span className="muted">{zoneWord(instant, zone)}</span>
      </time>
    </p>
  );

  function leftOf(): string {
    if (left <= 0) return t('scenario.deadlinePassed');
    if (hours >= 48) return t('proposal.daysLeft', { count: Math.floor(hours / 24) });
    if (hours >= 1) return t('proposal.hoursLeft', { count: hours });
    return t('proposal.minutesLeft', { count: Math.max(1, Math.floor(left / 60_000)) });
  }
}
