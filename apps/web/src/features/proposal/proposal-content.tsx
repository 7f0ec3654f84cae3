import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalFullFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import type { Asked } from './asked-panel.tsx';
import { CommitmentTable } from './commitment-table.tsx';

type Content = NonNullable<ProposalFullFragment['content']>;
const TEXTS = ['team', 'dataAsked', 'computeAsked', 'riskStatement'] as const;

/** What a proposal says, to read. */
export function ProposalContentView({
  content,
  scenario,
}: {
  content: Content;
  scenario: Asked | null;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <section>
        <h2>{t('proposal.field.approach')}</h2>
        <p className="prose">{inLanguage(content.approach, language) || t('common.notSaid')}</p>
      </section>
      <section>
        <dl className="pairs">
          <dt>{t('proposal.field.price')}</dt>
          <dd className="strong">{moneyRange(content.price, language) || t('common.notSaid')}</dd>
          <dt>{t('proposal.field.solutionIds')}</dt>
          <dd>
            {content.solutions.map((one) => inLanguage(one.title, language)).join(t('common.separator')) ||
              t('common.notSaid')}
          </dd>
        </dl>
      </section>
      {scenario && scenario.indicators.length > 0 && (
        <section>
          <h2>{t('proposal.field.indicatorCommitments')}</h2>
          <CommitmentTable indicators={scenario.indicators} commitments={content.indicatorCommitments} />
        </section>
      )}
      <section>
        <h2>{t('proposal.field.milestones')}</h2>
        {content.milestones.length === 0 && <p className="muted">{t('common.notSaid')}</p>}
        <ol className="steps-read">
          {content.milestones.map((one) => (
            <li key={one.key}>
              <b>{t('proposal.week', { count: one.dueInWeeks })}</b>
              <div>
                <p>{inLanguage(one.title, language)}</p>
                <p className="second muted">{inLanguage(one.acceptance, language)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {TEXTS.filter((field) => inLanguage(content[field], language)).map((field) => (
        <section key={field}>
          <h2>{t(`proposal.field.${field}`)}</h2>
          <p className="prose">{inLanguage(content[field], language)}</p>
        </section>
      ))}
    </>
  );
}
