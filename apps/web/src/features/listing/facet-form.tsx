import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface FacetGroup {
  name: string;
  title: string;
  values: readonly { code: string; count: number }[];
  chosen: readonly string[];
}

const FIRST = 5;

/** What can be chosen, with counts that ignore the facet's own choice. */
export function FacetForm({
  groups,
  word,
  onToggle,
}: {
  groups: readonly FacetGroup[];
  word: (facet: string, code: string) => string;
  onToggle: (facet: string, code: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <form className="facets" aria-label={t('scenario.filters')}>
      {groups.map((group) => (
        <Facet key={group.name} group={group} word={word} onToggle={onToggle} />
      ))}
    </form>
  );
}

function Facet({
  group: { name, title, values: counted, chosen },
  word,
  onToggle,
}: {
  group: FacetGroup;
  word: (facet: string, code: string) => string;
  onToggle: (facet: string, code: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  // What is chosen stays in view even when nothing has it any more.
  const missing = chosen
    .filter((code) => !counted.some((one) => one.code === code))
    .map((code) => ({ code, count: 0 }));
  const values = [...counted, ...missing];
  if (!values.length) return null;
  const shown = open ? values : values.filter((one, at) => at < FIRST || chosen.includes(one.code));
  const rest = values.length - shown.length;
  return (
    <fieldset>
      <legend>{title}</legend>
      {shown.map(({ code, count }) => (
        <label key={code} className="facet" data-chosen={chosen.includes(code) || undefined}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => onToggle(name, code)} />
          <span title={word(name, code)}>{word(name, code)}</span>
          <span>{count}</span>
        </label>
      ))}
      {(rest > 0 || open) && (
        <button
          type="button"
          className="link-button second"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('facet.fewer') : t('facet.more', { count: rest })}
        </button>
      )}
    </fieldset>
  );
}
