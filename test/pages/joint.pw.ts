import { ask, check, expect, open, signIn, test, type Page } from './kit.ts';

const DAY = 86_400_000;

/** An open scenario of the demo firm, as another firm would write nearly the same. */
async function likeAnother(page: Page): Promise<{ code: string; like: object }> {
  const { myScenarios } = await ask<{ myScenarios: { nodes: { code: string }[] } }>(
    page,
    `{ myScenarios(states: [OPEN], first: 1) { nodes { code language sector region
      title { zh en } summary { zh en } problem { zh en } processStep { zh en }
      needs { capability modality priority text { zh en } }
      indicators { name { zh en } unit baseline target direction method { zh en } }
      data { modalities volume labelledShare access } budget { min max currency } } } }`,
  );
  const { code, ...like } = myScenarios.nodes[0]!;
  return { code, like };
}

/** Signs a new firm up in this browser, which then opens a scenario. */
async function openAs(page: Page, name: string, content: object): Promise<void> {
  await page.context().clearCookies();
  const account = {
    email: `${name}@example.org`,
    password: 'dry gravel under the pier',
    name: '林工',
    organization: { name: { zh: '湖州同心制造' }, parts: ['DEMAND'], region: '330500' },
  };
  expect(
    await ask(page, 'mutation ($input: SignUpInput!) { signUp(input: $input) { problems { code } } }', {
      input: account,
    }),
  ).toEqual({ signUp: { problems: [] } });
  const proposalDeadline = new Date(Date.now() + 40 * DAY).toISOString();
  const { scenarioDraft } = await ask<{ scenarioDraft: { scenario: { id: string } } }>(
    page,
    'mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id } problems { code path } } }',
    { input: { content: { ...content, proposalDeadline } } },
  );
  const { screeningQuestions } = await ask<{ screeningQuestions: { questions: { code: string }[] } }>(
    page,
    '{ screeningQuestions { questions { code } } }',
  );
  expect(
    await ask(
      page,
      'mutation ($input: ScenarioSubmitInput!) { scenarioSubmit(input: $input) { scenario { state } problems { code path } } }',
      {
        input: {
          scenarioId: scenarioDraft.scenario.id,
          answers: screeningQuestions.questions.map(({ code }) => ({ code, answer: false })),
        },
      },
    ),
  ).toMatchObject({ scenarioSubmit: { scenario: { state: 'OPEN' }, problems: [] } });
}

test('a firm finds a like need and asks; the other firm joins, and both are told', async ({ page }) => {
  await signIn(page, 'FIRM');
  const { code, like } = await likeAnother(page);
  const name = `lin.${Date.now()}`;
  await openAs(page, name, like);

  const trouble = await open(page, 'FIRM', `/scenarios/${code}`, 'zh');
  await page.getByRole('link', { name: '查找相似需求' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '相似需求' })).toBeVisible();
  await expect(page.getByRole('button', { name: '发出联合邀请' })).toBeDisabled();
  await page.getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/with=/);
  await check(page, 'like needs', trouble);
  await page.getByRole('button', { name: '邀请 1 家单位共同发布' }).click();
  await expect(page.getByText('邀请已发出，草稿已建立。')).toBeVisible();
  const panel = page.getByRole('region', { name: '联合需求' });
  await expect(panel.getByText('牵头', { exact: true })).toBeVisible();
  await expect(panel.getByText('待答复')).toBeVisible();
  const joint = page.url();
  await check(page, 'joint scenario asked', trouble);

  await page.context().clearCookies();
  await ask(page, 'mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }', {
    input: { email: `${name}@example.org`, password: 'dry gravel under the pier' },
  });
  await page.goto(joint);
  await check(page, 'joint scenario to answer', trouble);
  await page.getByRole('button', { name: '加入联合需求' }).click();
  await expect(page.getByText('已加入联合需求，需求、数据和预算已并入。')).toBeVisible();
  await expect(panel.getByText('预算份额 50%').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '退出联合需求' })).toBeVisible();
  await check(page, 'joint scenario joined', trouble);
});

test('an officer sees where solutions are lacking, as a map and as a table', async ({ page }) => {
  const trouble = await open(page, 'OFFICER', '/insight/gap', 'zh');
  await expect(page.getByRole('heading', { level: 1, name: '供需缺口' })).toBeVisible();
  await check(page, 'gap map', trouble);
  await page.getByRole('button', { name: '大类' }).click();
  await expect(page).toHaveURL(/level=DIVISION/);
  await page.getByRole('button', { name: '表格' }).click();
  const link = page.getByRole('table').getByRole('link').first();
  const count = await link.textContent();
  await link.click();
  await expect(page).toHaveURL(/\/scenarios\?/);
  await expect(page.getByRole('status').filter({ hasText: `${count} 个场景` })).toBeVisible();
  await page.goBack();
  await check(page, 'gap table', trouble);
});

test('a vendor keeps a search on scenarios with an alert', async ({ page }) => {
  const trouble = await open(page, 'VENDOR', '/scenarios?states=%5B%22OPEN%22%5D', 'zh');
  await page.getByRole('button', { name: '已存搜索' }).click();
  await page.getByRole('button', { name: '保存当前搜索' }).click();
  const name = `征集中的场景 ${Date.now()}`;
  await page.getByRole('textbox', { name: '名称' }).fill(name);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const alert = page.getByRole('combobox', { name: `“${name}”有新结果时通知` });
  await alert.selectOption('TEAM');
  await expect(page.getByText('会通知全体成员')).toBeVisible();
  await check(page, 'saved search with alert', trouble);
  await page.reload();
  await page.getByRole('button', { name: '已存搜索' }).click();
  await expect(alert).toHaveValue('TEAM');
});
