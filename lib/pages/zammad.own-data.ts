import type { Candidate, SightedMessage } from '../domain/sighting';
import { zammadTicket } from './address/zammad-ticket';
import { defineOwnData } from './define-own-data';
import { parseAddresses } from './dom/parse-address';
import { copiedOf } from './own-data/copied-of';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';
import { writtenIn } from './own-data/written';

/**
 * An article refers to its sender and type by numbers, which its installation made and nobody changes [source:
 * db/seeds/ticket_article_{senders,types}.rb, app/models/ticket/article/assets.rb]; other interfaces name them
 * (https://docs.zammad.org/en/latest/api/ticket/articles.html [doc]).
 */
const SENDERS: Record<string, string> = { 1: 'Agent', 2: 'Customer', 3: 'System' };
const TYPES: Record<string, string> = { 1: 'email', 2: 'sms', 3: 'chat', 5: 'phone', 10: 'note', 11: 'web' };
const CHANNEL = { email: 'email', phone: 'phone', web: 'web', chat: 'chat', sms: 'messaging' } as const;

/**
 * A Zammad ticket with all it refers to (`all=true`, as its own interface asks) [source: app/controllers/tickets_controller.rb];
 * names of the inner fields as documented in https://docs.zammad.org/en/latest/api/ticket/index.html.
 */
export default defineOwnData({
  system: 'zammad',
  paths(url) {
    const id = zammadTicket(url);
    return id ? [`/api/v1/tickets/${id}?all=true`] : undefined;
  },
  read([answer], url) {
    const id = zammadTicket(url);
    const ticket = pick(answer, 'assets', 'Ticket', id ?? '');
    const customer = textAt(ticket, 'customer_id');
    if (!id || !customer) return undefined;
    const assets = pick(answer, 'assets');
    const articles = listAt(answer, 'ticket_article_ids').map((one) => pick(assets, 'TicketArticle', String(one)));
    return {
      conversation: { id, subject: textAt(ticket, 'title'), status: statusOf(assets, ticket) },
      customer: [...customerOf(pick(assets, 'User', customer)), ...copiedOf(articles.flatMap(copiedIn))],
      messages: articles.flatMap((article) => messageFrom(assets, article)),
      scope: textAt(assets, 'Group', textAt(ticket, 'group_id') ?? '', 'name'),
      shows: ['status', 'cc', 'scope', 'time', 'direction'],
    };
  },
});

/** By the type of the state, which Zammad keeps beside each of the company's own states. */
function statusOf(assets: unknown, ticket: unknown) {
  const state = pick(assets, 'TicketState', textAt(ticket, 'state_id') ?? '');
  const type = textAt(assets, 'TicketStateType', textAt(state, 'state_type_id') ?? '', 'name') ?? textAt(state, 'name');
  if (type === 'closed' || type === 'merged') return 'solved';
  if (type?.startsWith('pending')) return 'pending';
  return type === 'new' || type === 'open' ? 'open' : undefined;
}

function customerOf(user: unknown): Candidate[] {
  const name = ['firstname', 'lastname'];
  return personOf(user, { name, email: 'email', phone: textAt(user, 'phone') ? 'phone' : 'mobile' });
}

/** Whom a customer wrote to as well; whom we copied in is on our side. */
function copiedIn(article: unknown): string[] {
  if (directionOf(article) !== 'inbound') return [];
  return parseAddresses(textAt(article, 'cc') ?? '').map(({ name, address }) =>
    name ? `${name} <${address}>` : address,
  );
}

function messageFrom(assets: unknown, article: unknown): SightedMessage[] {
  if (!article) return [];
  const type = typeOf(article);
  const body = textAt(article, 'body');
  // What an agent took down of a call is the caller's.
  const writer = textAt(article, 'origin_by_id') ?? textAt(article, 'created_by_id') ?? '';
  const author = pick(assets, 'User', writer);
  const name = [textAt(author, 'firstname'), textAt(author, 'lastname')].filter(Boolean).join(' ');
  return [
    {
      sourceId: textAt(article, 'id'),
      author: name || undefined,
      address: textAt(author, 'email'),
      direction: directionOf(article),
      at: instantAt(article, 'created_at'),
      channel: Object.hasOwn(CHANNEL, type) ? CHANNEL[type as keyof typeof CHANNEL] : undefined,
      text: textAt(article, 'content_type') === 'text/html' ? writtenIn(body) : (body ?? ''),
    },
  ];
}

function typeOf(article: unknown): string {
  return textAt(article, 'type') ?? TYPES[textAt(article, 'type_id') ?? ''] ?? '';
}

/** A note that customers may see was sent to nobody: neither an answer nor for colleagues alone. */
function directionOf(article: unknown): SightedMessage['direction'] {
  if (pick(article, 'internal') === true) return 'note';
  const sender = textAt(article, 'sender') ?? SENDERS[textAt(article, 'sender_id') ?? ''];
  if (sender === 'Customer') return 'inbound';
  return sender === 'Agent' && typeOf(article) !== 'note' ? 'outbound' : 'unknown';
}
