import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../lib/domain/sighting';
import { resolveCustomer, type Known } from '../../lib/identity/resolve-customer';

const maya: Candidate = {
  name: 'Maya Okafor',
  identifiers: [{ kind: 'email', value: 'Maya@Okafor.example' }],
  ground: 'field',
  confidence: 0.95,
  role: 'requester',
};
const ben: Candidate = {
  name: 'Ben Adler',
  identifiers: [{ kind: 'email', value: 'ben@adler.example' }],
  ground: 'field',
  confidence: 0.95,
};

function known(given: Partial<Known> = {}): Known {
  return {
    met: () => false,
    linked: (key) => [key],
    resembles: () => undefined,
    names: () => [],
    ours: () => false,
    ...given,
  };
}

describe('resolveCustomer', () => {
  it('knows one person read from a structured field', () => {
    const found = resolveCustomer([maya], known({ met: (key) => key === 'email:maya@okafor.example' }));
    expect(found).toMatchObject({
      kind: 'matched',
      key: 'email:maya@okafor.example',
      ground: 'field',
      chosenByAgent: false,
    });
  });

  it('says new for a person nobody met', () => {
    expect(resolveCustomer([maya], known()).kind).toBe('new');
  });

  it('is in doubt over two people, a CC, a forward, and nobody', () => {
    expect(resolveCustomer([maya, ben], known())).toMatchObject({ kind: 'doubt', why: 'two-people' });
    expect(resolveCustomer([maya, { ...ben, role: 'cc' }], known())).toMatchObject({
      kind: 'doubt',
      why: 'two-people',
    });
    expect(resolveCustomer([maya, { ...ben, role: 'forwarded' }], known())).toMatchObject({
      kind: 'doubt',
      why: 'forwarded',
    });
    expect(resolveCustomer([], known())).toMatchObject({ kind: 'doubt', why: 'nobody' });
    expect(resolveCustomer([{ ...maya, confidence: 0.5 }], known())).toMatchObject({ kind: 'doubt', why: 'nobody' });
  });

  it('is in doubt when the composer writes to somebody else than the page names', () => {
    expect(resolveCustomer([maya, { ...ben, ground: 'recipient' }], known())).toMatchObject({
      kind: 'doubt',
      why: 'disagree',
    });
  });

  it('takes two readings of one address for one person, with the surer one’s ground', () => {
    const recipient: Candidate = {
      identifiers: [{ kind: 'email', value: 'maya@okafor.example' }],
      ground: 'recipient',
      confidence: 0.8,
    };
    expect(resolveCustomer([recipient, maya], known())).toMatchObject({
      kind: 'new',
      ground: 'field',
      name: 'Maya Okafor',
    });
  });

  it('never takes our own side for the customer', () => {
    const us: Candidate = {
      identifiers: [{ kind: 'email', value: 'support@shop.example' }],
      ground: 'header',
      confidence: 0.95,
    };
    expect(resolveCustomer([us, maya], known({ ours: (key) => key.endsWith('@shop.example') }))).toMatchObject({
      name: 'Maya Okafor',
    });
  });

  it('flags a look-alike of someone known instead of matching it', () => {
    const fake: Candidate = { ...maya, identifiers: [{ kind: 'email', value: 'maya@0kafor.example' }] };
    const found = resolveCustomer(
      [fake],
      known({ resembles: () => ({ name: 'Maya Okafor', value: 'maya@okafor.example' }) }),
    );
    expect(found).toMatchObject({ kind: 'doubt', why: 'look-alike', resembles: { value: 'maya@okafor.example' } });
  });

  it('knows a shared mailbox by its two names, and one person’s two spellings as one', () => {
    const family = known({ names: () => ['Ben Okafor'], met: () => true });
    expect(resolveCustomer([maya], family)).toMatchObject({ kind: 'doubt', why: 'shared-mailbox' });
    expect(resolveCustomer([{ ...maya, name: 'Okafor, Maya' }], known({ names: () => ['maya okafor'] })).kind).toBe(
      'new',
    );
    expect(resolveCustomer([{ ...maya, name: 'Maya O.' }], known({ names: () => ['Maya Okafor'] })).kind).toBe('new');
  });

  it('offers everyone met in a shared mailbox, whoever the page names too, and asks again until a person is chosen', () => {
    const family = known({
      names: () => ['Ben Okafor', 'Okafor, Ben'],
      people: () => [{ name: 'Okafor, Ben', conversations: 2, lastAt: '2026-01-02T10:00:00.000Z' }],
      met: () => true,
    });
    const offered = { kind: 'doubt', people: [{ name: 'Okafor, Ben' }, { name: 'Maya Okafor', conversations: 0 }] };
    expect(resolveCustomer([maya], family)).toMatchObject(offered);
    const key = 'email:maya@okafor.example';
    expect(resolveCustomer([maya], family, key)).toMatchObject(offered);
    expect(resolveCustomer([maya], family, key, 'Okafor, Ben')).toMatchObject({
      kind: 'matched',
      name: 'Okafor, Ben',
      person: 'Okafor, Ben',
    });
    const someone = resolveCustomer([maya], family, key, '');
    expect(someone).toMatchObject({ kind: 'matched', person: '' });
    expect(someone).toHaveProperty('name', undefined);
  });

  it('lets the agent’s own answer stand', () => {
    const found = resolveCustomer([maya, ben], known(), 'email:ben@adler.example');
    expect(found).toMatchObject({ kind: 'new', name: 'Ben Adler', chosenByAgent: true });
  });
});
