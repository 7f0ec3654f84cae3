import type { ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { ProposalShortlistDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/parts.tsx';
import { toast } from '../../ui/toasts.tsx';
import { withUnit } from '../../ui/unit.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { bestBy, committedOf, fitOf, priceOf, weeksOf, type Entry, type Evaluation } from './comparison.ts';
import { PROPOSAL_TONES } from './proposal-words.ts';

const TEXTS = ['approach', 'team', 'dataAsked', 'computeAsked', 'riskStatement'] as const;

/** The proposals beside one another; the best of each row is ticked. */
export function ComparisonTable({
  scenario,
  entries,
}: {
  scenario: Evaluation;
  entries: readonly Entry[];
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const readable = entries.some((one) => one.content);
  const figure = (value: number | null, unit: string | null): string =>
    value === null ? t('common.notSaid') : withUnit(value, unit, language);
  const fit = (entry: Entry): number | null => fitOf(entry, scenario.matches.nodes);
  const texts = TEXTS.filter((field) => entries.some((one) => inLanguage(one.content?.[field], language)));
  return (
    <div className="panel">
      <div className="table-wrap" tabIndex={0} role="region" aria-label={t('proposal.sideBySide')}>
        <table className="comparison">
          <caption className="visually-hidden">{t('proposal.sideBySide')}</caption>
          <thead>
            <tr>
              <td />
              {entries.map((entry) => (
                <th key={entry.id} scope="col">
                  <EntryHead entry={entry} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {!readable && (
              <tr>
                <th scope="row">{t('proposal.content')}</th>
                <td colSpan={entries.length}>{t('proposal.sealedText')}</td>
              </tr>
            )}
            {readable && (
              <>
                <Row
                  label={t('proposal.fit')}
                  entries={entries}
                  best={bestBy(entries, fit, 'UP')}
                  cell={(entry) => {
                    const value = fit(entry);
                    return value === null ? t('proposal.noFit') : <b>{Math.round(value)}</b>;
                  }}
                />
                <Row
                  label={t('proposal.field.price')}
                  note={moneyRange(scenario.budget, language)}
                  entries={entries}
                  best={bestBy(entries, priceOf, 'DOWN')}
                  cell={(entry) => <b>{moneyRange(entry.content?.price, language) || t('common.notSaid')}</b>}
                />
                {scenario.indicators.map((one) => (
                  <Row
                    key={one.key}
                    label={inLanguage(one.name, language)}
                    note={`${one.direction === 'UP' ? '↑' : '↓'} ${figure(one.baseline, one.unit)} → ${figure(one.target, one.unit)}`}
                    entries={entries}
                    best={bestBy(entries, (entry) => committedOf(entry, one.key), one.direction)}
                    cell={(entry) => <b>{figure(committedOf(entry, one.key), one.unit)}</b>}
                  />
                ))}
                <Row
                  label={t('proposal.field.milestones')}
                  entries={entries}
                  best={bestBy(entries, weeksOf, 'DOWN')}
                  bestOn="first"
                  cell={(entry) => <Steps entry={entry} />}
                />
                {texts.map((field) => (
                  <Row
                    key={field}
                    label={t(`proposal.field.${field}`)}
                    entries={entries}
                    cell={(entry) => (
                      <p className="second prose clamped">
                        {inLanguage(entry.content?.[field], language) || t('common.notSaid')}
                      </p>
                    )}
                  />
                ))}
              </>
            )}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({
  label,
  note,
  entries,
  best,
  bestOn = 'cell',
  cell,
}: {
  label: string;
  note?: string;
  entries: readonly Entry[];
  best?: ReadonlySet<string>;
  bestOn?: 'cell' | 'first';
  cell: (entry: Entry) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        {label}
        {note && <span className="small"> {note}</span>}
      </th>
      {entries.map((entry) => (
        <td key={entry.id}>
          {bestOn === 'first' && best?.has(entry.id) && <Tag tone="good">{t('proposal.soonest')}</Tag>}
          {cell(entry)}{' '}
          {bestOn === 'cell' && best?.has(entry.id) && (
            <span className="good-text">
              <Icon name="check" size={15} label={t('proposal.best')} />
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

function Steps({ entry }: { entry: Entry }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol>
      {entry.content?.milestones.map((one) => (
        <li key={one.key}>
          <span className="muted">{t('proposal.week', { count: one.dueInWeeks })}</span>{' '}
          {inLanguage(one.title, language)}
        </li>
      ))}
    </ol>
  );
}

function EntryHead({ entry }: { entry: Entry }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const problemText = useProblemText();
  const name = inLanguage(entry.organization.name, language);
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const input = { proposalId: entry.id, expectedVersion: entry.version };
      return unlessRefused((await execute(ProposalShortlistDocument, { input })).proposalShortlist);
    },
    onSuccess: () => toast(t('proposal.shortlisted', { name })),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['evaluation'] }),
  });
  return (
    <div className="compare-head">
      <p className="row wrap">
        <Tag round tone={PROPOSAL_TONES[entry.state]}>
          {t(`proposalState.${entry.state}`)}
        </Tag>
        <span className="small muted">{entry.code}</span>
      </p>
      <Link to="/proposals/$id" params={{ id: entry.id }} className="strong">
        {name}
      </Link>
      {entry.decisionReason && <p className="second">{entry.decisionReason}</p>}
      {entry.viewerCan.shortlist && (
        <p>
          <Button
            size="small"
            loading={isPending}
            aria-label={`${t('proposal.shortlist')}: ${name}`}
            onClick={() => mutate()}
          >
            {t('proposal.shortlist')}
          </Button>
        </p>
      )}
    </div>
  );
}
