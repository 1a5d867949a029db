import PostalMime, { type Address, type Email, type Mailbox } from 'postal-mime';
import type { ImportOptions } from './define-importer';
import { htmlText } from './html-text';
import { rejected, type Imported } from './imported';
import { emailIn, isOurs } from './identifiers-in';

/** Deeper nested parts are an attack or a loop, not a letter. */
const DEEPEST = 40;
const MOST_HEADERS = 256 * 1024;
/** Longest text kept of one mail, in UTF-16 units. */
const LONGEST_TEXT = 200_000;
const LONGEST_HTML = 2_000_000;

/** One mail as an interaction: with whom, which way, in which thread. `last`: the file ended with it, so it may be cut off. */
export async function mailRecord(bytes: Uint8Array, last: boolean, options: ImportOptions): Promise<Imported[]> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST,
      maxHeadersSize: MOST_HEADERS,
      maxRfc822NestingDepth: 3,
      forceRfc822Attachments: true,
    });
  } catch (error) {
    return [rejected(/nesting|header size/i.test(String(error)) ? 'too-deep' : 'unreadable')];
  }
  if (!mail.headers.length) return [rejected('not-a-record')];
  if (last && isCutOff(bytes, mail)) return [rejected('truncated', undefined, mail.subject)];
  return [interactionOf(mail, options)];
}

function interactionOf(mail: Email, options: ImportOptions): Imported {
  const from = mailboxes(mail.from);
  const sides = sidesOf(mail, from[0], options.ourAddresses);
  if (!sides) return rejected(from.length ? 'internal' : 'no-identifier', 'From', from[0]?.address);
  const date = mail.date ?? receivedAt(mail);
  if (!date) return rejected('no-date', 'Date');
  const at = new Date(date);
  if (Number.isNaN(at.getTime())) return rejected('bad-date', 'Date', date);
  const text = wordsOf(mail) || (mail.subject ?? '').trim();
  if (!text) return rejected('no-text', 'Subject');
  return {
    kind: 'interaction',
    system: 'mail',
    conversation: threadOf(mail),
    sourceId: idIn(mail.messageId),
    identifiers: emailIn(sides.customer.address),
    name: sides.customer.name || undefined,
    channel: 'email',
    direction: sides.direction,
    author: from[0]?.name || from[0]?.address || undefined,
    at: at.toISOString(),
    subject: mail.subject,
    text,
  };
}

function wordsOf({ text, html }: Email): string {
  return (text?.trim() || htmlText((html ?? '').slice(0, LONGEST_HTML))).slice(0, LONGEST_TEXT).trim();
}

/**
 * Who the customer is: the sender; the first recipient who is not ours when we wrote it; the reply address when a form of ours sent it.
 */
function sidesOf(
  mail: Email,
  from: Mailbox | undefined,
  ours: readonly string[],
): { customer: Mailbox; direction: 'inbound' | 'outbound' } | undefined {
  const isCustomer = (one: Mailbox) => emailIn(one.address).length > 0 && !isOurs(one.address, ours);
  if (from && isCustomer(from)) return { customer: from, direction: 'inbound' };
  const form = mailboxes(mail.replyTo).find(isCustomer);
  if (form) return { customer: form, direction: 'inbound' };
  const to = [...mailboxes(mail.to), ...mailboxes(mail.cc), ...mailboxes(mail.bcc)].find(isCustomer);
  return to && from ? { customer: to, direction: 'outbound' } : undefined;
}

export function mailboxes(given: Address | Address[] | undefined): Mailbox[] {
  return [given ?? []].flat().flatMap((one) => (one.group ? one.group : [one as Mailbox]));
}

/** The root of the thread by RFC 5322's `References`, which every answer repeats; a mail that answers nothing is its own root. */
function threadOf(mail: Email): string {
  const root = idIn(mail.references) ?? idIn(mail.inReplyTo) ?? idIn(mail.messageId);
  return root ?? `${mail.subject ?? ''} ${mail.date ?? ''}`.trim();
}

function idIn(header: string | undefined): string | undefined {
  return /<([^<>\s]{1,500})>/.exec(header ?? '')?.[1];
}

/** The newest server's stamp stands after the last semicolon of the first `Received` line. */
function receivedAt(mail: Email): string | undefined {
  const line = mail.headers.find(({ key }) => key === 'received')?.value;
  return line?.slice(line.lastIndexOf(';') + 1).trim() || undefined;
}

/** A multipart mail that never ends its outermost part, or that is shorter than it says. */
function isCutOff(bytes: Uint8Array, mail: Email): boolean {
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  const boundary = /boundary="?([^";\r\n]{1,200})"?/i.exec(header('content-type') ?? '')?.[1];
  const source = new TextDecoder('latin1').decode(bytes);
  if (boundary) return !source.includes(`--${boundary.trim()}--`);
  const body = /\r?\n\r?\n/.exec(source);
  const said = Number(header('content-length'));
  return !body || (said > 0 && bytes.length - body.index - body[0].length < said - 2);
}
