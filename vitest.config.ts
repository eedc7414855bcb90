import { defineConfig } from 'vitest/config';

const ci = process.env.CI !== undefined;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/compile.ts'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ci ? ['default', 'json'] : ['default'],
    outputFile: { json: 'out/test-report.json' },
  },
});
