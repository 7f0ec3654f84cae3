import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { AuditTrailQuery } from '@fairway/client';
import { Drawer } from '../../ui/drawer.tsx';
import { minute } from '../../ui/format.ts';
import { useActionWord } from './use-action-word.ts';
import { RECORDS, type AuditSearch, type RecordName } from './audit-search.ts';

export type Entry = AuditTrailQuery['auditTrail']['nodes'][number];

export function useRecordWord(): (type: string) => string {
  const { t } = useTranslation();
  return (type) => (RECORDS.includes(type as RecordName) ? t(`audit.records.${type as RecordName}`) : type);
}

export function useWho(): (entry: Entry) => string {
  const { t } = useTranslation();
  return ({ personName, actorKind }) =>
    personName ??
    (actorKind === 'SYSTEM' ? t('audit.system') : actorKind === 'TOKEN' ? t('audit.token') : '–');
}

/** One entry in full, with the digests of the state before and after. */
export function EntryDrawer({
  entry,
  search,
  onClose,
}: {
  entry: Entry | undefined;
  search: AuditSearch;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const word = useRecordWord();
  const named = useActionWord();
  const who = useWho();
  return (
    <Drawer
      open={!!entry}
      size={560}
      onClose={onClose}
      title={entry && t('audit.detail', { seq: entry.seq ?? t('audit.pending') })}
    >
      {entry && (
        <dl className="entry-fields">
          <Field name={t('audit.at')}>{minute(entry.at)}</Field>
          <Field name={t('audit.who')}>{who(entry)}</Field>
          <Field name={t('audit.for')}>{entry.organizationCode ?? '–'}</Field>
          <Field name={t('audit.action')}>
            {named(entry.action)} <code className="muted">{entry.action}</code>
          </Field>
          <Field name={t('audit.record')}>
            {word(entry.recordType)} <code>{entry.recordId}</code>
            <br />
            <Link
              to="/audit"
              search={{ ...search, entry: undefined, type: undefined, record: entry.recordId }}
              className="second"
            >
              {t('audit.onlyThis')}
            </Link>
          </Field>
          <Field name={t('audit.reason')}>{entry.reason ?? '–'}</Field>
          <Field name={t('audit.before')}>
            <Digest value={entry.beforeHash} />
          </Field>
          <Field name={t('audit.after')}>
            <Digest value={entry.afterHash} />
            <p className="second">
              {t(
                !entry.beforeHash && !entry.afterHash
                  ? 'audit.noState'
                  : entry.beforeHash === entry.afterHash
                    ? 'audit.unchanged'
                    : 'audit.changed',
              )}
            </p>
            <p className="small muted">{t('audit.digestsOnly')}</p>
          </Field>
          <Field name={t('audit.previous')}>
            <Digest value={entry.previousHash} />
          </Field>
          <Field name={t('audit.hash')}>
            <Digest value={entry.hash} />
          </Field>
          <Field name={t('audit.trace')}>
            <Digest value={entry.traceId} />
          </Field>
        </dl>
      )}
    </Drawer>
  );
}

const Field = ({ name, children }: { name: string; children: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Digest = ({ value }: { value: string | null | undefined }): ReactNode =>
  value ? <code className="digest">{value}</code> : '–';
