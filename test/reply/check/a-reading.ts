import type { Reading } from '../../../lib/domain/reading';

/** A reading in which nothing was found, but what a test names. */
export function aReading(given: Partial<Reading>): Reading {
  return {
    version: 'test',
    language: 'en',
    languageConfidence: 1,
    feeling: { label: 'calm', intensity: 0, evidence: [], course: 'unknown' },
    feelings: [],
    reasons: [],
    answered: [],
    tried: [],
    promises: [],
    questions: [],
    circumstances: [],
    facts: [],
    effort: { index: 0, signals: [] },
    person: [],
    traits: { formality: 'unknown', address: 'unknown', brevity: 'unknown' },
    ...given,
  };
}
