import { ask, check, expect, open, signIn, test, type Page } from './kit.ts';

interface Row {
  id: string;
  solution: { code: string };
  unknowns: { side: string; field: string; viewerCan: { ask: boolean } }[];
}

/** A match of the firm with a solution of the demo vendor that does not say how fast it answers. */
async function silentMatch(
  page: Page,
  unasked = true,
): Promise<{ scenario: string; solution: string; id: string }> {
  await signIn(page, 'VENDOR');
  const { mySolutions } = await ask<{ mySolutions: { nodes: { code: string }[] } }>(
    page,
    '{ mySolutions(first: 50) { nodes { code } } }',
  );
  const own = mySolutions.nodes.map(({ code }) => code);
  await signIn(page, 'FIRM');
  const { myScenarios } = await ask<{
    myScenarios: { nodes: { code: string; state: string; matches: { nodes: Row[] } }[] };
  }>(
    page,
    '{ myScenarios(first: 20) { nodes { code state matches(first: 20, recommended: true) { nodes { id solution { code } unknowns { side field viewerCan { ask } } } } } } }',
  );
  for (const scenario of myScenarios.nodes.filter(({ state }) => state === 'OPEN'))
    for (const { id, solution, unknowns } of scenario.matches.nodes)
      if (
        own.includes(solution.code) &&
        unknowns.some((one) => one.field === 'latencyMs' && (one.viewerCan.ask || !unasked))
      )
        return { scenario: scenario.code, solution: solution.code, id };
  throw new Error('The demo market has no match to ask about');
}

test('a firm asks, tries a change and objects; the officer answers, and the vendor comes to the field by its notice', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { scenario, solution } = await silentMatch(page);
  const address = `/scenarios/${scenario}/matches?m=${solution}`;
  const trouble = await open(page, 'FIRM', address, 'zh');

  await test.step('every capability says by which words it is met', async () => {
    await expect(page.getByRole('list', { name: '逐项能力' }).getByRole('listitem').first()).toBeVisible();
  });

  await test.step('what is unknown is asked of the other side, once', async () => {
    const row = page
      .getByRole('region', { name: '待补充的信息' })
      .getByRole('listitem')
      .filter({ hasText: '时延' });
    await row.getByRole('button', { name: '请对方补充' }).click();
    await expect(row.getByText(/已于.*请对方补充/)).toBeVisible();
    await expect(row.getByRole('button')).toHaveCount(0);
  });

  await test.step('a change of its own is tried, and nothing is written', async () => {
    await page.getByRole('button', { name: '推算一次改动' }).click();
    const part = page.getByRole('region', { name: '假如这样改' });
    await part.getByLabel('周期（周）').fill('3');
    await expect(part.locator('.what-if-place, .what-if-answer p')).toContainText(/这样改|名次|硬性条件/);
    await expect(part.getByRole('button', { name: '恢复原值' })).toBeVisible();
    await check(page, 'what-if', trouble);
    await part.getByRole('button', { name: '恢复原值' }).click();
    await expect(part.getByText('选择一项建议')).toBeVisible();
  });

  await test.step('it objects to a statement', async () => {
    await page.getByRole('button', { name: '这个结论不对？' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '哪一项结论' }).selectOption('行业经验');
    await dialog.getByLabel('哪里不对，依据是什么').fill('我们属于同一细分行业，去年共同完成过验收。');
    await dialog.getByRole('button', { name: '提交异议' }).click();
    await expect(page.getByRole('region', { name: '异议' }).getByText('待答复')).toBeVisible();
  });

  await test.step('the officer answers', async () => {
    const officer = await open(page, 'OFFICER', '/objections', 'zh');
    const item = page.getByRole('main').getByRole('listitem').filter({ hasText: '同一细分行业' });
    await expect(item).toBeVisible();
    await check(page, 'objections', officer);
    await item.getByRole('button', { name: '异议成立' }).click();
    await expect(item.getByText('请填写答复理由。')).toBeVisible();
    await item.getByLabel('答复理由').fill('已核对验收材料，将补充行业映射。');
    await item.getByRole('button', { name: '异议成立' }).click();
    await expect(item).toHaveCount(0);
  });

  await test.step('the firm reads the answer on the match', async () => {
    await open(page, 'FIRM', address, 'zh');
    const part = page.getByRole('region', { name: '异议' });
    await expect(part.getByText('成立', { exact: true })).toBeVisible();
    await expect(part.getByText('已核对验收材料')).toBeVisible();
  });

  await test.step('the vendor comes from its notice to the very field', async () => {
    await open(page, 'VENDOR', '/notices', 'zh');
    const notice = page.getByRole('listitem').filter({ hasText: '对方请贵单位补充' }).first();
    await notice.getByRole('link', { name: '去填写' }).click();
    await expect(page).toHaveURL(new RegExp(`/solutions/${solution}/edit\\?step=deploy#latencyMs`));
    await expect(page.getByRole('textbox', { name: '时延' })).toBeFocused();
  });
});

test('the vendor sees its own side, and the introduction list names contacts of the invited alone', async ({
  page,
}) => {
  const { scenario, solution, id: matchId } = await silentMatch(page, false);
  const trouble = await open(page, 'VENDOR', `/solutions/${solution}/matches?m=${scenario}`, 'en');
  await expect(page.getByRole('link', { name: 'Fill in' }).first()).toBeVisible();
  await expect(page.getByText('median of your solution')).toBeVisible();
  await check(page, 'vendor match', trouble);
  const list = await open(page, 'FIRM', `/matches/print?scenario=${scenario}`, 'en');
  const dispose = async (state: string): Promise<void> =>
    expect(
      await ask(
        page,
        'mutation ($input: MatchDisposeInput!) { matchDispose(input: $input) { match { disposition { state } } problems { code path } } }',
        { input: { matchId, state } },
      ),
    ).toEqual({ matchDispose: { match: { disposition: { state } }, problems: [] } });
  await dispose('INVITED');
  await page.reload();
  await expect(page.getByRole('link', { name: 'vendor@demo.invalid' })).toBeVisible();
  await check(page, 'introduction', list);
  await dispose('NEW');
  await page.reload();
  await expect(page.getByText('Contact is shown once invited').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'vendor@demo.invalid' })).toHaveCount(0);
  await dispose('INVITED');
});
