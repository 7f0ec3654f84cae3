import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { DeadLetterResendDocument, DeliveriesDocument, type DeliveriesQuery } from '@fairway/client';
import { minute } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useChange } from '../organization/use-change.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import '../../ui/styles/organization.css';

type DeadLetter = DeliveriesQuery['deliveries']['deadLetters'][number];
const EVERY_MS = 3_000;

/** What the queue owes now, and what it put aside; read again every few seconds while somebody looks. */
export default function QueuePage(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('nav.queue'));
  const query = useQuery({
    queryKey: ['deliveries'],
    queryFn: ({ signal }) => execute(DeliveriesDocument, {}, { signal }),
    refetchInterval: EVERY_MS,
  });
  const state = query.data?.deliveries;
  return (
    <div className="page">
      <PageHead
        title={t('nav.queue')}
        lead={
          state ? (state.dead ? t('queue.answer', { count: state.dead }) : t('queue.calm')) : t('queue.lead')
        }
      />
      {query.isError && !state && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={2} height={72} />}
      {state && (
        <>
          <dl className="panel queue-counts">
            {(['unstamped', 'pending', 'dead'] as const).map((name) => (
              <div key={name}>
                <dt>{t(`queue.${name}`)}</dt>
                <dd className={name === 'dead' && state.dead > 0 ? 'bad-text' : undefined}>
                  {state[name]}
                  <small>{t(`queue.${name}Text`)}</small>
                </dd>
              </div>
            ))}
          </dl>
          <DeadLetters letters={state.deadLetters} />
          <p className="second muted queue-live">{t('queue.live')}</p>
        </>
      )}
    </div>
  );
}

function DeadLetters({ letters }: { letters: readonly DeadLetter[] }): ReactNode {
  const { t } = useTranslation();
  const resend = useChange(
    ['deliveries'],
    async ({ eventId, subscriber }: DeadLetter) =>
      unlessRefused(
        (await execute(DeadLetterResendDocument, { input: { eventId, subscriber } })).deadLetterResend,
      ),
    t('queue.resent'),
  );
  if (!letters.length)
    return (
      <div className="panel">
        <Empty title={t('queue.noneTitle')} text={t('queue.noneText')} />
      </div>
    );
  return (
    <section className="panel plain-section" aria-labelledby="dead-title">
      <h2 id="dead-title">{t('queue.deadLetters')}</h2>
      <LongList
        name="dead letters"
        items={letters.map((letter) => ({ ...letter, id: `${letter.eventId}:${letter.subscriber}` }))}
        height={96}
        className="people"
      >
        {(letter) => (
          <li>
            <div className="people-words">
              <b>
                {letter.eventName} → {letter.subscriber}
              </b>
              <small>
                {letter.failedAt && minute(letter.failedAt)} ·{' '}
                {t('queue.attempts', { count: letter.attempts })} · <code>{letter.recordId}</code>
              </small>
              {letter.error && <p className="second bad-text">{letter.error}</p>}
            </div>
            <div className="people-actions">
              <Button
                size="small"
                loading={resend.isPending && resend.variables?.eventId === letter.eventId}
                onClick={() => resend.mutate(letter)}
              >
                {t('queue.resend')}
                <span className="visually-hidden"> {letter.eventName}</span>
              </Button>
            </div>
          </li>
        )}
      </LongList>
    </section>
  );
}
