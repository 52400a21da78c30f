import base from './jest.config.mjs';

/** What is tried on a real tenant: apart from all other tests, one at a time. */
const { globalSetup: _setup, globalTeardown: _teardown, testPathIgnorePatterns: _ignored, ...shared } = base;

export default {
  ...shared,
  testMatch: ['<rootDir>/tests/tenant/**/*.test.ts'],
  reporters: ['default'],
  maxWorkers: 1,
};
