import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Initial } from '../../ui/parts.tsx';
import { useEntrance, useSignIn } from './session.ts';
import { useProblemText } from './use-problem-text.ts';

/** One click each, where the installation offers them, with the plain word that everything is invented. */
export function DemoAccounts({
  keepPage = false,
  onDone,
}: {
  keepPage?: boolean;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useEntrance();
  const signIn = useSignIn(keepPage);
  const problemText = useProblemText();
  return (
    <section aria-labelledby="demo-title">
      <h2 id="demo-title">{t('signIn.demoTitle')}</h2>
      <p className="demo-note">{t('signIn.demoNote')}</p>
      {signIn.error && (
        <p className="form-problem" role="alert">
          {problemText(signIn.error)}
        </p>
      )}
      {data?.installation.demoAccounts.map((account) => (
        <button
          key={account.role}
          type="button"
          className="demo-account"
          disabled={signIn.isPending}
          onClick={() => signIn.mutate({ demo: account.role }, { onSuccess: onDone })}
        >
          <Initial name={account.personName} size={36} />
          <span>
            <b>{t(`role.${account.role}`)}</b>
            <small>
              {[account.personName, inLanguage(account.organizationName, language)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
          <Icon name="forward" size={16} />
        </button>
      ))}
    </section>
  );
}
