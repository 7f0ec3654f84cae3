import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';
import { useFault } from './problems.tsx';
import '../styles/form.css';

/** What a control needs to belong to its label, hint and fault. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** A fault found here; faults of the service are found by `path`. */
  error?: string;
  /** The name of the field at the service: `constraints.deployment`. */
  path?: string;
  /** What would help, without being in the way. */
  advice?: string;
  optional?: boolean;
  /** Something small at the end of the label's line. */
  aside?: ReactNode;
}

/** Label, hint, fault and advice around one control. */
export function Field({
  children,
  ...props
}: FieldProps & { children: (control: ControlProps) => ReactNode }): ReactNode {
  const id = useId();
  const { error, control, below } = useSurroundings(id, props);
  return (
    <div className="field" data-wrong={error ? true : undefined} data-path={props.path}>
      <div className="field-head">
        <label htmlFor={id}>{props.label}</label>
        <Optional when={props.optional} />
        {props.aside && <span className="field-aside">{props.aside}</span>}
      </div>
      {props.hint && (
        <p id={`${id}-hint`} className="field-hint">
          {props.hint}
        </p>
      )}
      {children(control)}
      {below}
    </div>
  );
}

/** The same around several controls, as a fieldset. */
export function FieldGroup({ children, ...props }: FieldProps & { children: ReactNode }): ReactNode {
  const id = useId();
  const { error, control, below } = useSurroundings(id, props);
  return (
    <fieldset
      id={id}
      className="field"
      aria-describedby={control['aria-describedby']}
      data-wrong={error ? true : undefined}
      data-path={props.path}
      tabIndex={-1}
    >
      <legend className="field-head">
        <span>{props.label}</span>
        <Optional when={props.optional} />
      </legend>
      {props.hint && (
        <p id={`${id}-hint`} className="field-hint">
          {props.hint}
        </p>
      )}
      {children}
      {below}
    </fieldset>
  );
}

function useSurroundings(id: string, { error: own, path, hint, advice }: FieldProps) {
  const fault = useFault(path);
  const error = own ?? fault;
  const described = [hint && `${id}-hint`, error && `${id}-error`, advice && `${id}-advice`].filter(Boolean);
  const control: ControlProps = {
    id,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  };
  const below = (
    <>
      {error && (
        <p id={`${id}-error`} className="field-error" role="alert">
          <Icon name="alert" size={14} /> {error}
        </p>
      )}
      {advice && !error && (
        <p id={`${id}-advice`} className="field-advice">
          <Icon name="info" size={14} /> {advice}
        </p>
      )}
    </>
  );
  return { error, control, below };
}

function Optional({ when }: { when?: boolean }): ReactNode {
  const { t } = useTranslation();
  return when ? <span className="field-optional">{t('form.optional')}</span> : null;
}
