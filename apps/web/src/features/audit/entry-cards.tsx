import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { minute } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { Facts } from '../../ui/parts.tsx';
import { useWho, type Entry } from './entry-drawer.tsx';
import { useActionWord } from './use-action-word.ts';

/** The trail on a phone: what, who and when in three short lines; a tap shows the entry in full. */
export function EntryCards({
  entries,
  total,
  dimmed,
  onOpen,
}: {
  entries: readonly Entry[];
  total: number;
  dimmed: boolean;
  onOpen: (entry: Entry) => void;
}): ReactNode {
  const { t } = useTranslation();
  const named = useActionWord();
  const who = useWho();
  return (
    <LongList
      name="audit"
      items={entries}
      height={76}
      total={total}
      className={dimmed ? 'entry-cards dimmed' : 'entry-cards'}
      label={t('nav.audit')}
      busy={dimmed}
    >
      {(entry) => (
        <li>
          <button type="button" aria-haspopup="dialog" onClick={() => onOpen(entry)}>
            <span className="entry-card-head">
              <b>{named(entry.action) ?? entry.action}</b>
              <span className="muted">{entry.seq ?? t('audit.pending')}</span>
            </span>
            <Facts>{[minute(entry.at), who(entry), entry.organizationCode]}</Facts>
            {entry.reason && <span className="entry-card-reason">{entry.reason}</span>}
          </button>
        </li>
      )}
    </LongList>
  );
}
