import { readFileSync } from 'node:fs';

// vitest.config.ts writes this report when CI is set.
const report = JSON.parse(readFileSync('out/test-report.json', 'utf8'));
const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = report;
const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
