import type { ReplyStyle } from '../../domain/reply';
import { chooseWording } from './choose-wording';
import { fillSlots, type FillContext } from './fill-slots';
import { closeSentence, finishSentence } from './finish-sentence';
import { languagePack } from './languages';
import { layOut, type Placed, type Sentence } from './lay-out';
import { gramsOf } from './phrase-memory';
import { preferredWords } from './preferred-words';
import { seeded } from './seeded';
import { shapeMoves, type Shaped } from './shape-moves';
import { isWorn } from './worn';
import type { WriteInput } from './write-reply';

export interface Composition {
  text: string;
  placed: Placed[];
  commitments: Array<{ start: number; end: number }>;
}

/** Writes one draft. `without` names topics to leave out; another attempt gives other words. */
export function composeDraft(
  input: WriteInput,
  style: ReplyStyle,
  beside: ReadonlySet<string>,
  { attempt, without }: { attempt: number; without: ReadonlySet<string> },
): Composition {
  const { plan, adjustments = [] } = input;
  const pack = languagePack(plan.language);
  const random = seeded(input.seed + attempt * 7919, `${nameOf(input)}/${style}`);
  const own = new Set(beside);
  const sentences: Sentence[] = [];
  for (const shaped of shapeMoves(plan, style, adjustments, pack)) {
    if (without.has(shaped.topic) || !isSaid(shaped, input)) continue;
    const text = sentenceOf(shaped, input, { style, beside: own, random });
    if (!text) continue;
    sentences.push({ shaped, text });
    for (const gram of gramsOf(text)) own.add(gram);
  }
  const { text, placed } = layOut(sentences, plan.channel);
  return { text, placed, commitments: commitmentsIn(placed, input, style) };
}

/** Greeting and signature are lines of a letter, not sentences. */
function topicIsALine(topic: string): boolean {
  return topic === 'greet' || topic === 'sign-off';
}

/** What makes the choices of one reply its own. */
function nameOf({ dossier }: WriteInput): string {
  const newest = dossier.interactions.at(-1)?.text.slice(0, 200) ?? '';
  return `${dossier.current}/${dossier.now}/${dossier.customer.name}/${newest}`;
}

/** In a running chat nobody says hello again, and nobody signs. */
function isSaid({ topic }: Shaped, { plan, dossier }: WriteInput): boolean {
  const brief = ['chat', 'messaging', 'social'].includes(plan.channel);
  if (topic === 'sign-off') return !brief;
  if (topic !== 'greet' || !brief) return true;
  return !dossier.interactions.some(
    (one) =>
      one.conversation === dossier.current &&
      one.direction === 'outbound' &&
      Date.parse(dossier.now) - Date.parse(one.at) < 12 * 3_600_000,
  );
}

function sentenceOf(
  shaped: Shaped,
  input: WriteInput,
  how: { style: ReplyStyle; beside: ReadonlySet<string>; random: () => number },
): string | undefined {
  const { plan, adjustments = [], memory } = input;
  const pack = languagePack(plan.language);
  const context = fillContext(input, how.style);
  const { words, plural } = fillSlots(shaped.slots, context);
  const never = plan.avoid.filter((one) => one.kind === 'say').map((one) => one.what.toLowerCase());
  const finish = (raw: string) => {
    const sentence = topicIsALine(shaped.topic) ? finishSentence(raw) : closeSentence(finishSentence(raw));
    const tidy = pack.tidy?.(sentence) ?? sentence;
    return preferredWords(context.formal && pack.formal ? pack.formal(tidy) : tidy, input.guidance, plan.language);
  };
  const sources = clausesFor(shaped, plan.channel, words, pack.clauses);
  return chooseWording(sources, {
    words,
    plural,
    polite: context.polite,
    formality: context.formal ? 'formal' : plan.formality,
    brevity: adjustments.includes('shorter') || adjustments.includes('simpler') ? 2 : how.style === 'direct' ? 0.6 : 0,
    memory,
    beside: how.beside,
    refused: (text) => isWorn(text, plan.language) || never.some((phrase) => text.toLowerCase().includes(phrase)),
    random: how.random,
    finish,
  });
}

function fillContext(input: WriteInput, style: ReplyStyle): FillContext {
  const { plan, dossier, guidance, adjustments = [] } = input;
  const random = seeded(input.seed, `${nameOf(input)}/${style}/step`)();
  const formal = plan.formality === 'formal' || adjustments.includes('more-formal');
  return {
    pack: languagePack(plan.language),
    polite: plan.address === 'polite' || adjustments.includes('more-formal'),
    formal,
    now: dossier.now,
    pick: (count) => Math.floor(random * count),
    timeZone: guidance.hours.timeZone,
    writtenAt: (id) => dossier.interactions.find((one) => one.id === id)?.at,
  };
}

/** `topic:kind` before `topic`; a greeting or signature without a name has clauses of its own. */
function clausesFor(
  shaped: Shaped,
  channel: string,
  words: Record<string, string>,
  clauses: Record<string, string[]>,
): string[] {
  if (shaped.topic === 'greet') {
    const brief = ['chat', 'messaging', 'social'].includes(channel) ? 'greet-chat' : 'greet-email';
    return clauses[words.name ? brief : `${brief}:unknown`] ?? [];
  }
  if (shaped.topic === 'sign-off' && !words.agent) return clauses['sign-off:unknown'] ?? [];
  const kind = shaped.slots.reason?.value ?? shaped.slots.kind?.value;
  const special = clauses[`${shaped.topic}:${kind}`];
  // What suits one kind of question stands beside what suits any.
  if (special && kind === 'when-asked') return [...special, ...(clauses[shaped.topic] ?? [])];
  return special ?? clauses[shaped.topic] ?? [];
}

/** Times, amounts and steps of ours: what the customer may hold us to. */
function commitmentsIn(placed: Placed[], input: WriteInput, style: ReplyStyle): Composition['commitments'] {
  const context = fillContext(input, style);
  return placed.flatMap(({ shaped, text, start }) => {
    const { words } = fillSlots(shaped.slots, context);
    const held = [words.when, words.amount, shaped.kind === 'act' ? words.step : undefined];
    return held.flatMap((one) => {
      const at = one ? text.toLowerCase().indexOf(one.toLowerCase()) : -1;
      return at < 0 ? [] : [{ start: start + at, end: start + at + one!.length }];
    });
  });
}
