import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import type { PostingScenarioFragment } from '@fairway/client';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { WizardSteps } from '../../ui/form/wizard-steps.tsx';
import { SkeletonRows } from '../../ui/states.tsx';
import { ConflictDialog } from '../draft/conflict-dialog.tsx';
import { useDraft } from '../draft/use-draft.ts';
import type { Refused } from '../session/session.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { ConfirmPanel } from './confirm-panel.tsx';
import type { Content } from './content.ts';
import { useContentWords } from './content-words.tsx';
import { DataStep } from './data-step.tsx';
import { EditorHead } from './editor-head.tsx';
import { useFindingText } from './findings.ts';
import { goToField } from './go-to-field.ts';
import { GoalStep } from './goal-step.tsx';
import { MissingList } from './missing-list.tsx';
import { Outcome } from './outcome.tsx';
import { OutlookPanel } from './outlook-panel.tsx';
import { ProblemStep } from './problem-step.tsx';
import { ReuseTerms } from './reuse-terms.tsx';
import { SendPanel } from './send-panel.tsx';
import { scenarioSource, storedOf } from './source.ts';
import { STEPS, stepOf, stepState, type StepCode } from './steps.ts';
import { SubmitPanel } from './submit-panel.tsx';
import { TermsStep } from './terms-step.tsx';

/** Only who has come to the last step looks at it. */
const ScenarioPreview = lazy(() =>
  import('./preview-step.tsx').then((module) => ({ default: module.ScenarioPreview })),
);

export interface EditorProps {
  scenario: PostingScenarioFragment | null;
  start: Content;
  actingFor: string;
  forFirm?: { id: string; name: string };
  step: StepCode;
  onStep: (step: StepCode) => void;
  /** Called once, when a new draft has got its code. */
  onCreated?: (code: string) => void;
}

/** Writes a scenario in five steps; saves by itself until others see it. */
export function Editor({
  scenario,
  start,
  actingFor,
  forFirm,
  step,
  onStep,
  onCreated,
}: EditorProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [latest, setLatest] = useState(scenario);
  const [outcome, setOutcome] = useState<PostingScenarioFragment | null>(null);
  const [refused, setRefused] = useState<Error | null>(null);
  const [changing, setChanging] = useState(false);
  const draft = useDraft<Content>(
    scenarioSource({ scenario, start, actingFor, forFirm: forFirm?.id, onSaved: setLatest }),
  );
  const { seen, leave } = useSeen(step, !!scenario);
  const say = useFindingText();
  const words = useContentWords();
  const published = latest?.state === 'OPEN';
  const findings = latest?.brief ?? [];
  const problem = refused ?? draft.problem;
  const problems = useMemo(() => fieldProblemsOf(problem), [problem]);

  const created = useRef(scenario?.code);
  useEffect(() => {
    if (!latest || created.current) return;
    created.current = latest.code;
    void client.invalidateQueries({ queryKey: ['my-scenarios'] });
    onCreated?.(latest.code);
  }, [latest, client, onCreated]);

  const go = useCallback(
    (to: StepCode): void => {
      leave(step);
      onStep(to);
      scrollTo({ top: 0 });
    },
    [leave, onStep, step],
  );
  const goField = useCallback(
    (field: string): void => {
      const to = stepOf(field);
      if (to !== step) go(to);
      goToField(field);
    },
    [go, step],
  );
  const takeRefusal = (error: Refused): void => {
    setRefused(error);
    setChanging(false);
    const first = fieldProblemsOf(error).find(({ path }) => path && path !== 'answers');
    if (first) goField(first.path);
  };
  const change = (patch: Partial<Content>): void => {
    setRefused(null);
    draft.change(patch);
  };

  if (outcome)
    return (
      <>
        <EditorHead scenario={outcome} draft={draft} forFirm={forFirm} />
        <Outcome scenario={outcome} />
      </>
    );
  const props = {
    content: draft.content,
    change,
    published,
    advice: (path: string) => {
      if (!seen.has(stepOf(path))) return undefined;
      const found = findings.find((one) => one.field === path);
      return found && say(found);
    },
  };
  const at = STEPS.indexOf(step);
  const label = (code: StepCode): string => t(`posting.step.${code}`);
  return (
    <>
      <EditorHead scenario={latest} draft={draft} forFirm={forFirm} />
      <WizardSteps
        label={t('posting.steps')}
        current={step}
        onGo={go}
        steps={STEPS.map((code) => ({ code, title: label(code), ...stepState(code, findings, seen) }))}
      />
      <div className="posting">
        <FieldProblems problems={problems}>
          <div className="form">
            <div className="panel form-steps" hidden={step === 'preview'}>
              {step === 'problem' && <ProblemStep {...props} />}
              {step === 'goal' && <GoalStep {...props} />}
              {step === 'data' && <DataStep {...props} />}
              {step === 'terms' && (
                <TermsStep
                  {...props}
                  reuse={<ReuseTerms not={latest?.code} onReuse={change} content={draft.content} />}
                />
              )}
            </div>
            {step === 'preview' && (
              <>
                {latest ? (
                  <Suspense fallback={<SkeletonRows rows={3} height={160} />}>
                    <ScenarioPreview code={latest.code} version={latest.version} />
                  </Suspense>
                ) : (
                  <p className="panel pad">
                    {t(forFirm ? 'posting.previewAfterSend' : 'posting.previewNeedsTitle')}
                  </p>
                )}
                {latest?.viewerCan.confirm && (
                  <ConfirmPanel
                    scenario={latest}
                    save={draft.save}
                    onConfirmed={(confirmed) => {
                      setLatest(confirmed);
                      draft.adopt(storedOf(confirmed));
                    }}
                  />
                )}
                {latest?.viewerCan.submit && (
                  <SubmitPanel
                    scenario={latest}
                    findings={findings}
                    save={draft.save}
                    onSubmitted={(submitted) => {
                      draft.adopt(storedOf(submitted));
                      setOutcome(submitted);
                      void client.invalidateQueries();
                    }}
                    onRefused={(error) => {
                      if (error.problems.some(({ code }) => code === 'PROHIBITED') && latest)
                        setOutcome({ ...latest, state: 'REJECTED', stateReason: ruleOf(error) });
                      else takeRefusal(error);
                    }}
                  />
                )}
                {forFirm && !latest && <SendPanel firm={forFirm.name} draft={draft} />}
              </>
            )}
            <div className="steps-bar">
              {at > 0 && <Button onClick={() => go(STEPS[at - 1]!)}>{t('posting.back')}</Button>}
              {published && (
                <Button
                  type="primary"
                  aria-haspopup="dialog"
                  disabled={draft.state === 'SAVED'}
                  onClick={() => setChanging(true)}
                >
                  {t('posting.change.look')}
                </Button>
              )}
              {published && draft.state === 'SAVED' && (
                <span className="second muted">{t('posting.change.nothing')}</span>
              )}
              {at < STEPS.length - 1 && (
                <Button type={published ? 'default' : 'primary'} onClick={() => go(STEPS[at + 1]!)}>
                  {t('posting.next', { step: label(STEPS[at + 1]!) })}
                </Button>
              )}
            </div>
          </div>
        </FieldProblems>
        <aside className="posting-side" aria-label={t('posting.side')}>
          <OutlookPanel scenario={latest} onGo={goField} />
          {latest && (seen.size > 0 || step === 'preview') && (
            <MissingList findings={findings} published={published} onGo={goField} />
          )}
        </aside>
      </div>
      <ConflictDialog draft={draft} {...words} />
      {changing && draft.stored && (
        <ChangeDialog
          open
          draft={draft}
          onClose={() => setChanging(false)}
          onRefused={takeRefusal}
          onSaved={() => {
            setChanging(false);
            void client.invalidateQueries({ queryKey: ['scenario'] });
          }}
        />
      )}
    </>
  );
}

/** The words of the rule that the service names. */
const ruleOf = (error: Refused): string | null =>
  error.problems.find(({ code }) => code === 'PROHIBITED')?.message.replace(/^Not admitted: /, '') ?? null;

/** Steps that have been left once: only then is what they lack said beside the fields. */
function useSeen(step: StepCode, resumed: boolean) {
  const [seen, setSeen] = useState<ReadonlySet<StepCode>>(() => new Set(resumed ? STEPS : []));
  const leave = useCallback((left: StepCode) => setSeen((before) => new Set([...before, left])), []);
  const all = useMemo(() => (step === 'preview' ? new Set(STEPS) : seen), [seen, step]);
  return { seen: all, leave };
}
