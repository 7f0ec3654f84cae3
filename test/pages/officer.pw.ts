import { ask, check, expect, open, signIn, test, violationsOf, type Page } from './kit.ts';

test('the settings of notices', async ({ page }) => {
  const trouble = await open(page, 'OFFICER', '/notices', 'zh');
  await page.getByRole('button', { name: '邮件提醒' }).click();
  await expect(page.getByRole('switch').first()).toBeVisible();
  await check(page, 'notice-settings', trouble);
});

const figure = (page: Page, code: string) => page.locator(`[data-figure=${code}]`);

test('every number of the overview is that of the list behind it', async ({ page }) => {
  await open(page, 'OFFICER', '/dashboard', 'zh');
  const numberOf = async (code: string): Promise<number> =>
    Number((await figure(page, code).locator('.kpi').innerText()).replaceAll(',', ''));
  const [scenarios, pilots, overdue] = [
    await numberOf('OPEN_SCENARIOS'),
    await numberOf('PILOTS_AT_WORK'),
    await numberOf('OVERDUE_PILOTS'),
  ];
  expect(scenarios).toBeGreaterThan(0);
  await figure(page, 'OPEN_SCENARIOS').getByRole('link').click();
  await expect(page).toHaveURL(/\/scenarios\?/);
  const listed = await ask<{ scenarios: { totalCount: number } }>(
    page,
    '{ scenarios(first: 1, states: [OPEN]) { totalCount } }',
  );
  expect(listed.scenarios.totalCount).toBe(scenarios);
  await expect(page.getByText(String(scenarios), { exact: false }).first()).toBeVisible();

  await page.goto('/dashboard');
  await figure(page, 'PILOTS_AT_WORK').getByRole('link').click();
  await expect(page.getByRole('button', { name: `全部 ${pilots}` })).toBeVisible();

  await page.goto('/dashboard');
  await figure(page, 'OVERDUE_PILOTS').getByRole('link').click();
  await expect(page.locator('.pilot-card')).toHaveCount(overdue);

  await page.goto('/dashboard');
  await expect(page.locator('.attention tbody tr')).toHaveCount(overdue);
  for (const list of ['有风险', '待审查', '过期未决']) {
    const tab = page.locator('.attention').getByRole('link', { name: new RegExp(`^${list} \\d+$`) });
    const count = Number((await tab.innerText()).split(' ')[1]);
    await tab.click();
    await expect(page.locator('.attention tbody tr')).toHaveCount(count);
  }
  const waiting = await ask<{ screeningCases: { totalCount: number } }>(
    page,
    '{ screeningCases(first: 1, state: WAITING) { totalCount } }',
  );
  await page.goto('/screening');
  await expect(page.locator('.case-item')).toHaveCount(waiting.screeningCases.totalCount);
  // Where a cell of gaps leads, as many scenarios are asked for as it says.
  await page.goto('/dashboard');
  const cell = page.locator('.heat td a').first();
  const demand = Number(/\d+/.exec((await cell.getAttribute('title')) ?? '')![0]);
  const href = new URL((await cell.getAttribute('href'))!, 'http://here');
  const asked = await ask<{ scenarios: { totalCount: number } }>(
    page,
    'query ($sectors: [String!], $capabilities: [String!]) { scenarios(first: 1, states: [OPEN], sectors: $sectors, capabilities: $capabilities) { totalCount } }',
    {
      sectors: JSON.parse(href.searchParams.get('sectors')!),
      capabilities: JSON.parse(href.searchParams.get('capabilities')!),
    },
  );
  expect(asked.scenarios.totalCount).toBe(demand);
});

/** A scenario of the firm that a rule lets wait, submitted. */
async function waitingScenario(page: Page): Promise<{ id: string; code: string; title: string }> {
  await signIn(page, 'FIRM');
  const title = `装配线工位看护 ${Date.now()}`;
  const { questions } = (
    await ask<{ screeningQuestions: { questions: { code: string }[] } }>(
      page,
      '{ screeningQuestions { questions { code } } }',
    )
  ).screeningQuestions;
  const content = {
    language: 'zh',
    title: { zh: title },
    summary: { zh: '工位上以人脸识别确认上岗资质，避免无证操作，希望由模型在本地完成。' },
    problem: {
      zh: '十二个工位每班换人，班长凭眼认人，上季度发生三次无证上岗，返工一百二十件；希望在换班时自动确认资质，图像不出工位。',
    },
    currentPractice: { zh: '班长在纸质表上签到，每日由安全员抽查一次。' },
    site: { zh: '总装二号线' },
    processStep: { zh: '总装' },
    sector: 'C3670',
    region: '330200',
    indicators: [
      {
        name: { zh: '无证上岗次数' },
        unit: '次',
        baseline: 3,
        target: 0,
        direction: 'DOWN',
        method: { zh: '每季度由安全员复核换班记录' },
      },
    ],
    needs: [
      { capability: 'anomaly-detection', modality: 'image', priority: 'MUST', text: { zh: '识别换班异常' } },
    ],
    data: { modalities: ['image'], volume: '两万张', labelledShare: 0.5, access: 'EVALUATE_ONLY' },
    constraints: { deployment: ['ON_PREM'], dataResidency: 'ON_SITE', languages: ['zh'] },
    budget: { min: 20_000_000, max: 60_000_000, currency: 'CNY' },
    startBy: '2027-06-01',
    durationWeeks: 20,
    cooperationMode: 'PROCUREMENT',
    visibility: 'PUBLIC',
  };
  const { scenarioDraft } = await ask<{
    scenarioDraft: { scenario: { id: string; code: string; version: number } | null; problems: unknown[] };
  }>(
    page,
    'mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id code version } problems { code message path } } }',
    { input: { content } },
  );
  expect(scenarioDraft.problems).toEqual([]);
  await submit(page, scenarioDraft.scenario!.id, scenarioDraft.scenario!.version, questions);
  return { ...scenarioDraft.scenario!, title };
}

async function submit(
  page: Page,
  scenarioId: string,
  expectedVersion: number,
  questions: { code: string }[],
): Promise<void> {
  const { scenarioSubmit } = await ask<{ scenarioSubmit: { problems: unknown[] } }>(
    page,
    'mutation ($input: ScenarioSubmitInput!) { scenarioSubmit(input: $input) { problems { code message path } } }',
    {
      input: {
        scenarioId,
        expectedVersion,
        answers: questions.map(({ code }) => ({ code, answer: false })),
        proposalDeadline: new Date(Date.now() + 40 * 86_400_000).toISOString(),
      },
    },
  );
  expect(scenarioSubmit.problems).toEqual([]);
}

async function decide(
  page: Page,
  title: string,
  outcome: string,
  button: string,
  reason: string,
): Promise<void> {
  await signIn(page, 'OFFICER');
  await page.goto('/screening?lang=zh');
  await page.locator('.case-item', { hasText: title }).first().click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.locator('.outcomes label', { hasText: outcome }).click();
  await page.locator('#decision-reason').fill(reason);
  await page.locator('.decision').getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violationsOf(page, ['.ant-modal'])).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.locator('.toasts')).toContainText(title);
}

test('a scenario is returned with a reason, mended, passed, opened and matched', async ({ page }) => {
  const scenario = await waitingScenario(page);
  await signIn(page, 'OFFICER');
  await page.goto('/screening?lang=zh');
  await page.locator('.case-item', { hasText: scenario.title }).click();
  await expect(page.locator('.screened-fields mark').first()).toHaveText('人脸识别');
  await decide(page, scenario.title, '退回修改', '退回修改', '请说明是否保存人脸图像');

  await signIn(page, 'FIRM');
  await page.goto('/notices?lang=zh');
  await expect(page.locator('.notice-list li', { hasText: scenario.title }).first()).toContainText(
    '场景被退回修改',
  );
  const returned = await ask<{ scenario: { version: number; state: string; stateReason: string } }>(
    page,
    'query ($id: ID!) { scenario(id: $id) { version state stateReason } }',
    { id: scenario.id },
  );
  expect(returned.scenario).toMatchObject({ state: 'RETURNED', stateReason: '请说明是否保存人脸图像' });
  const edited = await ask<{ scenarioUpdate: { scenario: { version: number }; problems: unknown[] } }>(
    page,
    'mutation ($input: ScenarioUpdateInput!) { scenarioUpdate(input: $input) { scenario { version } problems { code message path } } }',
    {
      input: {
        scenarioId: scenario.id,
        expectedVersion: returned.scenario.version,
        content: { currentPractice: { zh: '班长签到，安全员抽查；图像只在工位上比对，不保存。' } },
      },
    },
  );
  expect(edited.scenarioUpdate.problems).toEqual([]);
  const { screeningQuestions } = await ask<{ screeningQuestions: { questions: { code: string }[] } }>(
    page,
    '{ screeningQuestions { questions { code } } }',
  );
  await submit(page, scenario.id, edited.scenarioUpdate.scenario.version, screeningQuestions.questions);

  await decide(page, scenario.title, '通过', '通过并公开', '已说明图像不保存');
  await page.goto('/screening?tab=decided&lang=zh');
  await expect(page.locator('.case-item', { hasText: scenario.title })).toHaveCount(2);
  await expect
    .poll(
      async () =>
        (
          await ask<{ scenario: { state: string; matchCount: number } }>(
            page,
            'query ($id: ID!) { scenario(id: $id) { state matchCount } }',
            { id: scenario.id },
          )
        ).scenario,
      { timeout: 30_000 },
    )
    .toMatchObject({ state: 'OPEN', matchCount: expect.any(Number) });
  await expect
    .poll(
      async () =>
        (
          await ask<{ scenario: { matchCount: number } }>(
            page,
            'query ($id: ID!) { scenario(id: $id) { matchCount } }',
            { id: scenario.id },
          )
        ).scenario.matchCount,
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0);
});

test('the whole chain is verified, filtered and looked into', async ({ page }) => {
  await open(page, 'ADMINISTRATOR', '/audit?action=screening', 'zh');
  await page.getByRole('button', { name: '核验整条链' }).click();
  await expect(page.locator('.verified[data-tone=good]')).toContainText('完好');
  await page.locator('.data-table tbody tr').first().click();
  await expect(page.getByRole('dialog')).toContainText('本条的哈希');
  expect(await violationsOf(page, ['.ant-drawer-content-wrapper'])).toEqual([]);
  await expect(page).toHaveURL(/entry=/);
});

test('notices are marked read, and taken back', async ({ page }) => {
  await open(page, 'OFFICER', '/notices', 'zh');
  const before = await page.locator('.notice-list li[data-unread]').count();
  expect(before).toBeGreaterThan(0);
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await expect(page.locator('.notice-list li[data-unread]')).toHaveCount(0);
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  // What else happens meanwhile may bring one more.
  await expect
    .poll(() => page.locator('.notice-list li[data-unread]').count())
    .toBeGreaterThanOrEqual(before);
});

test('a run is started, watched and cancelled', async ({ page }) => {
  await open(page, 'OFFICER', '/runs', 'zh');
  await page.getByRole('button', { name: '重新评分全部场景' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '重新评分全部场景' }).click();
  const run = page.locator('.run-list li').first();
  await expect(run).toHaveAttribute('data-state', /QUEUED|RUNNING|DONE/);
  const cancel = run.getByRole('button', { name: /^取消/ });
  // A market as small as the demo may be scored before anybody can stop it.
  if (await cancel.isVisible()) {
    await cancel.click({ timeout: 5_000 }).catch(() => undefined);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^取消 MR/ })
      .click({ timeout: 5_000 })
      .catch(() => undefined);
  }
  await expect(run).toHaveAttribute('data-state', /CANCELLED|DONE/, { timeout: 90_000 });
});
