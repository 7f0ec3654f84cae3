type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/**
 * Names the file that a module of the first load belongs in: one for what the console always needs, and one for what the
 * page to try the API on needs too. Left to itself the build cuts these into some seventy files, most of them smaller
 * than the question for them. Answers null for what comes with single pages.
 */
export function shellChunkOf(entry: string, other: string): (id: string, graph: Graph) => string | null {
  let known: { first: ReadonlySet<string>; apart: ReadonlySet<string> } | undefined;
  return (id, graph) => {
    known ??= { first: reached(entry, graph), apart: reached(other, graph) };
    if (id === entry || id.endsWith('.html') || !known.first.has(id)) return null;
    return known.apart.has(id) ? 'ground' : 'shell';
  };
}

/** A module with all that it imports at once. */
function reached(start: string, graph: Graph): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const id of seen) graph.getModuleInfo(id)?.importedIds.forEach((one) => seen.add(one));
  return seen;
}
