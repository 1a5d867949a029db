import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/domain/dossier';
import { quoteOf } from '../../../lib/domain/reading';
import { createReader } from '../../../lib/understanding/create-reader';
import { loadMoods } from '../../../lib/understanding/feeling/load-moods';
import { readDossier } from '../../../lib/understanding/read-dossier';
import { dossierOf } from '../../bench/scenario';

const moods = await loadMoods();

function dossier(texts: readonly string[], name = 'Rosa Quintley'): Dossier {
  return dossierOf({
    id: 'x',
    now: '2026-03-09T12:00:00Z',
    agent: { name: 'Tom' },
    customer: { name, identifiers: [] },
    current: 'c',
    interactions: texts.map((text, i) => ({
      id: String(i),
      channel: 'email',
      direction: 'inbound',
      at: `2026-03-0${i + 1}T09:00:00Z`,
      text,
    })),
  });
}

const felt = (...texts: string[]) => readDossier(dossier(texts), { moods }).feeling;

describe('a feeling read by the weights', () => {
  it.each([
    'Could you tell me which sizes the coat comes in?',
    'I would like to change the delivery address of order 812.',
    'Ich möchte die Rechnungsadresse ändern. Welche Angaben brauchen Sie?',
    'Bonjour, quels sont vos horaires le samedi ?',
    'Quería saber si hacen envíos a Canarias.',
  ])('is calm where nothing is felt: %s', (text) => {
    expect(felt(text)).toMatchObject({ label: 'calm', intensity: 0, evidence: [] });
  });

  it('rests on words of the customer', () => {
    const given = dossier([
      'THIS IS A DISGRACE!!! Third time you sent the wrong one. Refund me NOW, I want your manager.',
    ]);
    const { feeling } = readDossier(given, { moods });
    expect(feeling.label).toBe('angry');
    expect(feeling.evidence.length).toBeGreaterThan(0);
    for (const one of feeling.evidence) expect(quoteOf(one, given.interactions)).not.toBe('');
  });

  it('is the same whatever the customer is called, and whatever figures stand there', () => {
    const text = (name: string, figures: string) =>
      `I have been waiting for the parcel since Monday and nobody answers. Number ${figures}.\n${name}`;
    const read = (name: string, figures: string) =>
      readDossier(dossier([text(name, figures)], name), { moods }).feeling;
    const plain = read('Rosa Quintley', '4471');
    for (const name of ['Mohammed Adeyemi', 'Wei Goldstein', 'Grace Killian']) {
      const { label, intensity } = read(name, '9920');
      expect({ label, intensity }).toEqual({ label: plain.label, intensity: plain.intensity });
    }
  });

  it('is read alike from nothing and message by message', () => {
    const texts = readFileSync('test/fixtures/feelings/dev.tsv', 'utf8')
      .trim()
      .split('\n')
      .slice(0, 9)
      .map((line) => line.split('\t')[3]!);
    const read = createReader();
    const grown = texts.map((_, i) => read(dossier(texts.slice(0, i + 1)), { moods })).at(-1)!;
    expect(grown.feelings).toEqual(readDossier(dossier(texts), { moods }).feelings);
  });

  it('is nothing worse than slow in a hundred kilobytes of one word', () => {
    for (const text of [
      'a'.repeat(100_000),
      'still '.repeat(20_000),
      '!'.repeat(100_000),
      '(@'.repeat(50_000),
      '""'.repeat(50_000),
    ])
      expect(() => felt(text)).not.toThrow();
  });
});
