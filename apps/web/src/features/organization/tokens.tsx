import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import {
  ApiTokenCreateDocument,
  ApiTokenRevokeDocument,
  ApiTokensDocument,
  newIdempotencyKey,
} from '@fairway/client';
import { day, daysUntil } from '../../ui/format.ts';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { AskOnce } from './ask-once.tsx';
import { CopyText } from './copy-text.tsx';
import { useChange } from './use-change.ts';

const DAYS = ['30', '90', '365'] as const;

/** Keys by which programs act for the organization. */
export function Tokens({ create }: { create: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {create ? <NewToken /> : <p className="panel pad second">{t('token.ownersOnly')}</p>}
      <TokenList manage={create} />
    </div>
  );
}

function NewToken(): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [access, setAccess] = useState<'READ' | 'WRITE'>('READ');
  const [days, setDays] = useState<(typeof DAYS)[number]>('90');
  const make = useMutation({
    mutationFn: async () => {
      const scopes = access === 'READ' ? (['READ'] as const) : (['READ', 'WRITE'] as const);
      const input = { name: name.trim(), scopes: [...scopes], days: Number(days) };
      return unlessRefused(
        (await execute(ApiTokenCreateDocument, { input }, { idempotencyKey: newIdempotencyKey() }))
          .apiTokenCreate,
      );
    },
    onSuccess: async () => {
      setName('');
      await client.invalidateQueries({ queryKey: ['tokens'] });
    },
  });
  const secret = make.data?.created?.secret;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate();
  };
  if (secret)
    return (
      <section className="panel pad stack" aria-labelledby="secret-title">
        <h2 id="secret-title">{t('token.secretTitle')}</h2>
        <p className="demo-note" role="status">
          {t('token.secretOnce')}
        </p>
        <CopyText text={secret} label={t('token.secret')} />
        <p className="second">{t('token.use')}</p>
        <pre className="snippet" tabIndex={0}>
          {`curl ${location.origin}/graphql \\\n  -H 'content-type: application/json' \\\n  -H 'authorization: Bearer ${secret.slice(0, 8)}…' \\\n  -d '{"query":"{ viewer { organization { code } } }"}'`}
        </pre>
        <div>
          <Button onClick={() => make.reset()}>{t('token.secretDone')}</Button>
        </div>
      </section>
    );
  return (
    <FieldProblems problems={fieldProblemsOf(make.error)}>
      <form className="panel pad form" onSubmit={submit} aria-labelledby="token-title">
        <h2 id="token-title">{t('token.newTitle')}</h2>
        <TextField
          label={t('token.name')}
          hint={t('token.nameHint')}
          path="name"
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <div className="form-columns">
          <ChoiceCards
            label={t('token.scopes')}
            path="scopes"
            choices={(['READ', 'WRITE'] as const).map((code) => ({
              code,
              title: t(`token.scope.${code}`),
              text: t(`token.scopeText.${code}`),
            }))}
            value={access}
            onChange={setAccess}
          />
          <ChoiceCards
            compact
            label={t('token.days')}
            path="days"
            choices={DAYS.map((code) => ({ code, title: t('token.dayCount', { count: Number(code) }) }))}
            value={days}
            onChange={setDays}
          />
        </div>
        <FormTrouble error={make.error} fields={['name', 'scopes', 'days']} />
        <div>
          <Button type="primary" htmlType="submit" loading={make.isPending}>
            {t('token.create')}
          </Button>
        </div>
      </form>
    </FieldProblems>
  );
}

function TokenList({ manage }: { manage: boolean }): ReactNode {
  const { t } = useTranslation();
  const list = useQuery({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => execute(ApiTokensDocument, {}, { signal }),
  });
  const revoke = useChange(
    ['tokens'],
    async (apiTokenId: string) =>
      unlessRefused((await execute(ApiTokenRevokeDocument, { input: { apiTokenId } })).apiTokenRevoke),
    t('token.revoked'),
  );
  const tokens = list.data?.apiTokens.nodes ?? [];
  return (
    <section className="panel pad" aria-labelledby="tokens-title">
      <h2 id="tokens-title">{t('token.list')}</h2>
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <SkeletonRows rows={2} height={48} />}
      {list.data && !tokens.length && <Empty title={t('token.noneTitle')} text={t('token.noneText')} />}
      <ul className="people">
        {tokens.map((token) => {
          const over = daysUntil(token.expiresAt) <= 0;
          return (
            <li key={token.id}>
              <div className="people-words">
                <b>{token.name}</b>
                <small>
                  <code>{token.hint}…</code> ·{' '}
                  {token.scopes.map((scope) => t(`token.scope.${scope}`)).join(' · ')} ·{' '}
                  {t('token.by', { name: token.person.name, at: day(token.createdAt) })}
                </small>
              </div>
              <div className="people-actions">
                <Tag tone={token.revokedAt ? 'plain' : over ? 'warn' : 'good'}>
                  {token.revokedAt
                    ? t('token.isRevoked')
                    : t(over ? 'token.isOver' : 'token.until', { at: day(token.expiresAt) })}
                </Tag>
                {manage && !token.revokedAt && !over && (
                  <AskOnce
                    label={t('token.revoke')}
                    about={token.name}
                    title={t('token.revokeTitle', { name: token.name })}
                    text={t('token.revokeText')}
                    onYes={() => revoke.mutateAsync(token.id)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
