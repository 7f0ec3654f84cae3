import { useRef, useState, type ReactNode } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { MailBodyDocument, MailOutboxDocument, type MailOutboxQuery, type MailState } from '@fairway/client';
import { Drawer } from '../../ui/drawer.tsx';
import { minute } from '../../ui/format.ts';
import { PageHead, Tag, type Tone } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { useEntrance } from '../session/session.ts';

type Mail = MailOutboxQuery['mailOutbox']['nodes'][number];
const PAGE = 50;
/** What nobody has been sent: its text is still there to pass on. */
const HAS_BODY = new Set<MailState>(['HELD', 'FAILED']);
const TONES: Record<MailState, Tone> = { HELD: 'warn', QUEUED: 'brand', SENT: 'good', FAILED: 'bad' };

/** Every mail of the installation; without a mail server this is where its links are read. */
export default function MailsPage(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('nav.mails'));
  const smtp = useEntrance().data?.installation.smtp;
  const [open, setOpen] = useState<Mail | null>(null);
  const opener = useRef<HTMLElement>(null);
  const list = useInfiniteQuery({
    queryKey: ['mails'],
    queryFn: ({ pageParam, signal }) =>
      execute(MailOutboxDocument, { first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ mailOutbox: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  });
  const mails = list.data?.pages.flatMap((page) => page.mailOutbox.nodes) ?? [];
  const columns: Column<Mail>[] = [
    {
      key: 'subject',
      header: t('mail.subject'),
      fixed: true,
      width: 420,
      value: (mail) => mail.subject,
      cell: (mail) => (
        <>
          {HAS_BODY.has(mail.state) ? (
            <button
              type="button"
              className="link-button mail-subject"
              aria-haspopup="dialog"
              onClick={({ currentTarget }) => {
                opener.current = currentTarget;
                setOpen(mail);
              }}
            >
              {mail.subject}
            </button>
          ) : (
            mail.subject
          )}
          {mail.error && <p className="second bad-text">{mail.error}</p>}
        </>
      ),
    },
    { key: 'recipient', header: t('mail.recipient'), width: 260, value: (mail) => mail.recipient },
    {
      key: 'created',
      header: t('mail.created'),
      whole: true,
      width: 150,
      value: (mail) => mail.createdAt,
      cell: (mail) => minute(mail.createdAt),
    },
    {
      key: 'state',
      header: t('mail.state'),
      width: 110,
      value: (mail) => mail.state,
      cell: (mail) => <Tag tone={TONES[mail.state]}>{t(`mailState.${mail.state}`)}</Tag>,
    },
  ];
  return (
    <div className="page">
      <PageHead title={t('nav.mails')} lead={t(smtp === false ? 'mail.leadHeld' : 'mail.lead')} />
      {list.isError && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <SkeletonRows rows={4} height={56} />}
      {list.data && !mails.length && (
        <div className="panel">
          <Empty title={t('mail.noneTitle')} text={t('mail.noneText')} />
        </div>
      )}
      {mails.length > 0 && (
        <DataTable caption={t('nav.mails')} columns={columns} rows={mails} idOf={(mail) => mail.id} />
      )}
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
      <MailDrawer mail={open} onClose={() => setOpen(null)} onClosed={() => opener.current?.focus()} />
    </div>
  );
}

/** A mail's text is read one at a time, since each reading is put on the trail. */
function MailDrawer({
  mail,
  onClose,
  onClosed,
}: {
  mail: Mail | null;
  onClose: () => void;
  onClosed: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const body = useQuery({
    queryKey: ['mail', mail?.id],
    queryFn: () => execute(MailBodyDocument, { id: mail!.id }),
    enabled: mail !== null,
    staleTime: Infinity,
  });
  const text = body.data?.node && 'body' in body.data.node ? body.data.node.body : null;
  return (
    <Drawer
      open={mail !== null}
      onClose={onClose}
      afterOpenChange={(shown) => !shown && onClosed()}
      size={520}
      title={mail?.subject}
      destroyOnHidden
    >
      <p className="second muted">{t('mail.readingNoted')}</p>
      {body.isError && <ErrorState error={body.error} onRetry={() => void body.refetch()} />}
      {text && <p className="mail-body">{text}</p>}
    </Drawer>
  );
}
