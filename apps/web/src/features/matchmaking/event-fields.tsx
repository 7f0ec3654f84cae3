import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { TimeInput } from '../../ui/form/day-input.tsx';
import { Field } from '../../ui/form/field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { sizeOf, type EventDraft } from './event-form.ts';
import { zoneName } from './event-words.ts';

export interface FieldsProps {
  draft: EventDraft;
  missing: readonly (keyof EventDraft)[];
  onChange: (changes: Partial<EventDraft>) => void;
}

const ZONES = [
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
];

function TimeField({
  label,
  path,
  hint,
  value,
  clearable,
  onChange,
}: {
  label: string;
  path?: string;
  hint?: string;
  value: string;
  clearable?: boolean;
  onChange: (text: string) => void;
}): ReactNode {
  return (
    <Field label={label} path={path} hint={hint}>
      {(control) => <TimeInput {...control} value={value} clearable={clearable} onChange={onChange} />}
    </Field>
  );
}

/** What it is called, and when and where it takes place. */
export function WhenFields({ draft, missing, onChange }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const fault = (key: keyof EventDraft) => (missing.includes(key) ? t('eventForm.missing') : undefined);
  const text = (key: 'nameZh' | 'nameEn' | 'placeZh' | 'placeEn', optional: boolean): ReactNode => (
    <TextField
      label={t(`eventForm.${key}`)}
      path={key.startsWith('name') ? 'name' : 'place'}
      optional={optional}
      maxLength={200}
      lang={key.endsWith('Zh') ? 'zh' : 'en'}
      value={draft[key]}
      error={fault(key)}
      onChange={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <div className="event-form-grid">
      {text('nameZh', false)}
      {text('nameEn', true)}
      {text('placeZh', true)}
      {text('placeEn', true)}
      <DateField
        label={t('eventForm.day')}
        path="day"
        value={draft.day}
        error={fault('day')}
        onChange={(day) => onChange({ day })}
      />
      <Field label={t('eventForm.zone')} path="zone">
        {(control) => (
          <select
            {...control}
            className="control"
            value={draft.zone}
            onChange={(change) => onChange({ zone: change.target.value })}
          >
            {[...new Set([...ZONES, draft.zone])].map((zone) => (
              <option key={zone} value={zone}>
                {zoneName(zone, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TimeField
        label={t('eventForm.start')}
        path="startMinute"
        value={draft.start}
        onChange={(start) => onChange({ start })}
      />
      <TimeField
        label={t('eventForm.end')}
        path="endMinute"
        value={draft.end}
        onChange={(end) => onChange({ end })}
      />
    </div>
  );
}

/** How long, how many at a time, how many each, and when nobody meets. */
export function RuleFields({ draft, missing, onChange }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const { slots, places } = sizeOf(draft);
  const number = (
    key: 'slotMinutes' | 'tables' | 'cap',
    limits: { min: number; max: number },
    unit?: string,
  ): ReactNode => (
    <NumberField
      label={t(`eventForm.${key}`)}
      path={key}
      whole
      {...limits}
      unit={unit}
      value={draft[key]}
      error={missing.includes(key) ? t('eventForm.missing') : undefined}
      onChange={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <div className="event-form-grid">
      {number('slotMinutes', { min: 5, max: 240 }, t('eventForm.minutes'))}
      {number('tables', { min: 1, max: 60 })}
      {number('cap', { min: 1, max: 60 }, t('eventForm.capUnit'))}
      <TimeField
        label={t('eventForm.breakFrom')}
        path="breaks"
        hint={t('eventForm.breakHint')}
        clearable
        value={draft.breakFrom}
        onChange={(breakFrom) => onChange({ breakFrom })}
      />
      <TimeField
        label={t('eventForm.breakTo')}
        hint={t('eventForm.breakHint')}
        clearable
        value={draft.breakTo}
        onChange={(breakTo) => onChange({ breakTo })}
      />
      <label className="check event-form-wide">
        <input
          type="checkbox"
          checked={draft.allVendors}
          onChange={(change) => onChange({ allVendors: change.target.checked })}
        />
        <span>
          {t('eventForm.allVendors')}
          <span className="field-hint"> {t('eventForm.allVendorsHint')}</span>
        </span>
      </label>
      <p className="event-form-wide event-note" role="status">
        {t('eventForm.preview', { count: slots })} · {t('eventForm.places', { count: places })}
      </p>
    </div>
  );
}
