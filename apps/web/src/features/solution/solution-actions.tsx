import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { SolutionPauseDocument, SolutionResumeDocument, SolutionRetireDocument } from '@fairway/client';
import { AskDialog, type Asking } from '../listing/ask-dialog.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import type { SolutionDetail } from './solution-page.tsx';

/** What its vendor may do with a solution now, as the service says. */
export function SolutionActions({ solution }: { solution: SolutionDetail }): ReactNode {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asking | null>(null);
  const { id, code, version, viewerCan: can } = solution;
  if (!Object.values(can).some((may) => may === true)) return null;
  const at = { solutionId: id, expectedVersion: version };
  const words = (verb: 'pause' | 'resume' | 'retire') => ({
    title: t(`offer.ask.${verb}.title`),
    text: t(`offer.ask.${verb}.text`),
    action: t(`offer.${verb}`),
    done: t(`offer.did.${verb}`),
  });
  return (
    <div className="scenario-actions" role="group" aria-label={t('offer.actions')}>
      {can.update && (
        <Link
          className="action-link"
          data-first={can.submit || undefined}
          to="/solutions/$code/edit"
          params={{ code }}
        >
          {t(can.submit ? 'offer.goOn' : 'offer.edit')}
        </Link>
      )}
      {can.pause && (
        <Button
          aria-haspopup="dialog"
          onClick={() =>
            setAsked({
              ...words('pause'),
              reason: 'optional',
              run: async (reason) =>
                unlessRefused(
                  (await execute(SolutionPauseDocument, { input: { ...at, reason } })).solutionPause,
                ),
            })
          }
        >
          {t('offer.pause')}
        </Button>
      )}
      {can.resume && (
        <Button
          type="primary"
          aria-haspopup="dialog"
          onClick={() =>
            setAsked({
              ...words('resume'),
              run: async () =>
                unlessRefused((await execute(SolutionResumeDocument, { input: at })).solutionResume),
            })
          }
        >
          {t('offer.resume')}
        </Button>
      )}
      {can.retire && (
        <Button
          danger
          type="text"
          aria-haspopup="dialog"
          onClick={() =>
            setAsked({
              ...words('retire'),
              danger: true,
              reason: 'optional',
              run: async (reason) =>
                unlessRefused(
                  (await execute(SolutionRetireDocument, { input: { ...at, reason } })).solutionRetire,
                ),
            })
          }
        >
          {t('offer.retire')}
        </Button>
      )}
      {asked && <AskDialog ask={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
