import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { company } from '../../demo/company/company';
import { demoConversations, type PageConversation } from '../../demo/company/demo-conversations';
import { demoHistory } from '../../demo/company/demo-history';
import { db } from '../../lib/db/database';
import { eraseDemo, loadDemo } from '../../lib/desk/load-demo';
import { openConversation } from '../../lib/desk/open-conversation';
import type { Channel } from '../../lib/domain/channel';
import type { Sighting } from '../../lib/domain/sighting';

const NOW = '2026-11-24T12:00:00.000Z';
const helpdesk = demoConversations('helpdesk', NOW);

function sighting({ id, subject, channel, status, participants, messages }: PageConversation): Sighting {
  return {
    system: 'demo-helpdesk',
    url: `http://127.0.0.1:4173/helpdesk/tickets/${id}`,
    document: `doc-${id}`,
    conversation: { id, subject, channel: channel as Channel, status },
    customer: participants.map(({ name, address, role }) => ({
      name,
      identifiers: [
        { kind: address.startsWith('+') ? 'phone' : address.startsWith('@') ? 'handle' : 'email', value: address },
      ],
      ground: 'attribute',
      confidence: 0.98,
      role,
    })),
    messages: messages.map(({ id: sourceId, direction, author, at, text }) => ({
      sourceId,
      direction,
      author,
      at,
      text,
    })),
    unknown: [],
  };
}

async function resolutionOf(id: string): Promise<string> {
  const conversation = helpdesk.find((one) => one.id === id)!;
  const view = {
    tabId: 1,
    windowId: 1,
    now: NOW,
    systemName: 'Demo',
    ownDataOffered: false,
    ourAddresses: company.ourAddresses,
  };
  const { resolution } = await openConversation(sighting(conversation), view);
  return resolution.kind === 'doubt' ? resolution.why : resolution.kind;
}

describe('with the history loaded, the panel says of the open tickets', () => {
  beforeAll(async () => {
    await loadDemo(demoHistory(NOW), NOW);
  });

  it.each([
    ['4821', 'matched'],
    ['4816', 'matched'],
    ['4805', 'matched'],
    ['4802', 'matched'],
    ['4815', 'new'],
    ['4817', 'look-alike'],
    ['4812', 'shared-mailbox'],
    ['4811', 'two-people'],
    ['4810', 'forwarded'],
    ['4806', 'new'],
  ])('ticket %s: %s', async (id, expected) => {
    expect(await resolutionOf(id)).toBe(expected);
  });

  it('is sure of all who are neither doubtful nor new', async () => {
    const unsure = new Set(['4815', '4817', '4812', '4811', '4810', '4806']);
    for (const { id } of helpdesk) if (!unsure.has(id)) expect(await resolutionOf(id), id).toBe('matched');
  });

  it('leaves nothing when the demo goes', async () => {
    await eraseDemo();
    expect(await db.interactions.count()).toBe(0);
    expect(await db.identifiers.count()).toBe(0);
  });
});
