import tseslint from 'typescript-eslint';

/** Words that say nothing about what a file is for. */
const emptyWords = /(^|[-/])(manager|helper|util|utils|common|shared|base|impl)s?([-.]|$)/i;

const fairway = {
  rules: {
    'file-name': {
      meta: { type: 'problem', schema: [] },
      create: (context) => ({
        Program(node) {
          const file = context.filename.split('/').at(-1) ?? '';
          if (emptyWords.test(file))
            context.report({ node, message: `“${file}” does not say what it is for` });
          if (!/^[a-z0-9.-]+$/.test(file))
            context.report({ node, message: `“${file}” is not in kebab-case` });
        },
      }),
    },
  },
};

const impure = (object, property) => ({
  object,
  property,
  message: 'domain/ is given the time and all chance from outside',
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.nx/',
      '.data/',
      'test/arch/planted/',
      'libs/client/src/generated/',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { fairway },
    rules: {
      'fairway/file-name': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // Six collaborators, besides settings and log.
      'max-params': ['error', 8],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'only runtime reads the environment' },
      ],
    },
  },
  {
    files: ['libs/*/src/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        impure('Date', 'now'),
        impure('Math', 'random'),
        impure('performance', 'now'),
        { object: 'process', property: 'env', message: 'only runtime reads the environment' },
      ],
      'no-restricted-globals': ['error', 'process', 'crypto', 'setTimeout', 'setInterval', 'fetch'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'domain/ is given the time from outside',
        },
      ],
    },
  },
  {
    files: [
      '**/*.spec.ts',
      '**/*.int-spec.ts',
      'test/**',
      'libs/runtime/**',
      'apps/cli/**',
      'apps/*/*.config.ts',
    ],
    rules: { 'no-restricted-properties': 'off', 'max-lines': 'off' },
  },
  // Written records of the demo market and the taxonomy: data, not code.
  {
    files: [
      'libs/marketplace/src/demo/**',
      'libs/taxonomy/src/data/**',
      'libs/screening/src/domain/rules*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.mjs'], rules: { 'no-console': 'off' } },
);
