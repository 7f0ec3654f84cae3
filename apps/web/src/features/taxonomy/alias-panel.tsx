import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import Popconfirm from 'antd/es/popconfirm';
import type { ConceptKind, GlossaryPreviewQueryVariables, Language } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { day } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useProblemText } from '../session/use-problem-text.ts';
import { AliasPreview } from './alias-preview.tsx';
import { useAdd, useAliases, usePreview, useRetire, type Alias } from './use-aliases.ts';

/** Names that were added to a concept, and a new one with what it would change. */
export function AliasPanel({
  kind,
  code,
  mayChange,
}: {
  kind: ConceptKind;
  code: string;
  mayChange: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { list, aliases } = useAliases({ kind, code, states: ['ACTIVE'] });
  const problemText = useProblemText();
  const retire = useRetire((alias) => toast(t('taxonomy.aliasRetired', { alias: alias.alias })));
  return (
    <section className="panel pad stack alias-panel" aria-labelledby="aliases-title">
      <h2 id="aliases-title">{t('taxonomy.added')}</h2>
      <p className="second">{t('taxonomy.addedHint')}</p>
      {list.isPending && <SkeletonRows rows={1} height={44} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && !aliases.length && <p className="second muted">{t('taxonomy.addedNone')}</p>}
      {aliases.length > 0 && (
        <LongList name={`aliases ${kind} ${code}`} items={aliases} height={52} className="alias-list">
          {(alias) => (
            <AliasRow alias={alias}>
              {mayChange && (
                <Popconfirm
                  title={t('taxonomy.retireTitle', { alias: alias.alias })}
                  description={t('taxonomy.retireText')}
                  okText={t('taxonomy.retire')}
                  cancelText={t('taxonomy.cancel')}
                  onConfirm={() => retire.mutate(alias)}
                >
                  <Button loading={retire.isPending && retire.variables.id === alias.id}>
                    {t('taxonomy.retire')}
                  </Button>
                </Popconfirm>
              )}
            </AliasRow>
          )}
        </LongList>
      )}
      {retire.isError && (
        <p className="second bad-text" role="alert">
          {problemText(retire.error)}
        </p>
      )}
      {mayChange && <NewAlias key={code} kind={kind} code={code} />}
    </section>
  );
}

export function AliasRow({ alias, children }: { alias: Alias; children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <li>
      <span className="grow">
        <b className="strong" lang={alias.language}>
          {alias.alias}
        </b>
        <span className="small muted">
          {[
            t(`taxonomy.language.${alias.language}`),
            t(`taxonomy.origin.${alias.origin}`),
            alias.author?.name,
            day(alias.decidedAt ?? alias.createdAt),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {children}
    </li>
  );
}

const HAN = /\p{Script=Han}/u;

function NewAlias({ kind, code }: { kind: ConceptKind; code: string }): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const own = useLanguage();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Language>();
  const [asked, setAsked] = useState<GlossaryPreviewQueryVariables>();
  const alias = words.trim();
  // Chinese characters settle it; other words are English unless said otherwise.
  const language: Language = chosen ?? (alias ? (HAN.test(alias) ? 'zh' : 'en') : own);
  const wanted = { kind, code, language, alias };
  const isAsked = asked?.alias === alias && asked.language === language;
  const preview = usePreview(asked);
  const add = useAdd(() => {
    toast(t('taxonomy.aliasAdded', { alias }));
    setWords('');
    setAsked(undefined);
  });
  const good = isAsked && preview.data && !preview.data.known && !preview.data.unreadable;
  return (
    <form
      className="stack alias-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (!alias) document.getElementById('alias-words')?.focus();
        else if (good) add.mutate(wanted);
        else setAsked(wanted);
      }}
    >
      <div className="alias-fields">
        <label htmlFor="alias-words">
          {t('taxonomy.newAlias')}
          <input
            id="alias-words"
            className="control"
            maxLength={60}
            value={words}
            autoComplete="off"
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
        <label htmlFor="alias-language">
          {t('taxonomy.aliasLanguage')}
          <select
            id="alias-language"
            className="control"
            value={language}
            onChange={({ target }) => setChosen(target.value as Language)}
          >
            <option value="zh">{t('taxonomy.language.zh')}</option>
            <option value="en">{t('taxonomy.language.en')}</option>
          </select>
        </label>
      </div>
      <div aria-live="polite">
        {isAsked && preview.isLoading && <SkeletonRows rows={1} height={56} />}
        {isAsked && preview.isError && (
          <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        )}
        {isAsked && preview.data && <AliasPreview preview={preview.data} />}
      </div>
      {add.isError && (
        <p className="second bad-text" role="alert">
          {problemText(add.error)}
        </p>
      )}
      <div className="row wrap">
        <Button htmlType="submit" type={good ? 'primary' : 'default'} loading={add.isPending}>
          {t(good ? 'taxonomy.addAlias' : 'taxonomy.previewAlias')}
        </Button>
        {good && <span className="second muted">{t('taxonomy.addAliasHint')}</span>}
      </div>
    </form>
  );
}
