/**
 * One step of the whole check. `needs`: steps that must have passed; when one failed, this one failed too. `after`: steps that must
 * have ended, however. `alone`: nothing else may run meanwhile. `report`: where the step writes its counts (vitest or Playwright JSON);
 * a step without one counts as one.
 *
 * @typedef {{ name: string, program: string, args: string[], needs?: string[], after?: string[], alone?: boolean, report?: string,
 *   env?: Record<string, string> }} Step
 */

const UNIT_REPORT = '.run/reports/unit.json';
const BROWSER_REPORT = '.run/reports/browser.json';
const BEDS_REPORT = '.run/reports/beds.json';

/** @type {Step[]} */
export const QUICK_STEPS = [
  { name: 'format', program: 'oxfmt', args: ['--check'] },
  { name: 'lint', program: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'types', program: 'tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'unused', program: 'knip', args: ['--no-progress'] },
  {
    name: 'unit',
    program: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: UNIT_REPORT,
  },
];

/** @type {Step[]} */
export const ALL_STEPS = [
  { name: 'build', program: 'wxt', args: ['build'], alone: true },
  { name: 'firefox build', program: 'wxt', args: ['build', '-b', 'firefox'], alone: true },
  { name: 'budgets', program: 'node', args: ['scripts/budgets.js'], needs: ['build'] },
  ...QUICK_STEPS,
  {
    name: 'browser',
    program: 'playwright',
    args: ['test', '--project=extension', '--reporter=list,json'],
    needs: ['build', 'firefox build'],
    after: ['unit'],
    alone: true,
    report: BROWSER_REPORT,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT },
  },
];

/** @type {Step} */
export const BEDS_STEP = {
  name: 'real helpdesks',
  program: 'playwright',
  args: ['test', '--project=beds', '--reporter=list,json'],
  alone: true,
  report: BEDS_REPORT,
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: BEDS_REPORT },
};
