import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../format.ts';
import { Field, type FieldProps } from './field.tsx';

export interface Bilingual {
  zh?: string | null;
  en?: string | null;
}

interface Sizes {
  /** More than one line when given. */
  rows?: number;
  maxLength?: number;
  placeholder?: string;
}

/** A text in one language. */
export function TextField({
  value,
  onChange,
  rows,
  maxLength,
  placeholder,
  lang,
  type = 'text',
  ...field
}: FieldProps &
  Sizes & {
    value: string | null | undefined;
    onChange: (text: string) => void;
    lang?: string;
    type?: 'text' | 'email' | 'url' | 'tel';
  }): ReactNode {
  return (
    <Field {...field}>
      {(control) => {
        const all = {
          ...control,
          className: 'control',
          value: value ?? '',
          maxLength,
          placeholder,
          lang,
          onChange: (event: { target: { value: string } }) => onChange(event.target.value),
        };
        return rows ? (
          <textarea {...all} rows={rows} style={{ minHeight: `calc(${rows * 1.6}em + 14px)` }} />
        ) : (
          <input {...all} type={type} />
        );
      }}
    </Field>
  );
}

/** A text in the language the record is written in, and on wish in the other. */
export function BilingualField({
  value,
  onChange,
  primary,
  label,
  ...rest
}: FieldProps &
  Sizes & {
    value: Bilingual | null | undefined;
    onChange: (text: Bilingual) => void;
    primary: Language;
  }): ReactNode {
  const { t } = useTranslation();
  const second: Language = primary === 'zh' ? 'en' : 'zh';
  const [opened, setOpened] = useState(false);
  const both = opened || !!value?.[second];
  const set = (language: Language, text: string): void => onChange({ ...value, [language]: text });
  const add = (
    <button type="button" className="link-button small" onClick={() => setOpened(true)}>
      {t(`form.add_${second}`)}
      <span className="visually-hidden">{label}</span>
    </button>
  );
  return (
    <div className="bilingual">
      <TextField
        {...rest}
        label={label}
        aside={!both && add}
        lang={primary}
        value={value?.[primary]}
        onChange={(text) => set(primary, text)}
      />
      {both && (
        <TextField
          rows={rest.rows}
          maxLength={rest.maxLength}
          label={t('form.inLanguage', { field: label, language: t(`language.${second}`) })}
          optional
          lang={second}
          value={value?.[second]}
          onChange={(text) => set(second, text)}
        />
      )}
    </div>
  );
}
