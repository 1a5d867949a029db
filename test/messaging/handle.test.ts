import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { browser, type Browser } from 'wxt/browser';
import { isPageMessage } from '../../lib/messaging/guards';
import { accept } from '../../lib/messaging/handle';
import { protocol, type MessageType } from '../../lib/messaging/protocol';

const types = Object.keys(protocol) as MessageType[];
const panel = () =>
  ({
    id: browser.runtime.id,
    url: browser.runtime.getURL('/' as never) + 'sidepanel.html',
  }) as Browser.runtime.MessageSender;
const page = () =>
  ({
    id: browser.runtime.id,
    url: 'https://desk.example/1',
    frameId: 0,
    tab: { id: 1, windowId: 1 },
  }) as Browser.runtime.MessageSender;
const insert = {
  type: 'draft:insert',
  data: { tabId: 1, draftId: 'd', text: 'Hi', mode: 'caret', noteConfirmed: false },
};

describe('accept', () => {
  it('takes an order from our own panel', async () => {
    const handler = vi.fn(() => ({ outcome: 'inserted', how: 'field' }) as const);
    await accept(insert, panel(), { 'draft:insert': handler })?.();
    expect(handler).toHaveBeenCalledOnce();
  });

  it.each<[string, () => Browser.runtime.MessageSender]>([
    ['a helpdesk page', page],
    ['another extension', () => ({ ...panel(), id: 'other' })],
    ['a frame of a page', () => ({ ...page(), frameId: 3 })],
    ['nobody', () => ({}) as Browser.runtime.MessageSender],
  ])('drops the order when it comes from %s', (_, sender) => {
    expect(accept(insert, sender(), { 'draft:insert': () => ({ outcome: 'inserted', how: 'field' }) })).toBeUndefined();
  });

  it('drops what is not of the protocol, ten thousand times', () => {
    const handlers = Object.fromEntries(types.map((type) => [type, vi.fn()]));
    const type = fc.oneof(fc.constantFrom<string>(...types, '__proto__', 'constructor', 'toString'), fc.string());
    const message = fc.oneof(
      fc.anything(),
      fc.record({ type, data: fc.anything() }),
      fc.record({ type, data: fc.dictionary(fc.string(), fc.anything()) }),
    );
    fc.assert(
      fc.property(message, fc.boolean(), (given, fromPage) => {
        const accepted = accept(given, fromPage ? page() : panel(), handlers);
        if (!accepted) return;
        const { type: name, data } = given as { type: MessageType; data: unknown };
        expect(z.safeParse(protocol[name].data as z.core.$ZodType, data).success).toBe(true);
        expect(protocol[name].from).toBe(fromPage ? 'page' : 'ours');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('isPageMessage', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('public', 'note', 'unknown', 'caret', 'replace', ''),
    fc.integer(),
    fc.constant(undefined),
    fc.constant(null),
  );
  const data = fc.record({ document: value, conversation: value, kind: value, mode: value, text: value });

  it('agrees with the schemas', () => {
    const forPages = types.filter((type) => protocol[type].from === 'worker');
    fc.assert(
      fc.property(fc.constantFrom(...forPages), data, (type, given) => {
        expect(isPageMessage({ type, data: given })).toBe(
          z.safeParse(protocol[type].data as z.core.$ZodType, given).success,
        );
      }),
      { numRuns: 5000 },
    );
    expect(
      forPages.every((type) =>
        isPageMessage({ type, data: { document: 'd', conversation: 'c', kind: 'public', mode: 'caret', text: 't' } }),
      ),
    ).toBe(true);
  });
});
