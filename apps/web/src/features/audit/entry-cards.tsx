import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { minute } from '../../ui/format.ts';
import { Facts } from '../../ui/parts.tsx';
import { useWho, type Entry } from './entry-drawer.tsx';
import { useActionWord } from './use-action-word.ts';

/** The trail on a phone: what, who and when in three short lines; a tap shows the entry in full. */
export function EntryCards({
  entries,
  dimmed,
  onOpen,
}: {
  entries: readonly Entry[];
  dimmed: boolean;
  onOpen: (entry: Entry) => void;
}): ReactNode {
  const { t } = useTranslation();
  const named = useActionWord();
  const who = useWho();
  return (
    <ul
      className={dimmed ? 'entry-cards dimmed' : 'entry-cards'}
      aria-label={t('nav.audit')}
      aria-busy={dimmed}
    >
      {entries.map((entry) => (
        <li key={entry.id}>
          <button type="button" aria-haspopup="dialog" onClick={() => onOpen(entry)}>
            <span className="entry-card-head">
              <b>{named(entry.action) ?? entry.action}</b>
              <span className="muted">{entry.seq ?? t('audit.pending')}</span>
            </span>
            <Facts>{[minute(entry.at), who(entry), entry.organizationCode]}</Facts>
            {entry.reason && <span className="entry-card-reason">{entry.reason}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
