import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/index.ts';
import { ago, inLanguage, minute } from '../../ui/format.ts';
import { targetOf, type Notice } from './next-step.ts';

/** What happened, to which record, and the next step as a way to the page where it is done. */
export function NoticeRow({
  notice,
  code,
  level = 3,
  day,
  ends,
  onRead,
}: {
  notice: Notice;
  code: string | undefined;
  level?: 2 | 3;
  /** What stands above the first notice of a day. */
  day?: ReactNode;
  /** The last one of its day. */
  ends?: boolean;
  onRead: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const Heading = `h${level}` as const;
  const target = targetOf(notice, code);
  return (
    <li
      data-unread={!notice.readAt || undefined}
      data-first={!!day || undefined}
      data-last={ends || undefined}
    >
      {day && <h2>{day}</h2>}
      <div className="notice">
        <div>
          <Heading>
            {!notice.readAt && <span className="visually-hidden">{t('notice.unread')} </span>}
            {t(`noticeKind.${notice.kind}`)}
            {notice.count > 1 && <span className="muted"> ×{notice.count}</span>}
          </Heading>
          <p className="second">
            {inLanguage(notice.title, language)}
            <time className="notice-when" dateTime={notice.createdAt} title={minute(notice.createdAt)}>
              {ago(notice.createdAt)}
            </time>
          </p>
          <p className="row wrap second notice-steps">
            {target ? (
              <Link className="step-button" to={target.to} search={target.search as never} onClick={onRead}>
                {t(`nextStep.${notice.nextStep}`)}
              </Link>
            ) : (
              t(`nextStep.${notice.nextStep}`)
            )}
            {!notice.readAt && (
              <button type="button" className="link-button" onClick={onRead}>
                {t('notice.markOne')}
              </button>
            )}
          </p>
        </div>
      </div>
    </li>
  );
}
