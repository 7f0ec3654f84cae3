import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptKind } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { useConceptName } from '../../features/concept/concepts.ts';
import { Icon } from '../icon.tsx';
import { headingOf, Option, useOptions, type Concept } from './concept-options.tsx';
import { Field, type FieldProps } from './field.tsx';

interface Common extends FieldProps {
  kind: ConceptKind;
  placeholder?: string;
  /** Codes to offer first, before anything is typed. */
  suggested?: readonly string[];
}

/** One term of the taxonomy, found by its name or code; terms stand under their parents. */
export function ConceptPicker({
  value,
  onChange,
  ...rest
}: Common & { value: string | null | undefined; onChange: (code: string | null) => void }): ReactNode {
  return (
    <Picker
      {...rest}
      chosen={value ? [value] : []}
      onChange={(codes) => onChange(codes.at(-1) ?? null)}
      single
    />
  );
}

/** Several terms. Null is unknown, an empty list is none. */
export function ConceptsPicker({
  value,
  onChange,
  none,
  ...rest
}: Common & {
  value: readonly string[] | null | undefined;
  onChange: (codes: string[] | null) => void;
  /** The words of a box that says "none is asked for", where that is something else than unknown. */
  none?: string;
}): ReactNode {
  const isNone = !!none && value?.length === 0;
  return (
    <div className="field-with-none">
      <Picker {...rest} chosen={value ?? []} onChange={(codes) => onChange(codes.length ? codes : null)} />
      {none && (
        <label className="check">
          <input type="checkbox" checked={isNone} onChange={() => onChange(isNone ? null : [])} />
          <span>{none}</span>
        </label>
      )}
    </div>
  );
}

function Picker({
  kind,
  chosen,
  onChange,
  single,
  placeholder,
  suggested,
  ...field
}: Common & {
  chosen: readonly string[];
  onChange: (codes: string[]) => void;
  single?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [path, setPath] = useState<readonly Concept[]>([]);
  const list = useId();
  const within = text.trim() ? undefined : path.at(-1);
  const { options, pending } = useOptions(kind, text, open, within?.code, suggested);
  const close = (): void => {
    setOpen(false);
    setText('');
    setActive(0);
    setPath([]);
  };
  const into = (one: Concept | undefined): void => {
    if (!one?.hasChildren) return;
    setPath([...path, one]);
    setActive(0);
  };
  const out = (): void => {
    setPath(path.slice(0, -1));
    setActive(0);
  };
  const choose = (code: string): void => {
    if (single) {
      onChange([code]);
      close();
    } else {
      onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
      setText('');
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!open) return setOpen(true);
      return setActive((at) => (at + step + options.length) % Math.max(1, options.length));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const one = open ? options[active] : undefined;
      if (one) choose(one.code);
      else setOpen(true);
    }
    if (event.key === 'ArrowRight' && open && !text) into(options[active]);
    if (event.key === 'ArrowLeft' && open && !text && path.length) out();
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
    if (event.key === 'Backspace' && !text && chosen.length) onChange(chosen.slice(0, -1));
  };
  return (
    <Field {...field}>
      {(control) => (
        <div
          className="picker"
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) close();
          }}
        >
          <div className="control picker-box" onPointerDown={(event) => focusBox(event, box.current)}>
            {chosen.map((code) => (
              <span key={code} className="chip picker-chip">
                <span>{name(kind, code)}</span>
                <button
                  type="button"
                  className="chip-remove"
                  aria-label={t('form.remove', { name: name(kind, code) })}
                  onClick={() => {
                    onChange(chosen.filter((one) => one !== code));
                    box.current?.focus();
                  }}
                >
                  <Icon name="close" size={12} />
                </button>
              </span>
            ))}
            <input
              {...control}
              ref={box}
              role="combobox"
              aria-expanded={open}
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={open && options[active] ? `${list}-${active}` : undefined}
              autoComplete="off"
              value={text}
              placeholder={chosen.length ? (single ? t('form.change') : '') : (placeholder ?? t('form.find'))}
              onChange={(event) => {
                setText(event.target.value);
                setOpen(true);
                setActive(0);
              }}
              onClick={() => setOpen(true)}
              onKeyDown={onKey}
            />
          </div>
          {open && within && (
            <button
              type="button"
              className="picker-up"
              onPointerDown={(event) => event.preventDefault()}
              onClick={out}
            >
              <Icon name="back" size={14} /> {language === 'zh' ? within.zh : (within.en ?? within.zh)}
            </button>
          )}
          <ul
            id={list}
            data-within={!!within || undefined}
            role="listbox"
            aria-label={field.label}
            aria-multiselectable={!single || undefined}
            className="picker-list"
            hidden={!open}
          >
            {options.map((one, at) => (
              <Option
                key={one.code}
                id={`${list}-${at}`}
                concept={one}
                chosen={chosen.includes(one.code)}
                active={at === active}
                heading={headingOf(options, at, !!text.trim())}
                onChoose={() => choose(one.code)}
                onInto={one.hasChildren ? () => into(one) : undefined}
              />
            ))}
          </ul>
          {open && !options.length && (
            <p className="picker-none" role="status">
              {pending ? t('common.loading') : t('shell.nothingFound')}
            </p>
          )}
        </div>
      )}
    </Field>
  );
}

/** A press beside the words goes to the input, without taking the focus from a chip's button. */
function focusBox(
  event: { target: EventTarget; preventDefault: () => void },
  box: HTMLInputElement | null,
): void {
  if (event.target instanceof Element && event.target.closest('button, input')) return;
  event.preventDefault();
  box?.focus();
  box?.click();
}
