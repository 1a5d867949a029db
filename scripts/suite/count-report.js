import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed, from a JSON report of vitest or Playwright. A skipped test is a failed one: nothing of ours may be
 * skipped. Undefined where the report is missing or of another shape.
 *
 * @param {string} path
 * @returns {{ passed: number, failed: number } | undefined}
 */
export function countReport(path) {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof report.numTotalTests === 'number')
    return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests + emptyFiles(report) };
  if (report.stats)
    return {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky + report.stats.skipped + (report.errors?.length ?? 0),
    };
  return undefined;
}

// A file that could not be loaded has no tests to count.
/** @param {{ testResults: Array<{ status: string, assertionResults: unknown[] }> }} report */
function emptyFiles({ testResults }) {
  return testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length).length;
}
