import { useEffect, useState, type ReactNode } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  ProposalPageDocument,
  ProposalWithdrawDocument,
  RecordChangedDocument,
  type ProposalPageQuery,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, minute } from '../../ui/format.ts';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ReasonDialog } from '../pilot/reason-dialog.tsx';
import { execute, live } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { Deadline } from './deadline.tsx';
import { ProposalContentView } from './proposal-content.tsx';
import { nextOf, PROPOSAL_TONES } from './proposal-words.ts';
import '../../ui/styles/proposal.css';

const route = getRouteApi('/shell/proposals/$id');
type Proposal = NonNullable<ProposalPageQuery['proposal']>;

/** One proposal, for its author, the firm and the officer, each as far as they may read it. */
export default function ProposalPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const { id } = route.useParams();
  const query = useQuery({
    queryKey: ['proposals', 'one', id],
    queryFn: ({ signal }) => execute(ProposalPageDocument, { id }, { signal }),
  });
  useEffect(
    () =>
      live().on(
        RecordChangedDocument,
        { ids: [id] },
        () => void client.invalidateQueries({ queryKey: ['proposals', 'one', id] }),
      ),
    [client, id],
  );
  const proposal = query.data?.proposal;
  const title = proposal ? inLanguage(proposal.scenario?.title, language) || proposal.code : '…';
  useTitle(proposal?.code ?? '');
  return (
    <div className="page">
      <PageHead
        title={title}
        back={{ to: '/proposals', label: t('nav.proposals') }}
        above={
          proposal && (
            <div className="row wrap">
              <Tag round tone={PROPOSAL_TONES[proposal.state]}>
                {t(`proposalState.${proposal.state}`)}
              </Tag>
              <Facts>{[proposal.code, inLanguage(proposal.organization.name, language)]}</Facts>
            </div>
          )
        }
      />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={160} />}
      {query.data && !proposal && (
        <div className="panel">
          <Empty broken title={t('proposal.missingTitle')} text={t('proposal.missingText')}>
            <Link to="/proposals">{t('nav.proposals')}</Link>
          </Empty>
        </div>
      )}
      {proposal && (
        <div className="detail">
          <div className="panel">
            {proposal.content ? (
              <ProposalContentView content={proposal.content} scenario={proposal.scenario} />
            ) : (
              <Empty title={t('proposal.sealedTitle')} text={t('proposal.sealedText')} />
            )}
          </div>
          <Rail proposal={proposal} />
        </div>
      )}
    </div>
  );
}

function Rail({ proposal }: { proposal: Proposal }): ReactNode {
  const { t } = useTranslation();
  const { scenario, viewerCan, pilot, receipt } = proposal;
  const code = scenario?.code ?? '';
  const decides = viewerCan.shortlist || viewerCan.award;
  return (
    <aside className="stack" aria-label={t('proposal.rail')}>
      <section className="panel pad stack">
        <p className="strong">{t(`proposal.next.${nextOf(proposal)}`)}</p>
        {proposal.decisionReason && (
          <p className="second">{t('proposal.reasonWas', { reason: proposal.decisionReason })}</p>
        )}
        {pilot && (
          <Link to="/pilots/$code" params={{ code: pilot.code }} className="strong">
            {t('proposal.toPilot', { code: pilot.code, stage: t(`stage.${pilot.stage}`) })}
          </Link>
        )}
        {viewerCan.update && (
          <Link to="/proposals/new" search={{ scenario: code }} className="strong">
            {t(proposal.state === 'DRAFT' ? 'proposal.goOn' : 'proposal.replaceOpen')}
          </Link>
        )}
        {decides && (
          <Link to="/scenarios/$code/proposals" params={{ code }} className="strong">
            {t('proposal.toEvaluation')}
          </Link>
        )}
        {viewerCan.withdraw && <Withdraw proposal={proposal} />}
      </section>
      {scenario && (
        <section className="panel pad stack">
          <h2>{t('scenario.deadline')}</h2>
          <Deadline instant={scenario.proposalDeadline} zone={scenario.deadlineZone} />
          <Link to="/scenarios/$code" params={{ code }}>
            {t('proposal.openScenario')}
          </Link>
        </section>
      )}
      {receipt && (
        <section className="panel pad receipt">
          <h2>{t('proposal.receipt')}</h2>
          <p className="second">{t('proposal.receiptText')}</p>
          <ol>
            {proposal.receipts.map((one) => (
              <li key={one.contentVersion}>
                <p className="row wrap">
                  <b>{t('proposal.handInNumber', { count: one.contentVersion })}</b>
                  {one.contentVersion === receipt.contentVersion && (
                    <Tag tone="good">{t('proposal.counts')}</Tag>
                  )}
                </p>
                <time className="second" dateTime={one.submittedAt}>
                  {minute(one.submittedAt)}
                </time>
                <code>SHA-256 {one.contentSha256}</code>
              </li>
            ))}
          </ol>
        </section>
      )}
    </aside>
  );
}

function Withdraw({ proposal }: { proposal: Proposal }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [asking, setAsking] = useState(false);
  const draft = proposal.state === 'DRAFT';
  const { mutate, isPending } = useMutation({
    mutationFn: async (reason: string) => {
      const input = {
        proposalId: proposal.id,
        expectedVersion: proposal.version,
        reason: reason || null,
      };
      return unlessRefused((await execute(ProposalWithdrawDocument, { input })).proposalWithdraw);
    },
    onSuccess: () => toast(t('proposal.withdrawn', { code: proposal.code })),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: ['proposals'] });
    },
  });
  return (
    <>
      <Button danger type="text" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('proposal.withdraw')}
      </Button>
      <ReasonDialog
        open={asking}
        danger
        optional
        title={t('proposal.withdrawTitle', { code: proposal.code })}
        label={t('pilotPage.reason')}
        hint={t(draft ? 'proposal.withdrawDraftHint' : 'proposal.withdrawHint')}
        action={t('proposal.withdrawAction')}
        pending={isPending}
        onClose={() => setAsking(false)}
        onSay={mutate}
      />
    </>
  );
}
