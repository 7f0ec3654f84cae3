const arrows = require('./arrows.json');

/** Where the tree stands: the project itself, or a planted copy of its shape. */
const root = process.env.FAIRWAY_ARCH_ROOT ?? '';
const lib = (name) => `^${root}libs/${name}/`;
const anyOf = (names) => `^${root}libs/(${names.join('|')})/`;
// What samples are made of is for tests alone, and not built.
const tests = '(\\.(int-)?spec|/sample-[a-z-]+)\\.ts$';

/** Each library may use what stands before it in the list, the composition root everything. */
const upward = arrows.libs.map((name, i) => ({
  name: `arrow-${name}`,
  comment: `${name} may only use what stands before it in test/arch/arrows.json`,
  severity: 'error',
  from: { path: lib(name), pathNot: tests },
  to: { path: anyOf([...arrows.libs.slice(i + 1), ...arrows.leaves, 'none']) },
}));

module.exports = {
  forbidden: [
    ...upward,
    ...arrows.leaves.map((name) => ({
      name: `leaf-${name}`,
      severity: 'error',
      from: { path: lib(name), pathNot: tests },
      to: { path: `^${root}(libs/(?!${name}/)|apps/|test/)` },
    })),
    ...arrows.nobodyImports.map((name) => ({
      name: `nobody-imports-${name}`,
      severity: 'error',
      from: { path: `^${root}libs/`, pathNot: `${lib(name)}|${lib('marketplace')}|${tests}` },
      to: { path: lib(name) },
    })),
    ...Object.entries(arrows.apps).map(([app, allowed]) => ({
      name: `app-${app}`,
      severity: 'error',
      from: { path: `^${root}apps/${app}/`, pathNot: tests },
      to: {
        path: `^${root}(libs|apps)/`,
        pathNot: [
          `^${root}apps/${app}/`,
          ...allowed.map((to) =>
            to === 'libs' ? anyOf(arrows.libs) : to === 'client' ? lib('client') : `^${root}apps/${to}/`,
          ),
        ].join('|'),
      },
    })),
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: `^${root}libs/`, pathNot: tests },
      to: { path: `^${root}(apps|test)/` },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: { path: `^${root}(libs|apps)/` },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-deep-import',
      comment: 'other libraries are used through their index.ts',
      severity: 'error',
      from: { path: `^${root}(libs|apps)/([^/]+)/`, pathNot: tests },
      to: {
        path: `^${root}libs/([^/]+)/src/`,
        pathNot: [`^${root}$1/$2/`, `^${root}libs/[^/]+/src/index\\.ts$`],
      },
    },
    {
      name: 'pure-domain',
      comment: 'domain/ knows the kernel, the taxonomy and its siblings',
      severity: 'error',
      from: { path: `^${root}libs/([^/]+)/src/domain/`, pathNot: tests },
      to: {
        pathNot: [
          `^${root}libs/$1/src/domain/`,
          lib('kernel'),
          lib('taxonomy'),
          '^node_modules/(@orama/stemmers|opencc-js)/',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.node'],
    },
  },
};
