import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { Choice } from '../../ui/form/choice.tsx';
import { Modal } from '../../ui/modal.tsx';
import type { RiskTier, ScreeningOutcome } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { toast } from '../../ui/toasts.tsx';
import { Refused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { TIERS } from './tiers.ts';
import { useDecide, type CaseDetail } from './use-screening.ts';

const OUTCOMES = ['PASSED', 'RETURNED', 'REJECTED'] as const satisfies readonly ScreeningOutcome[];

/** An officer's decision: what, which tier, and why. It is public and final, so it is asked once more. */
export function DecisionForm({
  screening,
  onDone,
}: {
  screening: CaseDetail;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const problemText = useProblemText();
  const [outcome, setOutcome] = useState<ScreeningOutcome>('PASSED');
  const [tier, setTier] = useState<RiskTier>(screening.tier);
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const title = inLanguage(screening.title, language);
  const decide = useDecide((verdict) => {
    setAsking(false);
    toast(t(`screening.decided.${verdict.outcome}`, { title }));
    onDone();
  });
  const said = reason.trim();
  const problems = decide.error instanceof Refused ? decide.error.problems : [];
  const at = (field: string): string | undefined =>
    problems.find((one) => one.path?.at(-1)?.split('.').at(-1) === field)?.message;
  const elsewhere = decide.error && !at('reason') && !at('tier') ? problemText(decide.error) : null;
  const ask = (): void => {
    setMissing(!said);
    if (said) setAsking(true);
    else document.getElementById('decision-reason')?.focus();
  };
  return (
    <section className="panel pad decision" aria-labelledby="decision-title">
      <h3 id="decision-title">{t('screening.decision')}</h3>
      <fieldset className="outcomes">
        <legend className="visually-hidden">{t('screening.decision')}</legend>
        {OUTCOMES.map((one) => (
          <label key={one} data-chosen={one === outcome || undefined}>
            <input
              type="radio"
              name="outcome"
              value={one}
              checked={one === outcome}
              onChange={() => setOutcome(one)}
            />
            <span>
              <b className="strong">{t(`screening.outcome.${one}`)}</b>
              <span className="small muted">{t(`screening.outcomeMeans.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="form-field">
        <label htmlFor="decision-tier">{t('screening.newTier')}</label>
        <Choice
          id="decision-tier"
          value={tier}
          onChange={setTier}
          aria-invalid={!!at('tier')}
          options={TIERS.map((one) => ({ value: one, label: t(`tier.${one}`) }))}
        />
        {at('tier') && (
          <p className="second bad-text" role="alert">
            {at('tier')}
          </p>
        )}
      </div>
      <div className="form-field">
        <label htmlFor="decision-reason">{t('screening.reason')}</label>
        <Input.TextArea
          id="decision-reason"
          rows={3}
          maxLength={2000}
          value={reason}
          status={missing && !said ? 'error' : undefined}
          aria-invalid={(missing && !said) || undefined}
          aria-describedby="decision-hint"
          onChange={(event) => setReason(event.target.value)}
        />
        {(at('reason') ?? (missing && !said)) && (
          <p className="second bad-text" role="alert">
            {at('reason') ?? t('screening.reasonMissing')}
          </p>
        )}
        <p id="decision-hint" className="second muted">
          {t('screening.reasonHint')}
        </p>
      </div>
      {elsewhere && (
        <p className="second bad-text" role="alert">
          {elsewhere}
        </p>
      )}
      <Button type="primary" danger={outcome === 'REJECTED'} onClick={ask}>
        {t(`screening.decide.${outcome}`)}
      </Button>
      <Modal
        open={asking}
        title={t(`screening.askTitle.${outcome}`)}
        okText={t(`screening.decide.${outcome}`)}
        cancelText={t('screening.cancel')}
        okButtonProps={{ danger: outcome === 'REJECTED' }}
        confirmLoading={decide.isPending}
        onCancel={() => setAsking(false)}
        onOk={() =>
          decide.mutate({ screening, outcome, tier, reason: said }, { onError: () => setAsking(false) })
        }
        destroyOnHidden
      >
        <p>{t(`screening.askText.${outcome}`, { title })}</p>
      </Modal>
    </section>
  );
}
