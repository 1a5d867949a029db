import { expect, test } from 'vitest';
import { Interaction } from '../../../lib/domain/interaction';
import { CUSTOMERS, generatedInteraction } from '../../../scripts/scale/generated-history';

const NOW = '2026-03-01T10:00:00.000Z';
const TOTAL = 60_000;
const all = Array.from({ length: TOTAL }, (_, i) => generatedInteraction(i, TOTAL, NOW));

test('every generated interaction is one that the store takes, once', () => {
  for (const one of all.slice(0, 500)) expect(Interaction.parse(one)).toEqual(one);
  expect(new Set(all.map((one) => one.id)).size).toBe(TOTAL);
  expect(new Set(all.map((one) => one.contentKey)).size).toBe(TOTAL);
});

test('they belong to all customers, 500 of them to Maya, all before the demo plays', () => {
  const byParty = Map.groupBy(all, (one) => one.party);
  expect(byParty.size).toBe(CUSTOMERS);
  expect(byParty.get('email:maya@okafor.example')).toHaveLength(500);
  expect(all.every((one) => one.at < '2026-01-31')).toBe(true);
});
