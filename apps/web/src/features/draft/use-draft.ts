import { useEffect, useState, useSyncExternalStore } from 'react';
import { recall, remember } from '../../ui/preferences.ts';
import { useOnline } from '../../ui/use-media.ts';
import { useSessionOver } from '../session/session-over.ts';
import { DraftKeeper, type DraftSource, type DraftView, type Shelf } from './draft-keeper.ts';

export type { DraftSource, DraftState, DraftView, Stored } from './draft-keeper.ts';

const browser: Shelf = {
  read: recall,
  write: remember,
  remove: (key) => {
    try {
      localStorage.removeItem(key);
    } catch {
      return;
    }
  },
};

export interface Draft<Content extends object> extends DraftView<Content> {
  change: DraftKeeper<Content>['change'];
  save: DraftKeeper<Content>['save'];
  settle: DraftKeeper<Content>['settle'];
  adopt: DraftKeeper<Content>['adopt'];
  discard: DraftKeeper<Content>['discard'];
}

/**
 * A draft that saves itself. The source is read once: give the component that calls this a `key` of the record, so that
 * another record gets another draft.
 */
export function useDraft<Content extends object>(source: DraftSource<Content>): Draft<Content> {
  const [keeper] = useState(() => new DraftKeeper(source, browser));
  const view = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const online = useOnline();
  const over = useSessionOver();
  useEffect(() => {
    keeper.reopen();
    return keeper.close;
  }, [keeper]);
  useEffect(() => {
    if (online && !over) keeper.retry();
  }, [keeper, online, over]);
  useLeaveWarning(!!source.manual && view.state === 'UNSAVED');
  const { change, save, settle, adopt, discard } = keeper;
  return { ...view, change, save, settle, adopt, discard };
}

/** The browser asks before a tab with unsent edits is closed; the local copy would survive, but not everybody knows. */
function useLeaveWarning(when: boolean): void {
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [when]);
}
