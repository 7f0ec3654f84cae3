/// <reference lib="dom" />
import type { ElementHandle } from '@playwright/test';
import { expect, violationsOf, type Page } from './kit.ts';

/** What opens something: a menu, a dialog, a list of choices, or a part of the page that was folded. */
const OPENERS =
  'button[aria-haspopup], button[aria-expanded="false"], input[role="combobox"][aria-expanded="false"]';
/** What lies over the page. */
const OVER = [
  'dialog[open]',
  '.ant-modal',
  '.ant-drawer-content-wrapper',
  '.ant-popover',
  '.ant-dropdown',
  '.picker-list',
];
/** What keeps the focus to itself. */
const ROUND = {
  lies: 'dialog[open], .ant-modal, .ant-drawer-content-wrapper',
  within: 'dialog[open], .ant-modal-root, .ant-drawer',
};
const DIALOG_FROM_MENU = '[role="menuitem"][aria-haspopup="dialog"]';
/** Rows of a list all open the same: two of them stand for all. */
const OF_ITS_KIND = 2;

interface Opener {
  name: string;
  handle: ElementHandle<HTMLElement>;
  kind: 'button' | 'list' | 'fold';
}

/** What there is to open on this page, one or two of each kind; what stands on every page only where asked for. */
async function openersOf(page: Page, shell: boolean): Promise<Opener[]> {
  const seen = new Map<string, number>();
  const openers: Opener[] = [];
  for (const handle of (await page.locator(OPENERS).elementHandles()) as ElementHandle<HTMLElement>[]) {
    const { looks, name, kind, ofShell, usable } = await handle.evaluate((one) => ({
      looks: `${one.tagName} ${one.className}`,
      name: (one.getAttribute('aria-label') || one.textContent || '').trim(),
      kind:
        one.tagName === 'INPUT'
          ? ('list' as const)
          : one.ariaHasPopup
            ? ('button' as const)
            : ('fold' as const),
      ofShell: !!one.closest('header.top, aside.side'),
      usable: one.checkVisibility({ visibilityProperty: true }) && !(one as HTMLButtonElement).disabled,
    }));
    if (!usable || ofShell !== shell) continue;
    const word = `${looks} ${name.replace(/[\d\s]+/g, '')}`;
    const ofKind = (seen.get(looks) ?? 0) + 1;
    if (seen.has(word) || (ofKind > (kind === 'fold' ? 1 : OF_ITS_KIND) && !looks.includes('ant-btn')))
      continue;
    seen.set(looks, ofKind).set(word, 1);
    openers.push({ name, handle, kind });
  }
  return openers;
}

const hasFocus = (handle: ElementHandle): Promise<boolean> =>
  handle.evaluate((one) => one === document.activeElement);

/** The part of the page that something unfolds in, as a selector. */
const partOf = (handle: ElementHandle<HTMLElement>): Promise<string> =>
  handle.evaluate((one) => {
    document.querySelectorAll('[data-unfolded]').forEach((before) => before.removeAttribute('data-unfolded'));
    (one.closest('fieldset, li, tbody, .panel, section') ?? document.querySelector('main'))?.setAttribute(
      'data-unfolded',
      '',
    );
    return '[data-unfolded]';
  });

/**
 * Opens whatever the page has to open, one after another, and tells what is wrong: a violation while it is open, or a
 * focus that does not come back after Escape. With `shell`, what stands on every page instead.
 */
export async function openAll(page: Page, { shell = false, whole = false } = {}): Promise<string[]> {
  const wrong: string[] = [];
  const over = page.locator(OVER.map((one) => `${one}:visible`).join(', '));
  const look = async (name: string): Promise<void> => {
    const found = await violationsOf(page, whole ? undefined : OVER);
    wrong.push(...found.map((one) => `${name}: ${one}`));
  };
  /** What a dialog or a drawer lies over is out of reach: Tab goes round in it, either way. */
  const goRound = async (name: string): Promise<void> => {
    if (!(await page.locator(ROUND.lies).filter({ visible: true }).count())) return;
    for (const key of ['Shift+Tab', 'Tab', 'Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      const outside = await page.evaluate((within) => {
        const now = document.activeElement;
        return now && now !== document.body && !now.closest(within) ? now.outerHTML.slice(0, 80) : null;
      }, ROUND.within);
      if (outside) return void wrong.push(`${name}: ${key} leads out of it, to ${outside}`);
    }
  };
  const shut = async ({ name, handle }: Opener): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(over, `${name} closes with Escape`).toHaveCount(0, { timeout: 5_000 });
    await expect
      .poll(() => hasFocus(handle), { timeout: 1_500 })
      .toBe(true)
      .catch(() => wrong.push(`${name}: the focus does not come back`));
  };
  for (const opener of await openersOf(page, shell)) {
    const { name, handle, kind } = opener;
    await handle.focus();
    await page.keyboard.press(kind === 'list' ? 'ArrowDown' : 'Enter');
    if (kind === 'fold') {
      const found = await violationsOf(page, whole ? undefined : [await partOf(handle)]);
      wrong.push(...found.map((one) => `${name}: ${one}`));
      continue;
    }
    await expect(over.first(), `${name} opens`).toBeVisible({ timeout: 5_000 });
    await look(name);
    await goRound(name);
    const dialogs = await over.locator(DIALOG_FROM_MENU).count();
    await shut(opener);
    for (let at = 0; at < dialogs; at++) {
      await page.keyboard.press('Enter');
      await over.locator(DIALOG_FROM_MENU).nth(at).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(`${name} ${at + 1}`);
      await goRound(`${name} ${at + 1}`);
      await shut(opener);
    }
  }
  return wrong;
}
