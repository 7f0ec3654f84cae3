import { emptyContent } from './content.ts';
import { quickContent, titleOf } from './quick.ts';

describe('a draft from three answers', () => {
  it('has the first sentence as its title', () => {
    expect(titleOf('齿轮磨削后表面有烧伤。夜班更多。')).toBe('齿轮磨削后表面有烧伤');
    expect(titleOf('Burn marks after grinding. More at night.')).toBe('Burn marks after grinding');
    expect(titleOf('Tolerance of 0.5 mm is missed')).toBe('Tolerance of 0.5 mm is missed');
    expect([...titleOf('长'.repeat(80))]).toHaveLength(60);
  });

  it('keeps what is known of the firm and says since when', () => {
    const start = { ...emptyContent('zh'), region: '330200', site: { zh: '一号车间' } };
    const made = quickContent(
      start,
      { hurts: '烧伤漏检', where: '', since: 'MONTHS', photos: [] },
      () => '几个月',
      '出现时间：',
    );
    expect(made).toMatchObject({
      region: '330200',
      site: { zh: '一号车间' },
      title: { zh: '烧伤漏检' },
      problem: { zh: '烧伤漏检\n出现时间：几个月' },
    });
  });
});
