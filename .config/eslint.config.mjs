import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = resolve(fileURLToPath(import.meta.url), '..', '..');

/** Time comes from the clock alone (ARCHITECTURE.md, invariant 8). */
const NO_OWN_TIME = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time comes from the clock: take `now` as an argument.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes from the clock: take `now` as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time comes from the clock: take `now` as an argument.' },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Time comes from the clock: take `now` as an argument.',
  },
];
/** A page asks src/desk, where what it reads is one statement whatever the number of rows (ARCHITECTURE.md). */
const NO_SQL = { selector: "CallExpression[callee.property.name='query']", message: 'A page reads by a query of src/desk.' };
/** Where real time is the matter: the clock itself, alarm clocks, starting and stopping, commands, tests. */
const REAL_TIME = [
  'src/platform/clock*.ts',
  'src/platform/clock/**',
  'src/platform/database/**',
  'src/jobs/**',
  'src/launcher/**',
  'src/cli/**',
  'src/cases/scratch-program.ts',
  'test/**',
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.edustus/**', 'coverage/**', 'gallery/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-sparse-arrays': 'error',
      'no-control-regex': 'error',
      'no-misleading-character-class': 'error',
      'no-useless-catch': 'error',
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-debugger': 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: resolve(root, 'tsconfig.json'), tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Effects of the machine do nothing; a promise chain that nobody awaits says so with `void`.
      '@typescript-eslint/no-empty-function': 'off',
      // async without await keeps an interface's shape.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', ...NO_OWN_TIME],
    },
  },
  {
    // Nest reads the types of constructor parameters at run time: a type import would erase them.
    files: ['src/**/*.controller.ts', 'src/**/*.module.ts', 'src/**/*.filter.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off', '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    files: ['src/pages/**'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_OWN_TIME, NO_SQL],
      // What a body has not written in the reader's language is shown in another one, and visibly so.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/web/words.js'],
              importNames: ['ownWords'],
              message:
                'A page shows own words by OwnWords, or by ownText where only text can stand: both say it where they are in another language.',
            },
          ],
        },
      ],
    },
  },
  { files: REAL_TIME, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/cli/**', 'src/launcher/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.test.ts', 'test/**/*.full.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'fast-check', message: 'Take fc from test/support/properties.js: it draws from the seed of the run.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
