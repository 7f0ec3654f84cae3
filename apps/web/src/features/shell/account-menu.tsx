import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Initial } from '../../ui/parts.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { toast } from '../../ui/toasts.tsx';
import { rolesOf, useActFor, useSignOut, useViewer } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

/** Who somebody is here and for whom they act; to change that, how the console looks, or to leave. */
export function AccountMenu(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  const navigate = useNavigate();
  const actFor = useActFor();
  const signOut = useSignOut();
  const problemText = useProblemText();
  const [{ scheme, text }, prefer] = usePreferences();
  const role = rolesOf(viewer)
    .map((one) => t(`role.${one}`))
    .join(' · ');
  const organization = inLanguage(viewer.organization?.name, language);
  const failed = (error: unknown): void => toast(problemText(error), { tone: 'bad' });

  const organizations = viewer.memberships.map(({ organization: one }) => ({
    key: `for:${one.id}`,
    label: inLanguage(one.name, language),
    icon:
      one.id === viewer.organization?.id ? <Icon name="check" size={14} /> : <span style={{ width: 14 }} />,
  }));
  const choose = ({ key }: { key: string }): void => {
    const [what, value = ''] = key.split(/:(.*)/s);
    if (what === 'for' && value !== viewer.organization?.id) actFor.mutate(value, { onError: failed });
    if (what === 'scheme') prefer({ scheme: value as typeof scheme });
    if (what === 'text') prefer({ text: text === 'large' ? 'normal' : 'large' });
    if (what === 'own') void navigate({ to: '/account' });
    if (what === 'out') signOut.mutate(undefined, { onError: failed });
  };
  return (
    <Menu
      placement="topLeft"
      menu={{
        onClick: choose,
        style: { maxHeight: '70dvh', overflow: 'auto' },
        items: [
          ...(organizations.length
            ? [
                {
                  type: 'group' as const,
                  key: 'organizations',
                  label: t('account.actFor'),
                  children: organizations,
                },
              ]
            : []),
          {
            type: 'group' as const,
            key: 'look',
            label: t('account.look'),
            children: (['light', 'dark', 'system'] as const).map((one) => ({
              key: `scheme:${one}`,
              label: t(`account.${one}`),
              icon: one === scheme ? <Icon name="check" size={14} /> : <span style={{ width: 14 }} />,
            })),
          },
          {
            key: 'text:',
            label: t(text === 'large' ? 'account.normalText' : 'account.largeText'),
            icon: <Icon name="text" size={14} />,
          },
          { type: 'divider' as const },
          { key: 'own:', label: t('account.own'), icon: <Icon name="person" size={14} /> },
          { key: 'out:', label: t('account.signOut'), icon: <Icon name="out" size={14} /> },
        ],
      }}
    >
      <button
        type="button"
        className="account"
        aria-label={t('account.menu', { name: viewer.person.name, role })}
      >
        <Initial name={viewer.person.name} />
        <span>
          <b>{viewer.person.name}</b>
          <small>{role}</small>
          {organization && <small>{organization}</small>}
        </span>
        <Icon name="down" size={14} />
      </button>
    </Menu>
  );
}
