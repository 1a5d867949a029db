import { expect, it } from 'vitest';
import { factsOf } from '../../lib/desk/facts-of';
import { standingOf } from '../../lib/desk/think';
import type { Dossier } from '../../lib/domain/dossier';
import { readDossier } from '../../lib/understanding/read-dossier';
import { anInteraction } from '../db/an-interaction';

const NOW = '2026-03-12T12:00:00.000Z';

/** What stays of a conversation with these words of the customer. */
function factsOfWords(...texts: string[]) {
  const interactions = texts.map((text, i) =>
    anInteraction({
      id: `m${i}`,
      conversation: 'c',
      direction: 'inbound',
      at: `2026-03-12T0${i + 1}:00:00.000Z`,
      text,
    }),
  );
  const dossier: Dossier = {
    customer: { identifiers: [] },
    interactions,
    orders: [],
    current: 'c',
    now: NOW,
    agent: { role: 'frontline' },
  };
  return factsOf(dossier, readDossier(dossier), standingOf({ dossier }), 3);
}

it('keeps where clear praise and clear complaints stand, and none of their words', () => {
  const text = 'This is unacceptable. I am furious about the tent.';
  const kept = factsOfWords(text)!;
  expect(kept.facts.voices).toMatchObject([{ polarity: 'complaint', interaction: 'm0' }]);
  expect(kept.facts.guidanceVersion).toBe(3);
  expect(JSON.stringify(kept)).not.toContain('furious');
});

it('takes no manners for praise and no mild word for a complaint', () => {
  const kept = factsOfWords('Do the mittens come in black? Thank you, Sophie', 'That is a bit annoying.')!;
  expect(kept.facts.voices).toEqual([]);
});

it('keeps nothing of a conversation from the future', () => {
  const dossier = { now: '2020-01-01T00:00:00.000Z' };
  const one = anInteraction({ id: 'm', conversation: 'c', direction: 'inbound', at: NOW });
  const whole: Dossier = {
    customer: { identifiers: [] },
    interactions: [one],
    orders: [],
    current: 'c',
    agent: { role: 'frontline' },
    ...dossier,
  };
  expect(factsOf(whole, readDossier(whole), standingOf({ dossier: whole }))).toBeUndefined();
});
