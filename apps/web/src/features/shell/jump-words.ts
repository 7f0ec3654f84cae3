/** Do all the words typed stand somewhere in what is said? Nothing typed stands everywhere. */
export function wordsMatch(typed: string, said: readonly string[]): boolean {
  const text = said.join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
