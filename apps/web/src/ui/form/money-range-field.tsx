import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import type { MoneyRange } from '../format.ts';
import { FieldGroup, type FieldProps } from './field.tsx';
import { NumberInput } from './number-field.tsx';

/**
 * From … to …: typed in 万元 in Chinese and in whole yuan in English, kept in minor units. An amount in another currency
 * is typed in that currency.
 */
export function MoneyRangeField({
  value,
  onChange,
  ...field
}: FieldProps & {
  value: MoneyRange | null | undefined;
  onChange: (range: MoneyRange | null) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const currency = value?.currency ?? 'CNY';
  const inTenThousands = language === 'zh' && currency === 'CNY';
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const by = 10 ** digits * (inTenThousands ? 10_000 : 1);
  const unit = inTenThousands ? t('form.tenThousandYuan') : currency;
  const set = (end: 'min' | 'max', amount: number | null): void => {
    const next = { min: value?.min ?? null, max: value?.max ?? null, currency, [end]: amount };
    onChange(next.min === null && next.max === null ? null : next);
  };
  return (
    <FieldGroup {...field}>
      <div className="range">
        <NumberInput
          label={t('form.from', { field: field.label })}
          value={value?.min}
          by={by}
          unit={unit}
          min={0}
          onChange={(amount) => set('min', amount)}
        />
        <span aria-hidden="true" className="muted">
          –
        </span>
        <NumberInput
          label={t('form.to', { field: field.label })}
          value={value?.max}
          by={by}
          unit={unit}
          min={0}
          onChange={(amount) => set('max', amount)}
        />
      </div>
    </FieldGroup>
  );
}
