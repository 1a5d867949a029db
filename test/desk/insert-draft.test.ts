import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { db } from '../../lib/db/database';
import { insertDraft } from '../../lib/desk/insert-draft';
import type { OpenConversation } from '../../lib/domain/open-conversation';

const open: OpenConversation = {
  kind: 'conversation',
  tabId: 1,
  windowId: 1,
  document: 'doc',
  system: 'acme',
  systemName: 'Acme',
  origin: 'https://desk.example',
  url: 'https://desk.example/42',
  conversation: 'acme:desk.example:42',
  conversationId: '42',
  channel: 'email',
  status: 'open',
  composer: { kind: 'public', hasText: false, recipients: [] },
  resolution: {
    kind: 'matched',
    identifier: { kind: 'email', value: 'maya@okafor.example' },
    key: 'email:maya@okafor.example',
    ground: 'field',
    confidence: 1,
    linked: ['email:maya@okafor.example'],
    chosenByAgent: false,
  },
  readings: [],
  newest: 'm2',
  unknown: [],
  seenAt: '2026-03-12T10:05:00.000Z',
};
const offered = {
  draftId: 'd',
  conversation: open.conversation,
  document: 'doc',
  text: 'Hi',
  basedOn: 'm2',
  stopped: false,
};
const request = { draftId: 'd', text: 'Hi', mode: 'caret' as const, noteConfirmed: false };
const inserted = { outcome: 'inserted', how: 'field' } as const;

describe('insertDraft', () => {
  it('is written down with the draft’s id and none of its words, and so is an insertion against a warning', async () => {
    await db.audit.clear();
    const insert = async () => inserted;
    await insertDraft(open, offered, request, insert, open.seenAt);
    await insertDraft(open, { ...offered, warned: true }, request, insert, open.seenAt);
    await insertDraft(open, { ...offered, stopped: true }, request, insert, open.seenAt);
    expect((await db.audit.toArray()).map(({ did, what }) => [did, what])).toEqual([
      ['inserted', 'd'],
      ['inserted', 'd'],
      ['overridden', 'd'],
    ]);
  });

  it('hands the order to the page, bound to where the draft belongs', async () => {
    const insert = vi.fn(async () => inserted);
    expect(await insertDraft(open, offered, request, insert, open.seenAt)).toEqual(inserted);
    expect(insert).toHaveBeenCalledWith({
      document: 'doc',
      conversation: '42',
      kind: 'public',
      text: 'Hi',
      mode: 'caret',
    });
  });

  it('asks for a second key before it writes an internal note', async () => {
    const note = { ...open, composer: { ...open.composer!, kind: 'note' as const } };
    const insert = vi.fn(async () => inserted);
    expect(await insertDraft(note, offered, request, insert, open.seenAt)).toEqual({ outcome: 'refused', why: 'note' });
    expect(insert).not.toHaveBeenCalled();
    expect(await insertDraft(note, offered, { ...request, noteConfirmed: true }, insert, open.seenAt)).toEqual(
      inserted,
    );
  });

  it('never writes the very text that a check forbids, and writes what the agent made of it', async () => {
    const insert = vi.fn(async () => inserted);
    const forbidden = { ...offered, stopped: true };
    expect(await insertDraft(open, forbidden, request, insert, open.seenAt)).toEqual({
      outcome: 'refused',
      why: 'stopped',
    });
    expect(insert).not.toHaveBeenCalled();
    expect(await insertDraft(open, forbidden, { ...request, text: 'Hello' }, insert, open.seenAt)).toEqual(inserted);
  });

  it('never writes when the tab, the document, the conversation, the thread or the customer is another, in 1,000 schedules', async () => {
    const state = fc.record({
      document: fc.constantFrom('doc', 'doc-2'),
      conversation: fc.constantFrom(open.conversation, 'acme:desk.example:43'),
      newest: fc.constantFrom('m2', 'm3', undefined),
      doubt: fc.boolean(),
      composer: fc.boolean(),
      kind: fc.constantFrom('conversation', 'no-access', 'gone'),
    });
    await fc.assert(
      fc.asyncProperty(state, fc.constantFrom('d', 'e'), fc.boolean(), async (now, draftId, hasOffer) => {
        const insert = vi.fn(async () => inserted);
        const tab =
          now.kind === 'gone'
            ? undefined
            : now.kind === 'no-access'
              ? ({ kind: 'no-access', tabId: 1 } as const)
              : ({
                  ...open,
                  ...now,
                  kind: 'conversation',
                  composer: now.composer ? open.composer : undefined,
                  resolution: now.doubt ? { kind: 'doubt', why: 'nobody', candidates: [] } : open.resolution,
                } as OpenConversation);
        const right =
          now.kind === 'conversation' &&
          now.document === 'doc' &&
          now.conversation === open.conversation &&
          now.newest === 'm2' &&
          !now.doubt &&
          now.composer &&
          draftId === 'd' &&
          hasOffer;
        await insertDraft(tab, hasOffer ? offered : undefined, { ...request, draftId }, insert, open.seenAt);
        expect(insert).toHaveBeenCalledTimes(right ? 1 : 0);
      }),
      { numRuns: 1000 },
    );
  });
});
