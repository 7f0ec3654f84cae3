import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import dayjs from 'dayjs';
import { Modal } from '../../ui/modal.tsx';
import { PilotReadingRecordDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { DayInput, TimeInput } from '../../ui/form/day-input.tsx';
import { FieldGroup } from '../../ui/form/field.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { NumberField } from '../../ui/form/number-field.tsx';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { unitIn } from '../../ui/unit.ts';
import { execute } from '../session/client.ts';
import { useDeed, type PilotDetail } from './pilot-query.ts';

const nowLocal = (): string => dayjs().format('YYYY-MM-DDTHH:mm');

/** One reading of each indicator that was measured, with the time and the source they share. */
export function ReadingDialog({
  pilot,
  open,
  onClose,
}: {
  pilot: PilotDetail;
  open: boolean;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const deed = useDeed();
  const [values, setValues] = useState<Record<string, number | null>>({});
  const [at, setAt] = useState(nowLocal);
  const [source, setSource] = useState('');
  const [asked, setAsked] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  // Begins afresh the moment it opens, not once it has faded in: somebody may be typing by then.
  if (open !== wasOpen) {
    setWasOpen(open);
    if (open) {
      setValues({});
      setAt(nowLocal());
      setSource(lastSource(pilot));
      setAsked(false);
    }
  }
  const readings = pilot.indicators.flatMap(({ key }) => {
    const value = values[key];
    return value === null || value === undefined
      ? []
      : [{ indicatorKey: key, value, at: dayjs(at).toISOString(), source: source.trim() }];
  });
  const record = (): void => {
    if (!readings.length || !source.trim() || !dayjs(at).isValid()) return setAsked(true);
    deed.mutate({
      key: 'record',
      said: t('reading.recorded', { count: readings.length }),
      run: async () =>
        (await execute(PilotReadingRecordDocument, { input: { pilotId: pilot.id, readings } }))
          .pilotReadingRecord,
      done: onClose,
    });
  };
  return (
    <Modal
      open={open}
      title={t('reading.recordTitle', { code: pilot.code })}
      okText={t('reading.recordAction')}
      confirmLoading={deed.isPending}
      onCancel={onClose}
      onOk={record}
      afterClose={deed.reset}
      destroyOnHidden
    >
      <FieldProblems
        problems={fieldProblemsOf(deed.error).map((one) => ({
          ...one,
          path: one.path.replace(/^readings\.(\d+)\.value$/, (_all, index: string) => {
            return `value.${readings[Number(index)]?.indicatorKey}`;
          }),
        }))}
      >
        <form className="form reading-form" onSubmit={(event) => event.preventDefault()}>
          {pilot.indicators.map((one) => (
            <NumberField
              key={one.key}
              label={inLanguage(one.name, language)}
              hint={
                one.latest === null
                  ? t('reading.never')
                  : t('reading.lastWas', { value: one.latest.toLocaleString(language) })
              }
              path={`value.${one.key}`}
              unit={unitIn(one.unit, language) || undefined}
              value={values[one.key]}
              onChange={(value) => setValues((before) => ({ ...before, [one.key]: value }))}
            />
          ))}
          {asked && !readings.length && (
            <p className="field-error" role="alert">
              {t('reading.oneAtLeast')}
            </p>
          )}
          <FieldGroup label={t('reading.at')} path="readings.0.at">
            <div className="deadline">
              <DayInput
                aria-label={t('form.dateOf', { field: t('reading.at') })}
                name={t('reading.at')}
                value={at.slice(0, 10)}
                max={nowLocal().slice(0, 10)}
                onChange={(day) => setAt(`${day ?? ''}T${at.slice(-5)}`)}
              />
              <TimeInput
                aria-label={t('form.timeOf', { field: t('reading.at') })}
                value={at.slice(-5)}
                onChange={(time) => setAt(`${at.slice(0, -5)}${time}`)}
              />
            </div>
          </FieldGroup>
          <TextField
            label={t('reading.source')}
            hint={t('reading.sourceHint')}
            value={source}
            maxLength={200}
            error={asked && !source.trim() ? t('reading.sourceMissing') : undefined}
            onChange={setSource}
          />
        </form>
      </FieldProblems>
    </Modal>
  );
}

/** Mostly the same system or sheet as last time. */
const lastSource = (pilot: PilotDetail): string =>
  pilot.indicators
    .flatMap((one) => one.series)
    .reduce<{ at: string; source: string } | null>(
      (newest, one) => (!newest || one.at > newest.at ? one : newest),
      null,
    )?.source ?? '';
