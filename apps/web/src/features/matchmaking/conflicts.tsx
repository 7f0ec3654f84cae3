import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import type { Refused } from '../session/session.ts';
import type { Meeting } from './event-words.ts';

export interface Refusal {
  meeting: Pick<Meeting, 'firm' | 'vendor'>;
  problems: Refused['problems'];
}

/** Every rule that a change would have broken, with whom it speaks of. */
export function Conflicts({
  refusal: { meeting, problems },
  onDismiss,
}: {
  refusal: Refusal;
  onDismiss?: () => void;
}): ReactNode {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const nameOf = (side: string | undefined): string =>
    side === 'firm'
      ? meeting.firm
        ? inLanguage(meeting.firm.name, language)
        : t('meeting.withheld')
      : side === 'vendor'
        ? inLanguage(meeting.vendor.name, language)
        : t('event.either');
  const texts = problems.map(({ code, message, path }) =>
    i18n.exists(`event.conflict.${code}`)
      ? String(t(`event.conflict.${code}` as never, { party: nameOf(path?.[1]) } as never))
      : i18n.exists(`problem.${code}`)
        ? String(t(`problem.${code}` as never))
        : message,
  );
  return (
    <div className="event-conflicts no-print" role="alert">
      <b>{t('event.conflicts')}</b>
      <ul>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {onDismiss && (
        <Button size="small" onClick={onDismiss}>
          {t('event.dismiss')}
        </Button>
      )}
    </div>
  );
}
