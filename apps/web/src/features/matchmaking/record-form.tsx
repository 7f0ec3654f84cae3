import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import {
  MatchmakingMeetingRecordDocument,
  type MatchmakingAttendance,
  type MatchmakingResult,
} from '@fairway/client';
import { Field } from '../../ui/form/field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { execute } from '../session/client.ts';
import type { Meeting } from './event-words.ts';
import { useDeed } from './use-event.ts';

const ATTENDANCES: MatchmakingAttendance[] = ['MET', 'FIRM_ABSENT', 'VENDOR_ABSENT', 'BOTH_ABSENT'];
const RESULTS: MatchmakingResult[] = ['FOLLOW_UP', 'PROPOSAL_EXPECTED', 'NOT_FITTING'];

/** Who came and what came of it; only whoever met has a result. */
export function RecordForm({ meeting, onDone }: { meeting: Meeting; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const deed = useDeed();
  const [attendance, setAttendance] = useState<MatchmakingAttendance>(meeting.attendance ?? 'MET');
  const [result, setResult] = useState<MatchmakingResult | ''>(meeting.result ?? '');
  const [words, setWords] = useState(meeting.words ?? '');
  const met = attendance === 'MET';
  return (
    <form
      className="form record-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        deed.mutate({
          key: 'record',
          said: t('meeting.recorded'),
          run: async () =>
            (
              await execute(MatchmakingMeetingRecordDocument, {
                input: { meetingId: meeting.id, attendance, result: met ? result || null : null, words },
              })
            ).matchmakingMeetingRecord,
          done: onDone,
        });
      }}
    >
      <fieldset>
        <legend>{t('meeting.record')}</legend>
        <div className="record-choices" role="radiogroup" aria-label={t('meeting.attendance')}>
          {ATTENDANCES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="attendance"
                checked={attendance === one}
                onChange={() => setAttendance(one)}
              />
              {t(`attendance.${one}`)}
            </label>
          ))}
        </div>
        {met && (
          <Field label={t('meeting.result')} hint={t('meeting.recordedNote')}>
            {(control) => (
              <select
                {...control}
                className="control"
                value={result}
                onChange={(change) => setResult(change.target.value as MatchmakingResult | '')}
              >
                <option value="">{t('meeting.noResult')}</option>
                {RESULTS.map((one) => (
                  <option key={one} value={one}>
                    {t(`meetingResult.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <TextField
          label={t('meeting.words')}
          hint={t('meeting.wordsHint')}
          optional
          rows={3}
          maxLength={2000}
          value={words}
          onChange={setWords}
        />
      </fieldset>
      <Button type="primary" htmlType="submit" loading={deed.isPending}>
        {t('meeting.recordAction')}
      </Button>
    </form>
  );
}
