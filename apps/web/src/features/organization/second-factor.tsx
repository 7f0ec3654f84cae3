import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import {
  SecondFactorConfirmDocument,
  SecondFactorEnrollDocument,
  SecondFactorRemoveDocument,
} from '@fairway/client';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tag } from '../../ui/parts.tsx';
import { toast } from '../../ui/toasts.tsx';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { SecretField } from '../entrance/secret-field.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { CopyText } from './copy-text.tsx';
import { QrCode } from './qr-code.tsx';

type Step =
  | { is: 'idle' }
  | { is: 'codes'; codes: readonly string[] }
  | { is: 'enrolled'; secret: string; uri: string };

/** A second factor: enrolled with the password, counted once a code was confirmed, with recovery codes shown once. */
export function SecondFactor({ on }: { on: boolean }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const again = (): void => void client.invalidateQueries({ queryKey: ['account'] });
  return (
    <section className="panel pad stack" aria-labelledby="factor-title">
      <div>
        <h2 id="factor-title" className="row">
          {t('factor.title')}
          <Tag tone={on ? 'good' : 'plain'}>{t(on ? 'factor.on' : 'factor.off')}</Tag>
        </h2>
        <p className="second">{t('factor.text')}</p>
      </div>
      {step.is === 'codes' && (
        <RecoveryCodes
          codes={step.codes}
          onDone={() => {
            setStep({ is: 'idle' });
            again();
          }}
        />
      )}
      {step.is === 'enrolled' && (
        <Confirm
          secret={step.secret}
          uri={step.uri}
          onCodes={(codes) => setStep({ is: 'codes', codes })}
          onCancel={() => setStep({ is: 'idle' })}
        />
      )}
      {step.is === 'idle' && (
        <Prove
          label={t(on ? 'factor.remove' : 'factor.enroll')}
          act={async (password) => {
            if (on) {
              unlessRefused(
                (await execute(SecondFactorRemoveDocument, { input: { password } })).secondFactorRemove,
              );
              toast(t('factor.removed'));
              return again();
            }
            const { enrolment } = unlessRefused(
              (await execute(SecondFactorEnrollDocument, { input: { password } })).secondFactorEnroll,
            );
            if (enrolment) setStep({ is: 'enrolled', ...enrolment });
          }}
        />
      )}
    </section>
  );
}

/** The password again, since this changes how one signs in. */
function Prove({ label, act }: { label: string; act: (password: string) => Promise<void> }): ReactNode {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const prove = useMutation({ mutationFn: act, onSuccess: () => setPassword('') });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    prove.mutate(password);
  };
  return (
    <FieldProblems problems={fieldProblemsOf(prove.error)}>
      <form className="form" onSubmit={submit}>
        <SecretField label={t('person.current')} path="password" value={password} onChange={setPassword} />
        <FormTrouble error={prove.error} fields={['password']} />
        <div>
          <Button htmlType="submit" loading={prove.isPending}>
            {label}
          </Button>
        </div>
      </form>
    </FieldProblems>
  );
}

function Confirm({
  secret,
  uri,
  onCodes,
  onCancel,
}: {
  secret: string;
  uri: string;
  onCodes: (codes: readonly string[]) => void;
  onCancel: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: async () =>
      unlessRefused(
        (await execute(SecondFactorConfirmDocument, { input: { code: code.trim() } })).secondFactorConfirm,
      ),
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes ?? []),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate();
  };
  return (
    <div className="factor">
      <QrCode text={uri} label={t('factor.qr')} />
      <FieldProblems problems={fieldProblemsOf(confirm.error)}>
        <form className="form" onSubmit={submit}>
          <ol className="factor-steps">
            <li>{t('factor.scan')}</li>
            <li>{t('factor.type')}</li>
          </ol>
          <CopyText text={secret} label={t('factor.secret')} />
          <TextField label={t('factor.code')} path="code" maxLength={7} value={code} onChange={setCode} />
          <FormTrouble error={confirm.error} fields={['code']} />
          <div className="row wrap">
            <Button type="primary" htmlType="submit" loading={confirm.isPending}>
              {t('factor.confirm')}
            </Button>
            <Button onClick={onCancel}>{t('organization.cancel')}</Button>
          </div>
        </form>
      </FieldProblems>
    </div>
  );
}

function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p className="demo-note" role="status">
        {t('factor.recovery')}
      </p>
      <ul className="recovery-codes" aria-label={t('factor.recoveryCodes')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row wrap">
        <Button onClick={() => void navigator.clipboard?.writeText(codes.join('\n'))}>
          {t('organization.copy')}
        </Button>
        <Button type="primary" onClick={onDone}>
          {t('factor.kept')}
        </Button>
      </div>
    </div>
  );
}
