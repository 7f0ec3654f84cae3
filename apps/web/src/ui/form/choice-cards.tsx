import { useId, type ReactNode } from 'react';
import { FieldGroup, type FieldProps } from './field.tsx';

export interface Choice<Code extends string> {
  code: Code;
  title: string;
  text?: string;
}

/** One of a few, each with its consequence, as radio buttons in cards. */
export function ChoiceCards<Code extends string>({
  choices,
  value,
  onChange,
  compact,
  ...field
}: FieldProps & {
  choices: readonly Choice<Code>[];
  value: Code | null | undefined;
  onChange: (code: Code) => void;
  /** In a row, for short words. */
  compact?: boolean;
}): ReactNode {
  const name = useId();
  return (
    <FieldGroup {...field}>
      <div className="choices" data-compact={compact || undefined}>
        {choices.map((one) => (
          <Card
            key={one.code}
            type="radio"
            name={name}
            choice={one}
            checked={value === one.code}
            onChange={() => onChange(one.code)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Some of a few. Null is unknown, an empty list is none: `none` is the card that says so. */
export function MultiChoiceCards<Code extends string>({
  choices,
  value,
  onChange,
  none,
  compact,
  ...field
}: FieldProps & {
  choices: readonly Choice<Code>[];
  value: readonly Code[] | null | undefined;
  onChange: (codes: Code[] | null) => void;
  none?: { title: string; text?: string };
  compact?: boolean;
}): ReactNode {
  const name = useId();
  const chosen = value ?? [];
  const flip = (code: Code): void => {
    const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    onChange(next.length ? next : null);
  };
  return (
    <FieldGroup {...field}>
      <div className="choices" data-compact={compact || undefined}>
        {choices.map((one) => (
          <Card
            key={one.code}
            type="checkbox"
            name={name}
            choice={one}
            checked={chosen.includes(one.code)}
            onChange={() => flip(one.code)}
          />
        ))}
        {none && (
          <Card
            type="checkbox"
            name={name}
            choice={{ code: 'none', ...none }}
            checked={value?.length === 0}
            onChange={() => onChange(value?.length === 0 ? null : [])}
          />
        )}
      </div>
    </FieldGroup>
  );
}

function Card({
  type,
  name,
  choice,
  checked,
  onChange,
}: {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice<string>;
  checked: boolean;
  onChange: () => void;
}): ReactNode {
  return (
    <label className="choice" data-chosen={checked || undefined}>
      <input type={type} name={name} checked={checked} onChange={onChange} />
      <span className="choice-words">
        <b>{choice.title}</b>
        {choice.text && <span className="choice-text">{choice.text}</span>}
      </span>
    </label>
  );
}

/** Yes or no as one box with its consequence. */
export function CheckField({
  label,
  hint,
  checked,
  onChange,
}: {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}): ReactNode {
  return (
    <label className="choice" data-chosen={checked || undefined}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="choice-words">
        <b>{label}</b>
        {hint && <span className="choice-text">{hint}</span>}
      </span>
    </label>
  );
}
