import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { forgetInsertion, markInserted, putDraft } from '../../lib/db/drafts';
import { dossierFor } from '../../lib/desk/dossier-for';
import { openConversation } from '../../lib/desk/open-conversation';
import type { SightedMessage } from '../../lib/domain/sighting';
import { aSighting, aViewpoint } from './a-sighting';

const DRAFT = 'Hello Maya, it left today. Priya';
const opening = { now: '2026-03-12T10:05:00.000Z', agent: { role: 'frontline' } as const };

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  const { conversation } = await openConversation(aSighting(), aViewpoint());
  const draft = { id: 'd1', conversation, at: '2026-03-12T10:06:00.000Z', proposed: DRAFT, style: 'direct' };
  await putDraft({ ...draft, writer: 'embedded', guidanceVersion: 1 });
  await markInserted('d1', DRAFT, '2026-03-12T10:06:30.000Z');
});

function sent(text: string, at?: string, id = 'm3'): SightedMessage {
  return { sourceId: id, author: 'Priya', direction: 'outbound', at, text };
}

async function seen(...messages: SightedMessage[]) {
  const sighting = aSighting({ messages: [...aSighting().messages, ...messages] });
  const open = await openConversation(sighting, aViewpoint({ now: '2026-03-12T10:07:00.000Z' }));
  return (await dossierFor(open, opening))!.interactions;
}

describe('a reply that the page shows as sent', () => {
  it('joins the history as it was sent, with how far it is from the draft', async () => {
    const history = await seen(sent('Hello Maya, it left yesterday. Priya', '2026-03-12T10:07:00.000Z'));
    expect(history.at(-1)).toMatchObject({
      text: 'Hello Maya, it left yesterday. Priya',
      direction: 'outbound',
      fromDraft: { draft: 'd1', changed: 1, of: 6 },
    });
    expect(await db.drafts.get('d1')).toMatchObject({
      proposed: DRAFT,
      inserted: DRAFT,
      sent: 'Hello Maya, it left yesterday. Priya',
      edits: { changed: 1, of: 6 },
    });
  });

  it('is the one nearest to the draft, when several are new', async () => {
    const history = await seen(sent('Something else entirely, Tom', undefined, 'm3'), sent(DRAFT, undefined, 'm4'));
    expect(history.filter((one) => one.fromDraft).map((one) => one.text)).toEqual([DRAFT]);
  });

  it('is none of the older ones that the page draws only now', async () => {
    const history = await seen(sent('We have your order.', '2026-03-11T08:00:00.000Z'));
    expect(history.some((one) => one.fromDraft)).toBe(false);
    expect((await db.drafts.get('d1'))?.sent).toBeUndefined();
  });

  it('is counted once, whatever is sent afterwards', async () => {
    await seen(sent(DRAFT));
    const history = await seen(sent(DRAFT), sent('One thing more.', undefined, 'm4'));
    expect(history.filter((one) => one.fromDraft)).toHaveLength(1);
  });

  it('is the agent’s own, when the insertion was taken back', async () => {
    await forgetInsertion('d1');
    const history = await seen(sent('My own words.'));
    expect(history.at(-1)).toMatchObject({ text: 'My own words.' });
    expect(history.at(-1)?.fromDraft).toBeUndefined();
  });
});
