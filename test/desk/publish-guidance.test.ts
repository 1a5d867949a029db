import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '../../lib/db/database';
import { guidanceVersions } from '../../lib/db/guidance';
import { guidanceFor } from '../../lib/desk/guidance-for';
import { publishGuidance } from '../../lib/desk/publish-guidance';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';

const publication = { author: 'Mara', note: 'Shorter', now: '2026-03-12T10:00:00.000Z' };
const followers = async () => {
  const followed = await Promise.all(
    Array.from({ length: 400 }, (_, i) => guidanceFor('agent', `acme:desk.example:${i}`)),
  );
  return {
    newest: new Set(followed.flatMap((one, i) => (one.record?.version === 2 || one.record?.version === 3 ? [i] : []))),
    splits: new Set(followed.map((one) => one.split)),
    versions: new Set(followed.map((one) => one.record?.version ?? 0)),
  };
};

beforeEach(async () => {
  await db.delete();
  await db.open();
});

test('an unsound document says what is wrong by field, and nothing changes', async () => {
  const bad = { ...defaultGuidance, hours: { ...defaultGuidance.hours, opens: '25:00' } };
  expect(await publishGuidance(bad, publication)).toMatchObject({ problems: [{ path: 'hours › opens' }] });
  expect(await guidanceVersions()).toEqual([]);
});

test('a share follows the new version, the others stay, and both name the comparison', async () => {
  await publishGuidance(defaultGuidance, publication);
  await publishGuidance(defaultGuidance, { ...publication, share: { of: 'conversations', percent: 25 } });
  const { newest, splits, versions } = await followers();
  expect(newest.size).toBeGreaterThan(60);
  expect(newest.size).toBeLessThan(140);
  expect([...splits]).toEqual(['v2']);
  expect([...versions].sort()).toEqual([1, 2]);
});

test('a share that grows keeps those who follow, against the same former version', async () => {
  await publishGuidance(defaultGuidance, publication);
  await publishGuidance(defaultGuidance, { ...publication, share: { of: 'conversations', percent: 25 } });
  const small = await followers();
  await publishGuidance(defaultGuidance, { ...publication, share: { of: 'conversations', percent: 60 } });
  const large = await followers();
  expect([...small.newest].filter((one) => !large.newest.has(one))).toEqual([]);
  expect(large.newest.size).toBeGreaterThan(small.newest.size);
  expect([...large.versions].sort()).toEqual([1, 3]);
});

test('a share of agents: every conversation of one agent follows the same version; before the first version the others keep the shipped one', async () => {
  await publishGuidance(defaultGuidance, { ...publication, share: { of: 'agents', percent: 50 } });
  const agents = Array.from({ length: 40 }, (_, i) => `agent-${i}`);
  const perAgent = await Promise.all(
    agents.map(async (agent) => {
      const followed = await Promise.all(['a', 'b', 'c'].map((one) => guidanceFor(agent, one)));
      return new Set(followed.map((one) => one.record?.version ?? 0));
    }),
  );
  expect(perAgent.every((one) => one.size === 1)).toBe(true);
  expect(new Set(perAgent.flatMap((one) => [...one]))).toEqual(new Set([0, 1]));
});

test('breaks that were accepted are kept with the version, with their reasons', async () => {
  const accepted = [{ block: 'check:over-promise', reason: 'The limit rises on Monday.' }];
  await publishGuidance(defaultGuidance, { ...publication, accepted });
  expect((await guidanceVersions())[0]).toMatchObject({ version: 1, accepted });
});
