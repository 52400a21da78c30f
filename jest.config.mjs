const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

export default {
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/tenant/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // A thread runs its compiled file, also here.
  moduleNameMapper: { '/worker-entry\\.ts$': '<rootDir>/tests/support/worker-entry.ts' },
  transform: { '\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['node_modules/(?!(jose|strip-bom)/)'],
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/tests/support/fail-on-noise.ts'],
  reporters: ['default', '<rootDir>/tests/support/global-reporter.mjs'],
  testTimeout: 30_000,
  maxWorkers: 2,
};
