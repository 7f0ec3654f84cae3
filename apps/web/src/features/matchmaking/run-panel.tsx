import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { MatchmakingScheduleCancelDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { execute } from '../session/client.ts';
import type { EventDetail } from './event-words.ts';
import { isAtWork, useDeed } from './use-event.ts';

/** How far the timetable is, or which rules keep it from being made. */
export function RunPanel({ event }: { event: EventDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const deed = useDeed();
  const { run } = event;
  if (!run) return null;
  if (isAtWork(run))
    return (
      <section className="panel pad event-run" aria-live="polite">
        <h2>{t('event.scheduling')}</h2>
        <progress max={run.total || 1} value={run.done} aria-label={t('event.scheduling')} />
        <span className="second">{t('event.schedulingOf', { done: run.done, total: run.total || '–' })}</span>
        <Button
          disabled={run.cancelRequested}
          loading={deed.isPending || run.cancelRequested}
          onClick={() =>
            deed.mutate({
              key: 'stop',
              said: t('event.stopped'),
              run: async () =>
                (await execute(MatchmakingScheduleCancelDocument, { input: { eventId: event.id } }))
                  .matchmakingScheduleCancel,
            })
          }
        >
          {t('event.stop')}
        </Button>
      </section>
    );
  if (run.state === 'CANCELLED' && event.state === 'DRAFT')
    return <p className="panel pad second">{t('event.runCancelled')}</p>;
  if (run.state !== 'FAILED' || (event.state !== 'DRAFT' && event.state !== 'SCHEDULED')) return null;
  return (
    <section className="panel pad event-obstacles" role="alert">
      <h2>{t('event.failedTitle')}</h2>
      <p className="second">{t('event.failedText')}</p>
      <ul>
        {run.obstacles.map((one, at) => (
          <li key={at}>
            {t(`obstacle.${one.code}`, {
              scenario: one.scenario?.code ?? '',
              party: one.organization ? inLanguage(one.organization.name, language) : '',
              needed: one.needed ?? '',
              available: one.available ?? '',
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
