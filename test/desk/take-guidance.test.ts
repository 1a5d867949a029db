import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../lib/db/database';
import { guidanceVersions } from '../../lib/db/guidance';
import type { GuidanceRecord } from '../../lib/db/records';
import { makeSigningKey, signGuidance } from '../../lib/desk/signed-guidance';
import { lookAtGuidance, takeGuidance, trustOtherKey } from '../../lib/desk/take-guidance';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';

const record = (version: number): GuidanceRecord => ({
  version,
  author: 'Mara',
  at: '2026-03-12T10:00:00.000Z',
  note: `Number ${version}`,
  document: defaultGuidance,
});
const versionsHere = async () => (await guidanceVersions()).map((one) => one.version);
const lead = await makeSigningKey();

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
});

test('the private key can not be taken out', async () => {
  await expect(crypto.subtle.exportKey('pkcs8', lead.privateKey)).rejects.toThrow();
});

test('the first file pins its key; a newer one of the same key is taken in one step', async () => {
  const offered = await lookAtGuidance(await signGuidance(record(1), lead));
  expect(offered).toMatchObject({ is: 'first-key', record: { version: 1, author: 'Mara' } });
  expect(await versionsHere()).toEqual([]);
  await takeGuidance(await signGuidance(record(1), lead));
  expect(await lookAtGuidance(await signGuidance(record(4), lead))).toMatchObject({ is: 'newer' });
  expect(await takeGuidance(await signGuidance(record(4), lead))).toMatchObject({ is: 'taken' });
  expect(await versionsHere()).toEqual([4, 1]);
});

test('another key is refused with both fingerprints, until it is trusted', async () => {
  await takeGuidance(await signGuidance(record(1), lead));
  const file = await signGuidance(record(2), await makeSigningKey());
  const offered = await takeGuidance(file);
  if (offered.is !== 'other-key') throw new Error(offered.is);
  expect(offered.trusted).not.toBe(offered.fingerprint);
  expect(await versionsHere()).toEqual([1]);
  await trustOtherKey(offered.fingerprint);
  expect(await takeGuidance(file)).toMatchObject({ is: 'taken' });
});

test('an older version, and the one that is here, change nothing', async () => {
  await takeGuidance(await signGuidance(record(3), lead));
  expect(await takeGuidance(await signGuidance(record(2), lead))).toMatchObject({ is: 'older' });
  expect(await takeGuidance(await signGuidance(record(3), lead))).toMatchObject({ is: 'here' });
  expect(await versionsHere()).toEqual([3]);
});

test('a version for a share brings the version it is tried against', async () => {
  const share = { of: 'agents' as const, percent: 50, against: 4, split: 'v5' };
  await takeGuidance(await signGuidance({ ...record(5), share }, lead, record(4)));
  expect(await versionsHere()).toEqual([5, 4]);
});

const signedOne = JSON.parse(await signGuidance(record(2), lead)) as Record<string, string>;
const unsound = await signGuidance({ ...record(2), document: { ...defaultGuidance, never: 'all of it' } }, lead);

test.each([
  [
    'words exchanged',
    JSON.stringify({ ...signedOne, version: signedOne.version!.replace('Mara', 'Nora') }),
    'tampered',
  ],
  ['another key put in', JSON.stringify({ ...signedOne, key: 'AAAA' }), 'tampered'],
  ['no base64', JSON.stringify({ ...signedOne, signature: '%%%' }), 'tampered'],
  ['cut off', JSON.stringify(signedOne).slice(0, 300), 'not-guidance'],
  ['something else', '{"never":[]}', 'not-guidance'],
  ['empty', '', 'not-guidance'],
  ['from a newer version', JSON.stringify({ ...signedOne, file: 2 }), 'newer-file'],
  ['huge', 'x'.repeat(4_000_001), 'too-large'],
  ['signed, but no sound guidance', unsound, 'unsound'],
])('%s: said, and the last good version stays', async (_, text, problem) => {
  await takeGuidance(await signGuidance(record(1), lead));
  expect(await takeGuidance(text)).toMatchObject({ is: 'bad', problem });
  expect(await versionsHere()).toEqual([1]);
});
