import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Page } from '../../lib/pages/define-page';

const PAGES = join(import.meta.dirname, '../../lib/pages');
const SUFFIX = '.page.ts';
const OWN_DATA = '.own-data.ts';
const VIRTUAL = 'virtual:page-detectors';

/** What is known of one reader without the reader itself. */
export interface PageSystem {
  system: string;
  name: string;
  matches: string[];
  marks: string[];
  /** Whether its own data can be asked for (`lib/pages/<system>.own-data.ts`). */
  ownData: boolean;
}

/** Ids of all page readers, from their file names. */
export function readerIds(): string[] {
  return readdirSync(PAGES)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
}

/** Writes one small entry per reader, and per helpdesk's own data, below `folder`, so that each becomes a bundle of its own. */
export function writeReaderEntries(folder: string): Array<{ name: string; inputPath: string }> {
  mkdirSync(folder, { recursive: true });
  const from = (path: string) => relative(folder, join(import.meta.dirname, '../..', path)).replaceAll('\\', '/');
  const write = (name: string, module: string, offer: string, seam: string) => {
    const inputPath = join(folder, `${name}.ts`);
    writeFileSync(
      inputPath,
      `import offered from '${from(module)}';\n` +
        `import { ${offer} } from '${from(`entrypoints/helpdesk/${seam}`)}';\n` +
        `export default { main: () => ${offer}(offered) };\n`,
    );
    return { name, inputPath };
  };
  return readerIds().flatMap((id) => [
    write(`reader-${id}`, `lib/pages/${id}.page`, 'offerReader', 'offer-reader'),
    ...(existsSync(join(PAGES, id + OWN_DATA))
      ? [write(`own-data-${id}`, `lib/pages/${id}.own-data`, 'offerOwnData', 'own-data')]
      : []),
  ]);
}

async function systems(): Promise<PageSystem[]> {
  const found: PageSystem[] = [];
  for (const id of readerIds()) {
    const { module } = await runnerImport<{ default: Page }>(join(PAGES, id + SUFFIX));
    const { system, name, matches, marks = [] } = module.default;
    if (system !== id)
      throw new Error(`lib/pages/${id}.page.ts calls itself "${system}"; file and system must be one name`);
    found.push({ system, name, matches, marks, ownData: existsSync(join(PAGES, id + OWN_DATA)) });
  }
  return found;
}

/**
 * Vite plugin: `virtual:page-detectors` tells all readers apart, taken from the readers at build time. For the worker: a page learns by
 * its answer what it needs.
 */
export function pageDetectors(): Plugin {
  return {
    name: 'throughline:page-detectors',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      const all = await systems();
      const lists = {
        pageAddresses: all.filter((one) => one.matches.length).map(({ system, matches }) => ({ system, matches })),
        pageMarks: all.filter((one) => one.marks.length).map(({ system, marks }) => ({ system, marks })),
        pageSystems: all.map(({ system, name, ownData }) => ({ system, name, ownData })),
      };
      return Object.entries(lists)
        .map(([name, list]) => `export const ${name} = ${JSON.stringify(list)};`)
        .join('\n');
    },
  };
}
