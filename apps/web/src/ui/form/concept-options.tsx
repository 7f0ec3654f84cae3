import { useDeferredValue, type ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConceptSearchDocument, type ConceptKind, type ConceptSearchQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { useConceptName } from '../../features/concept/concepts.ts';
import { execute } from '../../features/session/client.ts';
import { Icon } from '../icon.tsx';

export type Concept = ConceptSearchQuery['concepts'][number];
const SHOWN = 100;
/** Kinds that are a tree of thousands: one looks into it level by level, or searches. */
const TREES: readonly ConceptKind[] = ['SECTOR', 'REGION'];
/** Where the parents of a kind are found. */
const parentKind = (kind: ConceptKind): ConceptKind => (kind === 'CAPABILITY' ? 'CAPABILITY_GROUP' : kind);

/** The name of the parent, where it says something new: above the first of a group, beside each found by search. */
export function headingOf(options: readonly Concept[], at: number, searched: boolean): string | null {
  const { kind, group } = options[at]!;
  if (!group) return null;
  if (searched) return group;
  return kind === 'CAPABILITY' && options[at - 1]?.group !== group ? group : null;
}

export function Option({
  id,
  concept,
  chosen,
  active,
  heading,
  onChoose,
  onInto,
}: {
  id: string;
  concept: Concept;
  chosen: boolean;
  active: boolean;
  heading: string | null;
  onChoose: () => void;
  onInto?: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const own = language === 'zh' ? concept.zh : (concept.en ?? concept.zh);
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      className="picker-option"
      data-active={active || undefined}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="picker-words">
        {heading && <span className="picker-parent">{name(parentKind(concept.kind), heading)}</span>}
        <span>{own}</span>
      </span>
      {TREES.includes(concept.kind) && <span className="picker-code">{concept.code}</span>}
      {chosen && <Icon name="check" size={16} />}
      {onInto && (
        <span
          className="picker-into"
          title={t('form.below')}
          onClick={(event) => {
            event.stopPropagation();
            onInto();
          }}
        >
          <Icon name="forward" size={16} />
        </span>
      )}
    </li>
  );
}

/** The terms to choose from: found by words, else the suggested ones, else level by level. */
export function useOptions(
  kind: ConceptKind,
  text: string,
  open: boolean,
  within: string | undefined,
  suggested: readonly string[] | undefined,
) {
  const language = useLanguage();
  const search = useDeferredValue(text.trim());
  const codes = !search && !within && suggested?.length ? [...suggested] : null;
  const parent = within ?? (TREES.includes(kind) ? '' : null);
  const { data, isPending } = useQuery({
    queryKey: ['concept-search', kind, search, language, codes, parent],
    queryFn: ({ signal }) =>
      execute(
        ConceptSearchDocument,
        { kind, search: search || null, codes, parent, language, limit: SHOWN },
        { signal },
      ),
    enabled: open,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  return { options: open ? (data?.concepts ?? []) : [], pending: isPending };
}
