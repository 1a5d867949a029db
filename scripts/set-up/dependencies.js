import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.js';

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** True when `node_modules` holds what the lock file names, version by version. */
export function areDependenciesThere() {
  const wanted = Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).filter(
    ([path, { optional }]) => path && !optional,
  );
  const there = packagesIn(join(ROOT, 'node_modules/.package-lock.json'));
  return wanted.every(([path, { version }]) => there[path]?.version === version);
}

/** Installs the dependencies where they are missing or old. No install script of any package runs. Returns whether they are there. */
export async function installDependencies() {
  if (areDependenciesThere()) return true;
  console.log('Installing dependencies …');
  return (await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])) === 0;
}
