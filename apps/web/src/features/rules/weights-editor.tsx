import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { CRITERIA, type CriterionCode } from '../match/criteria.ts';
import { toneStyle } from '../match/bars.tsx';
import { WeightsBar } from './weights-bar.tsx';
import { change, inPercent, isSame, spread, sumOf, WHOLE, type Thousandths } from './weights.ts';

/** Seven weights that make a whole: by slider, by number, by keyboard. */
export function WeightsEditor({
  weights,
  current,
  version,
  readOnly,
  onChange,
  children,
}: {
  weights: Thousandths;
  current: Thousandths;
  version: number;
  readOnly: boolean;
  onChange: (weights: Thousandths) => void;
  /** What can be done with them. */
  children: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const [touched, setTouched] = useState<CriterionCode>();
  const left = WHOLE - sumOf(weights);
  const set = (code: CriterionCode, percent: number): void => {
    if (!Number.isFinite(percent)) return;
    setTouched(code);
    onChange({ ...weights, [code]: Math.min(WHOLE, Math.max(0, Math.round(percent * 10))) });
  };
  return (
    <section className="panel pad weights-editor" aria-labelledby="weights-title">
      <div className="panel-head">
        <h2 id="weights-title">{t('rules.weights')}</h2>
        {!isSame(weights, current) && (
          <Button onClick={() => onChange(current)}>{t('rules.reset', { version })}</Button>
        )}
      </div>
      <p className="second">{t('rules.weightsHint')}</p>
      <WeightsBar weights={weights} />
      <fieldset disabled={readOnly}>
        <legend className="visually-hidden">{t('rules.weights')}</legend>
        {CRITERIA.map((code) => (
          <div key={code} className="weight-row" style={toneStyle(code)}>
            <span className="weight-name" id={`weight-${code}`}>
              <i aria-hidden="true" />
              <span>
                <b className="strong">{t(`criterion.${code}`)}</b>
                <span className="small muted">{t(`rules.means.${code}`)}</span>
              </span>
            </span>
            <input
              type="range"
              min={0}
              max={60}
              step={1}
              value={weights[code] / 10}
              aria-labelledby={`weight-${code}`}
              aria-valuetext={`${inPercent(weights[code])} %`}
              onChange={({ target }) => set(code, Number(target.value))}
            />
            <span className="weight-figure">
              <input
                type="number"
                className="control"
                inputMode="decimal"
                min={0}
                max={100}
                step={1}
                value={weights[code] / 10}
                aria-labelledby={`weight-${code}`}
                onChange={({ target }) => set(code, target.valueAsNumber)}
              />
              <span aria-hidden="true">%</span>
            </span>
            <span className="weight-change small" data-up={weights[code] > current[code] || undefined}>
              {change(weights[code], current[code])}
            </span>
          </div>
        ))}
      </fieldset>
      <div className="weight-sum" data-off={left !== 0 || undefined}>
        <p role="status">
          <b className="strong">{t('rules.sum', { sum: inPercent(sumOf(weights)) })}</b>{' '}
          {left > 0 && t('rules.left', { points: inPercent(left) })}
          {left < 0 && t('rules.over', { points: inPercent(-left) })}
        </p>
        {left !== 0 && !readOnly && (
          <Button onClick={() => onChange(spread(weights, touched))}>
            {touched ? t('rules.spread', { criterion: t(`criterion.${touched}`) }) : t('rules.spreadAll')}
          </Button>
        )}
      </div>
      {readOnly ? <p className="note">{t('rules.readOnly')}</p> : null}
      <div className="weight-actions">{children}</div>
    </section>
  );
}
