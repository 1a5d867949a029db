import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../../lib/domain/channel';
import type { FeelingLabel } from '../../lib/domain/reading';

/** What a label says of its words; data/dialogues/README.md tells each. */
export type LabelKind = 'answer' | 'tried' | 'suggested' | 'promise' | 'asked' | 'trouble' | 'circumstance';

/** Words of a message that were labelled; UTF-16 units of its text. `detail` is the slot, the outcome or the fate, empty where a kind has none. */
export interface Label {
  kind: LabelKind;
  detail: string;
  start: number;
  end: number;
}

export interface LabelledMessage {
  direction: 'inbound' | 'outbound' | 'note';
  channel: Channel;
  text: string;
  labels: Label[];
  /** Of the customer's messages. */
  feeling?: { label: FeelingLabel; intensity: 0 | 1 | 2 | 3 };
}

export interface LabelledDialogue {
  id: string;
  language: string;
  messages: LabelledMessage[];
}

const FOLDER = join(import.meta.dirname, '../../data/dialogues');
const DIRECTIONS: Record<string, LabelledMessage['direction']> = { in: 'inbound', out: 'outbound', note: 'note' };
const CHANNELS: Record<string, Channel> = { sms: 'messaging', form: 'web', review: 'survey' };
const KINDS: Record<string, LabelKind> = {
  a: 'answer',
  t: 'tried',
  s: 'suggested',
  p: 'promise',
  k: 'asked',
  w: 'trouble',
  c: 'circumstance',
};
const LINE = /^(?<direction>in|out|note) (?<channel>\S+)(?: (?<feeling>\S+) (?<intensity>[0-3]))? \| (?<text>.+)$/u;
const OPENING = /^⟦(?<kind>[atspkwc])(?::(?<detail>[a-z-]+))?\|/u;

/** The conversations of data/dialogues, or another folder, those of one language in the order of their files. Throws at a line that is not as its README says. */
export function labelledDialogues(folder = FOLDER): LabelledDialogue[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => dialoguesIn(readFileSync(join(folder, file), 'utf8'), file));
}

/** The conversations of one file, named like `en.one.txt`. Throws at a line that is not as the README says. */
export function dialoguesIn(content: string, file: string): LabelledDialogue[] {
  const found: LabelledDialogue[] = [];
  content.split('\n').forEach((line, i) => {
    if (!line.trim()) return;
    if (line.startsWith('## ')) {
      found.push({ id: line.slice(3).split(' ')[0]!, language: file.slice(0, 2), messages: [] });
      return;
    }
    const message = messageOf(line);
    if (!message || !found.length) throw new Error(`${file}:${i + 1}: "${line.slice(0, 80)}" is no message`);
    found.at(-1)!.messages.push(message);
  });
  return found;
}

function messageOf(line: string): LabelledMessage | undefined {
  const { direction, channel, feeling, intensity, text } = LINE.exec(line)?.groups ?? {};
  const read = text && withoutLabels(text);
  if (!direction || !channel || !read) return undefined;
  return {
    direction: DIRECTIONS[direction]!,
    channel: CHANNELS[channel] ?? (channel as Channel),
    ...read,
    ...(feeling && { feeling: { label: feeling as FeelingLabel, intensity: Number(intensity) as 0 | 1 | 2 | 3 } }),
  };
}

function withoutLabels(marked: string): Pick<LabelledMessage, 'text' | 'labels'> | undefined {
  const labels: Label[] = [];
  const open: Label[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const opening = marked[at] === '⟦' && OPENING.exec(marked.slice(at, at + 40))?.groups;
    if (opening) {
      open.push({ kind: KINDS[opening.kind!]!, detail: opening.detail ?? '', start: text.length, end: text.length });
      at = marked.indexOf('|', at);
    } else if (marked[at] === '⟧') {
      const label = open.pop();
      if (!label) return undefined;
      labels.push({ ...label, end: text.length });
    } else text += marked[at] === '⏎' ? '\n' : marked[at];
  }
  return open.length ? undefined : { text, labels: labels.sort((a, b) => a.start - b.start) };
}
