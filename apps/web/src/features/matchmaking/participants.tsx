import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { MatchmakingEventAddDocument, MatchmakingEventRemoveDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { execute } from '../session/client.ts';
import { AddParticipants } from './add-participants.tsx';
import type { EventDetail } from './event-words.ts';
import { PairRules } from './pair-rules.tsx';
import { useDeed } from './use-event.ts';

/** Who takes part and which pairs must meet or must not; changed until the event is published. */
export function Participants({ event }: { event: EventDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const deed = useDeed();
  const can = event.viewerCan.revise;
  const target = { eventId: event.id, expectedVersion: event.version };
  const remove = (name: string, what: { scenarioIds: string[] } | { vendorIds: string[] }): void =>
    deed.mutate({
      key: 'remove',
      said: t('participants.removed', { name }),
      run: async () =>
        (await execute(MatchmakingEventRemoveDocument, { input: { ...target, ...what } }))
          .matchmakingEventRemove,
    });
  const add = (name: string, what: { scenarioIds: string[] } | { vendorIds: string[] }): void =>
    deed.mutate({
      key: 'add',
      said: t('participants.added', { name }),
      run: async () =>
        (await execute(MatchmakingEventAddDocument, { input: { ...target, ...what } })).matchmakingEventAdd,
    });
  const out = (name: string, onClick: () => void): ReactNode =>
    can && (
      <Button
        type="text"
        size="small"
        disabled={deed.isPending}
        aria-label={t('participants.remove', { name })}
        onClick={onClick}
      >
        {t('participants.removeWord')}
      </Button>
    );
  return (
    <div className="participants">
      {can && event.meetings.length > 0 && <p className="event-note">{t('participants.voids')}</p>}
      <section aria-labelledby="event-scenarios">
        <h2 id="event-scenarios">
          {t('participants.scenarios')} <span className="muted">{event.scenarios.length}</span>
        </h2>
        {!event.scenarios.length && <p className="second muted">{t('participants.noneScenarios')}</p>}
        <ul className="participant-list">
          {event.scenarios.map((one) => {
            const name = inLanguage(one.title, language);
            return (
              <li key={one.id}>
                <Link to="/scenarios/$code" params={{ code: one.code }}>
                  {one.code} · {name}
                </Link>
                {out(name, () => remove(name, { scenarioIds: [one.id] }))}
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="event-vendors">
        <h2 id="event-vendors">
          {t('participants.vendors')} <span className="muted">{event.vendors.length}</span>
        </h2>
        <p className="second">
          {t(event.allVendors ? 'participants.allVendors' : 'participants.onlyChosen')}
        </p>
        {!event.vendors.length && <p className="second muted">{t('participants.noneVendors')}</p>}
        <ul className="participant-list">
          {event.vendors.map((one) => {
            const name = inLanguage(one.name, language);
            return (
              <li key={one.id}>
                <span>{name}</span>
                {out(name, () => remove(name, { vendorIds: [one.id] }))}
              </li>
            );
          })}
        </ul>
      </section>
      {can && <AddParticipants event={event} pending={deed.isPending} onAdd={add} />}
      <PairRules event={event} />
    </div>
  );
}
