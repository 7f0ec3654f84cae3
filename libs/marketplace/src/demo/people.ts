const SURNAMES = [...'沈韩方俞汪梁邵钟冯戴薛邹熊龚孟秦阎段'];
const GIVEN = [
  '思远',
  '一禾',
  '景行',
  '若川',
  '知夏',
  '明澈',
  '予安',
  '砚秋',
  '清和',
  '向晚',
  '承宇',
  '佳木',
  '望舒',
];

/** An invented person for the n-th organization: every pair of names comes once before one returns. */
export const personName = (n: number): string =>
  `${SURNAMES[n % SURNAMES.length]}${GIVEN[(n + Math.floor(n / SURNAMES.length)) % GIVEN.length]}（演示）`;
