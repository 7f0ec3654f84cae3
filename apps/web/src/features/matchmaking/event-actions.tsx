import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Modal } from '../../ui/modal.tsx';
import {
  MatchmakingEventCancelDocument,
  MatchmakingEventCloseDocument,
  MatchmakingEventHoldDocument,
  MatchmakingEventPublishDocument,
  MatchmakingEventScheduleDocument,
} from '@fairway/client';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ReasonDialog } from '../pilot/reason-dialog.tsx';
import { execute } from '../session/client.ts';
import { EventExport } from './event-export.tsx';
import type { EventDetail } from './event-words.ts';
import { isAtWork, useDeed } from './use-event.ts';

type Asked = 'schedule' | 'publish' | 'close' | 'cancel' | null;

/** What can be done with an event now: one thing first, the rest beside it or in a menu. */
export function EventActions({ event }: { event: EventDetail }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const deed = useDeed();
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  const can = event.viewerCan;
  const input = { eventId: event.id, expectedVersion: event.version };
  const busy = (key: string): boolean => deed.isPending && deed.variables.key === key;
  const schedule = (): void =>
    deed.mutate({
      key: 'schedule',
      said: t('event.started'),
      run: async () => (await execute(MatchmakingEventScheduleDocument, { input })).matchmakingEventSchedule,
      done: close,
    });
  const made = event.meetings.length > 0;
  const parties = new Set(event.meetings.flatMap((one) => [one.firm?.id, one.vendor.id])).size;
  const entries = [
    ...(can.revise ? [{ key: 'edit', label: t('event.edit') }] : []),
    ...(can.schedule && made ? [{ key: 'schedule', label: t('event.reschedule') }] : []),
    ...(can.cancel ? [{ key: 'cancel', label: t('event.cancel'), danger: true }] : []),
  ];
  return (
    <div className="event-actions no-print">
      {made && <EventExport event={event} />}
      {entries.length > 0 && (
        <Menu
          menu={{
            items: entries.map((entry) =>
              entry.key === 'edit' ? entry : { ...entry, 'aria-haspopup': 'dialog' as const },
            ),
            onClick: ({ key }) =>
              key === 'edit'
                ? void navigate({ to: '/events/$code/edit', params: { code: event.code } })
                : setAsked(key as Asked),
          }}
        >
          <Button>
            {t('event.more')} <Icon name="down" size={14} />
          </Button>
        </Menu>
      )}
      {can.schedule && !made && !isAtWork(event.run) && event.scenarios.length > 0 && (
        <Button type="primary" loading={busy('schedule')} onClick={schedule}>
          {t('event.schedule')}
        </Button>
      )}
      {can.publish && !isAtWork(event.run) && (
        <Button type="primary" aria-haspopup="dialog" onClick={() => setAsked('publish')}>
          {t('event.publish')}
        </Button>
      )}
      {can.hold && (
        <Button
          type="primary"
          loading={busy('hold')}
          onClick={() =>
            deed.mutate({
              key: 'hold',
              said: t('event.held'),
              run: async () => (await execute(MatchmakingEventHoldDocument, { input })).matchmakingEventHold,
            })
          }
        >
          {t('event.hold')}
        </Button>
      )}
      {can.close && (
        <Button type="primary" aria-haspopup="dialog" onClick={() => setAsked('close')}>
          {t('event.close')}
        </Button>
      )}
      <Modal
        open={asked === 'schedule'}
        title={t('event.rescheduleTitle')}
        okText={t('event.reschedule')}
        confirmLoading={busy('schedule')}
        onCancel={close}
        onOk={schedule}
      >
        <p>{t('event.rescheduleText')}</p>
      </Modal>
      <Modal
        open={asked === 'publish'}
        title={t('event.publishTitle', { code: event.code })}
        okText={t('event.publish')}
        confirmLoading={busy('publish')}
        onCancel={close}
        onOk={() =>
          deed.mutate({
            key: 'publish',
            said: t('event.published'),
            run: async () =>
              (await execute(MatchmakingEventPublishDocument, { input })).matchmakingEventPublish,
            done: close,
          })
        }
      >
        <p>{t('event.publishText', { count: parties })}</p>
      </Modal>
      <Modal
        open={asked === 'close'}
        title={t('event.closeTitle', { code: event.code })}
        okText={t('event.close')}
        confirmLoading={busy('close')}
        onCancel={close}
        onOk={() =>
          deed.mutate({
            key: 'close',
            said: t('event.closed'),
            run: async () => (await execute(MatchmakingEventCloseDocument, { input })).matchmakingEventClose,
            done: close,
          })
        }
      >
        <p>{t('event.closeText')}</p>
      </Modal>
      <ReasonDialog
        open={asked === 'cancel'}
        danger
        title={t('event.cancelTitle', { code: event.code })}
        label={t('event.cancelReason')}
        hint={t('event.cancelHint')}
        action={t('event.cancel')}
        pending={busy('cancel')}
        onClose={close}
        onSay={(reason) =>
          deed.mutate({
            key: 'cancel',
            said: t('event.cancelled'),
            run: async () =>
              (await execute(MatchmakingEventCancelDocument, { input: { ...input, reason } }))
                .matchmakingEventCancel,
            done: close,
          })
        }
      />
    </div>
  );
}
