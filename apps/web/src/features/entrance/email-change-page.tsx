import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { EmailChangeConfirmDocument } from '@fairway/client';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { EntranceFrame } from './entrance-frame.tsx';
import { FormTrouble } from './form-trouble.tsx';
import { dropLinkToken, useLinkToken } from './link-token.ts';

/** Confirms a new address by the mailed link, by a click, since mail scanners open links too. */
export default function EmailChangePage(): ReactNode {
  const { t } = useTranslation();
  const token = useLinkToken();
  const confirm = useMutation({
    mutationFn: async () =>
      unlessRefused((await execute(EmailChangeConfirmDocument, { input: { token } })).emailChangeConfirm),
    onSuccess: dropLinkToken,
  });
  return (
    <EntranceFrame title={t('entrance.emailTitle')} lead={t('entrance.emailLead')}>
      {!token && !confirm.isSuccess && <p role="alert">{t('entrance.linkMissing')}</p>}
      {confirm.isSuccess && (
        <div className="stack" role="status">
          <p>{t('entrance.emailDone')}</p>
          <Link to="/" className="action-link primary">
            {t('error.home')}
          </Link>
        </div>
      )}
      {token && !confirm.isSuccess && (
        <div className="stack">
          <FormTrouble error={confirm.error} />
          <Button type="primary" block loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('entrance.emailConfirm')}
          </Button>
        </div>
      )}
    </EntranceFrame>
  );
}
