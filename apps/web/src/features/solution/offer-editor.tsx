import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import type { SolutionContentFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { WizardSteps } from '../../ui/form/wizard-steps.tsx';
import { ConflictDialog } from '../draft/conflict-dialog.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { goToField } from '../posting/go-to-field.ts';
import type { Refused } from '../session/session.ts';
import { OfferHead } from './offer-head.tsx';
import type { Offer } from './offer-content.ts';
import { DeployStep, DoesStep, TermsStep } from './offer-form-steps.tsx';
import { OfferMissing } from './offer-missing.tsx';
import { OfferOutcome } from './offer-outcome.tsx';
import { OfferCard, OfferPreview } from './offer-preview.tsx';
import { offerSource } from './offer-source.ts';
import { OFFER_STEPS, offerStepOf, offerStepState, type OfferStep } from './offer-steps.ts';
import { ScopeStep } from './scope-step.tsx';
import { OfferSubmit, type Submitted } from './offer-submit.tsx';
import { useOfferFieldWords } from './offer-field-words.tsx';

const FORMS = { does: DoesStep, scope: ScopeStep, deploy: DeployStep, terms: TermsStep };

export interface OfferEditorProps {
  solution: SolutionContentFragment | null;
  start: Offer;
  actingFor: string;
  step: OfferStep;
  onStep: (step: OfferStep) => void;
  /** Called once, when a new draft has got its code. */
  onCreated?: (code: string) => void;
}

/** Writes a solution in five steps; saves by itself until customers see it. */
export function OfferEditor({
  solution,
  start,
  actingFor,
  step,
  onStep,
  onCreated,
}: OfferEditorProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const [latest, setLatest] = useState(solution);
  const [outcome, setOutcome] = useState<Submitted | null>(null);
  const [refused, setRefused] = useState<Error | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<OfferStep>>(() => new Set(solution ? OFFER_STEPS : []));
  const draft = useDraft<Offer>(offerSource({ solution, start, actingFor, onSaved: setLatest }));
  const words = useOfferFieldWords();
  const problem = refused ?? draft.problem;
  const problems = useMemo(() => fieldProblemsOf(problem), [problem]);
  const onMarket = latest?.state === 'LISTED' || latest?.state === 'PAUSED';
  const findings = latest?.lint ?? [];

  const created = useRef(solution?.code);
  useEffect(() => {
    if (!latest || created.current) return;
    created.current = latest.code;
    void client.invalidateQueries({ queryKey: ['my-solutions'] });
    onCreated?.(latest.code);
  }, [latest, client, onCreated]);

  const version = useRef(latest?.version);
  useEffect(() => {
    version.current = latest?.version;
  }, [latest]);

  const go = (to: OfferStep): void => {
    setSeen((before) => new Set(to === 'preview' ? OFFER_STEPS : [...before, step]));
    onStep(to);
    scrollTo({ top: 0 });
  };
  const goField = (field: string): void => {
    const to = offerStepOf(field);
    if (to !== step) go(to);
    goToField(field);
  };
  const takeRefusal = (error: Refused): void => {
    setRefused(error);
    const first = fieldProblemsOf(error).find(({ path }) => path && offerStepOf(path) !== 'preview');
    if (first) goField(first.path);
  };
  const change = (patch: Partial<Offer>): void => {
    setRefused(null);
    draft.change(patch);
  };
  const saveChange = async (): Promise<void> => {
    if (await draft.save()) await client.invalidateQueries({ queryKey: ['solution'] });
  };

  if (outcome)
    return (
      <>
        <OfferHead solution={latest} draft={draft} />
        <OfferOutcome outcome={outcome} />
      </>
    );
  const Form = step === 'preview' ? null : FORMS[step];
  const at = OFFER_STEPS.indexOf(step);
  const label = (code: OfferStep): string => t(`offer.step.${code}`);
  const advice = (field: string): string | undefined => {
    const found = seen.has(step) ? findings.find((one) => one.field === field) : undefined;
    return found && inLanguage(found.message, language);
  };
  return (
    <>
      <OfferHead solution={latest} draft={draft} />
      <WizardSteps
        label={t('offer.form.steps')}
        current={step}
        onGo={go}
        steps={OFFER_STEPS.map((code) => ({
          code,
          title: label(code),
          ...offerStepState(code, findings, seen),
        }))}
      />
      <div className="posting">
        <FieldProblems problems={problems}>
          <div className="form">
            {Form && (
              <div className="panel form-steps" role="group" aria-label={label(step)}>
                <Form offer={draft.content} change={change} advice={advice} />
              </div>
            )}
            {step === 'preview' &&
              (latest ? (
                <OfferPreview code={latest.code} version={latest.version} />
              ) : (
                <p className="panel pad">{t('offer.form.previewNeedsTitle')}</p>
              ))}
            {step === 'preview' && latest?.viewerCan.submit && (
              <OfferSubmit
                solutionId={latest.id}
                blocked={findings.filter(({ severity }) => severity === 'BLOCKS').length}
                save={async () => ((await draft.save()) ? (version.current ?? null) : null)}
                onSubmitted={(submitted) => {
                  setOutcome(submitted);
                  void client.invalidateQueries();
                }}
                onRefused={takeRefusal}
              />
            )}
            <div className="steps-bar">
              {at > 0 && <Button onClick={() => go(OFFER_STEPS[at - 1]!)}>{t('offer.form.back')}</Button>}
              {onMarket && (
                <>
                  <Button
                    type="primary"
                    disabled={draft.state === 'SAVED'}
                    loading={draft.state === 'SAVING'}
                    onClick={() => void saveChange()}
                  >
                    {t('offer.form.publish')}
                  </Button>
                  <span className="second muted">
                    {t(draft.state === 'SAVED' ? 'offer.form.nothingChanged' : 'offer.form.publishEffect')}
                  </span>
                </>
              )}
              {at < OFFER_STEPS.length - 1 && (
                <Button type={onMarket ? 'default' : 'primary'} onClick={() => go(OFFER_STEPS[at + 1]!)}>
                  {t('offer.form.next', { step: label(OFFER_STEPS[at + 1]!) })}
                </Button>
              )}
            </div>
          </div>
        </FieldProblems>
        <aside className="posting-side" aria-label={t('offer.form.side')}>
          <OfferCard offer={draft.content} />
          {latest && seen.size > 0 && <OfferMissing findings={findings} onGo={goField} />}
        </aside>
      </div>
      <ConflictDialog draft={draft} {...words} />
    </>
  );
}
