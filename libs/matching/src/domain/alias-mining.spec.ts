import { textTools } from '../market/text-tools.ts';
import { AliasMiner, type BilingualPair, type MinedAlias } from './alias-mining.ts';
import { Glossary } from './glossary.ts';

const tools = textTools();
const entry = (code: string, zh: string, en: string) => ({
  kind: 'CAPABILITY',
  code,
  zh,
  en,
  aliasesZh: [],
  aliasesEn: [],
  group: null,
});
const glossary = new Glossary(
  [
    entry('defect-detection', '缺陷检测', 'defect detection'),
    entry('forecast', '需求预测', 'demand forecasting'),
  ],
  tools,
);
const pairs: BilingualPair[] = [
  { zh: '铸件缺陷检测', en: 'Flaw spotting on castings' },
  { zh: '布面缺陷检测，夜班', en: 'On fabric, flaw spotting at night' },
  { zh: '玻璃瓶缺陷检测', en: 'Glass bottles: flaw spotting' },
  { zh: '销量走势推算', en: 'Demand forecasting of sales' },
  { zh: '菜品销量走势推算', en: 'Demand forecasting for dishes' },
  { zh: '备件销量走势推算', en: 'Demand forecasting, spare parts' },
  { zh: '玻璃瓶搬运', en: 'Moving glass bottles' },
  { zh: '夜班排程', en: 'Rosters at night' },
];

const mine = (texts: readonly BilingualPair[]): MinedAlias[] => {
  const miner = new AliasMiner(glossary, tools);
  for (const pair of texts) miner.read(pair);
  return miner.mined();
};

describe('mining other names from texts in both languages', () => {
  const found = mine(pairs);

  it('proposes the phrase that stands where the other language names a concept', () => {
    expect(found).toContainEqual({
      kind: 'CAPABILITY',
      code: 'defect-detection',
      language: 'en',
      alias: 'Flaw spotting',
      support: 3,
      association: 1,
    });
    expect(found.filter(({ language }) => language === 'zh').map(({ code, alias }) => [code, alias])).toEqual(
      [['forecast', '销量走势推算']],
    );
  });

  it('proposes nothing that is said elsewhere as often, once or twice, or that is a name already', () => {
    const words = found.map(({ alias }) => alias.toLowerCase());
    for (const word of ['glass', 'night', 'castings', 'demand forecasting', '缺陷检测', '夜班'])
      expect(words).not.toContain(word);
  });

  it('is the same whatever order the texts come in', () => {
    const key = (one: { code: string; alias: string }): string => `${one.code} ${one.alias.toLowerCase()}`;
    expect(mine([...pairs].reverse()).map(key)).toEqual(found.map(key));
    expect(mine([])).toEqual([]);
  });
});
