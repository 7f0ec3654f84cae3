import { useState, type ReactNode } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  ProposalSolutionsDocument,
  ProposalSubmitDocument,
  type ProposalFullFragment,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { MultiChoiceCards } from '../../ui/form/choice-cards.tsx';
import { fieldProblemsOf, type FieldProblem } from '../../ui/form/field-problems.ts';
import { MoneyRangeField } from '../../ui/form/money-range-field.tsx';
import { FieldProblems, useFaultText } from '../../ui/form/problems.tsx';
import { BilingualField, type Bilingual } from '../../ui/form/text-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ConflictDialog } from '../draft/conflict-dialog.tsx';
import { DraftStatus } from '../draft/draft-state.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { AskedPanel, type Asked } from './asked-panel.tsx';
import { Commitments } from './commitments.tsx';
import type { Content } from './content.ts';
import { HandInDialog } from './hand-in-dialog.tsx';
import { Milestones } from './milestones.tsx';
import { proposalSource, storedOf } from './source.ts';

const TEXTS = ['team', 'dataAsked', 'computeAsked', 'riskStatement'] as const;
const LONG = 8000;

interface Props {
  scenario: Asked;
  proposal: ProposalFullFragment | null;
  /** What a new one holds before anything is written. */
  start: Content;
  actingFor: string;
}

/** The proposal on the left, what is asked on the right; saves itself until it is handed in. */
export function ProposalEditor({ scenario, proposal, start, actingFor }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const replaces = proposal?.state === 'SUBMITTED';
  /** The newest that came back: what is handed in is what was saved last. */
  const [newest] = useState<{ proposal: ProposalFullFragment | null }>({ proposal });
  const draft = useDraft(
    proposalSource({
      scenarioId: scenario.id,
      proposal,
      start,
      actingFor,
      onSaved: (saved) => {
        newest.proposal = saved;
        void client.invalidateQueries({ queryKey: ['proposals'] });
      },
    }),
  );
  const { content, change } = draft;
  const [asking, setAsking] = useState(false);
  const submit = useMutation({
    mutationFn: async () => {
      const saved = await draft.save();
      // What could not be saved says so itself, beside the fields.
      if (!saved || !newest.proposal) return null;
      // A replacement counts as soon as it is saved; a draft is handed in.
      if (replaces) return newest.proposal;
      const input = { proposalId: newest.proposal.id, expectedVersion: newest.proposal.version };
      return unlessRefused((await execute(ProposalSubmitDocument, { input })).proposalSubmit).proposal;
    },
    onSuccess: async (saved) => {
      if (!saved) return;
      draft.adopt(storedOf(saved, language));
      client.removeQueries({ queryKey: ['proposal-start'] });
      await client.invalidateQueries({ queryKey: ['proposals'] });
      await navigate({ to: '/proposals/$id', params: { id: saved.id } });
    },
    onSettled: () => setAsking(false),
  });
  const problems = [...fieldProblemsOf(draft.problem), ...fieldProblemsOf(submit.error)];
  const fault = draft.problem ?? submit.error;
  return (
    <FieldProblems problems={problems}>
      <div className="proposal-editor">
        <form className="panel pad form" onSubmit={(event) => event.preventDefault()}>
          {draft.resumed && (
            <p className="resumed">
              {t('draft.resumed')}{' '}
              <button type="button" className="link-button" onClick={draft.discard}>
                {t('draft.discard')}
              </button>
            </p>
          )}
          <BilingualField
            label={t('proposal.field.approach')}
            hint={t('proposal.approachHint')}
            path="approach"
            primary={content.language}
            rows={6}
            maxLength={LONG}
            value={content.approach}
            onChange={(approach) => change({ approach })}
          />
          <Solutions value={content.solutionIds} onChange={(solutionIds) => change({ solutionIds })} />
          <Commitments
            asked={scenario.indicators}
            value={content.indicatorCommitments}
            onChange={(indicatorCommitments) => change({ indicatorCommitments })}
          />
          <Milestones
            value={content.milestones}
            language={content.language}
            startBy={scenario.startBy}
            durationWeeks={scenario.durationWeeks}
            onChange={(milestones) => change({ milestones })}
          />
          <MoneyRangeField
            label={t('proposal.field.price')}
            hint={
              scenario.budget
                ? t('proposal.budgetIs', { budget: moneyRange(scenario.budget, language) })
                : undefined
            }
            path="price"
            value={content.price}
            onChange={(price) => change({ price })}
          />
          {TEXTS.map((field) => (
            <BilingualField
              key={field}
              label={t(`proposal.field.${field}`)}
              optional
              path={field}
              primary={content.language}
              rows={2}
              maxLength={LONG}
              value={content[field]}
              onChange={(text: Bilingual) => change({ [field]: text })}
            />
          ))}
        </form>
        <div className="proposal-rail">
          <section className="panel pad stack hand-in" aria-label={t('proposal.handIn')}>
            <DraftStatus draft={draft} />
            <Button type="primary" block aria-haspopup="dialog" onClick={() => setAsking(true)}>
              {t(replaces ? 'proposal.replace' : 'proposal.submit')}
            </Button>
            {replaces && <p className="second muted">{t('proposal.replaceHint')}</p>}
            {fault && <Missing problems={problems} text={problemText(fault)} />}
            {draft.stored && (
              <Link to="/proposals/$id" params={{ id: draft.stored.id }}>
                {t('proposal.preview')}
              </Link>
            )}
          </section>
          <AskedPanel scenario={scenario} />
        </div>
      </div>
      <HandInDialog
        open={asking}
        replaces={replaces}
        scenario={scenario}
        pending={submit.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => submit.mutate()}
      />
      <ConflictDialog
        draft={draft}
        name={(field) => t(`proposal.field.${field}`)}
        words={(field, value) => wordsOf(field, value as Content[typeof field], language, t('proposal.some'))}
      />
    </FieldProblems>
  );
}

/** What the service still misses, each leading to its field. */
function Missing({ problems, text }: { problems: readonly FieldProblem[]; text: string }): ReactNode {
  const say = useFaultText();
  const { t } = useTranslation();
  const shown = problems.filter((one, at) => problems.findIndex((other) => other.path === one.path) === at);
  if (!shown.length) return <p className="field-error">{text}</p>;
  return (
    <div role="alert">
      <p className="strong bad-text">{t('proposal.missing', { count: shown.length })}</p>
      <ul className="missing">
        {shown.map((one) => (
          <li key={one.path}>
            <button type="button" className="link-button" onClick={() => goTo(one.path)}>
              <Icon name="alert" size={14} /> {say(one)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Looks for the field, else for the group around it. */
function goTo(path: string): void {
  const found = [path, path.split('.')[0]!]
    .map((one) => document.querySelector<HTMLElement>(`[data-path="${CSS.escape(one)}"]`))
    .find(Boolean);
  found?.scrollIntoView({ block: 'center' });
  found?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

function Solutions({
  value,
  onChange,
}: {
  value: readonly string[];
  onChange: (ids: string[]) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, isPending } = useQuery({
    queryKey: ['proposal-solutions'],
    queryFn: ({ signal }) => execute(ProposalSolutionsDocument, {}, { signal }),
  });
  const listed = data?.mySolutions.nodes.filter((one) => one.state === 'LISTED' || value.includes(one.id));
  if (isPending) return <p className="second muted">{t('common.loading')}</p>;
  return (
    <MultiChoiceCards
      label={t('proposal.field.solutionIds')}
      hint={t(listed?.length ? 'proposal.solutionsHint' : 'proposal.noSolutions')}
      path="solutionIds"
      choices={(listed ?? []).map((one) => ({
        code: one.id,
        title: inLanguage(one.title, language),
        text: [one.code, moneyRange(one.price, language)].filter(Boolean).join(' · '),
      }))}
      value={value}
      onChange={(ids) => onChange(ids ?? [])}
    />
  );
}

/** A value of the draft as people read it, for comparing two versions. */
function wordsOf(
  field: keyof Content,
  value: Content[keyof Content],
  language: 'zh' | 'en',
  some: string,
): ReactNode {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.length ? `${value.length} ${some}` : '';
  if (field === 'price') return moneyRange(value as Content['price'], language);
  return typeof value === 'string' ? value : inLanguage(value as Bilingual, language);
}
