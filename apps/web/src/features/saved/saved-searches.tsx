import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { Icon } from '../../ui/icon.tsx';
import { Popup } from '../../ui/popup.tsx';
import { useProblemText } from '../session/use-problem-text.ts';
import { readWritten, written } from './parameters.ts';
import { useSaved, type Saved } from './use-saved.ts';
import '../../ui/styles/table.css';

const ALERTS = ['OFF', 'ME', 'TEAM'] as const satisfies readonly Saved['alert'][];

/** Keeps the search of a page under a name, and comes back to it with one click. */
export function SavedSearches({
  page,
  parameters,
  onApply,
  alerts,
}: {
  /** Whether somebody can be told when something opens that a search finds. */
  alerts?: boolean;
  /** The page's word in the API: small letters and hyphens. */
  page: string;
  /** What is chosen now; nothing chosen is nothing to keep. */
  parameters: object;
  onApply: (parameters: Record<string, unknown>) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <Popup
      label={t('saved.title')}
      content={(close) => (
        <SavedPanel
          page={page}
          now={written(parameters)}
          alerts={alerts}
          onApply={(chosen) => {
            close();
            onApply(readWritten(chosen.parameters));
          }}
        />
      )}
    >
      <Button icon={<Icon name="bookmark" size={16} />}>
        <span className="tool-word">{t('saved.title')}</span>
      </Button>
    </Popup>
  );
}

function SavedPanel({
  page,
  now,
  alerts,
  onApply,
}: {
  page: string;
  now: string;
  alerts?: boolean;
  onApply: (one: Saved) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { list, create, rename, alert, remove, isError, refetch } = useSaved(page);
  const [naming, setNaming] = useState<Saved | 'new' | null>(null);
  const isNew = now !== '{}' && !list.some((one) => one.parameters === now);
  return (
    <div className="saved-list">
      {isError && (
        <button type="button" className="link-button" onClick={() => void refetch()}>
          {t('common.retry')}
        </button>
      )}
      {!isError && !list.length && <p className="second muted">{t('saved.none')}</p>}
      <ul aria-label={t('saved.title')}>
        {list.map((one) =>
          naming !== 'new' && naming?.id === one.id ? (
            <li key={one.id}>
              <NameForm
                initial={one.name}
                error={rename.error}
                onKeep={(name) => rename.mutate({ id: one.id, name }, { onSuccess: () => setNaming(null) })}
                onCancel={() => setNaming(null)}
              />
            </li>
          ) : (
            <li key={one.id}>
              <button
                type="button"
                className="saved-name"
                aria-current={one.parameters === now ? 'true' : undefined}
                onClick={() => onApply(one)}
              >
                {one.name}
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={t('saved.rename', { name: one.name })}
                onClick={() => setNaming(one)}
              >
                <Icon name="edit" size={16} />
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={t('saved.delete', { name: one.name })}
                onClick={() => remove.mutate(one)}
              >
                <Icon name="trash" size={16} />
              </button>
              {alerts && (
                <select
                  className="plain-select saved-alert"
                  aria-label={t('saved.alert', { name: one.name })}
                  value={one.alert}
                  onChange={({ target }) =>
                    alert.mutate({ one, alert: ALERTS.find((value) => value === target.value)! })
                  }
                >
                  {ALERTS.map((value) => (
                    <option key={value} value={value}>
                      {t(`saved.alertOf.${value}`)}
                    </option>
                  ))}
                </select>
              )}
            </li>
          ),
        )}
      </ul>
      {alerts && list.length > 0 && <p className="small muted">{t('saved.alertHint')}</p>}
      {naming === 'new' ? (
        <NameForm
          initial=""
          error={create.error}
          onKeep={(name) => create.mutate({ name, parameters: now }, { onSuccess: () => setNaming(null) })}
          onCancel={() => setNaming(null)}
        />
      ) : isNew ? (
        <Button type="primary" onClick={() => setNaming('new')}>
          {t('saved.save')}
        </Button>
      ) : (
        now === '{}' && <p className="second muted">{t('saved.nothingChosen')}</p>
      )}
    </div>
  );
}

function NameForm({
  initial,
  error,
  onKeep,
  onCancel,
}: {
  initial: string;
  error: unknown;
  onKeep: (name: string) => void;
  onCancel: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [name, setName] = useState(initial);
  return (
    <form
      className="stack saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onKeep(name.trim());
      }}
    >
      <Input
        autoFocus
        maxLength={80}
        value={name}
        aria-label={t('saved.name')}
        placeholder={t('saved.name')}
        status={error ? 'error' : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      {!!error && (
        <p className="bad-text second" role="alert">
          {problemText(error)}
        </p>
      )}
      <div className="row">
        <Button type="primary" htmlType="submit" size="small">
          {t('saved.keep')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('saved.cancel')}
        </Button>
      </div>
    </form>
  );
}
