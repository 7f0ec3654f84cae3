import { ask, check, expect, open, openScenario, signIn, test, WIDTHS } from './kit.ts';

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
    // One of its own: nothing else stands on it.
    const code = await openScenario(page, may === 'close' ? 3_000 : undefined);
    const allowed = async (): Promise<boolean> =>
      (
        await ask<{ scenarioByCode: { viewerCan: Record<typeof may, boolean> } }>(
          page,
          'query ($code: String!) { scenarioByCode(code: $code) { viewerCan { close withdraw } } }',
          { code },
        )
      ).scenarioByCode.viewerCan[may];
    await expect.poll(allowed, { timeout: 30_000 }).toBe(true);
    const trouble = await open(page, null, `/scenarios/${code}`, 'en');
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
