import { describe, expect, it } from 'vitest';
import { HistoryIndex } from '../../components/timeline/search-history';
import { foldText } from '../../lib/domain/fold-text';
import { gist } from '../../components/timeline/gist';
import { latestElsewhere } from '../../components/timeline/latest-elsewhere';
import { originalLink } from '../../components/ui/original-link';
import { stepByKey } from '../../components/timeline/step-by-key';
import { matching, timelineGroups } from '../../components/timeline/timeline-groups';
import { timelineRows } from '../../components/timeline/timeline-rows';
import { anInteraction } from '../db/an-interaction';
import { dossier, interactions } from './maya';

describe('the timeline', () => {
  it('shows the latest of other conversations, the customer’s words before ours', () => {
    expect(latestElsewhere(interactions, dossier.current).map((one) => one.id)).toEqual(['p1', 'c3']);
  });

  it('groups by conversation, the newest first', () => {
    expect(timelineGroups(interactions).map((group) => group.interactions.map((one) => one.id))).toEqual([
      ['e1'],
      ['p1'],
      ['c3', 'c2', 'c1'],
      ['o1'],
      ['m2', 'm1'],
    ]);
  });

  it('has one row an interaction, and marks where conversations begin and end', () => {
    const rows = timelineRows(interactions);
    expect(rows.filter(({ heads }) => heads).map(({ one }) => one.id)).toEqual(['e1', 'p1', 'c3', 'o1', 'm2']);
    expect(rows.filter(({ isLast }) => isLast).map(({ one }) => one.id)).toEqual(['e1', 'p1', 'c1', 'o1', 'm1']);
  });

  it('is walked by keys to its ends, and no further', () => {
    const from = (key: string, at: number) => stepByKey(key, { at, last: 4999, page: 20 });
    expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => from(key, 100))).toEqual([
      101, 99, 119, 81, 0, 4999,
    ]);
    expect([from('ArrowUp', 0), from('PageUp', 3), from('PageDown', 4990), from('a', 5)]).toEqual([
      0,
      0,
      4999,
      undefined,
    ]);
  });

  it('narrows to a channel and to all words', () => {
    expect(matching(interactions, { channel: 'chat', words: 'order a-1029' }).map((one) => one.id)).toEqual(['c1']);
  });

  it('narrows to the reason that a conversation was read for', () => {
    const [first, second] = [
      anInteraction({ id: 'a', conversation: 'x:1' }),
      anInteraction({ id: 'b', conversation: 'x:2' }),
    ];
    const facts = new Map([
      ['x:1', { reason: 'refund' }],
      ['x:2', {}],
    ]);
    const ids = (reason?: string) => matching([first, second], { reason, words: '' }, facts).map((one) => one.id);
    expect(ids('refund')).toEqual(['a']);
    expect(ids('delivery')).toEqual([]);
    expect(ids()).toEqual(['a', 'b']);
  });

  it.each([
    ['Müller', 'muller'],
    ['STRASSE', 'straße'],
    ['Łódź', 'lodz'],
    ['أحمد', 'احمد'],
    ['قهوة', 'قهوه'],
  ])('finds %s by %s', (text, words) => {
    expect(foldText(text)).toBe(foldText(words));
  });

  it('leaves a greeting’s line out of the gist', () => {
    expect(gist({ text: 'Hello,\n\nthe zip is broken.' })).toBe('the zip is broken.');
  });

  it('links only to web pages of the site that was read', () => {
    const audience = { site: 'https://brightwell.example' };
    expect(originalLink({ url: 'https://brightwell.example/inbox/1', audience })).toBe(
      'https://brightwell.example/inbox/1',
    );
    expect(originalLink({ url: 'https://elsewhere.example/', audience })).toBeUndefined();
    expect(originalLink({ url: 'javascript:alert(1)', audience })).toBeUndefined();
  });
});

describe('search in one customer’s history', () => {
  it('finds words in any number and case, with and without accents, and an order by its number', async () => {
    const index = new HistoryIndex();
    await index.add([
      anInteraction({ id: 'a', text: 'Two parcels to the Café' }),
      anInteraction({ id: 'b', text: 'A tent', order: { id: '10441', at: '2026-03-01', items: [] } }),
    ]);
    const search = (words: string) => index.search(words);
    expect(search('PARCEL cafe')).toEqual(new Set(['a']));
    expect(search('10441')).toEqual(new Set(['b']));
    expect(search('parcel tent')).toEqual(new Set());
    expect(search(' ')).toBeUndefined();
  });

  it('learns a longer history without learning anything twice, and stops when it is told to', async () => {
    const all = Array.from({ length: 120 }, (_, i) => anInteraction({ id: `${i}`, text: 'tent' }));
    const index = new HistoryIndex();
    await Promise.all([index.add(all), index.add(all)]);
    expect(index.search('tent')!.size).toBe(120);
    const stopped = new HistoryIndex();
    await stopped.add(all, AbortSignal.abort());
    expect(stopped.search('tent')!.size).toBe(0);
  });
});
