const TRIES = 120;

/** Brings a field into view and the focus into it, as soon as its step is there. */
export function goToField(field: string, tries = TRIES): void {
  const found = fieldElement(field);
  if (!found) {
    if (tries > 0) requestAnimationFrame(() => goToField(field, tries - 1));
    return;
  }
  found.scrollIntoView({ block: 'center' });
  const control =
    found.querySelector<HTMLElement>('input, textarea, select') ?? found.querySelector<HTMLElement>('button');
  (control ?? found).focus({ preventScroll: true });
}

/** The field itself, else the one around it: `needs.0.capability`, then `needs.0`, then `needs`. */
function fieldElement(field: string): HTMLElement | null {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const path = parts.slice(0, length).join('.');
    const found =
      document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ??
      document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(path)}."]`);
    if (found) return found;
  }
  return null;
}
