import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { dayByKey, plusMonths, sayDay, weeksOf } from './days.ts';

/** A month to choose a day from: arrows, Home, End and Page Up and Down walk, Enter chooses. */
export default function Calendar({
  value,
  min,
  max,
  today,
  onChoose,
}: {
  value: string | null;
  min?: string;
  max?: string;
  today: string;
  onChoose: (day: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const within = (day: string): string => (min && day < min ? min : max && day > max ? max : day);
  const [at, setAt] = useState(() => within(value ?? today));
  const body = useRef<HTMLTableSectionElement>(null);
  const [walking, setWalking] = useState(true);
  useEffect(() => {
    // A frame later the panel stands where it belongs, and nothing scrolls.
    if (walking)
      requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  }, [at, walking]);
  const weeks = weeksOf(at);
  const turn = (months: number): void => {
    setWalking(false);
    setAt(within(plusMonths(at, months)));
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = dayByKey(at, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    setWalking(true);
    setAt(within(next));
  };
  return (
    <div className="calendar">
      <div className="calendar-head">
        <Turn name={t('form.lastYear')} sign="«" onTurn={() => turn(-12)} />
        <Turn name={t('form.lastMonth')} sign="‹" onTurn={() => turn(-1)} />
        <b aria-live="polite">{sayDay(at, language, { year: 'numeric', month: 'long' })}</b>
        <Turn name={t('form.nextMonth')} sign="›" onTurn={() => turn(1)} />
        <Turn name={t('form.nextYear')} sign="»" onTurn={() => turn(12)} />
      </div>
      <table role="grid" aria-label={sayDay(at, language, { year: 'numeric', month: 'long' })}>
        <thead>
          <tr>
            {weeks[0]!.map((day) => (
              <th key={day} scope="col" abbr={sayDay(day, language, { weekday: 'long' })}>
                {sayDay(day, language, { weekday: language === 'zh' ? 'narrow' : 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKey}>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" aria-selected={day === value}>
                  <button
                    type="button"
                    tabIndex={day === at ? 0 : -1}
                    disabled={within(day) !== day}
                    data-other={day.slice(0, 7) !== at.slice(0, 7) || undefined}
                    aria-current={day === today ? 'date' : undefined}
                    aria-label={sayDay(day, language, {
                      year: 'numeric',
                      month: 'long',
                      day: 'numeric',
                      weekday: 'long',
                    })}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Turn({ name, sign, onTurn }: { name: string; sign: string; onTurn: () => void }): ReactNode {
  return (
    <button type="button" className="icon-button" aria-label={name} onClick={onTurn}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
