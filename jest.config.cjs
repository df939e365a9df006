/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
    // Univer's and jsdom's packages need some that ship as ES modules only.
    '\\.m?js$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(@univerjs|jsdom|rxjs|@wendellhu|lodash|tough-cookie|parse5)/',
  ],
  reporters: ['default', '<rootDir>/test/support/plainSummaryReporter.cjs'],
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
};
