import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';
import '../styles/form.css';

export type StepState = 'open' | 'done' | 'faulty';

export interface Step<Code extends string> {
  code: Code;
  title: string;
  state: StepState;
  /** How many faults or gaps it has. */
  count?: number;
}

/** The steps of a long form, in order; any may be gone to at any time. The current one is said, not only coloured. */
export function WizardSteps<Code extends string>({
  steps,
  current,
  onGo,
  label,
}: {
  steps: readonly Step<Code>[];
  current: Code;
  onGo: (code: Code) => void;
  label: string;
}): ReactNode {
  const { t } = useTranslation();
  const at = steps.findIndex((step) => step.code === current);
  return (
    <nav className="wizard" aria-label={label}>
      <p className="wizard-now" aria-hidden="true">
        {t('form.stepOf', { at: at + 1, of: steps.length })} · <b>{steps[at]?.title}</b>
      </p>
      <ol>
        {steps.map((step, index) => (
          <li key={step.code} data-state={step.state} data-current={step.code === current || undefined}>
            <button
              type="button"
              aria-current={step.code === current ? 'step' : undefined}
              onClick={() => onGo(step.code)}
            >
              <span className="wizard-mark" aria-hidden="true">
                {step.state === 'done' ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span className="wizard-title">{step.title}</span>
              <span className={step.count && step.state !== 'done' ? 'wizard-count' : 'visually-hidden'}>
                {step.count
                  ? t(`form.step_${step.state}`, { count: step.count })
                  : t(`form.stepIs_${step.state}`)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
