import { lazy, Suspense, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';
import { Popup } from '../popup.tsx';
import { readDay, readTime, steppedTime } from './days.ts';
import '../styles/calendar.css';

const Calendar = lazy(() => import('./calendar.tsx'));

interface InputProps {
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** Today on the reader's own clock. */
function todayHere(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** A day, typed or chosen from a calendar in the console's language; `YYYY-MM-DD` outside. */
export function DayInput({
  value,
  onChange,
  min,
  max,
  name,
  ...control
}: InputProps & {
  value: string | null | undefined;
  onChange: (day: string | null) => void;
  min?: string;
  max?: string;
  /** What the day is of, for the calendar's name. */
  name: string;
}): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value ?? '';
  const read = readDay(text);
  const fault = !text.trim()
    ? null
    : !read
      ? t('form.notADay')
      : min && read < min
        ? t('form.dayFrom', { day: min })
        : max && read > max
          ? t('form.dayUntil', { day: max })
          : null;
  const [left, setLeft] = useState(false);
  const wrong = left && fault !== null;
  return (
    <span className="day-input">
      <input
        {...control}
        className="control date"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        placeholder={t('form.dayAs')}
        value={text}
        aria-invalid={wrong || control['aria-invalid'] || undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setLeft(false);
          const day = readDay(event.target.value);
          onChange(day && (!min || day >= min) && (!max || day <= max) ? day : null);
        }}
        onBlur={() => {
          setLeft(true);
          if (!fault) setTyped(null);
        }}
      />
      <Popup
        label={t('form.calendarOf', { field: name })}
        content={(close) => (
          <Suspense fallback={<div className="calendar" />}>
            <Calendar
              value={value ?? null}
              min={min}
              max={max}
              today={todayHere()}
              onChoose={(day) => {
                setTyped(null);
                onChange(day);
                close();
              }}
            />
          </Suspense>
        )}
      >
        <button type="button" className="icon-button" aria-label={t('form.calendarOf', { field: name })}>
          <Icon name="calendar" size={18} />
        </button>
      </Popup>
      {wrong && (
        <span className="field-error" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}

const STEP_MINUTES = 5;

/**
 * A time of day by the 24-hour clock, whatever the browser's habits; `HH:MM` outside. What is no time falls back.
 * The arrows move the hour or the minutes, whichever the caret is in.
 */
export function TimeInput({
  value,
  onChange,
  clearable,
  ...control
}: InputProps & {
  value: string;
  onChange: (time: string) => void;
  /** Emptied, it says that there is no time: an empty text. */
  clearable?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  // Before the next key is pressed, the caret is where it was.
  const kept = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    kept.current?.();
    kept.current = null;
  });
  return (
    <input
      {...control}
      className="control time"
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      placeholder={t('form.timeAs')}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
        const time = /^\d{1,2}\D\d{2}$/.test(event.target.value) ? readTime(event.target.value) : null;
        if (time) onChange(time);
      }}
      onBlur={() => {
        const time = typed === null ? null : readTime(typed);
        if (time) onChange(time);
        else if (clearable && typed?.trim() === '') onChange('');
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        const from = readTime(typed ?? value);
        if (!from) return;
        event.preventDefault();
        const box = event.currentTarget;
        const caret = box.selectionStart ?? 0;
        const size = caret <= 2 ? 60 : STEP_MINUTES;
        setTyped(null);
        onChange(steppedTime(from, event.key === 'ArrowUp' ? size : -size));
        kept.current = () => box.setSelectionRange(caret, caret);
      }}
    />
  );
}
