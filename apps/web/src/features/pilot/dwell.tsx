import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { daysOver, dwellBar, dwellTone, type Pilot } from './board.ts';

/** The stay in the present stage against its limit. */
export function Dwell({ pilot }: { pilot: Pick<Pilot, 'dwellDays' | 'limitDays'> }): ReactNode {
  const { t } = useTranslation();
  const tone = dwellTone(pilot);
  const { fill, tick } = dwellBar(pilot);
  const days = Math.floor(pilot.dwellDays);
  const over = daysOver(pilot);
  return (
    <>
      <p className="dwell" data-tone={tone}>
        <b>
          <Icon name="clock" size={15} />
          {t('pilot.dwell', { count: days })}
        </b>
        <span>
          {over > 0 ? t('pilot.over', { count: over }) : t('pilot.left', { count: pilot.limitDays - days })}
        </span>
      </p>
      <div className="dwell-bar" data-tone={tone} aria-hidden="true">
        <i style={{ width: `${fill * 100}%` }} />
        {tick !== null && <u style={{ insetInlineStart: `${tick * 100}%` }} />}
      </div>
    </>
  );
}
