import { ClientError, newIdempotencyKey, SignedOutError, UnavailableError } from '@fairway/client';
import { Refused } from '../session/refused.ts';
import { LOCAL_DRAFTS } from './local-drafts.ts';
import { differences, same } from './same.ts';

/** A record as the service has it. */
export interface Stored<Content> {
  id: string;
  version: number;
  content: Content;
}

/** How drafts of one kind of record are kept. */
export interface DraftSource<Content extends object> {
  /** Names the local copy; one record, one key. */
  key: string;
  /** What the service has; null when the record is new. */
  stored: Stored<Content> | null;
  /** What a new record starts with. */
  start: Content;
  /** Refusals are thrown as `Refused`. A repeated key makes one record. */
  create: (content: Content, idempotencyKey: string) => Promise<Stored<Content>>;
  update: (id: string, expectedVersion: number, content: Content) => Promise<Stored<Content>>;
  read: (id: string) => Promise<Stored<Content> | null>;
  /** False while there is too little for the service to take. */
  ready?: (content: Content) => boolean;
  /** Fields are not sent by themselves, only by `save()`: for edits of what others see already. */
  manual?: boolean;
}

export type DraftState =
  /** A new record of which nothing is said yet. */
  | 'EMPTY'
  | 'SAVED'
  | 'SAVING'
  /** Changed since it was saved; will be saved by itself, or by hand where it is manual. */
  | 'UNSAVED'
  /** Kept in this browser; the service cannot be reached or the session is over, and it is tried again. */
  | 'WAITING'
  /** Kept in this browser until there is enough for a draft. */
  | 'LOCAL'
  | 'REFUSED'
  | 'CONFLICT';

export interface DraftView<Content extends object> {
  content: Content;
  state: DraftState;
  stored: Stored<Content> | null;
  /** What the service refused, until the next change. */
  problem: Error | null;
  conflict: { theirs: Stored<Content>; base: Content | null } | null;
  /** There was work here that had not reached the service. */
  resumed: boolean;
  savedAt: Date | null;
}

interface Attempt<Content> {
  key: string;
  content: Content;
}
interface LocalCopy<Content extends object> {
  content: Content;
  base: Stored<Content> | null;
  attempt: Attempt<Content> | null;
}

/** Where local copies lie. */
export interface Shelf {
  read: (key: string) => string | null;
  write: (key: string, value: string) => void;
  remove: (key: string) => void;
}

export const SAVE_AFTER_MS = 900;
const RETRY_AFTER_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * Keeps one draft: in this browser at once, at the service a moment later, one save at a time. Nothing typed is lost by a
 * closed tab, a lost connection or a session that ends; what others saved meanwhile is never overwritten unasked.
 */
export class DraftKeeper<Content extends object> {
  private view: DraftView<Content>;
  private attempt: Attempt<Content> | null = null;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | null = null;
  private failures = 0;
  private closed = false;

  constructor(
    private readonly source: DraftSource<Content>,
    private readonly shelf: Shelf,
  ) {
    this.view = this.begin();
    if (this.view.state === 'UNSAVED' || this.view.state === 'WAITING') this.schedule(SAVE_AFTER_MS);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): DraftView<Content> => this.view;

  /** Takes over a change of some fields. */
  readonly change = (patch: Partial<Content>): void => {
    const content = { ...this.view.content, ...patch };
    const state = this.view.conflict ? 'CONFLICT' : this.stateOf(content);
    this.show({ content, problem: null, state });
    this.keep();
    if (state === 'UNSAVED') this.schedule(SAVE_AFTER_MS);
  };

  /** Saves now; resolves with whether everything is at the service. */
  readonly save = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    for (let round = 0; round < 3 && !this.isSaved(); round += 1) {
      await (this.saving ?? (this.saving = this.send().finally(() => (this.saving = null))));
      if (this.view.problem || this.view.conflict || this.view.state === 'WAITING') break;
    }
    return this.isSaved();
  };

  /** After a sign-in or when the network is back. */
  readonly retry = (): void => {
    if (this.view.state !== 'WAITING') return;
    // What was sent by hand and makes a record goes on by itself: repeated, it makes one.
    if (this.source.manual && this.attempt) void this.save();
    else this.schedule(0);
  };

  /** Ends a conflict with what the person chose; it is saved over what they saw. */
  readonly settle = (content: Content): void => {
    const theirs = this.view.conflict?.theirs;
    if (!theirs) return;
    this.show({
      content,
      stored: theirs,
      conflict: null,
      state: same(content, theirs.content) ? 'SAVED' : 'UNSAVED',
    });
    this.keep();
    if (this.view.state === 'UNSAVED') this.schedule(0);
  };

  /** Follows what another verb made of the record, such as a submission. */
  readonly adopt = (stored: Stored<Content>): void => {
    this.show({ stored, content: stored.content, state: 'SAVED', problem: null, conflict: null });
    this.drop();
  };

  /** Forgets what is not at the service. */
  readonly discard = (): void => {
    clearTimeout(this.timer);
    this.drop();
    const { stored } = this.view;
    this.show({
      content: stored?.content ?? this.source.start,
      state: stored ? 'SAVED' : 'EMPTY',
      problem: null,
      conflict: null,
      resumed: false,
    });
  };

  /** The page goes away; the local copy stays. */
  readonly close = (): void => {
    this.closed = true;
    clearTimeout(this.timer);
  };
  /** The page is back, as when React mounts twice. */
  readonly reopen = (): void => {
    this.closed = false;
    if (this.view.state === 'UNSAVED' || this.view.state === 'WAITING') this.schedule(SAVE_AFTER_MS);
  };

  private begin(): DraftView<Content> {
    const { stored, start } = this.source;
    const fresh: DraftView<Content> = {
      content: stored?.content ?? start,
      state: stored ? 'SAVED' : 'EMPTY',
      stored,
      problem: null,
      conflict: null,
      resumed: false,
      savedAt: null,
    };
    const copy = this.recall();
    if (!copy || same(copy.content, fresh.content)) return fresh;
    this.attempt = copy.attempt;
    // Nobody saved since: what lies here is simply newer. A shorter version at the service would be another record.
    if (!stored || copy.base?.version === stored.version)
      return { ...fresh, content: copy.content, resumed: true, state: this.stateOf(copy.content, stored) };
    return {
      ...fresh,
      content: copy.content,
      resumed: true,
      state: 'CONFLICT',
      conflict: { theirs: stored, base: copy.base?.content ?? null },
    };
  }

  private stateOf(content: Content, stored = this.view.stored): DraftState {
    if (stored && same(content, stored.content)) return 'SAVED';
    const toBeMade = !stored && this.source.manual;
    return toBeMade || (this.source.ready && !this.source.ready(content)) ? 'LOCAL' : 'UNSAVED';
  }

  private isSaved = (): boolean => this.view.state === 'SAVED';

  private schedule(after: number): void {
    clearTimeout(this.timer);
    if (this.closed || this.source.manual) return;
    this.timer = setTimeout(() => void this.save(), after);
  }

  private async send(): Promise<void> {
    const { content, stored, conflict } = this.view;
    if (conflict || (this.source.ready && !this.source.ready(content))) return;
    this.show({ state: 'SAVING', problem: null });
    try {
      const saved = stored
        ? await this.source.update(stored.id, stored.version, content)
        : await this.create(content);
      this.failures = 0;
      this.arrived(saved, stored ? content : this.attempt!.content);
    } catch (error) {
      await this.failed(error);
    }
  }

  /** A create whose answer was lost is repeated as it was: the same key with other words would be refused. */
  private create(content: Content): Promise<Stored<Content>> {
    this.attempt ??= { key: newIdempotencyKey(), content };
    this.keep();
    return this.source.create(this.attempt.content, this.attempt.key);
  }

  /** What was sent counts as saved, in the words of the person: nothing changes under their hands. */
  private arrived(saved: Stored<Content>, sent: Content): void {
    this.attempt = null;
    const before = this.shelfKey();
    const stored = { ...saved, content: sent };
    const { content } = this.view;
    const state = this.stateOf(content, stored);
    this.show({ stored, state, savedAt: new Date() });
    this.shelf.remove(before);
    if (state === 'SAVED') this.drop();
    else {
      this.keep();
      this.schedule(SAVE_AFTER_MS);
    }
  }

  private async failed(error: unknown): Promise<void> {
    if (error instanceof UnavailableError || error instanceof SignedOutError) return this.wait();
    if (isConflict(error) && this.view.stored) return this.meet(this.view.stored);
    this.attempt = null;
    this.show({ state: 'REFUSED', problem: error instanceof Error ? error : new Error(String(error)) });
    this.keep();
  }

  private wait(): void {
    this.show({ state: 'WAITING' });
    this.schedule(RETRY_AFTER_MS[Math.min(this.failures, RETRY_AFTER_MS.length - 1)]!);
    this.failures += 1;
  }

  /** Somebody saved in between: what both changed is for the person to decide, the rest is not. */
  private async meet(stored: Stored<Content>): Promise<void> {
    const theirs = await this.source.read(stored.id).catch(() => null);
    if (!theirs) return this.wait();
    const { content } = this.view;
    // The answer to an own save was lost, and this is that save.
    if (same(theirs.content, content)) return this.arrived(theirs, content);
    if (
      !differences(stored.content, content, theirs.content).some(
        (one) => one.suggests === 'theirs' || one.both,
      )
    ) {
      this.show({ stored: theirs, state: 'UNSAVED' });
      return this.schedule(0);
    }
    this.show({ state: 'CONFLICT', conflict: { theirs, base: stored.content } });
    this.keep();
  }

  private show(part: Partial<DraftView<Content>>): void {
    this.view = { ...this.view, ...part };
    this.listeners.forEach((listener) => listener());
  }

  private shelfKey = (stored = this.view.stored): string => LOCAL_DRAFTS + (stored?.id ?? this.source.key);

  private keep(): void {
    const { content, stored } = this.view;
    const copy: LocalCopy<Content> = { content, base: stored, attempt: this.attempt };
    this.shelf.write(this.shelfKey(), JSON.stringify(copy));
  }

  private drop(): void {
    this.shelf.remove(this.shelfKey());
  }

  private recall(): LocalCopy<Content> | null {
    const text = this.shelf.read(this.shelfKey(this.source.stored));
    if (!text) return null;
    try {
      return JSON.parse(text) as LocalCopy<Content>;
    } catch {
      return null;
    }
  }
}

const isConflict = (error: unknown): boolean =>
  error instanceof Refused
    ? error.problems.some((one) => one.code === 'VERSION_CONFLICT')
    : error instanceof ClientError && error.code === 'VERSION_CONFLICT';
