import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { PilotCheckDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { day, inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { execute } from '../session/client.ts';
import { BackDialog } from './back-dialog.tsx';
import { targetsOf } from './board.ts';
import { useDeed, type PilotDetail } from './pilot-query.ts';
import { standingOf } from './standing.ts';
import { useMove, type Move } from './use-board.ts';

type Item = NonNullable<PilotDetail['checklist']>['items'][number];

/** The gate ahead: each condition with who must do it, and the passage itself. */
export function GatePanel({ pilot }: { pilot: PilotDetail }): ReactNode {
  const { t } = useTranslation();
  const [back, setBack] = useState<Move | null>(null);
  const move = useMove();
  const gate = pilot.checklist;
  const targets = targetsOf(pilot);
  const open = gate?.items.filter((item) => !item.met).length ?? 0;
  // Only one gate asks that indicators are reached; at the others it is still worth knowing that they are not.
  const below = gate?.items.some((item) => item.code === 'INDICATORS_REACHED')
    ? 0
    : pilot.indicators.filter((one) => standingOf(one) === 'below').length;
  return (
    <section className="panel pad gate">
      <h2>{gate ? t('pilotPage.gate', { stage: t(`stage.${gate.to}`) }) : t('pilotPage.noGate')}</h2>
      {!gate && <p className="second">{t('pilotPage.noGateText')}</p>}
      {gate && (
        <>
          <p className="second" data-ready={gate.ready || undefined}>
            {gate.ready ? t('pilotPage.ready') : t('pilotPage.open', { count: open })}
          </p>
          {below > 0 && (
            <p className="gate-below second">
              {t('pilotPage.below', { count: below, all: pilot.indicators.length })}{' '}
              {t(pilot.stage === 'SCALING' ? 'pilotPage.notCounted' : 'pilotPage.countedLater', {
                stage: t('stage.SCALING'),
              })}
            </p>
          )}
          <ul className="checklist">
            {gate.items.map((item) => (
              <CheckRow key={item.code} pilot={pilot} item={item} />
            ))}
          </ul>
        </>
      )}
      {pilot.can.move && gate && (
        <Button type={gate.ready ? 'primary' : 'default'} block onClick={() => move({ pilot, to: gate.to })}>
          {t('pilot.moveOn', { stage: t(`stage.${gate.to}`) })}
        </Button>
      )}
      {pilot.can.move && targets.back && (
        <Button
          type="text"
          block
          aria-haspopup="dialog"
          onClick={() => setBack({ pilot, to: targets.back! })}
        >
          {t('pilot.moveBack', { stage: t(`stage.${targets.back}`) })}
        </Button>
      )}
      {!pilot.can.move && gate && (
        <p className="second muted">
          {t(pilot.state === 'RUNNING' ? 'pilotPage.whoMoves' : `pilotPage.noMove.${pilot.state}`)}
        </p>
      )}
      <BackDialog
        move={back}
        onClose={() => setBack(null)}
        onMove={(note) => {
          if (back) move({ ...back, note });
          setBack(null);
        }}
      />
    </section>
  );
}

function CheckRow({ pilot, item }: { pilot: PilotDetail; item: Item }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { mutate, isPending } = useDeed();
  // What was just ticked stands until the record says the same, or the service refuses.
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (wanted !== null && wanted === item.met) setWanted(null);
  const met = wanted ?? item.met;
  const title = inLanguage(item.title, language);
  const who = item.by ? t(`pilotPage.by.${item.by}`) : t('pilotPage.computed');
  const note =
    item.met && item.tickedAt
      ? t('pilotPage.ticked', { name: item.tickedBy?.name ?? '', day: day(item.tickedAt) })
      : who;
  const words = (
    <span className="check-words">
      <span>{title}</span>
      <span className="small muted">{note}</span>
    </span>
  );
  return (
    <li data-met={met || undefined}>
      {item.viewerMayTick ? (
        <label>
          <input
            type="checkbox"
            checked={met}
            disabled={isPending}
            onChange={({ target: { checked: done } }) => {
              setWanted(done);
              mutate(
                {
                  key: item.code,
                  run: async () =>
                    (
                      await execute(PilotCheckDocument, {
                        input: { pilotId: pilot.id, item: item.code, done },
                      })
                    ).pilotCheck,
                },
                { onError: () => setWanted(null) },
              );
            }}
          />
          {words}
        </label>
      ) : (
        <div>
          <Icon
            name={met ? 'check' : 'clock'}
            size={16}
            label={t(met ? 'pilotPage.met' : 'pilotPage.notMet')}
          />
          {words}
        </div>
      )}
    </li>
  );
}
