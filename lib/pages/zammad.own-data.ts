import type { SightedMessage } from '../domain/sighting';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';
import { writtenIn } from './own-data/written';

const TICKET = /^#ticket\/zoom\/(\d{1,20})(?:\/|$)/;
/** https://docs.zammad.org/en/latest/api/ticket/articles.html [doc] */
const CHANNEL = { email: 'email', phone: 'phone', web: 'web', chat: 'chat', sms: 'messaging' } as const;

/**
 * A Zammad ticket with all it refers to (`all=true`, as its own interface asks) [source: app/controllers/tickets_controller.rb];
 * names of the inner fields as documented in https://docs.zammad.org/en/latest/api/ticket/index.html.
 */
export default defineOwnData({
  system: 'zammad',
  paths(url) {
    const id = TICKET.exec(url.hash)?.[1];
    return id ? [`/api/v1/tickets/${id}?all=true`] : undefined;
  },
  read([answer], url) {
    const id = TICKET.exec(url.hash)?.[1];
    const ticket = pick(answer, 'assets', 'Ticket', id ?? '');
    const customer = textAt(ticket, 'customer_id');
    if (!id || !customer) return undefined;
    const assets = pick(answer, 'assets');
    return {
      conversation: { id, subject: textAt(ticket, 'title'), status: statusOf(assets, ticket) },
      customer: personOf(pick(assets, 'User', customer), {
        name: ['firstname', 'lastname'],
        email: 'email',
        phone: 'phone',
      }),
      messages: listAt(answer, 'ticket_article_ids').flatMap((article) =>
        messageFrom(assets, pick(assets, 'TicketArticle', String(article))),
      ),
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

function messageFrom(assets: unknown, article: unknown): SightedMessage[] {
  if (!article) return [];
  const sender = textAt(article, 'sender');
  const type = textAt(article, 'type') ?? '';
  const body = textAt(article, 'body');
  const author = pick(assets, 'User', textAt(article, 'created_by_id') ?? '');
  return [
    {
      sourceId: textAt(article, 'id'),
      author: textAt(author, 'firstname')
        ? [textAt(author, 'firstname'), textAt(author, 'lastname')].filter(Boolean).join(' ')
        : undefined,
      direction:
        pick(article, 'internal') === true
          ? 'note'
          : sender === 'Customer'
            ? 'inbound'
            : sender === 'Agent'
              ? 'outbound'
              : 'unknown',
      at: instantAt(article, 'created_at'),
      channel: Object.hasOwn(CHANNEL, type) ? CHANNEL[type as keyof typeof CHANNEL] : undefined,
      text: textAt(article, 'content_type') === 'text/html' ? writtenIn(body) : (body ?? ''),
    },
  ];
}
