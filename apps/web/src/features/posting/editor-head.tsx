import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostingScenarioFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { PageHead, Tag } from '../../ui/parts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { DraftStatus } from '../draft/draft-state.tsx';
import type { Draft } from '../draft/use-draft.ts';
import { STATE_TONES } from '../scenario/scenario-words.ts';
import type { Content } from './content.ts';

/** What is being written, for whom, and whether it is saved. */
export function EditorHead({
  scenario,
  draft,
  forFirm,
}: {
  scenario: PostingScenarioFragment | null;
  draft: Draft<Content>;
  forFirm?: { name: string };
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const firm =
    forFirm?.name ?? (scenario && !scenario.own ? inLanguage(scenario.organization?.name, language) : '');
  const title = scenario
    ? t('posting.editTitle', { code: scenario.code })
    : firm
      ? t('posting.newFor', { firm })
      : t('posting.new');
  useTitle(title);
  return (
    <>
      <PageHead
        title={title}
        back={{ to: '/my/scenarios', label: t('nav.myScenarios') }}
        above={
          scenario && (
            <div className="row wrap">
              <Tag round tone={STATE_TONES[scenario.state]}>
                {t(`scenarioState.${scenario.state}`)}
              </Tag>
              {firm && <span className="second">{t('posting.draftedFor', { firm })}</span>}
            </div>
          )
        }
        lead={scenario ? inLanguage(scenario.title, language) : t('posting.lead')}
      >
        <DraftStatus draft={draft} />
      </PageHead>
      {scenario?.state === 'RETURNED' && scenario.stateReason && (
        <p className="notice-line" data-tone="warn">
          {t('posting.returned', { reason: scenario.stateReason })}
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
