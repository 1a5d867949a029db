import { describe, expect, it } from 'vitest';
import type { CollectedPerson } from '../../../lib/domain/collected';
import type { Candidate, Sighting } from '../../../lib/domain/sighting';
import { resolveCustomer } from '../../../lib/identity/resolve-customer';
import { fillSighting, wantsAround } from '../../../lib/pages/weigh/fill-sighting';

const ADDRESS = { kind: 'email', value: 'ruth@example.com' } as const;
const PHONE = { kind: 'phone', value: '+447700900164' } as const;
const ruth: Candidate = { identifiers: [ADDRESS], ground: 'field', confidence: 0.9, role: 'requester' };
const onCard: CollectedPerson = {
  address: 'Ruth@example.com',
  name: 'Ruth Bell',
  phone: PHONE.value,
  place: 'apart',
  role: 'from',
};

function seen(customer: Candidate[], around?: CollectedPerson[]): Sighting {
  return {
    system: 'acme',
    url: 'https://acme.example/1',
    document: 'd',
    conversation: { id: '1', channel: 'email', status: 'open' },
    customer,
    messages: [{ text: 'Hello', direction: 'inbound' }],
    unknown: [],
    around,
  };
}
const added = (customer: Candidate[], around: CollectedPerson[]) =>
  fillSighting(seen(customer, around)).customer.slice(customer.length);
const KNOWN = {
  met: () => false,
  linked: (key: never) => [key],
  resembles: () => undefined,
  names: () => [],
  ours: () => false,
};

describe('what a helpdesk’s own reader left unknown', () => {
  it('is filled from the page’s card, with its ground and less confidence', () => {
    expect(added([ruth], [onCard])).toEqual([
      { name: 'Ruth Bell', identifiers: [ADDRESS, PHONE], ground: 'general', confidence: 0.5, role: 'requester' },
    ]);
    const resolution = resolveCustomer(fillSighting(seen([ruth], [onCard])).customer, KNOWN);
    expect(resolution).toMatchObject({ kind: 'new', name: 'Ruth Bell', identifier: ADDRESS, ground: 'field' });
  });

  it('leaves what the reader knows', () => {
    const known = { ...ruth, name: 'Ruth Ann Bell', identifiers: [ADDRESS, PHONE] };
    expect(added([known], [onCard])).toEqual([]);
    expect(added([{ ...ruth, name: 'Ruth Ann Bell' }], [onCard])[0]).toMatchObject({ name: undefined });
  });

  it.each([
    ['another’s card', [{ ...onCard, address: 'ben@example.com' }]],
    ['two cards that say otherwise', [onCard, { ...onCard, name: 'Rut Bel', phone: '+447700900165' }]],
    ['no card', []],
  ])('stays unknown for %s', (_, around) => expect(added([ruth], around)).toEqual([]));

  it('never makes a customer of a name alone: the address is offered, in doubt', () => {
    const named = { ...ruth, name: 'Ruth Bell', identifiers: [] };
    const { customer } = fillSighting(seen([named], [onCard]));
    expect(customer[1]).toMatchObject({ identifiers: [{ kind: 'email', value: 'Ruth@example.com' }], confidence: 0.5 });
    expect(resolveCustomer(customer, KNOWN)).toMatchObject({ kind: 'doubt', why: 'nobody' });
  });

  it('brings nobody in beside a handle, a copy or a forward', () => {
    const handle = { ...ruth, name: 'Ruth Bell', identifiers: [{ kind: 'handle' as const, value: '@ruth' }] };
    expect(added([handle], [onCard])).toEqual([]);
    expect(added([{ ...ruth, role: 'cc' }], [onCard])).toEqual([]);
    expect(added([{ ...ruth, role: 'forwarded' }], [onCard])).toEqual([]);
  });
});

describe('looking around', () => {
  it('is asked for once, where something of a customer is unknown', () => {
    expect(wantsAround(seen([ruth]))).toBe(true);
    expect(wantsAround(seen([ruth], []))).toBe(false);
    expect(wantsAround(seen([{ ...ruth, name: 'Ruth', identifiers: [ADDRESS, PHONE] }]))).toBe(false);
    expect(wantsAround(seen([]))).toBe(false);
  });
});
