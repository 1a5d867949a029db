import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { joinPartsInMemory } from '../../lib/importers/parts-in-memory';

let putBack: () => void;
const Native = Blob;

beforeEach(() => {
  putBack = joinPartsInMemory();
});
afterEach(() => putBack());

it('joins what a parser joins to the bytes that the browser would', async () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uint8Array(),
    fc.uint8Array().map((one) => one.slice().buffer),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part), async (parts) => {
      const type = { type: 'application/octet-stream' };
      const [ours, theirs] = [new Blob(parts as BlobPart[], type), new Native(parts as BlobPart[], type)];
      expect(new Uint8Array(await ours.arrayBuffer())).toEqual(new Uint8Array(await theirs.arrayBuffer()));
    }),
  );
});

it('leaves every other blob to the browser, and can be taken back', async () => {
  const file = new Blob(['a', new Blob(['b'])], { type: 'application/x-ndjson' });
  expect(file).toBeInstanceOf(Native);
  expect(await file.slice(1).text()).toBe('b');
  expect(new Blob([file], { type: 'application/octet-stream' })).toBeInstanceOf(Native);
  putBack();
  expect(Blob).toBe(Native);
});
