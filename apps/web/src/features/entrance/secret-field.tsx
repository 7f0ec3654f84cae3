import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from '../../ui/form/field.tsx';

/** A password, which can be looked at while one types it. */
export function SecretField({
  value,
  onChange,
  fresh,
  ...field
}: FieldProps & {
  value: string;
  onChange: (text: string) => void;
  /** A password to be chosen, not the present one. */
  fresh?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(control) => (
        <div className="secret">
          <input
            {...control}
            className="control"
            type={shown ? 'text' : 'password'}
            autoComplete={fresh ? 'new-password' : 'current-password'}
            required
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="button" className="secret-show" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {t(shown ? 'entrance.hide' : 'entrance.show')}
            <span className="visually-hidden"> {field.label}</span>
          </button>
        </div>
      )}
    </Field>
  );
}
