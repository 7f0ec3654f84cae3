/** Does the work once for each object, which must not change afterwards. */
export function oncePer<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const done = new WeakMap<K, { result: V }>();
  return (key) => {
    let known = done.get(key);
    if (!known) done.set(key, (known = { result: work(key) }));
    return known.result;
  };
}
