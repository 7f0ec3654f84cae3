import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { TermsDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { percent } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { AliasPreview } from './alias-preview.tsx';
import { MiningProgress } from './mining-progress.tsx';
import { useAccept, useAliases, usePreview, useRetire, type Alias } from './use-aliases.ts';
import { isUnderWay, useMining } from './use-mining.ts';

/** Names that the market's own texts suggest, each to accept or turn down. */
export function Suggestions({ mayChange }: { mayChange: boolean }): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { list, aliases, total } = useAliases({ states: ['PROPOSED'] });
  const { mining, start, cancel } = useMining(({ state, read, proposed }) => {
    if (state === 'CANCELLED') return toast(t('taxonomy.miningStopped'));
    if (state === 'FAILED') return toast(t('taxonomy.miningFailed'));
    toast(proposed ? t('taxonomy.mined', { count: proposed }) : t('taxonomy.minedNone', { count: read }));
  });
  const refused = start.error ?? cancel.error;
  return (
    <section className="panel pad stack suggestions" aria-labelledby="suggestions-title">
      <div className="panel-head">
        <div>
          <h2 id="suggestions-title">{t('taxonomy.suggestions', { count: total })}</h2>
          <p className="second">{t('taxonomy.suggestionsHint')}</p>
        </div>
        {mayChange && !isUnderWay(mining) && (
          <Button loading={start.isPending} onClick={() => start.mutate()}>
            {t('taxonomy.mine')}
          </Button>
        )}
      </div>
      <MiningProgress mining={mining} onCancel={mayChange ? cancel.mutate : undefined} />
      {refused && (
        <p className="second bad-text" role="alert">
          {problemText(refused)}
        </p>
      )}
      {list.isPending && <SkeletonRows rows={2} height={52} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && !aliases.length && <p className="second muted">{t('taxonomy.suggestionsNone')}</p>}
      {aliases.length > 0 && (
        <LongList name="aliases" items={aliases} height={52} className="alias-list">
          {(alias) => <Suggestion alias={alias} mayChange={mayChange} />}
        </LongList>
      )}
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Suggestion({ alias, mayChange }: { alias: Alias; mayChange: boolean }): ReactNode {
  const { t } = useTranslation();
  const own = useLanguage();
  const problemText = useProblemText();
  const [open, setOpen] = useState(false);
  const { kind, code, language, alias: words } = alias;
  const term = useQuery({
    queryKey: ['terms', kind, 'one', code],
    queryFn: ({ signal }) => execute(TermsDocument, { kind, codes: [code], limit: 1 }, { signal }),
    staleTime: Infinity,
  }).data?.concepts[0];
  const preview = usePreview(open ? { kind, code, language, alias: words } : undefined);
  const accept = useAccept(() => toast(t('taxonomy.aliasAdded', { alias: words })));
  const turnDown = useRetire(() => toast(t('taxonomy.turnedDown', { alias: words })));
  const error = accept.error ?? turnDown.error;
  const concept = own === 'zh' ? term?.zh : (term?.en ?? term?.zh);
  return (
    <li data-alias={words}>
      <span className="grow">
        <span>
          <b className="strong" lang={language}>
            {words}
          </b>{' '}
          <span className="second">{t('taxonomy.for', { concept: concept ?? code })}</span>
        </span>
        <span className="row wrap small muted">
          {t('taxonomy.evidence', { count: alias.support ?? 0, share: percent(alias.association ?? 0) })}
          <button
            type="button"
            className="link-button small"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t('taxonomy.previewAlias')}
          </button>
        </span>
      </span>
      {mayChange && (
        <span className="row wrap">
          <Button loading={accept.isPending} onClick={() => accept.mutate(alias)}>
            {t('taxonomy.accept')}
          </Button>
          <Button loading={turnDown.isPending} onClick={() => turnDown.mutate(alias)}>
            {t('taxonomy.turnDown')}
          </Button>
        </span>
      )}
      {open && (
        <div className="suggestion-preview" aria-live="polite">
          {preview.isLoading && <SkeletonRows rows={1} height={56} />}
          {preview.isError && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
          {preview.data && <AliasPreview preview={preview.data} />}
        </div>
      )}
      {error && (
        <p className="second bad-text" role="alert">
          {problemText(error)}
        </p>
      )}
    </li>
  );
}
