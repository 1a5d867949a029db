import { describe, expect, it } from 'vitest';
import { searchHistory } from '../../components/timeline/search-history';
import { foldText } from '../../lib/domain/fold-text';
import { gist } from '../../components/timeline/gist';
import { latestElsewhere } from '../../components/timeline/latest-elsewhere';
import { originalLink } from '../../components/ui/original-link';
import { matching, timelineGroups } from '../../components/timeline/timeline-groups';
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

  it('narrows to a channel and to all words', () => {
    expect(matching(interactions, { channel: 'chat', words: 'order a-1029' }).map((one) => one.id)).toEqual(['c1']);
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
  it('finds words in any number and case, with and without accents, and an order by its number', () => {
    const search = searchHistory([
      anInteraction({ id: 'a', text: 'Two parcels to the Café' }),
      anInteraction({ id: 'b', text: 'A tent', order: { id: '10441', at: '2026-03-01', items: [] } }),
    ]);
    expect(search('PARCEL cafe')).toEqual(new Set(['a']));
    expect(search('10441')).toEqual(new Set(['b']));
    expect(search('parcel tent')).toEqual(new Set());
    expect(search(' ')).toBeUndefined();
  });
});
