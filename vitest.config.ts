import { defineConfig } from 'vitest/config';

// What users run: the packages' own development builds check themselves, many times slower.
process.env.NODE_ENV = 'production';
const ci = process.env.CI !== undefined;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/compile.ts'],
    setupFiles: ['test/support/seed.ts'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ci ? ['default', 'json'] : ['default'],
    outputFile: { json: 'out/test-report.json' },
  },
});
