import type { Guidance } from '../guidance/document';
import type { Example } from './example';
import { keepsExample } from './example';
import { brokenChecks, kindOf, type Replay, type ReplayKind } from './replayed';

/** A conversation with what the change does to it. */
export interface Row extends Replay {
  kind: ReplayKind;
  broken: ReturnType<typeof brokenChecks>;
  /** Examples of this message that the new reply does not keep. */
  brokenExamples: Example[];
}

/** What must be mended, or accepted with a reason, before publishing. `id` is stable between rehearsals of one draft. */
export interface Block {
  /** `check:<kind>` over all conversations, or `example:<id>`. */
  id: string;
  count: number;
  /** Where it is seen first. */
  conversation: string;
}

/** A rehearsal: the summary first, then the conversations, broken ones first. */
export interface Rehearsal {
  rows: Row[];
  counts: Record<ReplayKind, number>;
  /** How often each rule of the new guidance fired, in the document's order. */
  rules: Array<{ section: RuleSection; id: string; fired: number }>;
  blocks: Block[];
  /** Examples whose conversation is no longer stored: they could not be tried. */
  untried: Example[];
}

export type RuleSection = 'procedures' | 'offers' | 'escalations';

const ORDER: Record<ReplayKind, number> = { broken: 0, changed: 1, same: 2 };

/** Puts replays together. The same replays give the same rehearsal, bit by bit, in whatever order they come. */
export function sumUp(replays: readonly Replay[], guidance: Guidance, examples: readonly Example[]): Rehearsal {
  const rows = replays
    .map((replay) => rowOf(replay, examples))
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || (a.at < b.at ? 1 : a.at > b.at ? -1 : compare(a.until, b.until)));
  const tried = new Set(replays.map((one) => one.until));
  const counts = { broken: 0, changed: 0, same: 0 };
  for (const { kind } of rows) counts[kind]++;
  return {
    rows,
    counts,
    rules: firedRules(rows, guidance),
    blocks: blocksOf(rows),
    untried: examples.filter((one) => !tried.has(one.until)),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function rowOf(replay: Replay, examples: readonly Example[]): Row {
  const brokenExamples = examples.filter((one) => one.until === replay.until && !keepsExample(one, replay.after));
  return { ...replay, kind: kindOf(replay, brokenExamples.length), broken: brokenChecks(replay), brokenExamples };
}

function firedRules(rows: readonly Row[], guidance: Guidance): Rehearsal['rules'] {
  const fired = new Map<string, number>();
  for (const { after } of rows) for (const rule of after.rules) fired.set(rule, (fired.get(rule) ?? 0) + 1);
  return (['procedures', 'offers', 'escalations'] as const).flatMap((section) =>
    guidance[section].map(({ id }) => ({ section, id, fired: fired.get(id) ?? 0 })),
  );
}

function blocksOf(rows: readonly Row[]): Block[] {
  const blocks = new Map<string, Block>();
  const add = (id: string, conversation: string) => {
    const known = blocks.get(id);
    if (known) known.count++;
    else blocks.set(id, { id, count: 1, conversation });
  };
  for (const { broken, brokenExamples, conversation } of rows) {
    for (const example of brokenExamples) add(`example:${example.id}`, conversation);
    for (const kind of new Set(broken.map((one) => one.kind))) add(`check:${kind}`, conversation);
  }
  return [...blocks.values()].sort((a, b) => compare(a.id, b.id));
}
