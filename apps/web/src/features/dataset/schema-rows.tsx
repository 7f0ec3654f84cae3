import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { FieldGroup } from '../../ui/form/field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { said, type SchemaField } from './asset-content.ts';

const AT_MOST = 300;

/** The columns or channels of the data. */
export function SchemaRows({
  fields,
  onChange,
}: {
  fields: readonly SchemaField[];
  onChange: (fields: SchemaField[]) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const set = (at: number, patch: Partial<SchemaField>): void =>
    onChange(fields.map((one, index) => (index === at ? { ...one, ...patch } : one)));
  return (
    <FieldGroup path="fields" label={t('asset.fields')} hint={t('asset.form.fieldsHint')} optional>
      <ol className="field-rows">
        {fields.map((one, at) => (
          <li key={at}>
            <TextField
              path={`fields.${at}.name`}
              label={t('asset.fieldName')}
              maxLength={120}
              value={one.name}
              onChange={(name) => set(at, { name })}
            />
            <TextField
              path={`fields.${at}.type`}
              label={t('asset.fieldType')}
              maxLength={60}
              value={one.type}
              onChange={(type) => set(at, { type })}
            />
            <TextField
              path={`fields.${at}.unit`}
              label={t('asset.fieldUnit')}
              maxLength={30}
              value={one.unit}
              onChange={(unit) => set(at, { unit: unit || null })}
            />
            <TextField
              path={`fields.${at}.description`}
              label={t('asset.fieldMeaning')}
              maxLength={300}
              placeholder={inLanguage(one.description, language)}
              value={one.description?.[language]}
              onChange={(meaning) =>
                set(at, { description: said({ ...one.description, [language]: meaning }) })
              }
            />
            <button
              type="button"
              className="link-button"
              aria-label={t('asset.form.removeField', { name: one.name || String(at + 1) })}
              onClick={() => onChange(fields.filter((_, index) => index !== at))}
            >
              {t('offer.form.removeCase')}
            </button>
          </li>
        ))}
      </ol>
      {fields.length < AT_MOST && (
        <Button
          className="add-row"
          onClick={() => onChange([...fields, { name: '', type: '', unit: null, description: null }])}
        >
          {t('asset.form.addField')}
        </Button>
      )}
    </FieldGroup>
  );
}
