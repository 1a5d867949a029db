import type { Dossier } from '../../domain/dossier';
import type { Evidence, Reading } from '../../domain/reading';
import type { Adjustment, Because, Draft, Finding, Plan, ReplyStyle } from '../../domain/reply';
import type { Guidance } from '../../guidance/document';
import { composeDraft, type Composition } from './compose-draft';
import type { Manner } from '../learn/manner-of';
import { gramsOf, rememberReply, type PhraseMemory } from './phrase-memory';

export const WRITER = 'embedded-2';
const STYLES: ReplyStyle[] = ['direct', 'warm', 'thorough'];
const ATTEMPTS = 6;

export interface WriteInput {
  plan: Plan;
  dossier: Dossier;
  reading: Reading;
  guidance: Guidance;
  memory: PhraseMemory;
  /** Another seed gives other words for the same plan ("Next"). */
  seed: number;
  adjustments?: readonly Adjustment[];
  /** The agent's habits, as learnt on this computer. */
  manner?: Manner;
  styles?: readonly ReplyStyle[];
  /** The check of drafts; a draft that it stops is written again, at last without the sentence it stops. */
  check?: (draft: Draft) => Finding[];
}

/**
 * One draft per approach, from the plan alone: the same input gives the same text. Draft and plan are in the plan's language.
 * What could not be grounded is asked for, never invented.
 */
export function writeReply(input: WriteInput): Draft[] {
  const memory = withEarlierReplies(input.memory, input.dossier);
  const { adjustments = [], manner } = input;
  const turned: readonly Adjustment[] = manner?.shorter ? [...adjustments, 'shorter'] : adjustments;
  const beside = new Set<string>();
  return (input.styles ?? STYLES).map((style) => {
    const draft = firstThatPasses({ ...input, memory, adjustments: turned }, style, beside);
    for (const gram of gramsOf(draft.text)) beside.add(gram);
    return draft;
  });
}

/** Again with other clauses in place of those that a stop falls on; where a topic has none left, the draft goes without it. */
function firstThatPasses(input: WriteInput, style: ReplyStyle, beside: ReadonlySet<string>): Draft {
  const stopped = new Set<string>();
  const without = new Set<string>();
  for (let attempt = 0; ; attempt++) {
    const composition = composeDraft(input, style, beside, { attempt, without, stopped });
    const draft = toDraft(input, style, composition);
    if (!input.check) return draft;
    draft.findings = input.check(draft);
    const hit = stoppedSentences(composition, draft.findings);
    if (hit.length === 0 || attempt === ATTEMPTS) return draft;
    for (const { source, shaped } of hit) {
      stopped.add(source);
      if (attempt >= ATTEMPTS - 2) without.add(shaped.topic);
    }
  }
}

/** The sentences a stop falls on, but for greeting and signature. */
function stoppedSentences({ placed }: Composition, findings: Finding[]): Composition['placed'] {
  const stops = findings.filter((one) => one.severity === 'stop');
  return placed.filter(
    ({ start, end, shaped }) =>
      !['greet', 'sign-off'].includes(shaped.topic) && stops.some(({ span }) => span[0] < end && span[1] > start),
  );
}

function toDraft(
  { plan, dossier, seed, manner }: WriteInput,
  style: ReplyStyle,
  { text, placed, commitments }: Composition,
): Draft {
  const moves = placed.flatMap((one) => one.shaped.moves);
  const why: Because[] = moves.flatMap((move) => move.because).filter((one) => one.kind !== 'convention');
  const evidence = moves.flatMap((move) => [
    ...move.because.flatMap((one) => one.evidence ?? []),
    ...Object.values(move.slots).flatMap((slot) => slot.evidence ?? []),
  ]);
  return {
    id: `${dossier.current}:${style}:${seed}`,
    text,
    language: plan.language,
    style,
    why: [...why, ...habitsIn(text, manner)],
    evidence: distinct(evidence),
    commitments,
    findings: [],
    basedOn: dossier.interactions.findLast((one) => one.conversation === dossier.current)?.id,
    writer: WRITER,
    planVersion: plan.version,
    guidanceVersion: plan.guidanceVersion,
  };
}

/** The agent's own habits that this draft follows. */
function habitsIn(text: string, manner: Manner | undefined): Because[] {
  if (!manner) return [];
  const lower = text.toLowerCase();
  const words = manner.words.filter(({ to }) => to && lower.includes(to.toLowerCase()));
  return [
    ...(manner.noGreeting ? [{ kind: 'convention' as const, text: 'habit-greeting' }] : []),
    ...(manner.noSignOff ? [{ kind: 'convention' as const, text: 'habit-sign-off' }] : []),
    ...(manner.shorter ? [{ kind: 'convention' as const, text: 'habit-shorter' }] : []),
    ...words.map(({ from, to }) => ({ kind: 'convention' as const, text: 'habit-word', values: { from, to } })),
  ];
}

function distinct(list: Evidence[]): Evidence[] {
  return [...new Map(list.map((one) => [`${one.interaction}:${one.start}:${one.end}`, one])).values()];
}

/** What we wrote to this customer before counts as said, whoever wrote it. */
function withEarlierReplies(memory: PhraseMemory, { interactions }: Dossier): PhraseMemory {
  const sent = interactions.filter((one) => one.direction === 'outbound').slice(-20);
  return sent.reduce((known, one) => rememberReply(known, one.text, { sameCustomer: true }), memory);
}
