import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Packages that ship ES modules only: Jest in CommonJS mode has to transform them. Read off, so that no list grows stale. */
const esmPackages = readdirSync(new URL('node_modules', import.meta.url)).flatMap((name) => {
  if (name.startsWith('.')) return [];
  const packages = name.startsWith('@')
    ? readdirSync(new URL(`node_modules/${name}`, import.meta.url)).map((inner) => `${name}/${inner}`)
    : [name];
  return packages.filter((one) => {
    try {
      return (
        JSON.parse(readFileSync(new URL(`node_modules/${one}/package.json`, import.meta.url), 'utf8'))
          .type === 'module'
      );
    } catch {
      return false;
    }
  });
});
const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs', ignoreDynamic: false },
  sourceMaps: 'inline',
};
const common = {
  rootDir: import.meta.dirname,
  transform: {
    '^.+\\.(ts|mts)$': ['@swc/jest', { ...swc, swcrc: false }],
    '^.+\\.(js|mjs)$': [
      '@swc/jest',
      { ...swc, swcrc: false, jsc: { ...swc.jsc, parser: { syntax: 'ecmascript' } } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  testEnvironmentOptions: { customExportConditions: ['source', 'require', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: [],
  moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
};
export default {
  // Long enough for a machine that does something else as well.
  testTimeout: 120_000,
  // One for each processor, which Jest would not take on a small machine; each opens connections to one PostgreSQL.
  maxWorkers: Math.min(4, availableParallelism()),
  projects: [
    {
      ...common,
      displayName: 'unit',
      setupFiles: ['<rootDir>/test/kit/jest-setup.ts'],
      testMatch: [
        '<rootDir>/libs/*/src/**/*.spec.ts',
        '<rootDir>/apps/*/src/**/*.spec.ts',
        '<rootDir>/test/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '\\.int-spec\\.ts$'],
    },
    {
      ...common,
      displayName: 'int',
      testMatch: [
        '<rootDir>/libs/*/src/**/*.int-spec.ts',
        '<rootDir>/apps/*/src/**/*.int-spec.ts',
        '<rootDir>/test/e2e/**/*.e2e-spec.ts',
        '<rootDir>/test/e2e/**/*.int-spec.ts',
      ],
      setupFiles: ['<rootDir>/test/kit/jest-setup.ts'],
      globalSetup: '<rootDir>/test/kit/global-setup.mjs',
      globalTeardown: '<rootDir>/test/kit/global-teardown.mjs',
    },
  ],
};
