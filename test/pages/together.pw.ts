import { ask, expect, open, signIn, test, WIDTHS, type Page } from './kit.ts';

/** Two people at once, each in a browser of their own, and nobody loads a page anew; three are in `whole-job.pw.ts`. */
test.use({ viewport: WIDTHS.desk });

interface Found {
  scenario: string;
  solution: string;
  matchId: string;
}

/** An open scenario of the firm that a solution of this vendor fits, and whose match is undecided. */
async function fitting(firm: Page, vendor: Page): Promise<Found> {
  const { mySolutions } = await ask<{ mySolutions: { nodes: { code: string }[] } }>(
    vendor,
    '{ mySolutions(first: 50, state: [LISTED]) { nodes { code } } }',
  );
  const own = new Set(mySolutions.nodes.map((one) => one.code));
  const { myScenarios } = await ask<{
    myScenarios: {
      nodes: {
        code: string;
        matches: {
          nodes: {
            id: string;
            recommended: boolean;
            disposition: { state: string };
            solution: { code: string };
          }[];
        };
      }[];
    };
  }>(
    firm,
    '{ myScenarios(first: 20, states: [OPEN]) { nodes { code matches(first: 50) { nodes { id recommended disposition { state } solution { code } } } } } }',
  );
  for (const { code, matches } of myScenarios.nodes)
    for (const { id, solution, recommended, disposition } of matches.nodes) {
      if (!recommended || !own.has(solution.code)) continue;
      if (disposition.state !== 'NEW')
        await ask(
          firm,
          'mutation ($input: MatchDisposeInput!) { matchDispose(input: $input) { problems { code } } }',
          { input: { matchId: id, state: 'NEW' } },
        );
      return { scenario: code, solution: solution.code, matchId: id };
    }
  throw new Error('the demo market has no such match');
}

test('a vendor is told of an invitation while it looks, and of another', async ({ page: firm, browser }) => {
  const { baseURL } = test.info().project.use;
  const vendor = await browser.newPage({ baseURL, viewport: WIDTHS.desk });
  await signIn(firm, 'FIRM');
  await signIn(vendor, 'VENDOR');
  const { scenario, solution, matchId } = await fitting(firm, vendor);
  // What is unread of a record is counted with it; only news of its own stands at the top.
  await ask(vendor, 'mutation { noticeMarkRead(input: {}) { problems { code } } }');

  // The firm invites; the vendor's inbox, open all the while, has it.
  const trouble = [
    ...(await open(vendor, null, '/notices', 'en')),
    ...(await open(firm, null, `/scenarios/${scenario}/matches?m=${solution}`, 'en')),
  ];
  const invited = vendor.locator('li[data-unread]').filter({ hasText: /invited to a scenario/ });
  await expect(invited).toHaveCount(0);
  await firm
    .getByRole('button', { name: /^Invite/ })
    .first()
    .click();
  await expect(invited).toHaveCount(1);

  // Invited again: the notice, still unread, counts up before their eyes.
  await expect(invited.first().getByText('×2')).toHaveCount(0);
  for (const state of ['NEW', 'INVITED'])
    await ask(
      firm,
      'mutation ($input: MatchDisposeInput!) { matchDispose(input: $input) { problems { code } } }',
      { input: { matchId, state } },
    );
  await expect(invited.first().getByText('×2')).toBeVisible();
  expect(trouble).toEqual([]);
  await vendor.close();
});
