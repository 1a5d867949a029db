import { describe, expect, it } from 'vitest';
import { company } from '../../demo/company/company';
import { demoConversations } from '../../demo/company/demo-conversations';
import { demoHistory, partyOf } from '../../demo/company/demo-history';
import { people } from '../../demo/company/people';
import { demoStates } from '../../demo/company/shapes';
import { contentKey } from '../../lib/domain/content-key';
import { Interaction } from '../../lib/domain/interaction';
import { identifierKey } from '../../lib/identity/normalize-identifier';
import { skeletonOf } from '../../lib/identity/skeleton';

const NOW = '2026-11-24T12:00:00.000Z';
const DAY = 86_400_000;
const { interactions, customers, links } = demoHistory(NOW);
const open = [...demoConversations('helpdesk', NOW), ...demoConversations('webmail', NOW)];

// RFC 2606 and RFC 6761 names; Ofcom's, the Bundesnetzagentur's and Arcep's numbers for drama.
const RESERVED_DOMAIN = /(?:\.(?:example|test)|@example\.(?:com|net|org))$/;
const RESERVED_PHONE = /^\+(?:447700900\d{3}|491713920\d{3,4}|336399800\d{2})$/;

describe('the demo company', () => {
  it('gives only valid interactions of the demo, in time order, over eight months before now', () => {
    for (const one of interactions) expect(Interaction.parse(one)).toMatchObject({ origin: 'demo' });
    const times = interactions.map((one) => one.at);
    expect(times).toEqual([...times].sort());
    expect(times.every((at) => at < NOW)).toBe(true);
    expect((Date.parse(NOW) - Date.parse(times[0]!)) / DAY).toBeGreaterThan(230);
    expect((Date.parse(NOW) - Date.parse(times.at(-1)!)) / DAY).toBeLessThan(4);
  });

  it('stays before now and in order whatever the hour and the day', () => {
    for (const now of ['2026-01-01T00:05:00.000Z', '2028-02-29T23:59:00.000Z', '2026-03-29T03:30:00.000Z']) {
      const all = [...demoConversations('helpdesk', now), ...demoConversations('webmail', now)];
      for (const { id, messages } of all) {
        const times = messages.map((one) => one.at);
        expect(times, `${id} at ${now}`).toEqual([...times].sort());
        expect(times.every((at) => at <= now)).toBe(true);
      }
      expect(demoHistory(now).interactions.every((one) => one.at < now)).toBe(true);
    }
  });

  it('has one id for each record and one record for each content', () => {
    expect(new Set(interactions.map((one) => one.id)).size).toBe(interactions.length);
    expect(new Set(interactions.map((one) => one.contentKey)).size).toBe(interactions.length);
  });

  it('gives the same for the same now', () => {
    expect(demoHistory(NOW)).toEqual(demoHistory(NOW));
  });

  it('fills in every relative day', () => {
    for (const { text } of [...interactions, ...open.flatMap((one) => one.messages)])
      expect(text).not.toMatch(/\{(?:day|weekday|workday)/);
  });

  it('uses every channel, six languages and enough customers', () => {
    expect(new Set(interactions.map((one) => one.channel))).toEqual(
      new Set(['email', 'chat', 'phone', 'social', 'web', 'order', 'survey', 'event']),
    );
    expect(open.some((one) => one.channel === 'messaging')).toBe(true);
    expect(new Set(people.map((one) => one.language))).toEqual(new Set(['en', 'de', 'fr', 'es', 'pt', 'ar']));
    expect(customers.length).toBeGreaterThanOrEqual(12);
  });

  it('uses only names and numbers reserved for examples', () => {
    const addresses = [
      ...people.flatMap((one) => one.identifiers),
      ...open.flatMap((one) => one.participants.map(({ address }) => ({ kind: '', value: address }))),
    ];
    for (const { kind, value } of addresses) {
      if (kind === 'handle' || value.startsWith('@')) continue;
      expect(value).toMatch(value.startsWith('+') ? RESERVED_PHONE : RESERVED_DOMAIN);
    }
    const inTexts = JSON.stringify([interactions, open]).match(/[\w.]+@[\w-]+\.[a-z.]+[a-z]/g) ?? [];
    for (const address of inTexts) expect(address).toMatch(RESERVED_DOMAIN);
    expect(company.mailbox).toMatch(RESERVED_DOMAIN);
  });

  it('links all identifiers of a customer to the first', () => {
    for (const { identifiers } of customers) {
      const keys = identifiers.map((one) => identifierKey(one)!);
      for (const key of keys.slice(1)) expect(links).toContainEqual(expect.objectContaining({ a: keys[0], b: key }));
    }
  });
});

describe('the open conversations', () => {
  const shows = (state: string) =>
    people.flatMap((person) =>
      person.open.filter((one) => one.shows.some((shown) => shown === state)).map((thread) => ({ person, thread })),
    );

  it.each(demoStates.map((state) => [state]))('show the state %s', (state) => {
    expect(shows(state)).not.toEqual([]);
  });

  it('are many, with an id each', () => {
    expect(demoConversations('helpdesk', NOW).length).toBeGreaterThanOrEqual(20);
    expect(demoConversations('webmail', NOW).length).toBeGreaterThanOrEqual(10);
    expect(new Set(open.map((one) => one.id)).size).toBe(open.length);
  });

  it('are not yet part of the stored history', () => {
    const stored = new Set(interactions.map((one) => one.contentKey));
    for (const { person, thread } of people.flatMap((one) => one.open.map((it) => ({ person: one, thread: it })))) {
      for (const message of open.find((one) => one.id === thread.id)!.messages)
        expect(stored.has(contentKey({ party: partyOf(person, thread), ...message }))).toBe(false);
    }
  });

  it('come from known customers where they should, and from nobody known where they should not', () => {
    const known = new Set(interactions.map((one) => one.party));
    for (const { person, thread } of shows('many-channels')) {
      const keys = person.identifiers.map((one) => identifierKey(one));
      expect(
        new Set(interactions.filter((one) => keys.includes(one.party)).map((one) => one.channel)).size,
      ).toBeGreaterThan(4);
      expect(known.has(partyOf(person, thread))).toBe(true);
    }
    for (const state of ['new-customer', 'look-alike', 'hostile'])
      for (const { person, thread } of shows(state)) expect(known.has(partyOf(person, thread))).toBe(false);
  });

  it('hold look-alikes whose skeleton is a known address', () => {
    const known = new Set(customers.flatMap((one) => one.identifiers.map(({ value }) => skeletonOf(value))));
    for (const { person } of shows('look-alike'))
      expect(known.has(skeletonOf(person.identifiers[0]!.value))).toBe(true);
  });

  it('hold a long thread, an empty one and a shared mailbox', () => {
    expect(shows('long-thread')[0]!.thread.said.length).toBeGreaterThan(25);
    expect(shows('empty')[0]!.thread.said).toEqual([]);
    expect(customers.find((one) => one.id === shows('shared-mailbox')[0]!.person.id)?.names).toHaveLength(2);
  });
});
