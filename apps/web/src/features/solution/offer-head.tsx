import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SolutionContentFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { PageHead, Tag } from '../../ui/parts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { DraftStatus } from '../draft/draft-state.tsx';
import type { Draft } from '../draft/use-draft.ts';
import type { Offer } from './offer-content.ts';
import { SOLUTION_TONES } from './solution-words.ts';

/** What is being written, and whether it is saved. */
export function OfferHead({
  solution,
  draft,
}: {
  solution: (SolutionContentFragment & { stateReason?: string | null }) | null;
  draft: Draft<Offer>;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = solution ? t('offer.form.editTitle', { code: solution.code }) : t('offer.new');
  useTitle(title);
  return (
    <>
      <PageHead
        title={title}
        back={{ to: '/my/solutions', label: t('nav.mySolutions') }}
        above={
          solution && (
            <Tag round tone={SOLUTION_TONES[solution.state]}>
              {t(`solutionState.${solution.state}`)}
            </Tag>
          )
        }
        lead={solution ? inLanguage(solution.title, language) : t('offer.form.lead')}
      >
        <DraftStatus draft={draft} />
      </PageHead>
      {solution?.state === 'RETURNED' && solution.stateReason && (
        <p className="notice-line" data-tone="warn">
          {t('offer.stateReason', { reason: solution.stateReason })}
        </p>
      )}
      {draft.resumed && draft.state !== 'CONFLICT' && (
        <p className="notice-line" role="status">
          {t('draft.resumed')}{' '}
          {draft.state !== 'SAVED' && (
            <button type="button" className="link-button" onClick={draft.discard}>
              {t('draft.discard')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
