import { SignedOutError, UnavailableError } from '@fairway/client';
import { Refused } from '../session/refused.ts';
import { DraftKeeper, SAVE_AFTER_MS, type DraftSource, type Shelf, type Stored } from './draft-keeper.ts';

interface Note {
  title: string;
  text: string;
}

const away = (): Error => new UnavailableError('away', 'UNREACHABLE', null);
const conflict = (): Error => new Refused([{ code: 'VERSION_CONFLICT', message: 'changed', path: null }]);

function stand(options: { stored?: Stored<Note>; shelf?: Map<string, string> } = {}) {
  const shelf = options.shelf ?? new Map<string, string>();
  const service = {
    record: options.stored ?? null,
    creates: [] as string[],
    updates: 0,
    fails: [] as Error[],
  };
  const failing = (): void => {
    const error = service.fails.shift();
    if (error) throw error;
  };
  const source: DraftSource<Note> = {
    key: 'note:new',
    stored: options.stored ?? null,
    start: { title: '', text: '' },
    ready: (note) => !!note.title,
    create: async (content, key) => {
      service.creates.push(key);
      failing();
      return (service.record = { id: 'n1', version: 1, content });
    },
    update: async (id, expected, content) => {
      failing();
      if (expected !== service.record!.version) throw conflict();
      service.updates += 1;
      return (service.record = { id, version: expected + 1, content });
    },
    read: async () => service.record,
  };
  const box: Shelf = {
    read: (key) => shelf.get(key) ?? null,
    write: (key, value) => void shelf.set(key, value),
    remove: (key) => void shelf.delete(key),
  };
  return { keeper: new DraftKeeper(source, box), service, shelf, source, box };
}
const stored = (text = 'a', version = 1): Stored<Note> => ({
  id: 'n1',
  version,
  content: { title: 'T', text },
});
const later = (ms = SAVE_AFTER_MS): Promise<void> => jest.advanceTimersByTimeAsync(ms);

describe('a draft that saves itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('stays here until there is enough for the service, then is made once', async () => {
    const { keeper, service, shelf } = stand();
    keeper.change({ text: 'x' });
    await later();
    expect(keeper.snapshot().state).toBe('LOCAL');
    expect(service.creates).toHaveLength(0);
    expect(shelf.size).toBe(1);
    keeper.change({ title: 'T' });
    await later();
    expect(keeper.snapshot()).toMatchObject({ state: 'SAVED', stored: { id: 'n1', version: 1 } });
    expect(shelf.size).toBe(0);
  });

  it('sends one save for many keys, and what was typed meanwhile after it', async () => {
    const { keeper, service } = stand({ stored: stored() });
    for (const text of ['b', 'bc', 'bcd']) keeper.change({ text });
    const saving = keeper.save();
    keeper.change({ text: 'bcde' });
    expect(await saving).toBe(true);
    expect(service.updates).toBe(2);
    expect(service.record!.content.text).toBe('bcde');
  });

  it('repeats a create whose answer was lost with the same key, then saves the rest', async () => {
    const { keeper, service } = stand();
    service.fails = [away()];
    keeper.change({ title: 'T' });
    await later();
    expect(keeper.snapshot().state).toBe('WAITING');
    keeper.change({ text: 'more' });
    await later(5_000);
    expect(new Set(service.creates).size).toBe(1);
    expect(service.record!.content).toEqual({ title: 'T', text: 'more' });
    expect(keeper.snapshot().state).toBe('SAVED');
  });

  it('waits while the session is over and goes on after the sign-in', async () => {
    const { keeper, service } = stand({ stored: stored() });
    service.fails = [new SignedOutError('over', 'SESSION_OVER', null)];
    keeper.change({ text: 'b' });
    await later();
    expect(keeper.snapshot().state).toBe('WAITING');
    keeper.retry();
    await later(1);
    expect(service.record!.content.text).toBe('b');
  });

  it('finds again what a closed tab left', async () => {
    const first = stand({ stored: stored() });
    first.keeper.change({ text: 'unsaved' });
    first.keeper.close();
    const again = stand({ stored: stored(), shelf: first.shelf });
    expect(again.keeper.snapshot()).toMatchObject({ resumed: true, content: { text: 'unsaved' } });
    await later();
    expect(again.service.record!.content.text).toBe('unsaved');
  });

  it('shows both versions when somebody saved meanwhile, and saves what is chosen over what was seen', async () => {
    const { keeper, service } = stand({ stored: stored() });
    service.record = stored('theirs', 2);
    keeper.change({ text: 'mine' });
    await later();
    expect(keeper.snapshot()).toMatchObject({ state: 'CONFLICT', conflict: { theirs: { version: 2 } } });
    keeper.settle({ title: 'T', text: 'both' });
    await later();
    expect(service.record).toMatchObject({ version: 3, content: { text: 'both' } });
    expect(keeper.snapshot().state).toBe('SAVED');
  });

  it('asks nothing when the other save is its own, or changed nothing', async () => {
    const { keeper, service } = stand({ stored: stored() });
    service.record = stored('a', 2);
    keeper.change({ text: 'mine' });
    await later();
    await later(1);
    expect(service.record).toMatchObject({ version: 3, content: { text: 'mine' } });
    service.record = { ...service.record!, version: 4, content: { title: 'T', text: 'again' } };
    keeper.change({ text: 'again' });
    await later();
    expect(keeper.snapshot()).toMatchObject({ state: 'SAVED', stored: { version: 4 } });
  });

  it('says what was refused, keeps it here, and tries again after a change', async () => {
    const { keeper, service, shelf } = stand({ stored: stored() });
    service.fails = [new Refused([{ code: 'INVALID', message: 'too long', path: ['text'] }])];
    keeper.change({ text: 'far too long' });
    await later();
    expect(keeper.snapshot().state).toBe('REFUSED');
    expect(shelf.size).toBe(1);
    keeper.change({ text: 'short' });
    await later();
    expect(keeper.snapshot()).toMatchObject({ state: 'SAVED', problem: null });
  });
});
