import type { ReactNode } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Switch from 'antd/es/switch';
import {
  NoticeSettingsDocument,
  NoticeSettingUpdateDocument,
  type NoticeSettingsQuery,
} from '@fairway/client';
import { Drawer } from '../../ui/drawer.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

const KEY = ['notice-settings'];
type Setting = NoticeSettingsQuery['noticeSettings'][number];

/** Which notices also come by mail. Each switch takes effect at once and goes back when it is refused. */
export function NoticeSettings({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const settings = useQuery({
    queryKey: KEY,
    queryFn: () => execute(NoticeSettingsDocument, {}),
    enabled: open,
  });
  const change = useMutation({
    mutationFn: async (input: Pick<Setting, 'kind' | 'mail'>) =>
      unlessRefused((await execute(NoticeSettingUpdateDocument, { input })).noticeSettingUpdate),
    onMutate: async ({ kind, mail }) => {
      await client.cancelQueries({ queryKey: KEY });
      const before = client.getQueryData<NoticeSettingsQuery>(KEY);
      client.setQueryData<NoticeSettingsQuery>(
        KEY,
        (data) =>
          data && {
            ...data,
            noticeSettings: data.noticeSettings.map((one) => (one.kind === kind ? { ...one, mail } : one)),
          },
      );
      return { before };
    },
    onError: (error, _, context) => {
      client.setQueryData(KEY, context?.before);
      toast(problemText(error), { tone: 'bad' });
    },
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <Drawer open={open} onClose={onClose} size={440} title={t('notice.settings')}>
      <p className="second muted">{t('notice.settingsText')}</p>
      {settings.isError && <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.isPending && <SkeletonRows rows={6} height={40} />}
      <ul className="notice-settings">
        {settings.data?.noticeSettings.map(({ kind, mail }) => (
          <li key={kind}>
            <label htmlFor={`mail-${kind}`}>{t(`noticeKind.${kind}`)}</label>
            <Switch id={`mail-${kind}`} checked={mail} onChange={(to) => change.mutate({ kind, mail: to })} />
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
