import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import {
  PilotPauseDocument,
  PilotRemindDocument,
  PilotResumeDocument,
  PilotWithdrawDocument,
} from '@fairway/client';
import { ago } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { execute } from '../session/client.ts';
import { useDeed, type PilotDetail } from './pilot-query.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { StopDialog } from './stop-dialog.tsx';

type Asked = 'pause' | 'withdraw' | 'stop' | null;

/** Reminding, and what ends or interrupts a pilot, each asked for once. */
export function PilotActions({ pilot }: { pilot: PilotDetail }): ReactNode {
  const { t } = useTranslation();
  const deed = useDeed();
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  const { can } = pilot;
  const input = { pilotId: pilot.id, expectedVersion: pilot.version };
  const entries = (['pause', 'withdraw', 'stop'] as const).filter((one) => can[one]);
  return (
    <div className="pilot-actions">
      {can.resume && (
        <Button
          type="primary"
          loading={deed.isPending && deed.variables.key === 'resume'}
          onClick={() =>
            deed.mutate({
              key: 'resume',
              said: t('pilotPage.resumed', { code: pilot.code }),
              run: async () => (await execute(PilotResumeDocument, { input })).pilotResume,
            })
          }
        >
          {t('pilotPage.resume')}
        </Button>
      )}
      {can.remind && (
        <>
          <Button
            icon={<Icon name="bell" size={16} />}
            loading={deed.isPending && deed.variables.key === 'remind'}
            onClick={() =>
              deed.mutate({
                key: 'remind',
                said: t('pilotPage.reminded', { code: pilot.code }),
                run: async () =>
                  (await execute(PilotRemindDocument, { input: { pilotId: pilot.id } })).pilotRemind,
              })
            }
          >
            {t('pilotPage.remind')}
          </Button>
          <span className="small muted">
            {pilot.remindedAt
              ? t('pilotPage.remindedLast', { when: ago(pilot.remindedAt) })
              : t('pilotPage.remindHint')}
          </span>
        </>
      )}
      {entries.length > 0 && (
        <Menu
          menu={{
            items: entries.map((key) => ({
              key,
              label: t(`pilotPage.${key}`),
              danger: key !== 'pause',
              'aria-haspopup': 'dialog',
            })),
            onClick: ({ key }) => setAsked(key as Asked),
          }}
        >
          <Button>
            {t('pilotPage.more')} <Icon name="down" size={14} />
          </Button>
        </Menu>
      )}
      <ReasonDialog
        open={asked === 'pause'}
        title={t('pilotPage.pauseTitle', { code: pilot.code })}
        label={t('pilotPage.reason')}
        hint={t('pilotPage.pauseHint')}
        action={t('pilotPage.pauseAction')}
        pending={deed.isPending}
        onClose={close}
        onSay={(reason) =>
          deed.mutate({
            key: 'pause',
            said: t('pilotPage.paused', { code: pilot.code }),
            run: async () => (await execute(PilotPauseDocument, { input: { ...input, reason } })).pilotPause,
            done: close,
          })
        }
      />
      <ReasonDialog
        open={asked === 'withdraw'}
        danger
        title={t('pilotPage.withdrawTitle', { code: pilot.code })}
        label={t('pilotPage.reason')}
        hint={t('pilotPage.withdrawHint')}
        action={t('pilotPage.withdrawAction')}
        pending={deed.isPending}
        onClose={close}
        onSay={(reason) =>
          deed.mutate({
            key: 'withdraw',
            said: t('pilotPage.withdrawn', { code: pilot.code }),
            run: async () =>
              (await execute(PilotWithdrawDocument, { input: { ...input, reason } })).pilotWithdraw,
            done: close,
          })
        }
      />
      <StopDialog pilot={pilot} open={asked === 'stop'} onClose={close} />
    </div>
  );
}
