// `npm test`: sets up what is missing, runs every suite, and ends with one line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, ensureFirefox, environment, root } from './setup.js';

const onlyChecks = process.argv.includes('--check');
const beds = process.argv.includes('--beds');
const RESULTS = join(root, '.run', 'results');

ensureDependencies();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let passed = 0;
let failed = 0;
const secondTries = [];

/** A step counts as one test, unless it reports its own. */
function step(name, command, args, countsIn) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    env: environment(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counts =
    countsIn && existsSync(countsIn)
      ? countsOf(countsIn)
      : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that fails without a failed test (a crash, no tests at all) is a failure too.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  passed += counts.passed;
  failed += counts.failed;
  console.log(`-- ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

function countsOf(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    secondTries.push(...flakyTitles(report.suites));
    return {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected + report.stats.skipped,
    };
  }
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
}

/** Titles of what failed first and passed when it was run again. */
function flakyTitles(suites) {
  return suites.flatMap(({ file, specs, suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file}: ${title}`),
    ...flakyTitles(inner),
  ]);
}

const unit = join(RESULTS, 'unit.json');
const browser = join(RESULTS, 'browser.json');

step('format', 'oxfmt', ['--check', '.']);
step('lint', 'oxlint', ['--type-aware', '--deny-warnings', '.']);
step('types', 'tsc', ['--noEmit', '-p', '.']);
step('unused code', 'knip', []);
step('unit tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`], unit);
if (!onlyChecks) {
  const built =
    step('build for Chromium', 'wxt', ['build']) && step('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
  if (built) {
    step('bundle budgets', 'node', ['scripts/budgets.js']);
    console.log(`\nBrowser: ${ensureChromium()}`);
    const firefox = ensureFirefox();
    if (firefox) console.log(`Browser: ${firefox}`);
    process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = browser;
    const projects = ['browser', ...(firefox ? ['firefox'] : []), ...(beds ? ['beds'] : [])].map(
      (name) => `--project=${name}`,
    );
    step('browser tests', 'playwright', ['test', '--reporter=list,json', ...projects], browser);
  } else failed += 2;
}

if (secondTries.length) console.log(`\nPassed at the second try only:\n${secondTries.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
