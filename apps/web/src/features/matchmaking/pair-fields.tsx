import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, type Language } from '../../ui/format.ts';
import { Field } from '../../ui/form/field.tsx';
import type { EventDetail } from './event-words.ts';

export interface ChosenPair {
  scenarioId: string;
  vendorId: string;
}

/** Vendors that were chosen or meet somebody, by name. */
export function vendorsOf(event: EventDetail, language: Language): EventDetail['vendors'] {
  const all = new Map([
    ...event.vendors.map((one) => [one.id, one] as const),
    ...event.meetings.map((one) => [one.vendor.id, one.vendor] as const),
  ]);
  return [...all.values()].sort((a, b) =>
    inLanguage(a.name, language).localeCompare(inLanguage(b.name, language), language),
  );
}

/** A scenario of the event and a vendor. */
export function PairFields({
  event,
  value,
  onChange,
}: {
  event: EventDetail;
  value: ChosenPair;
  onChange: (pair: ChosenPair) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="form pair-fields">
      <Field label={t('meeting.scenario')}>
        {(control) => (
          <select
            {...control}
            className="control"
            value={value.scenarioId}
            onChange={(change) => onChange({ ...value, scenarioId: change.target.value })}
          >
            <option value="">{t('meeting.choose')}</option>
            {event.scenarios.map((one) => (
              <option key={one.id} value={one.id}>
                {one.code} · {inLanguage(one.title, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('meeting.vendor')}>
        {(control) => (
          <select
            {...control}
            className="control"
            value={value.vendorId}
            onChange={(change) => onChange({ ...value, vendorId: change.target.value })}
          >
            <option value="">{t('meeting.choose')}</option>
            {vendorsOf(event, language).map((one) => (
              <option key={one.id} value={one.id}>
                {inLanguage(one.name, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
