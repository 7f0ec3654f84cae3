import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Modal } from '../../ui/modal.tsx';
import { CloseWithoutAwardDocument, ProposalAwardDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { toast } from '../../ui/toasts.tsx';
import { ReasonDialog } from '../pilot/reason-dialog.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import type { Entry, Evaluation } from './comparison.ts';

/** Selects, with a reason for every proposal: each vendor is told why. */
export function AwardForm({
  scenario,
  entries,
}: {
  scenario: Evaluation;
  entries: readonly Entry[];
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const problemText = useProblemText();
  const undecided = entries.filter((one) => one.viewerCan.award);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState<'award' | 'close' | null>(null);
  const nameOf = (entry: Entry): string => inLanguage(entry.organization.name, language);
  const said = (id: string): string => (reasons[id] ?? '').trim();
  const settle = (): Promise<unknown> => {
    setOpen(null);
    return client.invalidateQueries({ queryKey: ['evaluation'] });
  };
  const award = useMutation({
    mutationFn: async () => {
      const input = {
        scenarioId: scenario.id,
        expectedVersion: scenario.version,
        selected: [...selected],
        reasons: undecided.map(({ id }) => ({ proposalId: id, reason: said(id) })),
      };
      return unlessRefused((await execute(ProposalAwardDocument, { input })).proposalAward);
    },
    onSuccess: () => toast(t('proposal.awardedSaid')),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: settle,
  });
  const close = useMutation({
    mutationFn: async (reason: string) => {
      const input = { scenarioId: scenario.id, reason };
      return unlessRefused((await execute(CloseWithoutAwardDocument, { input })).scenarioCloseWithoutAward);
    },
    onSuccess: () => toast(t('proposal.closedSaid')),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: settle,
  });
  const flip = (id: string): void =>
    setSelected((before) => {
      if (before.includes(id)) return before.filter((one) => one !== id);
      return scenario.maxAwards === 1 ? [id] : [...before, id];
    });
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const complete = selected.length > 0 && undecided.every(({ id }) => said(id));
    if (complete) setOpen('award');
    else setAsked(true);
  };
  return (
    <FieldProblems problems={fieldProblemsOf(award.error)}>
      <form className="panel pad" onSubmit={ask} aria-label={t('proposal.award')}>
        <h2>{t('proposal.award')}</h2>
        <p className="second">{t('proposal.awardHint', { count: scenario.maxAwards })}</p>
        {asked && !selected.length && (
          <p className="field-error" role="alert">
            {t('proposal.selectOne')}
          </p>
        )}
        {undecided.map((entry, at) => (
          <div key={entry.id} className="award-row" role="group" aria-label={nameOf(entry)}>
            <label className="check">
              <input type="checkbox" checked={selected.includes(entry.id)} onChange={() => flip(entry.id)} />
              <span>
                <b>{t('proposal.select', { name: nameOf(entry) })}</b>
                <span className="small muted"> {entry.code}</span>
              </span>
            </label>
            <TextField
              label={t(selected.includes(entry.id) ? 'proposal.whySelected' : 'proposal.whyNot')}
              path={`reasons.${at}.reason`}
              rows={2}
              maxLength={2000}
              value={reasons[entry.id]}
              error={asked && !said(entry.id) ? t('problem.REASON_MISSING') : undefined}
              onChange={(text) => setReasons((before) => ({ ...before, [entry.id]: text }))}
            />
          </div>
        ))}
        <div className="award-foot">
          <Button type="primary" htmlType="submit">
            {t('proposal.awardAction')}
          </Button>
          {scenario.viewerCan.close && (
            <Button type="text" danger aria-haspopup="dialog" onClick={() => setOpen('close')}>
              {t('proposal.closeWithout')}
            </Button>
          )}
        </div>
      </form>
      <Modal
        open={open === 'award'}
        title={t('proposal.awardTitle')}
        okText={t('proposal.awardAction')}
        confirmLoading={award.isPending}
        onCancel={() => setOpen(null)}
        onOk={() => award.mutate()}
        destroyOnHidden
      >
        <ul className="who-sees">
          <li>
            {t('proposal.awardSelected', {
              names: undecided
                .filter((one) => selected.includes(one.id))
                .map(nameOf)
                .join(t('common.separator')),
            })}
          </li>
          <li>{t('proposal.awardTold', { count: undecided.length })}</li>
          <li>{t('proposal.awardPilot')}</li>
        </ul>
      </Modal>
      <ReasonDialog
        open={open === 'close'}
        danger
        title={t('proposal.closeTitle', { code: scenario.code })}
        label={t('pilotPage.reason')}
        hint={t('proposal.closeHint')}
        action={t('proposal.closeAction')}
        pending={close.isPending}
        onClose={() => setOpen(null)}
        onSay={(reason) => close.mutate(reason)}
      />
    </FieldProblems>
  );
}
