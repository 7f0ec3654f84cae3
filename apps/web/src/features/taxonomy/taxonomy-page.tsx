import { useState, type ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import { TermsDocument } from '@fairway/client';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SearchField } from '../listing/search-field.tsx';
import { execute } from '../session/client.ts';
import { TermCard } from './term-card.tsx';
import { AliasPanel } from './alias-panel.tsx';
import { Suggestions } from './suggestions.tsx';
import { KINDS, readTermSearch, type Kind, type TermSearch } from './term-search.ts';
import { TermTree } from './term-tree.tsx';
import { isReadInTexts, useRulesCan } from './use-aliases.ts';
import { useTree, type Term } from './use-terms.ts';
import '../../ui/styles/form.css';
import '../../ui/styles/panel-parts.css';
import '../../ui/styles/taxonomy.css';
import './aliases.css';

const route = getRouteApi('/shell/taxonomy');
const FOUND_AT_MOST = 100;

/** The words of the market: what each is called in both languages, its code, and who uses it. */
export default function TaxonomyPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kind = search.kind ?? 'SECTOR';
  const can = useRulesCan().data;
  useTitle(t('taxonomy.title'));
  const choose = (next: TermSearch): void =>
    void navigate({ search: readTermSearch({ ...next }), replace: true, resetScroll: false });
  return (
    <div className="page">
      <PageHead title={t('taxonomy.title')} lead={t('taxonomy.lead')} />
      <div className="stack">
        <div className="segments term-kinds" role="group" aria-label={t('taxonomy.kinds')}>
          {KINDS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === kind}
              onClick={() => choose({ kind: one, q: search.q })}
            >
              {t(`taxonomy.kind.${one}`)}
            </button>
          ))}
        </div>
        <SearchField
          label={t('taxonomy.search')}
          value={search.q ?? ''}
          onChange={(q) => choose({ ...search, q })}
        />
        <div className="terms">
          {search.q ? (
            <Found kind={kind} search={search} q={search.q} onChoose={choose} />
          ) : (
            <Tree key={kind} kind={kind} search={search} onChoose={choose} />
          )}
          <div className="stack">
            <Chosen kind={kind} code={search.term} />
            {can?.read && search.term && isReadInTexts(kind) && (
              <AliasPanel key={search.term} kind={kind} code={search.term} mayChange={can.change} />
            )}
          </div>
        </div>
        {can?.read && <Suggestions mayChange={can.change} />}
      </div>
    </div>
  );
}

interface ListProps {
  kind: Kind;
  search: TermSearch;
  onChoose: (next: TermSearch) => void;
}

function Tree({ kind, search, onChoose }: ListProps): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { rows, top } = useTree(kind, open);
  if (top.isError) return <ErrorState error={top.error} onRetry={() => void top.refetch()} />;
  if (top.isPending) return <SkeletonRows rows={6} height={44} />;
  return (
    <div className="panel">
      <TermTree
        rows={rows}
        label={t(`taxonomy.kind.${kind}`)}
        chosen={search.term}
        onChoose={(term) =>
          onChoose({ ...search, term: term.kind === 'CAPABILITY_GROUP' ? undefined : term.code })
        }
        onToggle={(term, to) => {
          const next = new Set(open);
          if (to) next.add(term.code);
          else next.delete(term.code);
          setOpen(next);
        }}
      />
    </div>
  );
}

function Found({ kind, search, q, onChoose }: ListProps & { q: string }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['terms', kind, 'search', q],
    queryFn: ({ signal }) => execute(TermsDocument, { kind, search: q, limit: FOUND_AT_MOST }, { signal }),
    placeholderData: keepPreviousData,
  });
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <SkeletonRows rows={6} height={44} />;
  const terms: Term[] = query.data.concepts;
  return (
    <div className="panel">
      <p className="pad-small second" role="status">
        {t('taxonomy.found', { count: terms.length })}
      </p>
      {terms.length ? (
        <TermTree
          rows={terms.map((term) => ({
            term: { ...term, hasChildren: false },
            level: 1,
            open: false,
            waiting: false,
          }))}
          label={t(`taxonomy.kind.${kind}`)}
          chosen={search.term}
          onChoose={(term) => onChoose({ ...search, term: term.code })}
          onToggle={() => undefined}
        />
      ) : (
        <Empty title={t('taxonomy.noneTitle')} text={t('taxonomy.noneText')} />
      )}
    </div>
  );
}

function Chosen({ kind, code }: { kind: Kind; code: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['terms', kind, 'one', code],
    queryFn: ({ signal }) => execute(TermsDocument, { kind, codes: [code!], limit: 1 }, { signal }),
    enabled: !!code,
  });
  const term = query.data?.concepts[0];
  if (!code) return <p className="panel pad second muted">{t('taxonomy.choose')}</p>;
  return term ? <TermCard term={term} /> : <SkeletonRows rows={1} height={160} />;
}
