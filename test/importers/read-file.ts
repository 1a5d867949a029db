import type { ImportOptions } from '../../lib/importers/define-importer';
import { guessOptions, headOf } from '../../lib/importers/import-options';
import { recognise } from '../../lib/importers/importers';
import { rejected, type Imported, type ImportedInteraction, type Rejected } from '../../lib/importers/imported';

export interface ReadFile {
  format: string | undefined;
  options?: ImportOptions;
  all: { number: number; line?: number; imported: Imported }[];
  said: ImportedInteraction[];
  left: Rejected[];
}

/** What an import would make of a file: recognised, guessed, split in pieces of a size, read. */
export async function readFile(
  content: string | Uint8Array,
  fileName = 'file',
  corrected: Partial<ImportOptions> = {},
  size = 1000,
): Promise<ReadFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const head = headOf(bytes.subarray(0, 262_144), fileName);
  const importer = recognise(head);
  if (!importer) return { format: undefined, all: [], said: [], left: [] };
  const options = guessOptions(importer, head, {}, corrected);
  const all: ReadFile['all'] = [];
  for await (const { number, line, data, broken } of importer.split(pieces(bytes, size), options)) {
    const found = broken ? [rejected(broken)] : await importer.read(data, options);
    all.push(...found.map((imported) => ({ number, ...(line && { line }), imported })));
  }
  const every = all.map(({ imported }) => imported);
  return {
    format: importer.format,
    options,
    all,
    said: every.filter((one) => one.kind === 'interaction'),
    left: every.filter((one) => one.kind === 'rejected'),
  };
}

export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}
