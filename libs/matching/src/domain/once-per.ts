import { Remembered } from './remembered.ts';

/** Does the work once for each object, which must not change afterwards. */
export function oncePer<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const done = new WeakMap<K, { result: V }>();
  return (key) => {
    let known = done.get(key);
    if (!known) done.set(key, (known = { result: work(key) }));
    return known.result;
  };
}

/** So many of what asks are remembered, and of each so many of what is asked about. */
const REMEMBERED = 512;

/** Does the work once for each pair of codes; what nobody asks about any more is forgotten. */
export function oncePerPair<V>(
  work: (one: string, other: string) => V,
): (one: string) => (other: string) => V {
  const done = new Remembered<string, (other: string) => V>(REMEMBERED);
  return (one) => {
    let of = done.get(one);
    if (!of) {
      const known = new Remembered<string, { result: V }>(REMEMBERED);
      of = (other) => {
        let found = known.get(other);
        if (!found) known.set(other, (found = { result: work(one, other) }));
        return found.result;
      };
      done.set(one, of);
    }
    return of;
  };
}
