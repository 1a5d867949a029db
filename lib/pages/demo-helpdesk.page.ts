import type { Channel } from '../domain/channel';
import type { Candidate, SightedMessage } from '../domain/sighting';
import { partsIn } from './dom/parts-in';
import { definePage } from './define-page';

/** What people write: nothing in there is a part of the page. */
const WRITTEN = '[data-body]';

const TICKET = /^\/helpdesk\/tickets\/([\w-]+)$/;
// No more leave the page (S23).
const MOST_MESSAGES = 200;
const STATUSES = ['open', 'pending', 'solved'] as const;

export default definePage({
  system: 'demo-helpdesk',
  name: 'Fernhill Helpdesk (demo)',
  channel: 'email',
  matches: [],
  marks: ['body[data-app="fernhill-helpdesk"]'],
  isConversation: (url) => TICKET.test(url.pathname),
  read(page, url) {
    const id = TICKET.exec(url.pathname)?.[1];
    const pane = id ? openPane(page, id) : undefined;
    // The people card is drawn last; a busy pane is half a ticket.
    if (!id || !pane?.querySelector('[data-person]') || pane.getAttribute('aria-busy') === 'true') return undefined;
    const status = pane.querySelector('[data-status]')?.getAttribute('data-status');
    const channel = pane.querySelector('[data-channel]')?.getAttribute('data-channel');
    const agent = page.querySelector<HTMLElement>('[data-agent]')?.dataset;
    return {
      conversation: {
        id,
        subject: pane.querySelector('[data-field="subject"]')?.textContent?.trim() || undefined,
        status: STATUSES.find((one) => one === status),
        channel: (channel ?? undefined) as Channel | undefined,
      },
      customer: [...pane.querySelectorAll<HTMLElement>('[data-person]')].flatMap(candidate),
      messages: [...pane.querySelectorAll<HTMLElement>('[data-message]')].slice(-MOST_MESSAGES).map(message),
      agent: agent?.name ? { name: agent.name, address: agent.address } : undefined,
    };
  },
  composer(page, url) {
    const id = TICKET.exec(url.pathname)?.[1];
    const form = id ? openPane(page, id)?.querySelector<HTMLElement>('[data-composer]') : undefined;
    // TinyMCE and CKEditor hide the text area they grew from and put a frame beside it.
    const element = form?.querySelector<HTMLElement>(
      '[data-editor] iframe, [data-editor] > [contenteditable="true"], [data-editor] > textarea:only-child',
    );
    if (!form || !element) return undefined;
    return {
      element,
      kind: form.dataset.mode === 'note' ? 'note' : form.dataset.mode === 'public' ? 'public' : 'unknown',
      recipients: (form.dataset.to ?? '').split(' ').filter(Boolean),
    };
  },
});

// Closed and waiting tickets stay in the page, hidden; only the one that the address names is the agent's.
function openPane(page: Document, id: string): HTMLElement | undefined {
  return partsIn(page, '[data-ticket]', WRITTEN).find((one) => one.dataset.ticket === id);
}

function candidate({ dataset }: HTMLElement): Candidate[] {
  const { person, address, name } = dataset;
  if (!address) return [];
  const role = (['requester', 'cc', 'forwarded'] as const).find((one) => one === person);
  const kind = address.startsWith('+') ? 'phone' : address.startsWith('@') ? 'handle' : 'email';
  return [
    { name: name || undefined, identifiers: [{ kind, value: address }], ground: 'attribute', confidence: 0.98, role },
  ];
}

function message(element: HTMLElement): SightedMessage {
  const { message: sourceId, direction, author, address } = element.dataset;
  return {
    sourceId,
    author: author || undefined,
    address: address || undefined,
    direction: (['inbound', 'outbound', 'note'] as const).find((one) => one === direction) ?? 'unknown',
    at: element.querySelector('time')?.getAttribute('datetime') ?? undefined,
    text: [...element.querySelectorAll('[data-body] > *')].map(lines).join('\n\n'),
  };
}

function lines(block: Element): string {
  return [...block.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''))).join('');
}
