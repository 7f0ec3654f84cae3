import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FACETS, type FacetName, type ScenarioSearch } from './scenario-search.ts';
import { useFacetWord } from './scenario-words.ts';

export interface FacetCounts {
  name: string;
  values: readonly { code: string; count: number }[];
}

const FIRST = 5;

/** What can be chosen, with counts that ignore the facet's own choice. */
export function Facets({
  facets,
  search,
  onToggle,
}: {
  facets: readonly FacetCounts[];
  search: ScenarioSearch;
  onToggle: (facet: FacetName, code: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <form className="facets" aria-label={t('scenario.filters')}>
      {FACETS.map((name) => {
        const counted = facets.find((facet) => facet.name === name)?.values ?? [];
        const chosen: readonly string[] = search[name] ?? [];
        // What is chosen stays in view even when nothing has it any more.
        const missing = chosen
          .filter((code) => !counted.some((one) => one.code === code))
          .map((code) => ({ code, count: 0 }));
        const values = [...counted, ...missing];
        return (
          values.length > 0 && (
            <Facet key={name} name={name} values={values} chosen={chosen} onToggle={onToggle} />
          )
        );
      })}
    </form>
  );
}

function Facet({
  name,
  values,
  chosen,
  onToggle,
}: {
  name: FacetName;
  values: FacetCounts['values'];
  chosen: readonly string[];
  onToggle: (facet: FacetName, code: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const word = useFacetWord();
  const [open, setOpen] = useState(false);
  const shown = open ? values : values.filter((one, at) => at < FIRST || chosen.includes(one.code));
  const rest = values.length - shown.length;
  return (
    <fieldset>
      <legend>{t(`facet.${name}`)}</legend>
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
