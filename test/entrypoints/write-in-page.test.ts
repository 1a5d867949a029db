// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unwriteInPage, writeInPage } from '../../entrypoints/helpdesk/write-in-page';
import { definePage } from '../../lib/pages/define-page';

const DOCUMENT = 'doc-1';
const TICKETS = ['1', '2', '3'] as const;

/** A helpdesk with one pane a ticket, or (`shared`) one reply field that every ticket and both kinds of composer use in turn. */
function aHelpdesk(shared: boolean) {
  document.body.innerHTML = TICKETS.map((id) => `<section data-id="${id}"><textarea></textarea></section>`).join('');
  const state = { ticket: '1' as string, kind: 'public' as 'public' | 'note', drawn: true };
  const fieldOf = (ticket: string) => document.querySelector<HTMLTextAreaElement>(`[data-id="${ticket}"] textarea`)!;
  /** What stood in the shared field whenever it went over to another ticket or kind. */
  const left: { ticket: string; kind: string; text: string }[] = [];
  const leave = (change: Partial<typeof state>) => {
    const field = fieldOf('1');
    if (shared) {
      left.push({ ticket: state.ticket, kind: state.kind, text: field.value });
      field.value = '';
    }
    Object.assign(state, change);
  };
  const page = definePage({
    system: 'test',
    name: 'Test',
    channel: 'email',
    matches: [],
    isConversation: () => true,
    read: () => (state.drawn ? { conversation: { id: state.ticket }, customer: [], messages: [] } : undefined),
    composer: () => ({ element: fieldOf(shared ? '1' : state.ticket), kind: state.kind, recipients: [] }),
  });
  const holds = () => {
    if (!shared) return TICKETS.map((ticket) => ({ ticket, kind: '', text: fieldOf(ticket).value }));
    return [...left, { ticket: state.ticket, kind: state.kind, text: fieldOf('1').value }];
  };
  return { page, state, leave, holds };
}

const order = (conversation: string, kind: 'public' | 'note' = 'public') => ({
  document: DOCUMENT,
  conversation,
  kind,
  text: `for ${conversation} ${kind}`,
  mode: 'caret' as const,
});

beforeEach(() => {
  vi.useFakeTimers();
  // What no browser tells: whether the command is taken. Here it never is, and the field's own value is set after a while.
  document.execCommand = () => false;
});
afterEach(() => {
  vi.useRealTimers();
});

async function settle<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(2000);
  return work;
}

describe('writeInPage', () => {
  it('writes into the open conversation’s composer', async () => {
    const { page, holds } = aHelpdesk(false);
    expect(await settle(writeInPage(order('1'), page, DOCUMENT))).toEqual({ outcome: 'inserted', how: 'field' });
    expect(holds()[0]!.text).toBe('for 1 public');
  });

  it.each([
    ['another document', () => writeInPage({ ...order('1'), document: 'doc-0' }, aHelpdesk(false).page, DOCUMENT)],
    ['another conversation', () => writeInPage(order('2'), aHelpdesk(false).page, DOCUMENT)],
    ['another kind of composer', () => writeInPage(order('1', 'note'), aHelpdesk(false).page, DOCUMENT)],
    ['no reader', () => writeInPage(order('1'), undefined, DOCUMENT)],
  ])('refuses: %s', async (_, write) => {
    expect(await settle(write())).toEqual({ outcome: 'refused', why: 'moved-on' });
  });

  it('takes nothing back once the same field is another ticket’s', async () => {
    const { page, leave, holds } = aHelpdesk(true);
    await settle(writeInPage(order('1'), page, DOCUMENT));
    const undo = vi.fn(() => false);
    document.execCommand = undo;
    leave({ ticket: '2' });
    expect(await settle(unwriteInPage({ document: DOCUMENT }, DOCUMENT))).toEqual({ undone: false });
    expect(undo).not.toHaveBeenCalled();
    expect(holds().at(-1)).toEqual({ ticket: '2', kind: 'public', text: '' });
  });

  it('puts a reply in once, however often it is asked to, and below other words as well', async () => {
    const { page, holds } = aHelpdesk(false);
    const reply = { ...order('1'), text: 'Hi Maya,\n\nthe courier comes tomorrow.' };
    await settle(writeInPage(reply, page, DOCUMENT));
    document.querySelector('textarea')!.value += '\nBest, Tom';
    expect(await settle(writeInPage(reply, page, DOCUMENT))).toEqual({ outcome: 'inserted', how: 'already-there' });
    expect(holds()[0]!.text).toBe('Hi Maya,\n\nthe courier comes tomorrow.\nBest, Tom');
  });

  it('leaves a reply and the words that the agent types while it goes in', async () => {
    const { page, holds } = aHelpdesk(false);
    const undo = vi.fn(() => false);
    document.execCommand = undo;
    const written = writeInPage(order('1'), page, DOCUMENT);
    await vi.advanceTimersByTimeAsync(110);
    document.querySelector('textarea')!.value += ' and';
    expect(await settle(written)).toMatchObject({ outcome: 'inserted' });
    expect(undo).not.toHaveBeenCalledWith('undo');
    expect(holds()[0]!.text).toBe('for 1 public and');
  });

  it('takes nothing back once the agent wrote more: their words would go first', async () => {
    const { page, holds } = aHelpdesk(false);
    await settle(writeInPage(order('1'), page, DOCUMENT));
    const undo = vi.fn(() => false);
    document.execCommand = undo;
    document.querySelector('textarea')!.value += ' and more';
    expect(await settle(unwriteInPage({ document: DOCUMENT }, DOCUMENT))).toEqual({ undone: false });
    expect(undo).not.toHaveBeenCalled();
    expect(holds()[0]!.text).toBe('for 1 public and more');
  });

  it('has nothing to take back in another document', async () => {
    const { page } = aHelpdesk(false);
    await settle(writeInPage(order('1'), page, DOCUMENT));
    expect(await settle(unwriteInPage({ document: 'doc-2' }, DOCUMENT))).toEqual({ undone: false });
  });

  it('S15: in 1,000 schedules of switches, arrivals and orders a text never stands where it was not meant for', async () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 120 }),
      what: fc.oneof(
        fc.constantFrom(...TICKETS).map((ticket) => ({ do: 'switch' as const, ticket })),
        fc.constantFrom('public' as const, 'note' as const).map((kind) => ({ do: 'kind' as const, kind })),
        fc.boolean().map((drawn) => ({ do: 'draw' as const, drawn })),
        fc.constantFrom('here' as const, 'here' as const, ...TICKETS).map((at) => ({ do: 'insert' as const, at })),
      ),
    });
    const seen = { right: 0 };
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 2, maxLength: 12 }), async (shared, steps) => {
        const { page, state, leave, holds } = aHelpdesk(shared);
        const orders: Promise<unknown>[] = [];
        for (const { wait, what } of steps) {
          if (what.do === 'switch') leave({ ticket: what.ticket });
          if (what.do === 'kind') leave({ kind: what.kind });
          if (what.do === 'draw') state.drawn = what.drawn;
          const at = what.do === 'insert' && (what.at === 'here' ? state.ticket : what.at);
          if (at) orders.push(writeInPage(order(at, state.kind), page, DOCUMENT));
          await vi.advanceTimersByTimeAsync(wait);
        }
        await settle(Promise.all(orders));
        for (const { ticket, kind, text } of holds()) {
          if (!text) continue;
          seen.right++;
          const meant = shared ? `for ${ticket} ${kind}` : `for ${ticket} `;
          expect(
            text.split(/(?=for )/).every((one) => one.startsWith(meant)),
            text,
          ).toBe(true);
        }
      }),
      { numRuns: 1000, seed: 15 },
    );
    expect(seen.right).toBeGreaterThan(200);
  });
});
