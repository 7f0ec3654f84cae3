import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Names of the rules that a tree breaks, each once. */
function broken(folders: string[], archRoot = ''): string[] {
  const run = spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    ['--config', 'test/arch/dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: { ...process.env, FAIRWAY_ARCH_ROOT: archRoot },
    },
  );
  const report = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  };
  if (!report.summary.totalCruised) throw new Error(`Nothing was looked at: ${run.stderr}`);
  return [
    ...new Set(
      report.summary.violations.map((v) => (archRoot ? v.rule.name : `${v.rule.name}: ${v.from} → ${v.to}`)),
    ),
  ];
}

describe('the arrows of the house', () => {
  it('all point down', () => expect(broken(['libs', 'apps'])).toEqual([]));

  it.each([
    ['wrong-arrow', 'arrow-kernel'],
    ['cycle', 'no-cycle'],
    ['unresolved', 'resolvable'],
    ['deep-import', 'no-deep-import'],
    ['impure-domain', 'pure-domain'],
  ])('a planted %s is found', (plant, rule) => {
    const folder = `test/arch/planted/${plant}/`;
    expect(broken([`${folder}libs`], folder)).toEqual([rule]);
  });
});
