import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import { ImportPreviewDocument, ImportRunsDocument, type ImportKind } from '@fairway/client';
import { FileField, type TakenFile } from '../../ui/file-field.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, NoPermission, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { rolesOf, useViewer } from '../session/session.ts';
import { kindsOf } from './import-search.ts';
import { MappingEditor } from './mapping-editor.tsx';
import { RunList } from './run-list.tsx';
import './importing.css';

const route = getRouteApi('/shell/import');

/** A file, what its columns mean, and what was imported before. */
export default function ImportPage(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('importing.title'));
  const kinds = kindsOf(rolesOf(useViewer()));
  const { kind: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const kind = asked && kinds.includes(asked) ? asked : kinds[0];
  const [file, setFile] = useState<TakenFile>();
  if (!kind)
    return (
      <div className="page">
        <PageHead title={t('importing.title')} />
        <NoPermission />
      </div>
    );
  return (
    <div className="page">
      <PageHead title={t('importing.title')} lead={t('importing.lead')} />
      <section className="panel pad stack" aria-labelledby="import-file">
        <h2 id="import-file">{t('importing.step.file')}</h2>
        {kinds.length > 1 && (
          <fieldset className="import-kinds">
            <legend className="visually-hidden">{t('importing.kind')}</legend>
            {kinds.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="kind"
                  checked={one === kind}
                  onChange={() => void navigate({ search: { kind: one }, replace: true })}
                />
                {t(`importing.kinds.${one}`)}
              </label>
            ))}
          </fieldset>
        )}
        <FileField
          label={t('importing.file')}
          hint={t('importing.fileHint')}
          kind="tables"
          max={1}
          value={file ? [file] : []}
          onChange={([first]) => setFile(first)}
        />
        <p className="second">
          <a href={`/imports/templates/${kind.toLowerCase()}.xlsx`} download>
            {t('importing.template')}
          </a>{' '}
          <span className="muted">{t('importing.templateNote')}</span>
        </p>
      </section>
      {file && <Preview key={`${file.id}${kind}`} file={file} kind={kind} />}
      <Runs />
    </div>
  );
}

function Preview({ file, kind }: { file: TakenFile; kind: ImportKind }): ReactNode {
  const { t, i18n } = useTranslation();
  const query = useQuery({
    queryKey: ['import-preview', file.id, kind],
    queryFn: ({ signal }) => execute(ImportPreviewDocument, { fileId: file.id, kind }, { signal }),
    staleTime: Infinity,
  });
  const preview = query.data?.importPreview;
  const problem = preview?.problem;
  const key = `importing.problem.${problem?.code}`;
  return (
    <section className="panel pad stack" aria-labelledby="import-mapping">
      <h2 id="import-mapping">{t('importing.step.mapping')}</h2>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={4} height={44} />}
      {query.data && !preview && <p className="bad-text">{t('problem.NOT_ALLOWED')}</p>}
      {problem && (
        <p className="bad-text" role="alert">
          {i18n.exists(key) ? t(key as never) : problem.message}
        </p>
      )}
      {preview && !problem && <MappingEditor file={file} kind={kind} preview={preview} />}
    </section>
  );
}

function Runs(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['import-runs'],
    queryFn: ({ signal }) => execute(ImportRunsDocument, { first: 20 }, { signal }),
    // Runs go on without anybody looking; each has live progress on its own page.
    refetchInterval: 5_000,
  });
  const runs = query.data?.importRuns.nodes;
  return (
    <section className="stack import-runs" aria-labelledby="import-runs">
      <h2 id="import-runs">{t('importing.runs')}</h2>
      {query.isError && !runs && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={56} />}
      {runs?.length === 0 && (
        <div className="panel">
          <Empty title={t('importing.noneTitle')} text={t('importing.noneText')} />
        </div>
      )}
      {!!runs?.length && <RunList runs={runs} />}
    </section>
  );
}
