import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE = ['core', 'workbook', 'factors', 'ledger', 'audit', 'texts', 'report', 'formulas'].map(
  (room) => `src/${room}/**/*.ts`,
);

const ONE_EXPORT_PER_NAME = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Name what you export; the file has its name.',
  },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // In loops over typed arrays the index is in range by construction; `as number` says so.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Texts are read character by character on purpose; graphemes play no part in units or names.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-depth': ['error', 3],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...ONE_EXPORT_PER_NAME],
    },
  },
  {
    files: PURE,
    plugins: { jsdoc },
    rules: {
      'no-restricted-syntax': [
        'error',
        ...ONE_EXPORT_PER_NAME,
        {
          selector: 'LogicalExpression[operator=/^(\\?\\?|\\|\\|)$/][right.value=0]',
          message: 'Never an implicit zero: a missing number stays missing.',
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is a parameter.' },
        { object: 'Math', property: 'random', message: 'Randomness is a parameter.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Time is a parameter.' },
        { name: 'Intl', message: 'The locale is a parameter.' },
      ],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
          require: { FunctionDeclaration: true },
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    // Office.js types values of cells, formulas and names as any; tests compare them as they come.
    files: ['test/workbench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', process: 'readonly' },
    },
  },
  {
    files: ['**/*.mjs', 'webpack.config.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
);
