import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type ControlProps, type FieldProps } from './field.tsx';
import { parseNumber, showNumber } from './numbers.ts';

export interface NumberLimits {
  min?: number;
  max?: number;
  whole?: boolean;
}

/** Keeps what is being typed, so that `1.` does not become `1`; tells the number, or null, and whether it is one. */
function useTypedNumber(
  value: number | null | undefined,
  onChange: (value: number | null) => void,
  by: number,
  { min = -Infinity, max = Infinity, whole }: NumberLimits,
) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const fits = (number: number | null): boolean =>
    number === null || (number >= min && number <= max && (!whole || Number.isInteger(number)));
  const parsed = typed === null ? null : parseNumber(typed);
  const fault = (): string | undefined => {
    if (typed === null || fits(parsed)) return undefined;
    if (Number.isNaN(parsed)) return t('form.notANumber');
    if (whole && !Number.isInteger(parsed)) return t('form.notWhole');
    return Number.isFinite(max) ? t('form.between', { min, max }) : t('form.atLeast', { min });
  };
  return {
    fault: fault(),
    control: {
      inputMode: 'decimal' as const,
      autoComplete: 'off',
      value: typed ?? showNumber(value, by),
      onChange: (event: { target: { value: string } }) => {
        const text = event.target.value;
        setTyped(text);
        const number = parseNumber(text);
        if (fits(number)) onChange(number === null ? null : by === 1 ? number : Math.round(number * by));
      },
      onBlur: () => fits(parsed) && setTyped(null),
    },
  };
}

/** A number with its unit beside it. `by` is how many of the model's units one typed unit holds (100 for percent ÷ 100 → 0.01). */
export function NumberField({
  value,
  onChange,
  unit,
  by = 1,
  min,
  max,
  whole,
  placeholder,
  ...field
}: FieldProps &
  NumberLimits & {
    value: number | null | undefined;
    onChange: (value: number | null) => void;
    unit?: string;
    by?: number;
    placeholder?: string;
  }): ReactNode {
  const scaled = (number: number | null): void => onChange(number);
  const typed = useTypedNumber(value, scaled, by, { min, max, whole });
  return (
    <Field {...field} error={typed.fault ?? field.error}>
      {(control) => (
        <NumberBox control={control} typed={typed.control} unit={unit} placeholder={placeholder} />
      )}
    </Field>
  );
}

/** A bare number for rows that bring their own label. */
export function NumberInput({
  value,
  onChange,
  by = 1,
  unit,
  label,
  control,
  ...limits
}: NumberLimits & {
  value: number | null | undefined;
  onChange: (value: number | null) => void;
  by?: number;
  unit?: string;
  label: string;
  control?: Omit<ControlProps, 'id'>;
}): ReactNode {
  const typed = useTypedNumber(value, onChange, by, limits);
  return (
    <span className="number-with-fault">
      <NumberBox
        control={{
          'aria-label': label,
          ...control,
          'aria-invalid': typed.fault ? true : control?.['aria-invalid'],
        }}
        typed={typed.control}
        unit={unit}
      />
      {typed.fault && (
        <span className="field-error" role="alert">
          {typed.fault}
        </span>
      )}
    </span>
  );
}

function NumberBox({
  control,
  typed,
  unit,
  placeholder,
}: {
  control: Partial<ControlProps> & { 'aria-label'?: string };
  typed: ReturnType<typeof useTypedNumber>['control'];
  unit?: string;
  placeholder?: string;
}): ReactNode {
  return (
    <span className="with-unit">
      <input {...control} {...typed} className="control" type="text" placeholder={placeholder} />
      {unit && <span className="unit">{unit}</span>}
    </span>
  );
}
