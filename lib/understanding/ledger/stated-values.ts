import type { Slot } from '../../domain/reading';
import { thingsNamed } from './things-named';
import { momentsTold } from './moments-told';
import type { LedgerPack } from './ledger-pack';
import { normalizeValue, withPostcodes, type TypedValue } from './values';

/** Values that tell their kind by their own words, in any language; the group, where there is one, is the value. */
const ANYWHERE: ReadonlyArray<readonly [Slot, RegExp]> = [
  [
    'browser',
    /(?<![\p{L}\p{N}])(?:(?:Google )?Chrome|(?:Mozilla )?Firefox|Safari|(?:Microsoft )?Edge|Opera|Brave|Vivaldi|Samsung Internet|Internet Explorer)(?! ?(?:OS|box|Cast|book)|[\p{L}])(?: \d{1,3}(?:\.\d{1,4}){0,3})?(?![\p{L}\p{N}])/gu,
  ],
  [
    'system',
    /(?<![\p{L}\p{N}])(?:Windows (?:\d{1,2}|XP|Vista)(?: (?:Pro|Home))?(?!\.\d)|mac ?OS(?: (?:Sonoma|Ventura|Sequoia|Monterey|Tahoe|Catalina|Big Sur|\d{2}))?(?![. ]?\d)|Ubuntu(?: \d{2}\.\d{2})?|Linux(?: Mint)?|ChromeOS|Android \d{1,2}(?!\.\d)|iPadOS \d{1,2}(?!\.\d)|iOS \d{1,2}(?!\.\d)|Mac(?= ?(?:[,.;)]|$|\n| with| mit| avec)))(?![\p{L}\p{N}])/gu,
  ],
  [
    'reading',
    /(?<![\p{L}\p{N}.,])\d{1,5}(?:[.,]\d{1,3})? ?(?:kWh|kW|V|Volt|volts?|bar|Mbps|Mbit\/s|MBit\/s|Mb\/s|psi)(?![\p{L}\p{N}])/gu,
  ],
];
/** A told pattern never finds more than this in one text. */
const MOST = 24;
const compiled = new Map<string, RegExp>();

/** Values that a text tells by itself: of things, days, signs and codes. In the order in which they claim their characters. */
export function statedValues(text: string, pack: LedgerPack | undefined): TypedValue[] {
  const answers = pack?.answers;
  if (!answers) return [];
  const found = firstOf([
    ...answers.told.flatMap(([slot, source]) => toldBy(text, slot, patternOf(source))),
    ...ANYWHERE.flatMap(([slot, pattern]) => toldBy(text, slot, pattern)),
    ...thingsNamed(text, pack, answers),
    ...momentsTold(text, answers),
  ]);
  return withPostcodes(found);
}

function toldBy(text: string, slot: Slot, pattern: RegExp): TypedValue[] {
  const found: TypedValue[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MOST) break;
    const value = (match.slice(1).find(Boolean) ?? match[0]).trim();
    const start = match.index + match[0].lastIndexOf(value);
    found.push({ slot, value, normalized: normalizeValue(value), start, end: start + value.length });
  }
  return found;
}

/** Of values that share characters the first one stands. */
function firstOf(all: readonly TypedValue[]): TypedValue[] {
  return all.filter((one, i) => !all.slice(0, i).some((other) => one.start < other.end && one.end > other.start));
}

function patternOf(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
  compiled.set(source, pattern);
  return pattern;
}
