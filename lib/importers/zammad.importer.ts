import { channelIn } from './channel-in';
import { conversationParts, type ConversationPart } from './conversation-parts';
import { emailIn, systemIdIn } from './identifiers-in';
import type { Imported } from './imported';
import { instant, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';

/** Tickets with articles, expanded: https://docs.zammad.org/en/latest/api/ticket/index.html , …/api/ticket/articles.html */
export default defineJsonImporter({
  format: 'zammad',
  asks: ['site'],
  lists: ['tickets'],
  looksLike: (record) => {
    const isTicket = 'customer_id' in record && 'number' in record && 'title' in record;
    if (isTicket && ('articles' in record || 'article_ids' in record)) return 0.97;
    return isTicket && 'group_id' in record ? 0.9 : 0;
  },
  read: (record, { site }) => ticket(record, site),
});

function ticket(record: Json, site: string | undefined): Imported[] {
  const articles = objects(record, 'articles');
  const first = articles.find((one) => one.sender === 'Customer');
  const id = words(record, 'id');
  return conversationParts(
    {
      system: 'zammad',
      site,
      id,
      identifiers: [
        // Expanded, `customer` is the login, which for customers is their address.
        ...emailIn(words(record, 'customer.email', 'customer')),
        ...(words(record, 'customer.email', 'customer') ? [] : emailIn(addressIn(words(first, 'from')))),
        ...systemIdIn('zammad', words(record, 'customer_id')),
      ],
      name: nameIn(words(first, 'from')),
      subject: words(record, 'title'),
      url: site && id ? `https://${site}/#ticket/zoom/${id}` : undefined,
      channel: channelIn(words(first ?? articles[0], 'type')),
    },
    articles.flatMap(said),
  );
}

function addressIn(from: string | undefined): string | undefined {
  return /<([^<>\s]{3,254})>/.exec(from ?? '')?.[1] ?? from;
}

function nameIn(from: string | undefined): string | undefined {
  const open = from?.indexOf('<') ?? -1;
  return open > 0 ? from!.slice(0, open).replace(/"/g, '').trim() || undefined : undefined;
}

/** What Zammad itself writes (`System`) nobody said. */
function said(article: Json, i: number): ConversationPart[] {
  if (article.sender === 'System') return [];
  const isHtml = words(article, 'content_type')?.startsWith('text/html') ?? false;
  return [
    {
      id: words(article, 'id'),
      direction: article.internal === true ? 'note' : article.sender === 'Customer' ? 'inbound' : ('outbound' as const),
      author: nameIn(words(article, 'from')) ?? words(article, 'created_by'),
      at: instant(article, 'created_at'),
      ...(isHtml ? { html: words(article, 'body') } : { text: words(article, 'body') }),
      channel: words(article, 'type') && article.type !== 'note' ? channelIn(words(article, 'type')) : undefined,
      where: `articles[${i}]`,
    },
  ];
}
