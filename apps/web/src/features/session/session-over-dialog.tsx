import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { useEntrance } from './session.ts';
import { SignInForm } from './sign-in-form.tsx';
import { sessionOver, useSessionOver } from './session-over.ts';

/** Asks to sign in again over the page, which stays as it is. */
export function SessionOverDialog(): ReactNode {
  const { t } = useTranslation();
  const over = useSessionOver();
  const demo = useEntrance().data?.installation.demo;
  return (
    <Modal
      open={over}
      title={t('signIn.overTitle')}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      destroyOnHidden
      width={420}
    >
      <p className="second">{t('signIn.overText')}</p>
      <SignInForm keepPage onDone={sessionOver.mended} />
      {demo && <DemoAccounts keepPage onDone={sessionOver.mended} />}
    </Modal>
  );
}
