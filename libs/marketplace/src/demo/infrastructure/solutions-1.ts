import type { DemoSolution } from '../demo-types.ts';

/** Two small vendors: fewer than the mines and works that ask. */
export const solutions1: DemoSolution[] = [
  {
    key: 'i-p-alum-pilot',
    organization: 'i-v-liangchi',
    title: { zh: '混凝投药前馈控制器', en: 'Feed-forward coagulant controller' },
    summary: {
      zh: '按原水浊度、温度和流量提前给出投药量，出水浊度只做慢校正，断信号时自动退回人工曲线。',
      en: 'Sets the dose ahead of time from raw-water turbidity, temperature and flow, lets settled water correct it slowly and falls back to the manual curve when a signal is lost.',
    },
    description: {
      zh: '控制器装在加药间柜内，读现有仪表，不改计量泵。首月只给建议，班长点头才执行；第二月起在上下限内自动。每次改动的依据写进日志，值班员可以按一个键退出。暴雨浊度突升时改用历史相近过程作参照。',
      en: 'The unit sits in the dosing room, reads the gauges that are there and leaves the pumps alone. In month one it only advises and the shift leader decides; from month two it acts within limits. Every change is logged with its reason and one key takes it out. When a storm muddies the river it looks to similar events of the past.',
    },
    capabilities: ['dosing-control', 'soft-sensing'],
    modalities: ['time-series'],
    sectors: ['D4610'],
    trl: 8,
    deployment: ['ON_PREM', 'EDGE'],
    certifications: ['iso-9001', 'iec-62443'],
    interfaces: ['opc-ua', 'modbus'],
    languages: ['zh'],
    price: { min: 28000000, max: 55000000, currency: 'CNY' },
    deliveryWeeks: 12,
    regions: ['*'],
    capacity: 1,
    dataResidency: 'ON_SITE',
    references: [
      {
        organization: { zh: '虞汀自来水（演示）', en: 'Yuting Waterworks (demo)' },
        sector: 'D4610',
        outcome: {
          zh: '矾耗降一成四，出厂浊度超标次数归零',
          en: 'Alum use fell 14 % and turbidity alarms at the outlet stopped',
        },
        confirmed: true,
      },
    ],
  },
  {
    key: 'i-p-feeder-load',
    organization: 'i-v-fengxu',
    title: { zh: '园区负荷日前预测服务', en: 'Day-ahead load forecasts for estates' },
    summary: {
      zh: '把气象、排产和历史用电合在一起，每天十点给出次日九十六点负荷曲线与置信区间。',
      en: 'Combines weather, production plans and metered use into 96 points for tomorrow with their confidence bands, every morning at ten.',
    },
    description: {
      zh: '模型按用户分群训练，节假日和检修单独建样本；偏差大于一成时自动说明是哪家企业、哪个时段。只读电表和日历，不接触控制系统。目前没有蒸汽侧模型，热负荷要另议。团队七人，同一时间只做一处实施。',
      en: 'Customers are trained in groups, with holidays and overhauls as samples of their own; a miss above a tenth is explained by firm and hour. It reads meters and calendars only and touches no controls. There is no steam model yet, so heat is a separate talk. The team of seven installs at one place at a time.',
    },
    capabilities: ['load-forecasting'],
    modalities: ['time-series', 'table'],
    sectors: ['D44'],
    trl: 6,
    deployment: ['PRIVATE_CLOUD', 'PUBLIC_CLOUD'],
    certifications: ['mlps-2'],
    interfaces: ['rest', 'mqtt'],
    languages: ['zh', 'en'],
    price: { min: 15000000, max: 32000000, currency: 'CNY' },
    deliveryWeeks: 8,
    regions: ['31', '32', '33'],
    capacity: 1,
    dataResidency: 'REGION',
    references: [],
  },
];
