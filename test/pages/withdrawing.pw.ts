import { ask, check, expect, open, signIn, test, WIDTHS } from './kit.ts';

// The last file: what is taken off the market here, no other test stands on any more.
for (const { may, button, title, done } of [
  {
    may: 'withdraw',
    button: 'Withdraw',
    title: 'Withdraw this scenario?',
    done: 'The scenario is withdrawn',
  },
  {
    may: 'close',
    button: 'Close without award',
    title: 'Close without an award?',
    done: 'The scenario is closed without an award',
  },
] as const)
  test(`a firm may ${may} a scenario, and says why`, async ({ page }) => {
    await page.setViewportSize(WIDTHS.phone);
    await signIn(page, 'FIRM');
    const { myScenarios } = await ask<{
      myScenarios: {
        nodes: { code: string; matchCount: number; viewerCan: { close: boolean; withdraw: boolean } }[];
      };
    }>(page, '{ myScenarios(first: 50) { nodes { code matchCount viewerCan { close withdraw } } } }');
    // The least wanted one: others stand on those with matches.
    const [least] = myScenarios.nodes
      .filter((one) => one.viewerCan[may])
      .sort((a, b) => a.matchCount - b.matchCount);
    const trouble = await open(page, null, `/scenarios/${least!.code}`, 'en');
    const actions = page.getByRole('group', { name: 'What can be done' });
    await actions.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await dialog.getByLabel('Reason').fill('The line is sold; the problem went with it.');
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByText(done)).toBeVisible();
    await expect(dialog).toBeHidden();
    await expect(actions.getByRole('button', { name: button, exact: true })).toHaveCount(0);
    await check(page, `posting-${may}-en-phone`, trouble);
  });
