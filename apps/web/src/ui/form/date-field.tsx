import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, FieldGroup, type FieldProps } from './field.tsx';
import { DayInput, TimeInput } from './day-input.tsx';
import { END_OF_DAY, instantOf, offsetOf, wallTime } from './zoned.ts';

/** A day of the calendar, `YYYY-MM-DD`, typed or chosen from the calendar. */
export function DateField({
  value,
  onChange,
  min,
  ...field
}: FieldProps & {
  value: string | null | undefined;
  onChange: (day: string | null) => void;
  min?: string;
}): ReactNode {
  return (
    <Field {...field}>
      {(control) => <DayInput {...control} name={field.label} value={value} min={min} onChange={onChange} />}
    </Field>
  );
}

const ZONES = [
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
];

/** An instant with the zone in which it was set: date, time and zone beside one another. */
export function DeadlineField({
  value,
  zone,
  onChange,
  min,
  ...field
}: FieldProps & {
  value: string | null | undefined;
  zone: string;
  onChange: (deadline: { instant: string | null; zone: string }) => void;
  /** Earliest day. */
  min?: string;
}): ReactNode {
  const { t } = useTranslation();
  const shown = value ? wallTime(value, zone) : null;
  const [time, setTime] = useState(shown?.time ?? END_OF_DAY);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([zone, own, ...ZONES])];
  const set = (date: string | null | undefined, at: string, of: string): void =>
    onChange({ instant: date ? instantOf({ date, time: at }, of) : null, zone: of });
  return (
    <FieldGroup {...field}>
      <div className="deadline">
        <DayInput
          aria-label={t('form.dateOf', { field: field.label })}
          name={field.label}
          value={shown?.date}
          min={min}
          onChange={(date) => set(date, time, zone)}
        />
        <TimeInput
          aria-label={t('form.timeOf', { field: field.label })}
          value={shown?.time ?? time}
          onChange={(at) => {
            setTime(at);
            set(shown?.date, at, zone);
          }}
        />
        <select
          className="control zone"
          aria-label={t('form.zoneOf', { field: field.label })}
          value={zone}
          onChange={(event) => set(shown?.date, shown?.time ?? time, event.target.value)}
        >
          {zones.map((one) => (
            <option key={one} value={one}>
              {one.split('/').at(-1)!.replaceAll('_', ' ')} ({offsetOf(one)})
            </option>
          ))}
        </select>
      </div>
    </FieldGroup>
  );
}
