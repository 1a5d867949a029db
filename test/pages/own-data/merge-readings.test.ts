import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/domain/sighting';
import { mergeReadings } from '../../../lib/pages/own-data/merge-readings';

const ruth: Candidate = {
  identifiers: [{ kind: 'email', value: 'ruth@example.com' }],
  ground: 'field',
  confidence: 0.6,
};
const page = {
  conversation: { id: '12', subject: 'Lamp', status: 'unknown' as const },
  customer: [ruth],
  messages: [{ direction: 'unknown' as const, text: 'Broken.' }],
};
const own = {
  conversation: { id: '12', subject: undefined, status: 'solved' as const },
  customer: [{ ...ruth, ground: 'json' as const, confidence: 0.97 }],
  messages: [{ direction: 'inbound' as const, text: 'Broken.', at: '2026-03-02T10:00:00.000Z' }],
  shows: ['status'],
};

describe('mergeReadings', () => {
  it('keeps both words on who it is, and takes the surer rest', () => {
    const merged = mergeReadings(page, own);
    expect(merged.customer.map((one) => one.ground)).toEqual(['field', 'json']);
    expect(merged.conversation).toEqual({ id: '12', subject: 'Lamp', status: 'solved' });
    expect(merged.messages).toBe(own.messages);
    expect(merged.shows).toEqual(['status']);
  });

  it('keeps the page’s messages where the data has none', () => {
    expect(mergeReadings(page, { ...own, messages: [] }).messages).toBe(page.messages);
  });

  it('changes nothing by data of another conversation', () => {
    expect(mergeReadings(page, { ...own, conversation: { id: '13' } })).toBe(page);
  });
});
