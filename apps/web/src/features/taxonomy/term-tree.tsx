import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Term, TreeRow } from './use-terms.ts';

/** A tree that the keyboard walks: right opens, left closes or goes up, Enter chooses. */
export function TermTree({
  rows,
  label,
  chosen,
  onChoose,
  onToggle,
}: {
  rows: readonly TreeRow[];
  label: string;
  chosen: string | undefined;
  onChoose: (term: Term) => void;
  onToggle: (term: Term, open: boolean) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const active = Math.max(
    0,
    rows.findIndex(({ term }) => term.code === chosen),
  );
  const focus = (index: number): void => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    list.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[to]?.focus();
  };
  const onKey = (event: KeyboardEvent, at: number): void => {
    const { term, open, level } = rows[at]!;
    const parent = rows.slice(0, at).findLastIndex((row) => row.level < level);
    const acts: Record<string, () => void> = {
      ArrowDown: () => focus(at + 1),
      ArrowUp: () => focus(at - 1),
      Home: () => focus(0),
      End: () => focus(rows.length - 1),
      ArrowRight: () => (term.hasChildren && !open ? onToggle(term, true) : focus(at + 1)),
      ArrowLeft: () => (open ? onToggle(term, false) : parent >= 0 && focus(parent)),
      Enter: () => onChoose(term),
      ' ': () => onChoose(term),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <ul ref={list} role="tree" aria-label={label} className="term-tree">
      {rows.map(({ term, level, open, waiting }, at) => (
        <li
          key={term.code}
          role="treeitem"
          aria-level={level}
          aria-expanded={term.hasChildren ? open : undefined}
          aria-selected={term.code === chosen}
          aria-busy={waiting || undefined}
          tabIndex={at === active ? 0 : -1}
          style={{ paddingInlineStart: 8 + (level - 1) * 20 }}
          onKeyDown={(event) => onKey(event, at)}
          onClick={() => {
            onChoose(term);
            if (term.hasChildren && !open) onToggle(term, true);
          }}
        >
          <span
            className="term-toggle"
            data-open={open || undefined}
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation();
              onToggle(term, !open);
            }}
          >
            {term.hasChildren && <Icon name="down" size={14} />}
          </span>
          <span className="grow">{language === 'zh' ? term.zh : (term.en ?? term.zh)}</span>
          <code>{term.code}</code>
          {waiting && <span className="visually-hidden">{t('common.loading')}</span>}
        </li>
      ))}
    </ul>
  );
}
