import { ask, expect, open, openScenario, signIn, test, WIDTHS, type Page } from './kit.ts';

/** How long proposals are taken: long enough to write one, short enough to wait for. */
const OPEN_MS = 45_000;
const VENDOR_NAME = 'Guanlan';

test.use({ viewport: WIDTHS.desk });

/** The solution of the vendor that the scenario is matched with, once it is. */
async function matched(firm: Page, vendor: Page, code: string): Promise<string> {
  const { mySolutions } = await ask<{ mySolutions: { nodes: { code: string }[] } }>(
    vendor,
    '{ mySolutions(first: 50, state: [LISTED]) { nodes { code } } }',
  );
  const own = new Set(mySolutions.nodes.map((one) => one.code));
  let found: string | undefined;
  await expect
    .poll(
      async () => {
        const { scenarioByCode } = await ask<{
          scenarioByCode: { matches: { nodes: { solution: { code: string } }[] } };
        }>(
          firm,
          'query ($code: String!) { scenarioByCode(code: $code) { matches(first: 50, recommended: true) { nodes { solution { code } } } } }',
          { code },
        );
        return (found = scenarioByCode.matches.nodes
          .map((one) => one.solution.code)
          .find((one) => own.has(one)));
      },
      { timeout: 30_000 },
    )
    .toBeDefined();
  return found!;
}

test('from a scenario to a pilot: a firm, a vendor and an officer, each in a browser, see what the others do', async ({
  page: firm,
  browser,
}) => {
  test.setTimeout(240_000);
  const { baseURL } = test.info().project.use;
  const [vendor, officer] = await Promise.all([
    browser.newPage({ baseURL, viewport: WIDTHS.desk }),
    browser.newPage({ baseURL, viewport: WIDTHS.desk }),
  ]);
  await signIn(vendor, 'VENDOR');
  await ask(vendor, 'mutation { noticeMarkRead(input: {}) { problems { code } } }');
  const trouble = [
    ...(await open(vendor, null, '/notices', 'en')),
    ...(await open(officer, 'OFFICER', '/pipeline', 'en')),
  ];
  const unread = vendor.locator('li[data-unread]');

  // The firm opens a scenario and looks at its matches while they come.
  await signIn(firm, 'FIRM');
  const code = await openScenario(firm, OPEN_MS);
  const solution = await matched(firm, vendor, code);
  await open(firm, null, `/scenarios/${code}/matches?m=${solution}`, 'en');
  await firm
    .getByRole('button', { name: /^Invite/ })
    .first()
    .click();

  // The vendor hears of it where it is, and answers.
  const invited = unread.filter({ hasText: /invited to a scenario/ });
  await expect(invited.first()).toBeVisible();
  await vendor.goto(`/scenarios/${code}?lang=en`);
  await vendor.getByRole('link', { name: 'Write a proposal' }).first().click();
  await vendor
    .getByLabel('Approach')
    .first()
    .fill('A camera above the line grades every piece; people look at doubtful ones only.');
  await vendor.getByRole('button', { name: 'Commit to every target of the scenario' }).click();
  await vendor.getByRole('button', { name: 'Fill in the usual four steps' }).click();
  await vendor.getByRole('button', { name: 'Submit the proposal' }).first().click();
  await vendor.getByRole('dialog').getByRole('button', { name: 'Submit the proposal' }).click();
  await expect(vendor.getByRole('heading', { name: 'Receipt' })).toBeVisible();
  const proposal = new URL(vendor.url()).pathname;

  // Sealed until the deadline; then the page that the firm has open shows it by itself.
  await firm.goto(`/scenarios/${code}/proposals?lang=en`);
  const choice = firm.getByRole('checkbox', { name: new RegExp(`Select ${VENDOR_NAME}`) });
  await expect(choice).toBeVisible({ timeout: 90_000 });
  await choice.check();
  await firm
    .getByRole('group', { name: new RegExp(VENDOR_NAME) })
    .getByRole('textbox')
    .fill('It grades every piece, and the price is right.');
  await firm.getByRole('button', { name: 'Announce the result' }).click();
  await firm.getByRole('dialog').getByRole('button', { name: 'Announce the result' }).click();
  const pilot = firm.getByRole('link', { name: /Open pilot PL-/ });
  await expect(pilot).toBeVisible();
  const name = (await pilot.textContent())!.match(/PL-\d{4}-\d{4}/)![0];

  // The vendor's proposal says so, and the officer's board has one more, neither of them loaded anew.
  expect(new URL(vendor.url()).pathname).toBe(proposal);
  await expect(vendor.getByText('Selected', { exact: true }).first()).toBeVisible();
  const cards = (column: number) =>
    officer.locator('.board-column').nth(column).locator('.pilot-card', { hasText: name });
  await expect(cards(0)).toBeVisible();

  // The firm signs and moves on; the officer and the vendor see it.
  await vendor.goto(`/pilots/${name}?lang=en`);
  await pilot.click();
  await firm.getByRole('checkbox', { name: /Agreement signed/ }).check();
  const onward = firm.getByRole('button', { name: 'On to Data ready' });
  await expect(firm.getByText(/^Every condition of this gate/)).toBeVisible();
  await onward.click();
  await expect(cards(1)).toBeVisible();
  await expect(vendor.getByRole('heading', { name: /Next gate: Offline/ })).toBeVisible();
  expect(trouble).toEqual([]);
  await Promise.all([vendor.close(), officer.close()]);
});
