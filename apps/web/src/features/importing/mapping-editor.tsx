import { useId, useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import {
  ImportMappingKeepDocument,
  ImportRunStartDocument,
  type ImportKind,
  type ImportPreviewQuery,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import type { TakenFile } from '../../ui/file-field.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { assign, assignedIn, mappingOf, suggestedOf } from './mapping.ts';

type Preview = NonNullable<ImportPreviewQuery['importPreview']>;

/** Which column fills which field; then the rehearsal. */
export function MappingEditor(props: { file: TakenFile; kind: ImportKind; preview: Preview }): ReactNode {
  const { file, kind, preview } = props;
  const { t } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const client = useQueryClient();
  const problemText = useProblemText();
  const consoleLanguage = useLanguage();
  const [known, setKnown] = useState('');
  const [assigned, setAssigned] = useState(() => suggestedOf(preview.columns));
  const [language, setLanguage] = useState<string>(consoleLanguage);
  const [publish, setPublish] = useState(false);
  const [source, setSource] = useState(() => file.name.replace(/\.[^.]+$/, '').slice(0, 60));
  const kept = preview.mappings.find((one) => one.name === known);
  const asKept = kept && !assignedIn(kept.mapping, preview.columns).simple ? kept : undefined;
  const filled = new Set(Object.values(assigned));
  const missing = asKept
    ? []
    : preview.fields.filter(
        (field) =>
          field.required &&
          field.path !== 'language' &&
          ![field.path, `${field.path}.zh`, `${field.path}.en`].some((path) => filled.has(path)),
      );
  const mapping = asKept?.mapping ?? mappingOf(assigned, language);

  const start = useMutation({
    mutationFn: async () => {
      const input = { fileId: file.id, kind, mapping, source: source.trim(), dryRun: true, publish };
      return unlessRefused((await execute(ImportRunStartDocument, { input })).importRunStart);
    },
    onSuccess: ({ run }) => {
      void client.invalidateQueries({ queryKey: ['import-runs'] });
      void navigate({ to: '/import/$id', params: { id: run!.id } });
    },
  });
  const choose = (name: string): void => {
    setKnown(name);
    const one = preview.mappings.find((mapping) => mapping.name === name);
    setAssigned(one ? assignedIn(one.mapping, preview.columns).all : suggestedOf(preview.columns));
  };

  return (
    <>
      <p className="second muted">
        {t('importing.found', {
          rows: preview.rows,
          columns: preview.columns.length,
          format: preview.format,
        })}
      </p>
      <div className="import-settings">
        <label htmlFor={`${id}-known`}>
          {t('importing.known')}
          <select id={`${id}-known`} value={known} onChange={(event) => choose(event.target.value)}>
            <option value="">{t('importing.byHeadings')}</option>
            {preview.mappings.map((one) => (
              <option key={one.name} value={one.name}>
                {one.name}
                {one.builtIn ? ` (${t('importing.builtIn')})` : ''}
              </option>
            ))}
          </select>
        </label>
        {!asKept && !filled.has('language') && (
          <label htmlFor={`${id}-language`}>
            {t('importing.language')}
            <select
              id={`${id}-language`}
              value={language}
              onChange={(event) => setLanguage(event.target.value)}
            >
              <option value="zh">中文</option>
              <option value="en">English</option>
            </select>
          </label>
        )}
        <label htmlFor={`${id}-source`}>
          {t('importing.source')}
          <input
            id={`${id}-source`}
            value={source}
            maxLength={60}
            aria-describedby={`${id}-source-note`}
            onChange={(event) => setSource(event.target.value)}
          />
        </label>
      </div>
      <p className="small muted" id={`${id}-source-note`}>
        {t('importing.sourceNote')}
      </p>
      {asKept ? (
        <p className="second">{t('importing.asKept', { name: asKept.name })}</p>
      ) : (
        <ColumnTable
          preview={preview}
          assigned={assigned}
          onAssign={(column, path) => setAssigned(assign(assigned, column, path))}
        />
      )}
      {preview.mayPublish && (
        <div>
          <label className="check">
            <input
              type="checkbox"
              checked={publish}
              aria-describedby={`${id}-publish`}
              onChange={(event) => setPublish(event.target.checked)}
            />
            {t(`importing.publish.${kind}`)}
          </label>
          <p className="small muted" id={`${id}-publish`}>
            {t(publish ? `importing.publishOn.${kind}` : 'importing.publishOff')}
          </p>
        </div>
      )}
      <div className="import-actions">
        <Button
          type="primary"
          loading={start.isPending}
          disabled={missing.length > 0 || !source.trim()}
          aria-describedby={`${id}-why`}
          onClick={() => start.mutate()}
        >
          {t('importing.rehearse')}
        </Button>
        {!asKept && <KeepMapping kind={kind} mapping={mapping} />}
      </div>
      <p id={`${id}-why`} className={missing.length ? 'warn-text second' : 'muted second'}>
        <Why missing={missing} source={source} />
      </p>
      {start.isError && (
        <p className="bad-text" role="alert">
          {problemText(start.error)}
        </p>
      )}
    </>
  );
}

function Why({
  missing,
  source,
}: {
  missing: readonly { zh: string; en: string }[];
  source: string;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (missing.length)
    return t('importing.missing', {
      fields: missing.map((field) => field[language]).join(t('common.separator')),
    });
  return source.trim() ? t('importing.rehearseNote') : t('importing.sourceMissing');
}

function ColumnTable(props: {
  preview: Preview;
  assigned: Readonly<Record<string, string>>;
  onAssign: (column: string, path: string) => void;
}): ReactNode {
  const { preview, assigned, onAssign } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div
      className="table-wrap import-columns"
      role="region"
      aria-label={t('importing.step.mapping')}
      tabIndex={0}
    >
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('importing.column')}</th>
            <th scope="col">{t('importing.samples')}</th>
            <th scope="col">{t('importing.field')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.columns.map(({ name, samples }) => (
            <tr key={name} data-unused={!assigned[name] || undefined}>
              <th scope="row">{name}</th>
              <td className="muted import-samples">{samples.join(' · ')}</td>
              <td>
                <select
                  aria-label={t('importing.fieldOf', { column: name })}
                  value={assigned[name] ?? ''}
                  onChange={(event) => onAssign(name, event.target.value)}
                >
                  <option value="">{t('importing.leaveOut')}</option>
                  {preview.fields.map((field) => (
                    <option key={field.path} value={field.path}>
                      {field[language]}
                      {field.required ? ' *' : ''}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function KeepMapping({ kind, mapping }: { kind: ImportKind; mapping: string }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [name, setName] = useState('');
  const keep = useMutation({
    mutationFn: async () =>
      unlessRefused(
        (await execute(ImportMappingKeepDocument, { input: { kind, name: name.trim(), mapping } }))
          .importMappingKeep,
      ),
    onSuccess: () => {
      toast(t('importing.kept', { name: name.trim() }));
      setName('');
      void client.invalidateQueries({ queryKey: ['import-preview'] });
    },
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
  });
  return (
    <form
      className="import-keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) keep.mutate();
      }}
    >
      <Input
        aria-label={t('importing.keepName')}
        placeholder={t('importing.keepName')}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.target.value)}
      />
      <Button htmlType="submit" loading={keep.isPending}>
        {t('importing.keep')}
      </Button>
    </form>
  );
}
