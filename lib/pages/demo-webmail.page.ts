import type { Candidate, SightedMessage } from '../domain/sighting';
import { partsIn } from './dom/parts-in';
import { definePage } from './define-page';

/** What people write: nothing in there is a part of the page. */
const WRITTEN = '[data-body]';

const CONVERSATION = /^#\/(mail|compose)\/([\w-]{1,40})$/;

export default definePage({
  system: 'demo-webmail',
  name: 'Fernhill Mail (demo)',
  channel: 'email',
  matches: [],
  marks: ['body[data-app="fernhill-webmail"]'],
  // A mailbox knows read and unread, not solved.
  unknown: ['status'],
  isConversation: (url) => CONVERSATION.test(url.hash),
  read(page, url) {
    const conversation = openConversation(page, url);
    const account = partsIn(page, '[data-account]', WRITTEN)[0]?.dataset;
    const mails = [...(conversation?.querySelectorAll<HTMLElement>('[data-mail]') ?? [])];
    if (!conversation?.dataset.conversation || !account?.account || !mails.every(isDrawn)) return undefined;
    const ours = account.account;
    return {
      conversation: {
        id: conversation.dataset.conversation,
        subject: conversation.querySelector('[data-field="subject"]')?.textContent?.trim() || undefined,
      },
      customer: mails.length ? senders(mails, ours) : recipients(conversation).map(recipient),
      messages: mails.map((mail) => message(mail, ours)),
      agent: { name: account.name, address: ours },
      scope: ours,
    };
  },
  composer(page, url) {
    const form = openConversation(page, url)?.querySelector<HTMLElement>('[data-compose]');
    const element = form?.querySelector<HTMLIFrameElement>('iframe[data-editor]');
    if (!form || !element?.contentDocument?.body) return undefined;
    return { element, kind: 'public', recipients: recipients(form) };
  },
});

function openConversation(page: Document, url: URL): HTMLElement | undefined {
  const [, kind, id] = CONVERSATION.exec(url.hash) ?? [];
  const [shown] = partsIn(page, '[data-reading] > [data-conversation]', WRITTEN);
  return shown?.dataset.conversation === (kind === 'compose' ? `compose-${id}` : id) ? shown : undefined;
}

// A mail's frame loads after its header: a mail without words is not drawn yet.
function isDrawn(mail: HTMLElement): boolean {
  return Boolean(bodyOf(mail)?.firstElementChild);
}

function bodyOf(mail: HTMLElement): HTMLElement | undefined {
  return mail.querySelector<HTMLIFrameElement>('iframe[data-body]')?.contentDocument?.body ?? undefined;
}

function people(mail: HTMLElement, field: 'from' | 'cc'): Array<{ name?: string; address: string }> {
  return [...mail.querySelectorAll<HTMLElement>(`[data-header="${field}"] [data-address]`)].flatMap(({ dataset }) =>
    dataset.address ? [{ name: dataset.name || undefined, address: dataset.address }] : [],
  );
}

/** Everyone but us in the header fields, each once: senders first, then those copied in. */
function senders(mails: HTMLElement[], ours: string): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const [field, role] of [
    ['from', 'sender'],
    ['cc', 'cc'],
  ] as const)
    for (const { name, address } of mails.flatMap((mail) => people(mail, field)))
      if (address !== ours && !found.has(address))
        found.set(address, {
          name,
          identifiers: [{ kind: 'email', value: address }],
          ground: 'header',
          confidence: 0.95,
          role,
        });
  return [...found.values()];
}

function recipients(form: HTMLElement): string[] {
  const field = form.querySelector<HTMLInputElement>('input[data-header="compose-to"]');
  // An address that is still being typed is nobody's, or somebody else's.
  if (!field || field.ownerDocument.activeElement === field) return [];
  return field.value
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);
}

function recipient(address: string): Candidate {
  return { identifiers: [{ kind: 'email', value: address }], ground: 'recipient', confidence: 0.9, role: 'recipient' };
}

function message(mail: HTMLElement, ours: string): SightedMessage {
  const from = people(mail, 'from')[0];
  return {
    sourceId: mail.dataset.mail,
    author: from?.name,
    address: from?.address,
    direction: from ? (from.address === ours ? 'outbound' : 'inbound') : 'unknown',
    at: mail.querySelector('time')?.getAttribute('datetime') ?? undefined,
    text: [...(bodyOf(mail)?.children ?? [])].map(lines).join('\n\n'),
  };
}

function lines(block: Element): string {
  return [...block.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''))).join('');
}
