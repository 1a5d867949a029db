import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Page } from '../../lib/pages/define-page';

const PAGES = join(import.meta.dirname, '../../lib/pages');
const SUFFIX = '.page.ts';
const VIRTUAL = 'virtual:page-detectors';

/** What the detector knows of one reader: enough to tell that a page needs it, without the reader itself. */
export interface PageDetector {
  system: string;
  name: string;
  matches: string[];
  marks: string[];
}

/** Ids of all page readers, from their file names. */
export function readerIds(): string[] {
  return readdirSync(PAGES)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
}

/** Writes one small entry per reader below `folder`, so that each becomes a bundle of its own. */
export function writeReaderEntries(folder: string): Array<{ name: string; inputPath: string }> {
  mkdirSync(folder, { recursive: true });
  return readerIds().map((id) => {
    const inputPath = join(folder, `${id}.ts`);
    const from = (path: string) => relative(folder, join(import.meta.dirname, '../..', path)).replaceAll('\\', '/');
    writeFileSync(
      inputPath,
      `import page from '${from(`lib/pages/${id}.page`)}';\n` +
        `import { offerReader } from '${from('entrypoints/helpdesk/offer-reader')}';\n` +
        `export default defineUnlistedScript(() => offerReader(page));\n`,
    );
    return { name: `reader-${id}`, inputPath };
  });
}

async function detectors(): Promise<PageDetector[]> {
  const found: PageDetector[] = [];
  for (const id of readerIds()) {
    const { module } = await runnerImport<{ default: Page }>(join(PAGES, id + SUFFIX));
    const { system, name, matches, marks = [] } = module.default;
    if (system !== id)
      throw new Error(`lib/pages/${id}.page.ts calls itself "${system}"; file and system must be one name`);
    found.push({ system, name, matches, marks });
  }
  return found;
}

/** Vite plugin: `virtual:page-detectors` is the list of all readers' marks, taken from the readers at build time. */
export function pageDetectors(): Plugin {
  return {
    name: 'throughline:page-detectors',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      return `export const pageDetectors = ${JSON.stringify(await detectors())};`;
    },
  };
}
