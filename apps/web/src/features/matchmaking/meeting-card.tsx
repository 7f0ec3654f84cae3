import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Meeting } from './event-words.ts';

/** Who meets whom about what, in the space of a cell. */
export function MeetingCard({ meeting, onOpen }: { meeting: Meeting; onOpen: () => void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const firm = meeting.firm ? inLanguage(meeting.firm.name, language) : t('meeting.withheld');
  const vendor = inLanguage(meeting.vendor.name, language);
  return (
    <article className="event-card" data-attendance={meeting.attendance ?? undefined}>
      <h3>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={onOpen}
          aria-label={t('meeting.open', { firm, vendor })}
        >
          <span>{firm}</span>
          <span>{vendor}</span>
        </button>
      </h3>
      <p className="event-card-topic">
        {meeting.scenario ? inLanguage(meeting.scenario.title, language) : ''}
      </p>
      <p className="event-card-foot">
        {meeting.fit !== null && <b>{t('meeting.fit', { fit: Math.round(meeting.fit) })}</b>}
        {meeting.must && (
          <span>
            <Icon name="star" size={14} filled /> {t('meeting.must')}
          </span>
        )}
        {meeting.byHand && <span>{t('meeting.byHand')}</span>}
        {meeting.attendance && <span>{t(`attendance.${meeting.attendance}`)}</span>}
        {meeting.result && <span>{t(`meetingResult.${meeting.result}`)}</span>}
      </p>
    </article>
  );
}
