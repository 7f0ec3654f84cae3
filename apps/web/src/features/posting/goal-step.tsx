import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { ConceptPicker } from '../../ui/form/concept-picker.tsx';
import { FieldGroup } from '../../ui/form/field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { BilingualField, TextField } from '../../ui/form/text-field.tsx';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { newIndicator, newNeed, type Indicator, type Need } from './content.ts';
import type { StepProps } from './step-props.ts';

const AT_MOST = 20;

/** By which figures success is measured, and what a solution must be able to do. */
export function GoalStep(props: StepProps): ReactNode {
  return (
    <>
      <Indicators {...props} />
      <Needs {...props} />
    </>
  );
}

function Indicators({ content, change, advice }: StepProps): ReactNode {
  const { t } = useTranslation();
  const { indicators } = content;
  const set = (at: number, part: Partial<Indicator>): void =>
    change({ indicators: indicators.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <section className="form-section">
      <FieldGroup
        label={t('field.indicators')}
        hint={t('posting.hint.indicators')}
        path={indicators.length ? undefined : 'indicators'}
        advice={indicators.length ? undefined : advice('indicators')}
      >
        <ol className="rows">
          {indicators.map((one, at) => (
            <Row
              key={one.key}
              title={t('posting.indicatorNo', { at: at + 1 })}
              onRemove={() => change({ indicators: indicators.filter((_, i) => i !== at) })}
            >
              <div className="form-columns wide-first">
                <BilingualField
                  path={`indicators.${at}.name`}
                  label={t('scenario.indicator')}
                  placeholder={t('posting.sample.indicator')}
                  primary={content.language}
                  value={one.name}
                  maxLength={200}
                  onChange={(name) => set(at, { name })}
                />
                <TextField
                  path={`indicators.${at}.unit`}
                  label={t('posting.unit')}
                  placeholder="%"
                  optional
                  maxLength={40}
                  value={one.unit}
                  onChange={(unit) => set(at, { unit: unit || null })}
                />
              </div>
              <div className="form-columns thirds">
                <ChoiceCards
                  compact
                  label={t('posting.direction')}
                  value={one.direction}
                  choices={(['UP', 'DOWN'] as const).map((code) => ({
                    code,
                    title: t(`posting.goes.${code}`),
                  }))}
                  onChange={(direction) => set(at, { direction })}
                />
                {(['baseline', 'target'] as const).map((end) => (
                  <NumberField
                    key={end}
                    path={`indicators.${at}.${end}`}
                    label={t(`scenario.${end}`)}
                    advice={advice(`indicators.${at}.${end}`)}
                    unit={one.unit ?? undefined}
                    value={one[end]}
                    onChange={(value) => set(at, { [end]: value })}
                  />
                ))}
              </div>
              <BilingualField
                path={`indicators.${at}.method`}
                label={t('scenario.method')}
                placeholder={t('posting.sample.method')}
                advice={advice(`indicators.${at}.method`)}
                optional
                primary={content.language}
                value={one.method}
                maxLength={5_000}
                onChange={(method) => set(at, { method })}
              />
            </Row>
          ))}
        </ol>
        {indicators.length < AT_MOST && (
          <Button
            className="add-row"
            onClick={() => change({ indicators: [...indicators, newIndicator(indicators)] })}
          >
            {t('posting.addIndicator')}
          </Button>
        )}
      </FieldGroup>
    </section>
  );
}

function Needs({ content, change, advice }: StepProps): ReactNode {
  const { t } = useTranslation();
  const { needs } = content;
  const set = (at: number, part: Partial<Need>): void =>
    change({ needs: needs.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <section className="form-section">
      <FieldGroup
        label={t('field.needs')}
        hint={t('posting.hint.needs')}
        path={needs.length ? undefined : 'needs'}
        advice={advice('needs')}
      >
        <ol className="rows">
          {needs.map((one, at) => (
            <Row
              key={at}
              title={t('posting.needNo', { at: at + 1 })}
              onRemove={() => change({ needs: needs.filter((_, i) => i !== at) })}
            >
              <div className="form-columns">
                <ConceptPicker
                  kind="CAPABILITY"
                  path={`needs.${at}.capability`}
                  label={t('field.needs_capability')}
                  advice={advice(`needs.${at}.capability`)}
                  value={one.capability}
                  onChange={(capability) => set(at, { capability })}
                />
                <ConceptPicker
                  kind="MODALITY"
                  path={`needs.${at}.modality`}
                  label={t('field.needs_modality')}
                  optional
                  value={one.modality}
                  onChange={(modality) => set(at, { modality })}
                />
              </div>
              <BilingualField
                path={`needs.${at}.text`}
                label={t('field.needs_text')}
                placeholder={t('posting.sample.need')}
                optional
                rows={2}
                primary={content.language}
                value={one.text}
                maxLength={5_000}
                onChange={(text) => set(at, { text })}
              />
              <ChoiceCards
                compact
                label={t('posting.priority')}
                value={one.priority}
                choices={(['MUST', 'SHOULD'] as const).map((code) => ({
                  code,
                  title: t(`posting.isPriority.${code}`),
                }))}
                onChange={(priority) => set(at, { priority })}
              />
            </Row>
          ))}
        </ol>
        {needs.length < AT_MOST && (
          <Button className="add-row" onClick={() => change({ needs: [...needs, newNeed()] })}>
            {t('posting.addNeed')}
          </Button>
        )}
      </FieldGroup>
    </section>
  );
}

function Row({
  title,
  onRemove,
  children,
}: {
  title: string;
  onRemove: () => void;
  children: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <li>
      <div className="form-row" role="group" aria-labelledby={id}>
        <div className="form-row-head">
          <h3 id={id}>{title}</h3>
          <button
            type="button"
            className="link-button"
            aria-label={t('form.remove', { name: title })}
            onClick={onRemove}
          >
            {t('posting.removeRow')}
          </button>
        </div>
        {children}
      </div>
    </li>
  );
}
