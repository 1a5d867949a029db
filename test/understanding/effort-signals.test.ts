import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../lib/domain/interaction';
import { message, readOn } from './ledger/a-conversation';

const signalsOf = (...interactions: Interaction[]) =>
  new Map(readOn(12, interactions).effort.signals.map((one) => [one.kind, one]));
const from = (author: string, one: Interaction): Interaction => ({ ...one, author });

describe('signs of effort', () => {
  it('being asked again for what was told before, on any channel', () => {
    const told = message('i1', 'inbound', 'It is order A-1029, the lamp is broken.', 3, 'chat');
    const asked = message('i2', 'outbound', 'Could you send me your order number?', 4);
    expect(signalsOf(told, asked).get('asked-again')).toMatchObject({ count: 1, interactions: ['i2'] });
    expect(signalsOf(asked, { ...told, at: '2026-03-05T10:00:00Z' }).has('asked-again')).toBe(false);
  });

  it('not a check of who it is', () => {
    const told = message('i1', 'inbound', 'My account number is 4471-22, SW1A 1AA.', 3);
    const asked = message('i2', 'outbound', 'Please confirm your postcode.', 4);
    expect(signalsOf(told, asked).has('asked-again')).toBe(false);
  });

  it('being passed on: another of us answers than before', () => {
    const said = message('i1', 'inbound', 'The lamp is broken.', 3);
    const tom = from('Tom', message('i2', 'outbound', 'I pass this on to our workshop.', 4));
    const ana = from('Ana', message('i3', 'outbound', 'Hello, here is the workshop.', 5));
    expect(signalsOf(said, tom, ana).get('transfer')).toMatchObject({ count: 1, interactions: ['i3'] });
    expect(signalsOf(said, tom, from('Tom', ana)).has('transfer')).toBe(false);
  });

  it('something opened anew: a system says so, or what was solved came back', () => {
    const event = message('i2', 'event', 'Ticket reopened by customer', 5);
    expect(signalsOf(message('i1', 'inbound', 'It is back.', 4), event).get('reopening')?.interactions).toEqual(['i2']);
    const back = message('i3', 'inbound', 'I reset the router, it worked for a day, then it stopped again.', 6);
    expect(signalsOf(back).get('reopening')?.interactions).toEqual(['i3']);
  });

  it('the points of all stay within a hundred', () => {
    const many = Array.from({ length: 24 }, (_, i) =>
      i % 2
        ? from(
            `Agent ${i}`,
            message(`i${i}`, 'outbound', 'Could you send me your order number?', 1 + (i % 11), 'email'),
          )
        : message(`i${i}`, 'inbound', 'Order A-1029 again, still broken!', 1 + (i % 11), i % 4 ? 'chat' : 'phone'),
    );
    const { effort } = readOn(12, many);
    expect(effort.index).toBeGreaterThan(60);
    expect(effort.index).toBeLessThanOrEqual(100);
  });
});
