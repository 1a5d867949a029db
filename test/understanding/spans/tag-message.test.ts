import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../lib/domain/interaction';
import { quoteOf } from '../../../lib/domain/reading';
import { type Knowledge, readDossier } from '../../../lib/understanding/read-dossier';
import { loadSpans } from '../../../lib/understanding/spans/load-spans';
import { loadSteps } from '../../../lib/understanding/step/load-steps';

const knowledge: Knowledge = { steps: await loadSteps(), spans: await loadSpans() };

function message(
  text: string,
  direction: Interaction['direction'] = 'inbound',
  at = '2026-03-02T09:00:00Z',
): Interaction {
  return {
    id: `${direction} ${at}`,
    conversation: 'c',
    party: 'p',
    system: 'test',
    channel: 'email',
    direction,
    at,
    capturedAt: at,
    contentKey: at,
    audience: { site: 'test' },
    origin: 'test',
    text,
  };
}

function reading(interactions: Interaction[], known = knowledge) {
  const dossier = {
    customer: { identifiers: [] },
    interactions,
    orders: [],
    current: 'c',
    now: '2026-03-03T09:00:00Z',
    agent: { role: 'frontline' as const },
  };
  return readDossier(dossier, known);
}

describe('what no rule knows', () => {
  it('is found where a message tells it', () => {
    const texts = [
      'Hi, my name is Odette Marwick and the kettle is a Brindle 4C.',
      'Guten Tag, ich heiße Ottilie Krämbs und die Kundennummer ist KD-55120.',
      "Bonjour, je m'appelle Odile Marchandier et ma commande est la CM-20931.",
    ];
    for (const text of texts) expect(reading([message(text)]).answered.length).toBeGreaterThan(0);
  });

  it('is a step with what came of it', () => {
    const text = 'Hello, the lamp is dark again. I changed the fuse and it made no difference at all.';
    const found = [message(text)];
    const [step] = reading(found).tried;
    expect(step?.outcome).toBe('failed');
    expect(quoteOf(step!.evidence, found)).toContain('changed the fuse');
  });

  it('is a promise of ours', () => {
    const ours = message(
      "Thanks for waiting. I'll find out about the pump and write to you by tomorrow evening.",
      'outbound',
    );
    expect(reading([message('The pump is loud.'), { ...ours, at: '2026-03-02T10:00:00Z' }]).promises).toHaveLength(1);
  });
});

describe('any text', () => {
  it('is read, whatever it is made of', () => {
    const hostile = [
      '',
      '😀😀😀',
      'word '.repeat(20_000),
      'a'.repeat(100_000),
      '-@'.repeat(50_000),
      '\u0000',
      '⟦a|'.repeat(9000),
    ];
    for (const text of hostile)
      expect(reading([message(text)]).answered.every(({ value }) => value.length > 0)).toBe(true);
  });

  it('is read alike each time', () => {
    const found = [message('Order AB-20331, the handle came off. Glued it, held for a day.')];
    expect(reading(found)).toEqual(reading(structuredClone(found)));
  });

  it('points at words of its own', () => {
    const found = [message('My order is LM-20933.\n\nOn 3 March Sam wrote:\n> My order is QQ-11111.')];
    const { answered } = reading(found);
    expect(answered.map(({ evidence }) => quoteOf(evidence, found))).not.toContain('QQ-11111');
    for (const { value, evidence } of answered) expect(quoteOf(evidence, found)).toBe(value);
  });
});

it('leaves all to the rules without weights', () => {
  const found = [message('Order AB-20331, please.')];
  expect(reading(found, {}).answered.map(({ value }) => value)).toEqual(['AB-20331']);
});
