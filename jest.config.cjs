const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
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
    '/node_modules/(@univerjs|jsdom|rxjs|@wendellhu|lodash|tough-cookie|parse5|playwright-core|typescript)/',
  ],
};

/** @type {import('jest').Config} */
module.exports = {
  // Every core: left alone, two cores would run one test after another.
  maxWorkers: '100%',
  // Two, so that the browser is started only for tests that need it.
  projects: [
    {
      ...shared,
      displayName: 'node',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      roots: ['<rootDir>/test/browser'],
      testMatch: ['**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/support/globalSetup.ts',
      globalTeardown: '<rootDir>/test/browser/support/globalTeardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/browser/support/patience.ts'],
    },
  ],
  reporters: ['default', '<rootDir>/test/support/plainSummaryReporter.cjs'],
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
};
