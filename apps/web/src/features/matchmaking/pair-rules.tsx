import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { MatchmakingEventReviseDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Field } from '../../ui/form/field.tsx';
import { Tag } from '../../ui/parts.tsx';
import { execute } from '../session/client.ts';
import type { EventDetail } from './event-words.ts';
import { PairFields, type ChosenPair } from './pair-fields.tsx';
import { useDeed } from './use-event.ts';

type Kind = 'mustMeet' | 'mustNotMeet';
const KINDS: Kind[] = ['mustMeet', 'mustNotMeet'];
const NONE: ChosenPair = { scenarioId: '', vendorId: '' };

/** Pairs that must meet, and pairs that must not. */
export function PairRules({ event }: { event: EventDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const deed = useDeed();
  const [kind, setKind] = useState<Kind>('mustMeet');
  const [pair, setPair] = useState(NONE);
  const can = event.viewerCan.revise;
  const pairsOf = (of: Kind): ChosenPair[] =>
    event[of].flatMap((one) =>
      one.scenario ? [{ scenarioId: one.scenario.id, vendorId: one.vendor.id }] : [],
    );
  const save = (of: Kind, pairs: ChosenPair[]): void =>
    deed.mutate({
      key: 'rules',
      said: t('participants.ruleSaved'),
      run: async () =>
        (
          await execute(MatchmakingEventReviseDocument, {
            input: { eventId: event.id, expectedVersion: event.version, [of]: pairs },
          })
        ).matchmakingEventRevise,
      done: () => setPair(NONE),
    });
  const rules = KINDS.flatMap((of) => event[of].map((one) => ({ of, ...one })));
  return (
    <section aria-labelledby="event-rules">
      <h2 id="event-rules">{t('participants.rules')}</h2>
      {!rules.length && <p className="second muted">{t('participants.noRules')}</p>}
      <ul className="participant-list">
        {rules.map(({ of, scenario, vendor }) => (
          <li key={`${of}/${scenario?.id}/${vendor.id}`}>
            <span>
              <Tag tone={of === 'mustMeet' ? 'good' : 'bad'}>{t(`participants.${of}`)}</Tag> {scenario?.code}{' '}
              × {inLanguage(vendor.name, language)}
            </span>
            {can && (
              <Button
                type="text"
                size="small"
                aria-label={t('participants.removeRule', {
                  scenario: scenario?.code ?? '',
                  vendor: inLanguage(vendor.name, language),
                })}
                onClick={() =>
                  save(
                    of,
                    pairsOf(of).filter(
                      (one) => one.scenarioId !== scenario?.id || one.vendorId !== vendor.id,
                    ),
                  )
                }
              >
                {t('participants.removeWord')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {can && event.scenarios.length > 0 && (
        <div className="form">
          <Field label={t('participants.kind')}>
            {(control) => (
              <select
                {...control}
                className="control"
                value={kind}
                onChange={(change) => setKind(change.target.value as Kind)}
              >
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {t(`participants.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <PairFields event={event} value={pair} onChange={setPair} />
          <p>
            <Button
              loading={deed.isPending}
              onClick={() => pair.scenarioId && pair.vendorId && save(kind, [...pairsOf(kind), pair])}
            >
              {t('participants.addRule')}
            </Button>
          </p>
        </div>
      )}
    </section>
  );
}
