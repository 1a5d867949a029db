import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { importOf } from '../../lib/db/imports';
import { beginImport, runImport, type ImportControl } from '../../lib/desk/run-import';
import { guessOptions, headOf } from '../../lib/importers/import-options';
import { recognise } from '../../lib/importers/importers';

const NOW = '2026-05-01T12:00:00.000Z';
const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

const mail = (id: number) =>
  `From x Thu Mar 12 09:31:00 2026\nFrom: maya@okafor.example\nTo: hello@shop.example\nDate: Thu, 12 Mar 2026 09:00:00 +0000\nMessage-ID: <${id}@okafor.example>\n\nWords ${id}\n\n`;

/**
 * A file of any size that holds its beginning and repeats its filling: what a piece of it is made of is made when it is asked for. It
 * counts how much was asked for at once and in all.
 */
class RepeatedFile {
  readonly name = 'huge.mbox';
  readonly asked = { most: 0, all: 0 };
  private readonly filling: Uint8Array;

  constructor(
    private readonly head: Uint8Array,
    filling: string,
    readonly size: number,
  ) {
    this.filling = new TextEncoder().encode(filling.repeat(Math.ceil((2 * MIB) / filling.length)));
  }

  slice(from: number, to: number = this.size): { arrayBuffer(): Promise<ArrayBuffer> } {
    const [start, end] = [from < 0 ? this.size + from : from, Math.min(to, this.size)];
    return {
      arrayBuffer: () => {
        this.asked.most = Math.max(this.asked.most, end - start);
        this.asked.all += end - start;
        const bytes = this.filling.slice(0, end - start);
        if (start < this.head.length) bytes.set(this.head.subarray(start, end));
        return Promise.resolve(bytes.buffer);
      },
    };
  }
}

function hugeFile(head: string, filling: string): RepeatedFile & File {
  return new RepeatedFile(new TextEncoder().encode(head), filling, 2 * GIB) as unknown as RepeatedFile & File;
}

async function run(file: RepeatedFile & File, control: ImportControl) {
  const head = headOf(new Uint8Array(await file.slice(0, 262_144).arrayBuffer()), file.name);
  const importer = recognise(head)!;
  const { id } = await beginImport(file, importer.format, guessOptions(importer, head, {}, {}), NOW);
  await runImport(id, file, control, () => NOW);
  return (await importOf(id))!;
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('a file of 2 GB', () => {
  it('is read piece by piece, and no further than to where it is paused or cancelled', async () => {
    const three = [1, 2, 3].map(mail).join('');
    for (const [wish, state, kept] of [
      ['pause', 'paused', 4],
      ['cancel', 'undone', 0],
    ] as const) {
      await db.interactions.clear();
      const file = hugeFile(three, mail(4));
      let looks = 2;
      const control: ImportControl = {
        get wish() {
          return looks-- > 0 ? 'go-on' : wish;
        },
      };
      const record = await run(file, control);
      expect(record.state).toBe(state);
      expect(await db.interactions.count()).toBe(kept);
      expect(file.asked.most).toBe(MIB);
      expect(file.asked.all).toBeLessThan(8 * MIB);
      if (state === 'paused') expect(record.bytes / file.size).toBeLessThan(0.01);
    }
  });
});
