import { saysAbroad } from './abroad.ts';

describe('a text that says where it runs', () => {
  it.each([
    ['en', 'Control actions come from a server abroad; if it drops, nothing changes.', 'server abroad'],
    ['en', 'All pictures go to our overseas data centre.', 'overseas data centre'],
    ['zh', '推理在境外服务器上完成。', '境外服务器'],
    ['zh', '数据定期传到海外，由总部训练。', '数据定期传到海外'],
  ] as const)('quotes it (%s): %s', (language, text, quote) => {
    const found = saysAbroad({ [language]: text });
    expect(found?.quote).toBe(quote);
    expect(text.slice(found?.start, found?.end)).toBe(quote);
  });

  it.each([
    ['en', 'No server abroad is involved.'],
    ['en', 'Our founders studied abroad. Servers stand in the plant.'],
    ['en', 'Data is processed on site, never stored overseas.'],
    ['zh', '数据不会传到境外。'],
    ['zh', '不使用境外云。'],
    ['zh', '产品销往海外二十国，服务器部署在厂内。'],
  ] as const)('is not misread (%s): %s', (language, text) => {
    expect(saysAbroad({ [language]: text })).toBeUndefined();
  });

  it('bears texts that are missing', () => {
    expect(saysAbroad(null)).toBeUndefined();
    expect(saysAbroad({})).toBeUndefined();
  });
});
