import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { Refused, useSignIn } from './session.ts';
import { useProblemText } from './use-problem-text.ts';

const SECOND_FACTOR = /SECOND_FACTOR|CODE_/;

/** E-mail and password, and the second factor's code once the account asks for it. */
export function SignInForm({
  keepPage = false,
  onDone,
}: {
  keepPage?: boolean;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const signIn = useSignIn(keepPage);
  const problemText = useProblemText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const id = useId();
  const refused = signIn.error instanceof Refused ? signIn.error : null;
  const asksCode =
    code !== '' ||
    !!refused?.problems.some((one) => SECOND_FACTOR.test(one.code) || one.path?.includes('code'));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate({ email, password, code }, { onSuccess: onDone });
  };

  return (
    <form onSubmit={submit}>
      {signIn.error && (
        <p className="form-problem" role="alert">
          {problemText(signIn.error)}
        </p>
      )}
      <div className="form-field">
        <label htmlFor={`${id}-email`}>{t('signIn.email')}</label>
        <Input
          id={`${id}-email`}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(e) => setEmail(e.target.value)}
        />
      </div>
      <div className="form-field">
        <label htmlFor={`${id}-password`}>{t('signIn.password')}</label>
        <Input
          id={`${id}-password`}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(e) => setPassword(e.target.value)}
        />
      </div>
      {asksCode && (
        <div className="form-field">
          <label htmlFor={`${id}-code`}>{t('signIn.code')}</label>
          <Input
            id={`${id}-code`}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            value={code}
            onChange={(e) => setCode(e.target.value)}
          />
        </div>
      )}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
