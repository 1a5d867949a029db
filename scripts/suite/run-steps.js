import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, toolEnvironment } from '../set-up/run.js';
import { countReport } from './count-report.js';

const AT_ONCE = 2;

/** @typedef {import('./steps.js').Step} Step */
/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} Outcome */

/**
 * Runs the steps, two at a time where they allow it, printing every line under its step's name. Each has an outcome: a step whose needs
 * failed is failed, not left out.
 *
 * @param {Step[]} steps
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps) {
  /** @type {Map<string, Outcome>} */
  const done = new Map();
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  const waiting = new Set(steps);
  const width = Math.max(...steps.map(({ name }) => name.length));
  while (waiting.size || running.size) {
    for (const step of Array.from(waiting)) {
      if (!mayStart(step, done, running)) continue;
      waiting.delete(step);
      const print = (/** @type {string} */ line) => console.log(`${step.name.padEnd(width)} │ ${line}`);
      const work = runStep(step, done, print).then((outcome) => {
        done.set(step.name, outcome);
        running.delete(step);
      });
      running.set(step, work);
    }
    if (!running.size) throw new Error(`Steps wait for each other: ${[...waiting].map(({ name }) => name).join(', ')}`);
    await Promise.race(running.values());
  }
  return steps.map(({ name }) => /** @type {Outcome} */ (done.get(name)));
}

/** @param {Step} step @param {Map<string, Outcome>} done @param {Map<Step, Promise<void>>} running */
function mayStart({ needs = [], after = [], alone }, done, running) {
  if (running.size >= AT_ONCE || (alone && running.size)) return false;
  if ([...running.keys()].some((other) => other.alone)) return false;
  return [...needs, ...after].every((name) => done.has(name));
}

/** @param {Step} step @param {Map<string, Outcome>} done @param {(line: string) => void} print @returns {Promise<Outcome>} */
async function runStep({ name, program, args, needs = [], report, env }, done, print) {
  const broken = needs.filter((need) => done.get(need)?.failed);
  if (broken.length) {
    print(`failed: needs ${broken.join(', ')}, which failed`);
    return { name, passed: 0, failed: 1, seconds: 0 };
  }
  const reportPath = report && join(ROOT, report);
  // Counts of an earlier run must not stand in for a run that crashed.
  if (reportPath) rmSync(reportPath, { force: true });
  const start = performance.now();
  const code = await run(program, args, { env: { ...toolEnvironment(), ...env }, onLine: print });
  const seconds = (performance.now() - start) / 1000;
  const counted = (reportPath && countReport(reportPath)) || { passed: 0, failed: 0 };
  // A run that failed with no failed test to show, or passed with no test at all, is one failure more.
  const unexplained = report ? (code !== 0 && !counted.failed) || (code === 0 && !counted.passed) : code !== 0;
  print(`${code === 0 && !unexplained ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return {
    name,
    passed: counted.passed + (report || unexplained ? 0 : 1),
    failed: counted.failed + (unexplained ? 1 : 0),
    seconds,
  };
}
