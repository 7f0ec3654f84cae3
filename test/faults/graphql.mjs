/** A signed-in browser that speaks to the address over HTTP. */
export class Browser {
  cookie = '';

  constructor(address) {
    this.address = address;
  }

  /** The data of an operation that must succeed; throws what went wrong, also when nobody answers. */
  async must(query, variables = {}, headers = {}) {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(20_000),
    });
    const set = response.headers.getSetCookie().at(-1);
    const { data, errors } = await response.json();
    if (errors?.length)
      throw Object.assign(new Error(JSON.stringify(errors)), {
        status: response.status,
        code: errors[0].extensions?.code,
      });
    const problems = Object.values(data ?? {}).flatMap((field) => field?.problems ?? []);
    if (problems.length)
      throw Object.assign(new Error(JSON.stringify(problems)), {
        status: response.status,
        code: problems[0].code,
        refused: true,
      });
    if (set) this.cookie = set.split(';')[0];
    return data;
  }
}

/** A scenario complete enough to open, told apart by its number. */
export const scenarioContent = (n) => ({
  language: 'zh',
  title: { zh: `第${n}条线轮毂铸件缺陷检测` },
  summary: { zh: '轮毂铸件由人工判读，漏检率偏高，希望由模型给出缺陷等级。' },
  problem: { zh: `第${n}条线每天两万张片子由九名判片员轮班判读，缩松与气孔难以区分，客户每季度退货两次。` },
  currentPractice: { zh: '判片员在观片灯下逐张判读，抽检复核百分之五。' },
  site: { zh: '二号铸造车间' },
  processStep: { zh: '铸件检验' },
  sector: 'C3670',
  region: '330200',
  indicators: [
    {
      name: { zh: '漏检率' },
      unit: '%',
      baseline: 1.8,
      target: 0.3,
      direction: 'DOWN',
      method: { zh: '每月由第三方抽样复判' },
    },
  ],
  needs: [
    {
      capability: 'defect-detection',
      modality: 'x-ray',
      priority: 'MUST',
      text: { zh: '识别缩松、气孔、裂纹并给出等级' },
    },
  ],
  data: { modalities: ['x-ray'], volume: '四十万张', labelledShare: 0.3, access: 'EVALUATE_ONLY' },
  constraints: { deployment: ['ON_PREM'], dataResidency: 'ON_SITE', languages: ['zh'] },
  budget: { min: 80_000_000, max: 180_000_000, currency: 'CNY' },
  startBy: '2027-06-01',
  durationWeeks: 24,
  cooperationMode: 'PROCUREMENT',
  visibility: 'PUBLIC',
});

export const solutionContent = (n) => ({
  language: 'zh',
  title: { zh: `第${n}号铸件判片模型` },
  summary: { zh: '面向铝合金铸件的缺陷检测与分级，可在厂内单机部署。' },
  description: { zh: `识别缩松、气孔、夹杂、裂纹四类缺陷并按标准评级，第${n}号配置支持厂内部署与多种接口。` },
  capabilities: ['defect-detection'],
  modalities: ['x-ray'],
  sectors: ['C36', 'C33'],
  trl: 8,
  deployment: ['ON_PREM', 'EDGE'],
  dataResidency: 'ON_SITE',
  languages: ['zh'],
  price: { min: 90_000_000, max: 150_000_000, currency: 'CNY' },
  deliveryWeeks: 14,
  regions: ['*'],
  capacity: 3,
});

export const DRAFT_SCENARIO = `mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id version } problems { code message path } } }`;
export const SUBMIT_SCENARIO = `mutation ($input: ScenarioSubmitInput!) { scenarioSubmit(input: $input) { scenario { id state } problems { code message path } } }`;
export const DRAFT_SOLUTION = `mutation ($input: SolutionDraftInput!) { solutionDraft(input: $input) { solution { id version } problems { code message path } } }`;
export const SUBMIT_SOLUTION = `mutation ($input: SolutionSubmitInput!) { solutionSubmit(input: $input) { solution { id state } problems { code message path } } }`;

/** The uuid in a global id. */
export const rowId = (globalId) => Buffer.from(globalId, 'base64url').toString('utf8').split(':').at(-1);
