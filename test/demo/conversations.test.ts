import { describe, expect, it } from 'vitest';
import { company } from '../../demo/company/company';
import { demoConversations, type PageConversation } from '../../demo/company/demo-conversations';
import { demoHistory } from '../../demo/company/demo-history';
import { people } from '../../demo/company/people';
import type { Channel } from '../../lib/domain/channel';
import type { Dossier } from '../../lib/domain/dossier';
import type { Interaction } from '../../lib/domain/interaction';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import { identifierKey } from '../../lib/identity/normalize-identifier';
import { readDossier } from '../../lib/understanding/read-dossier';
import { writeDrafts } from '../bench/write-drafts';

const NOW = '2026-03-12T09:40:00.000Z';
const TWELVE = 12;

const history = demoHistory(NOW).interactions;
const open = [...demoConversations('helpdesk', NOW), ...demoConversations('webmail', NOW)];

/** What the panel knows of the customer of an open conversation. */
function dossierOf(conversation: PageConversation): { dossier: Dossier; before: number } | undefined {
  const person = people.find((one) => one.open.some(({ id }) => id === conversation.id));
  if (!person || conversation.participants.length > 1 || person.sharedBy) return undefined;
  const parties = new Set(person.identifiers.map(identifierKey));
  const before = history.filter((one) => parties.has(one.party));
  const now = conversation.messages.map((message): Interaction => ({
    id: message.id,
    contentKey: message.id,
    system: 'demo',
    conversation: conversation.id,
    party: 'demo',
    channel: conversation.channel as Channel,
    direction: message.direction,
    author: message.author,
    at: message.at,
    text: message.text,
    audience: { site: 'demo' },
    origin: 'demo',
    capturedAt: message.at,
  }));
  const interactions = [...before, ...now].toSorted((a, b) => a.at.localeCompare(b.at));
  const dossier: Dossier = {
    customer: { id: person.id, name: person.name, identifiers: person.identifiers },
    interactions,
    orders: interactions.flatMap((one) => (one.order ? [one.order] : [])),
    current: conversation.id,
    now: NOW,
    agent: { name: 'Priya', role: 'frontline', brand: company.name },
  };
  return { dossier, before: before.length };
}

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

function chapter(conversation: PageConversation): string | undefined {
  const found = conversation.messages.at(-1)?.direction === 'inbound' ? dossierOf(conversation) : undefined;
  if (!found) return undefined;
  const { dossier, before } = found;
  const { drafts, plan } = writeDrafts({ dossier, reading: readDossier(dossier) }, defaultGuidance);
  const said = conversation.messages.filter((one) => one.direction === 'inbound').at(-1)!;
  return [
    `## ${conversation.subject || dossier.customer.name} (${conversation.channel}, ${plan.language})`,
    `${before} earlier interactions are known. ${dossier.customer.name} writes:`,
    quoted(said.text),
    `The plan: ${plan.moves.map((one) => one.topic).join(' → ')}`,
    ...drafts.flatMap((draft) => [`**${draft.style}**`, quoted(draft.text)]),
  ].join('\n\n');
}

describe('the demo company’s conversations', () => {
  it('are answered as docs/conversations.md shows', async () => {
    const chapters = open.flatMap((one) => chapter(one) ?? []).slice(0, TWELVE);
    expect(chapters).toHaveLength(TWELVE);
    const text = [
      '# Twelve conversations and their drafts',
      'What the embedded writer makes of the demo company’s open conversations: no model, no network, the shipped guidance. Written by `vitest run test/demo/conversations.test.ts --update`; never edited by hand.',
      ...chapters,
    ].join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('../../docs/conversations.md');
  });
});
