export const LOCAL_DRAFTS = 'fairway.draft.';

/** Who signs out leaves nothing behind on a computer that others use. */
export function forgetLocalDrafts(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(LOCAL_DRAFTS)) localStorage.removeItem(key);
  } catch {
    return;
  }
}
