import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { db } from '../../lib/db/database';
import { forgetInsertion, putDraft } from '../../lib/db/drafts';
import { latestOverrides, setOverrideWhy } from '../../lib/db/overrides';
import { insertDraft } from '../../lib/desk/insert-draft';
import { overrideStops } from '../../lib/desk/override-stops';
import type { OpenConversation } from '../../lib/domain/open-conversation';
import type { Finding } from '../../lib/domain/reply';

const open = {
  kind: 'conversation',
  document: 'doc',
  conversation: 'acme:desk.example:42',
  conversationId: '42',
  composer: { kind: 'public', hasText: false, recipients: [] },
  resolution: { kind: 'new' },
  newest: 'm2',
} as unknown as OpenConversation;
const text = 'Hi Maya, could you send me your order number? We refund you today.';
const offered = {
  draftId: 'd',
  conversation: open.conversation,
  document: 'doc',
  text,
  basedOn: 'm2',
  stopped: true,
};
const findings: Finding[] = [
  { kind: 're-ask', severity: 'stop', span: [9, 45], because: { quote: 'A-1029' } },
  { kind: 'over-promise', severity: 'stop', span: [46, 66], because: { rule: 'lost', quote: 'refund' } },
  { kind: 'worn-phrase', severity: 'warn', span: [0, 8], because: {} },
];
const asked = { draftId: 'd', conversation: open.conversation, text, findings, agent: 'Priya' };
const request = { draftId: 'd', text, mode: 'caret' as const, noteConfirmed: false };
const insert = vi.fn(async () => ({ outcome: 'inserted', how: 'field' }) as const);
const now = '2026-03-12T10:05:00.000Z';

beforeEach(async () => {
  await db.overrides.clear();
  insert.mockClear();
});

it('lets the very text through that was overridden, and no other', async () => {
  await overrideStops(asked, now);
  expect(await insertDraft(open, offered, request, insert, now)).toMatchObject({ outcome: 'inserted' });
  const longer = `${text} Today!`;
  const edited = { ...offered, text: longer };
  expect(await insertDraft(open, edited, { ...request, text: longer }, insert, now)).toEqual({
    outcome: 'refused',
    why: 'stopped',
  });
  const other = { ...offered, draftId: 'e' };
  expect(await insertDraft(open, other, { ...request, draftId: 'e' }, insert, now)).toEqual({
    outcome: 'refused',
    why: 'stopped',
  });
  expect(insert).toHaveBeenCalledTimes(1);
});

it('opens no way round a thread that has moved on', async () => {
  await overrideStops(asked, now);
  expect(await insertDraft({ ...open, newest: 'm3' }, offered, request, insert, now)).toEqual({
    outcome: 'refused',
    why: 'stale',
  });
});

it('keeps one record a stop with the words left, and why where it was said', async () => {
  await overrideStops(asked, now);
  await setOverrideWhy('d', 'allowed');
  const kept = await latestOverrides(10);
  expect(kept.map(({ kind, rule, said, why, agent }) => ({ kind, rule, said, why, agent }))).toEqual(
    expect.arrayContaining([
      { kind: 're-ask', rule: undefined, said: 'could you send me your order number?', why: 'allowed', agent: 'Priya' },
      { kind: 'over-promise', rule: 'lost', said: 'We refund you today.', why: 'allowed', agent: 'Priya' },
    ]),
  );
  expect(kept).toHaveLength(2);
});

it('is gone when the insertion is taken back, from the draft that figures count, too', async () => {
  const { conversation } = open;
  const draft = { id: 'd', conversation, at: now, proposed: text, style: 'short', writer: 'embedded' };
  await putDraft({ ...draft, guidanceVersion: 1 });
  await overrideStops(asked, now);
  await insertDraft(open, offered, request, insert, now);
  expect(await db.drafts.get('d')).toMatchObject({ inserted: text, overridden: true });
  await forgetInsertion('d');
  expect(await db.drafts.get('d')).not.toMatchObject({ overridden: true });
  expect(await latestOverrides(10)).toEqual([]);
  expect(await insertDraft(open, offered, request, insert, now)).toEqual({ outcome: 'refused', why: 'stopped' });
});
