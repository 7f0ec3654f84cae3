import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  PostingScenarioByCodeDocument,
  ScenarioCloseWithoutAwardDocument,
  ScenarioWithdrawDocument,
  type PostingScenarioFragment,
} from '@fairway/client';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { ExtendDialog } from './extend-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import './posting.css';

type Asked = 'withdraw' | 'close' | 'extend' | 'invite';

/** What the viewer may do with a scenario now, as the service says; nothing for whoever may do nothing. */
export function ScenarioActions({ code }: { code: string }): ReactNode {
  const { data } = useQuery({
    queryKey: ['scenario', code, 'actions'],
    queryFn: ({ signal }) => execute(PostingScenarioByCodeDocument, { code }, { signal }),
  });
  const scenario = data?.scenarioByCode;
  return scenario && Object.values(scenario.viewerCan).some((may) => may === true) ? (
    <Actions scenario={scenario} />
  ) : null;
}

function Actions({ scenario }: { scenario: PostingScenarioFragment }): ReactNode {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { id, code, viewerCan: can } = scenario;
  const close = (): void => setAsked(null);
  const unfinished = scenario.state === 'DRAFT' || scenario.state === 'RETURNED';
  return (
    <div className="scenario-actions" role="group" aria-label={t('posting.actions')}>
      {can.update && (
        <Link
          className="action-link"
          data-first={unfinished || undefined}
          to="/scenarios/$code/edit"
          params={{ code }}
        >
          {t(unfinished ? 'posting.goOn' : 'posting.edit')}
        </Link>
      )}
      {can.invite && (
        <Button aria-haspopup="dialog" onClick={() => setAsked('invite')}>
          {t('posting.invite')}
        </Button>
      )}
      {can.extend && (
        <Button aria-haspopup="dialog" onClick={() => setAsked('extend')}>
          {t('posting.extend')}
        </Button>
      )}
      {can.close && (
        <Button aria-haspopup="dialog" onClick={() => setAsked('close')}>
          {t('posting.close')}
        </Button>
      )}
      {can.withdraw && (
        <Button danger type="text" aria-haspopup="dialog" onClick={() => setAsked('withdraw')}>
          {t('posting.withdraw')}
        </Button>
      )}
      {asked === 'withdraw' && (
        <ReasonDialog
          name="withdraw"
          onClose={close}
          run={async (reason) =>
            unlessRefused(
              (await execute(ScenarioWithdrawDocument, { input: { scenarioId: id, reason } }))
                .scenarioWithdraw,
            )
          }
        />
      )}
      {asked === 'close' && (
        <ReasonDialog
          name="close"
          onClose={close}
          run={async (reason) =>
            unlessRefused(
              (await execute(ScenarioCloseWithoutAwardDocument, { input: { scenarioId: id, reason } }))
                .scenarioCloseWithoutAward,
            )
          }
        />
      )}
      {asked === 'extend' && <ExtendDialog scenario={scenario} onClose={close} />}
      {asked === 'invite' && <InviteDialog scenario={scenario} onClose={close} />}
    </div>
  );
}
