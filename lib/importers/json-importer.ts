import { decoded } from './decode-text';
import { defineImporter, type Asks, type Importer, type ImportOptions } from './define-importer';
import { rejected, type Imported } from './imported';
import type { Json } from './json-fields';
import { jsonRecords, jsonRecordsIn, type JsonText } from './json-records';

/** What a JSON export's shape is, for `defineJsonImporter`. */
interface JsonShape {
  format: string;
  asks?: readonly Asks[];
  /** Lists of a top object whose elements are records: names from the top, joined by dots. */
  lists: readonly string[];
  /** How surely a record (as parsed, with the list it stood in) is of this system, 0 to 1. */
  looksLike(record: Json, list: string | undefined): number;
  read(record: Json, options: ImportOptions, list: string | undefined): Imported[];
}

/** An importer of JSON or NDJSON exports: array, list in an object, or one object a line. */
export function defineJsonImporter({ format, asks = [], lists, looksLike, read }: JsonShape): Importer<JsonText> {
  return defineImporter<JsonText>({
    format,
    asks,
    recognises: ({ text }) =>
      Math.max(0, ...firstRecords(text, lists).map(({ record, list }) => looksLike(record, list))),
    split: (chunks, { encoding }) => jsonRecords(decoded(chunks, encoding), lists),
    read: ({ text, list }, options) => {
      const record = parsed(text);
      return record ? read(record, options, list) : [rejected('not-a-record', undefined, text)];
    },
  });
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    // Broken JSON is content of the file and comes out as a rejected record.
    return undefined;
  }
}

const PEEKED = 5;
/** Several importers look at the same head: it is taken apart once for each set of lists. */
let peeked: { text: string; byLists: Map<string, { record: Json; list?: string }[]> } | undefined;

/** The first records of a head. A record that the head cuts off is read as far as its whole members go. */
function firstRecords(text: string, lists: readonly string[]): { record: Json; list?: string }[] {
  if (!/^\s*[[{]/.test(text)) return [];
  if (peeked?.text !== text) peeked = { text, byLists: new Map() };
  const key = lists.join(' ');
  const known = peeked.byLists.get(key);
  if (known) return known;
  const found = peek(text, lists);
  peeked.byLists.set(key, found);
  return found;
}

function peek(text: string, lists: readonly string[]): { record: Json; list?: string }[] {
  const found: { record: Json; list?: string }[] = [];
  for (const { data } of jsonRecordsIn(text, lists)) {
    const record = parsed(data.text) ?? parsed(closed(data.text));
    if (record) found.push({ record, list: data.list });
    if (found.length >= PEEKED) break;
  }
  return found;
}

/** A cut-off object up to its last whole member, closed. */
function closed(text: string): string {
  const ends: { at: number; open: string[] }[] = [];
  const open: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') open.push(char === '{' ? '}' : ']');
    else if (char === '}' || char === ']') open.pop();
    else if (char === ',' && open.length <= 3) {
      ends.push({ at: i, open: [...open] });
      if (ends.length > 4) ends.shift();
    }
  }
  const last = ends.at(-1);
  return last ? text.slice(0, last.at) + [...last.open].reverse().join('') : text;
}
