import { contentHash } from '../domain/content-key';
import { decoded } from './decode-text';
import { defineImporter, type Head, type ImportOptions, type RawRecord } from './define-importer';
import { emailIn, phoneIn } from './identifiers-in';
import { rejected, type Imported } from './imported';
import { guessDateOrder, readDate } from './read-date';

interface ChatLine {
  written: string;
  /** Absent for what WhatsApp itself says (encryption, a changed number). */
  author?: string;
  text: string;
}

// "[12.03.26, 09:31:12] Maya: Hi" on iPhones, "12/03/2026, 9:31 AM - Maya: Hi" on Android; the date in the phone's own format
// (https://faq.whatsapp.com/1180414079177245). Marks of direction stand before and between.
const START =
  /^[\u200e\u200f]?\[?([\d\u0660-\u0669\u06f0-\u06f9]{1,4}[./\-\u200f ]{1,3}[\d\u0660-\u0669\u06f0-\u06f9]{1,2}[./\-\u200f ]{1,3}[\d\u0660-\u0669\u06f0-\u06f9]{2,4}[,\u060c]? {1,2}(?:at |um |à )?[\d\u0660-\u0669\u06f0-\u06f9]{1,2}[:.][\d\u0660-\u0669\u06f0-\u06f9]{2}(?:[:.][\d\u0660-\u0669\u06f0-\u06f9]{2})?(?:[\s\u202f]?[ap]\.?[\s\u00a0]?m\.?)?)(?:\] | - )([^\n]*)$/i;
const AUTHOR = /^[\u200e\u200f\u202a]?([^:]{1,80}?)[\u202c]?: ([^]*)$/;
const ATTACHMENT = /^[\u200e\u200f]?(?:<[^<>\n]{1,80}>|[^\n]{1,120} \([^()\n]{1,40}\))$/;
const LONGEST = 100_000;

/** "Export chat" of WhatsApp, one customer a file. */
export default defineImporter<ChatLine>({
  format: 'whatsapp',
  asks: ['customer', 'ourNames', 'dateOrder', 'timeZone', 'region', 'encoding'],
  recognises: ({ text }) => {
    const lines = text.split('\n').slice(0, 200);
    const starts = lines.filter((line) => START.test(line.slice(0, 400).replace(/\r$/, ''))).length;
    return starts &&
      START.test(
        (lines[0] ?? '')
          .slice(0, 400)
          .replace(/\r$/, '')
          .replace(/^\ufeff/, ''),
      )
      ? 0.7 + Math.min(0.25, starts / 40)
      : 0;
  },
  guess: guessChat,
  split: chatLines,
  read: readLine,
});

function guessChat({ text }: Head, { region }: ImportOptions): Partial<ImportOptions> {
  const numbers = [...new Set(authorsIn(text).filter((one) => phoneIn(one, region).length > 0))];
  return {
    dateOrder: guessDateOrder(datesIn(text)).order,
    ...(numbers.length === 1 && { customer: numbers[0] }),
  };
}

/** The dates of a chat's lines as they are written. */
export function datesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const written = START.exec(line.replace(/\r$/, ''))?.[1];
    return written ? [withoutMarks(written)] : [];
  });
}

/** Who writes in a chat, in order of appearance. */
export function authorsIn(text: string): string[] {
  const found = text.split('\n').flatMap((line) => {
    const said = START.exec(line.replace(/\r$/, ''))?.[2];
    return (said && AUTHOR.exec(said)?.[1]?.trim()) || [];
  });
  return [...new Set(found)];
}

function withoutMarks(written: string): string {
  return written.replace(/[\u200e\u200f]/g, '');
}

async function* chatLines(
  chunks: AsyncIterable<Uint8Array>,
  { encoding }: ImportOptions,
): AsyncGenerator<RawRecord<ChatLine>> {
  let open: RawRecord<ChatLine> | undefined;
  let rest = '';
  let line = 0;
  let number = 0;
  const take = (text: string): RawRecord<ChatLine> | undefined => {
    line++;
    const start = START.exec(text);
    if (!start) {
      if (open && open.data.text.length < LONGEST) open.data.text += `\n${text}`;
      else if (!open && text.trim()) return { number: ++number, line, data: { written: '', text } };
      return undefined;
    }
    const done = open;
    const said = AUTHOR.exec(start[2]!);
    const data = { written: start[1]!, author: said?.[1]?.trim(), text: said ? said[2]! : start[2]! };
    open = { number: ++number, line, data };
    return done;
  };
  for await (const text of decoded(chunks, encoding)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!.slice(0, LONGEST);
    for (const one of lines) {
      const done = take(one.replace(/\r$/, ''));
      if (done) yield done;
    }
  }
  const done = rest ? take(rest) : undefined;
  if (done) yield done;
  if (open) yield open;
}

function readLine({ written, author, text }: ChatLine, options: ImportOptions): Imported[] {
  if (!written) return [rejected('not-a-record', undefined, text)];
  if (author === undefined) return [rejected('notice', undefined, text)];
  const at = readDate(withoutMarks(written), options.dateOrder, options.timeZone);
  if (!at) return [rejected('bad-date', undefined, written)];
  const isOurSide = options.ourNames.includes(author);
  const named = options.customer ?? (isOurSide ? undefined : author);
  const identifiers = [...emailIn(named), ...phoneIn(named, options.region)];
  if (!identifiers.length) return [rejected('no-identifier', undefined, author)];
  const said = text.trim();
  if (!said || ATTACHMENT.test(said)) return [rejected('no-text', undefined, said)];
  return [
    {
      kind: 'interaction',
      system: 'whatsapp',
      conversation: identifiers[0]!.value,
      // The file has no ids; the same second, author and words are the same message however often it is exported.
      sourceId: contentHash([at, author, said].join('\u0001')),
      identifiers,
      name: isOurSide || phoneIn(author, options.region).length ? undefined : author,
      channel: 'messaging',
      direction: isOurSide ? 'outbound' : 'inbound',
      author,
      at,
      text: said,
    },
  ];
}
