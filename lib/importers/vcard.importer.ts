import { decoded } from './decode-text';
import { defineImporter, type ImportOptions, type RawRecord } from './define-importer';
import { emailIn, phoneIn } from './identifiers-in';
import { rejected, type Imported } from './imported';

/** Photos are most of a card; its lines beyond this are not kept. */
const LONGEST_LINE = 4000;
const MOST_LINES = 2000;

/** vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350): names, addresses, numbers; the rest of a card is left alone. */
export default defineImporter<string[]>({
  format: 'vcard',
  asks: ['region', 'encoding'],
  recognises: ({ text }) => (/^\s{0,8}BEGIN:VCARD\s/i.test(text.slice(0, 200)) ? 1 : 0),
  split: cards,
  read: readCard,
});

async function* cards(
  chunks: AsyncIterable<Uint8Array>,
  { encoding }: ImportOptions,
): AsyncGenerator<RawRecord<string[]>> {
  let lines: string[] | undefined;
  let firstLine = 1;
  let number = 0;
  let count = 0;
  for await (const line of unfoldedLines(decoded(chunks, encoding))) {
    count = line.number;
    if (/^BEGIN:VCARD$/i.test(line.text)) {
      if (lines) yield { number: ++number, line: firstLine, data: lines, broken: 'truncated' };
      lines = [];
      firstLine = count;
    } else if (/^END:VCARD$/i.test(line.text) && lines) {
      yield { number: ++number, line: firstLine, data: lines };
      lines = undefined;
    } else if (lines && lines.length < MOST_LINES) lines.push(line.text);
  }
  if (lines) yield { number: ++number, line: firstLine, data: lines, broken: 'truncated' };
}

/** Logical lines: a line that begins with a blank goes on with the one before it (RFC 6350, 3.2); so does quoted-printable after `=`. */
async function* unfoldedLines(texts: AsyncIterable<string>): AsyncGenerator<{ text: string; number: number }> {
  let rest = '';
  let open: string | undefined;
  let number = 0;
  const take = (line: string): string | undefined => {
    number++;
    const isSoftBreak = open !== undefined && /;ENCODING=QUOTED-PRINTABLE[;:]/i.test(open) && open.endsWith('=');
    if (open !== undefined && (isSoftBreak || /^[ \t]/.test(line))) {
      const kept = isSoftBreak ? open.slice(0, -1) + line : open + line.slice(1);
      open = kept.slice(0, LONGEST_LINE);
      return undefined;
    }
    const done = open;
    open = line.slice(0, LONGEST_LINE);
    return done;
  };
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!.slice(0, LONGEST_LINE);
    for (const line of lines) {
      const done = take(line.replace(/\r$/, ''));
      if (done !== undefined) yield { text: done.trim(), number: number - 1 };
    }
  }
  const done = take(rest.replace(/\r$/, ''));
  if (done !== undefined) yield { text: done.trim(), number: number - 1 };
  if (open) yield { text: open.trim(), number };
}

function readCard(lines: string[], { region }: ImportOptions): Imported[] {
  const properties = lines.flatMap(property);
  const all = (name: string) => properties.filter((one) => one.name === name).map((one) => one.value);
  const identifiers = [...all('EMAIL').flatMap(emailIn), ...all('TEL').flatMap((one) => phoneIn(one, region))];
  const name = all('FN')[0] ?? nameOf(all('N')[0]);
  if (!identifiers.length) return [rejected('no-identifier', 'EMAIL, TEL', name)];
  return [{ kind: 'customer', name: name || undefined, identifiers }];
}

/** `family;given;additional;prefixes;suffixes`, when there is no formatted name. */
function nameOf(parts: string | undefined): string | undefined {
  const [family, given] = (parts ?? '').split(';');
  return [given, family].filter(Boolean).join(' ') || undefined;
}

function property(line: string): { name: string; value: string }[] {
  const colon = line.indexOf(':');
  if (colon < 1) return [];
  const [first = '', ...parameters] = line.slice(0, colon).split(';');
  // Apple writes `item1.EMAIL`.
  const name = first.slice(first.lastIndexOf('.') + 1).toUpperCase();
  const raw = line.slice(colon + 1);
  const isQuoted = parameters.some((one) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/i.test(one));
  const charset = parameters.find((one) => /^CHARSET=/i.test(one))?.slice(8) ?? 'utf-8';
  const value = isQuoted ? quotedPrintable(raw, charset) : raw;
  return [
    {
      name,
      value: value
        .replace(/\\n/gi, ' ')
        .replace(/\\([,;:\\])/g, '$1')
        .trim(),
    },
  ];
}

function quotedPrintable(text: string, charset: string): string {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text[i] === '=' ? Number.parseInt(text.slice(i + 1, i + 3), 16) : Number.NaN;
    if (Number.isNaN(code)) bytes.push(text.charCodeAt(i) & 0xff);
    else {
      bytes.push(code);
      i += 2;
    }
  }
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    // A charset nobody knows: the bytes as UTF-8 keep at least the plain letters.
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}
