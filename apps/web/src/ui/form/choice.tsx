import type { ComponentProps, ReactNode } from 'react';
import '../styles/form.css';

interface Option<V extends string> {
  value: V;
  label: string;
}
interface Group<V extends string> {
  label: string;
  options: Option<V>[];
}

/** One of some: the browser's own list, which every keyboard, phone and reader knows. */
export function Choice<V extends string>({
  value,
  options,
  onChange,
  className = 'control',
  ...rest
}: {
  value: V;
  options: readonly (Option<V> | Group<V>)[];
  onChange: (value: V) => void;
} & Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'>): ReactNode {
  return (
    <select
      {...rest}
      className={className}
      value={value}
      onChange={({ target }) => onChange(target.value as V)}
    >
      {options.map((one) =>
        'options' in one ? (
          <optgroup key={one.label} label={one.label}>
            {one.options.map(asOption)}
          </optgroup>
        ) : (
          asOption(one)
        ),
      )}
    </select>
  );
}

const asOption = ({ value, label }: Option<string>): ReactNode => (
  <option key={value} value={value}>
    {label}
  </option>
);
