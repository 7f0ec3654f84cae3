import { useDeferredValue, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { MatchmakingChoicesDocument, MatchmakingEventAddDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { ConceptsPicker } from '../../ui/form/concept-picker.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { execute } from '../session/client.ts';
import type { EventDetail } from './event-words.ts';
import { useDeed } from './use-event.ts';

/** Scenarios and vendors one by one, by their names; or all open scenarios of some sectors. */
export function AddParticipants({
  event,
  pending,
  onAdd,
}: {
  event: EventDetail;
  pending: boolean;
  onAdd: (name: string, what: { scenarioIds: string[] } | { vendorIds: string[] }) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const deed = useDeed();
  const [text, setText] = useState('');
  const [sectors, setSectors] = useState<string[] | null>(null);
  const search = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: ['event-choices', search],
    queryFn: ({ signal }) => execute(MatchmakingChoicesDocument, { search }, { signal }),
    enabled: search.length > 0,
    placeholderData: (before) => before,
  });
  const known = new Set([...event.scenarios, ...event.vendors].map((one) => one.id));
  const choices = search
    ? [
        ...(found.data?.scenarios.nodes ?? []).map((one) => ({
          id: one.id,
          name: `${one.code} · ${inLanguage(one.title, language)}`,
          what: { scenarioIds: [one.id] },
        })),
        ...(found.data?.organizations.nodes ?? []).map((one) => ({
          id: one.id,
          name: inLanguage(one.name, language),
          what: { vendorIds: [one.id] },
        })),
      ].filter((one) => !known.has(one.id))
    : [];
  return (
    <section className="form" aria-label={t('participants.find')}>
      <TextField
        label={t('participants.find')}
        hint={t('participants.findHint')}
        value={text}
        maxLength={100}
        onChange={setText}
      />
      {search && found.isSuccess && !choices.length && (
        <p className="second muted" role="status">
          {t('participants.nothing')}
        </p>
      )}
      <ul className="participant-list">
        {choices.map((one) => (
          <li key={one.id}>
            <span>{one.name}</span>
            <Button
              size="small"
              disabled={pending}
              aria-label={t('participants.add', { name: one.name })}
              onClick={() => onAdd(one.name, one.what)}
            >
              {t('participants.addWord')}
            </Button>
          </li>
        ))}
      </ul>
      <ConceptsPicker
        kind="SECTOR"
        label={t('participants.addAll')}
        hint={t('eventForm.sectorsHint')}
        value={sectors}
        onChange={setSectors}
      />
      <p>
        <Button
          loading={deed.isPending}
          onClick={() =>
            deed.mutate({
              key: 'filter',
              said: t('participants.addedAll'),
              run: async () =>
                (
                  await execute(MatchmakingEventAddDocument, {
                    input: { eventId: event.id, expectedVersion: event.version, filter: { sectors } },
                  })
                ).matchmakingEventAdd,
            })
          }
        >
          {t('participants.addAllAction')}
        </Button>
      </p>
    </section>
  );
}
