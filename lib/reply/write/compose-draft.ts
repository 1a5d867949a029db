import type { ReplyStyle } from '../../domain/reply';
import { holdsTheirWords, namedMove } from '../plan/named-move';
import { chooseWording, type Wording } from './choose-wording';
import { fillSlots, type FillContext, type SlotWords } from './fill-slots';
import { closeSentence, finishSentence } from './finish-sentence';
import { languagePack } from './languages';
import { layOut, type Placed, type Sentence } from './lay-out';
import { gramsOf } from './phrase-memory';
import { preferredWords, replaceWords } from './preferred-words';
import { seeded } from './seeded';
import { shapeMoves, single, type Shaped } from './shape-moves';
import { isWorn } from './worn';
import type { WriteInput } from './write-reply';

export interface Composition {
  text: string;
  placed: Placed[];
  commitments: Array<{ start: number; end: number }>;
}

/** What an earlier attempt taught: topics to leave out, and clauses that a check stopped. */
export interface Lessons {
  attempt: number;
  without: ReadonlySet<string>;
  stopped: ReadonlySet<string>;
}

/** Writes one draft; another attempt gives other words. */
export function composeDraft(
  input: WriteInput,
  style: ReplyStyle,
  beside: ReadonlySet<string>,
  { attempt, without, stopped }: Lessons,
): Composition {
  const { plan, adjustments = [] } = input;
  const pack = languagePack(plan.language);
  const random = seeded(input.seed + attempt * 7919, `${nameOf(input)}/${style}`);
  const own = new Set(beside);
  const write = (shaped: Shaped): Sentence[] => {
    if (without.has(shaped.topic) || !isSaid(shaped, input)) return [];
    const written = sentencesOf(shaped, input, { style, beside: own, random, stopped });
    for (const gram of written.flatMap(({ text }) => gramsOf(text))) own.add(gram);
    return written;
  };
  const told = shapeMoves(plan, style, adjustments, pack).flatMap(write);
  const sentences = adjustments.includes('shorter') ? told : withMatterNamed(told, input, write);
  const { text, placed } = layOut(sentences, plan.channel);
  return { text, placed, commitments: commitmentsIn(placed, input) };
}

/** A draft without two of the customer's own words could be anybody's: it names the matter, after the greeting or the thanks. */
function withMatterNamed(
  told: Sentence[],
  { plan, dossier, reading }: WriteInput,
  write: (shaped: Shaped) => Sentence[],
): Sentence[] {
  if (holdsTheirWords(textOf(told), dossier)) return told;
  const move = namedMove(plan, dossier, reading);
  if (!move) return told;
  const at = told.findLastIndex(({ shaped }) => shaped.kind === 'greet' || shaped.kind === 'thank') + 1;
  const whole = [...told.slice(0, at), ...write(single(move)), ...told.slice(at)];
  return holdsTheirWords(textOf(whole), dossier) ? whole : told;
}

const textOf = (sentences: Sentence[]) => sentences.map(({ text }) => text).join(' ');

/** Greeting and signature are lines of a letter, not sentences. */
function topicIsALine(topic: string): boolean {
  return topic === 'greet' || topic === 'sign-off';
}

/** What makes the choices of one reply its own. */
function nameOf({ dossier }: WriteInput): string {
  const newest = dossier.interactions.at(-1)?.text.slice(0, 200) ?? '';
  return `${dossier.current}/${dossier.now}/${dossier.customer.name}/${newest}`;
}

/** In a running chat nobody says hello again, and nobody signs; nor where the agent never does. */
function isSaid({ topic }: Shaped, { plan, dossier, manner }: WriteInput): boolean {
  if ((topic === 'greet' && manner?.noGreeting) || (topic === 'sign-off' && manner?.noSignOff)) return false;
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

interface Manner {
  style: ReplyStyle;
  beside: ReadonlySet<string>;
  random: () => number;
  stopped: ReadonlySet<string>;
}

/** One sentence; two moves that can't be said in one breath are said one after the other. */
function sentencesOf(shaped: Shaped, input: WriteInput, manner: Manner): Sentence[] {
  const wording = wordingOf(shaped, input, manner);
  if (wording) return [{ shaped, ...wording }];
  if (shaped.moves.length < 2) return [];
  return shaped.moves.flatMap((move) => sentencesOf(single(move), input, manner));
}

function wordingOf(shaped: Shaped, input: WriteInput, manner: Manner): Wording | undefined {
  const { plan, adjustments = [], memory } = input;
  const pack = languagePack(plan.language);
  const context = fillContext(input);
  const { words, plural } = fillSlots(shaped.slots, context);
  const never = plan.avoid.filter((one) => one.kind === 'say').map((one) => one.what.toLowerCase());
  const finish = (raw: string) => {
    const sentence = topicIsALine(shaped.topic) ? finishSentence(raw) : closeSentence(finishSentence(raw));
    const tidy = replaceWords(pack.tidy?.(sentence) ?? sentence, input.manner?.words ?? []);
    return preferredWords(context.formal && pack.formal ? pack.formal(tidy) : tidy, input.guidance, plan.language);
  };
  const sources = clausesFor(shaped, plan.channel, words, pack.clauses).filter((one) => !manner.stopped.has(one));
  return chooseWording(sources, {
    words,
    plural,
    polite: context.polite,
    formality: context.formal ? 'formal' : plan.formality,
    brevity:
      adjustments.includes('shorter') || adjustments.includes('simpler') ? 2 : manner.style === 'direct' ? 0.6 : 0,
    memory,
    beside: manner.beside,
    refused: (text) => isWorn(text, plan.language) || never.some((phrase) => text.toLowerCase().includes(phrase)),
    random: manner.random,
    finish,
  });
}

function fillContext(input: WriteInput): FillContext {
  const { plan, dossier, guidance, adjustments = [] } = input;
  const formal = plan.formality === 'formal' || adjustments.includes('more-formal');
  return {
    pack: languagePack(plan.language),
    polite: plan.address === 'polite' || adjustments.includes('more-formal'),
    formal,
    now: dossier.now,
    timeZone: guidance.hours.timeZone,
    writtenAt: (id) => dossier.interactions.find((one) => one.id === id)?.at,
  };
}

/** `topic:kind` before `topic`; a greeting or signature without a name has clauses of its own. */
function clausesFor(shaped: Shaped, channel: string, words: SlotWords, clauses: Record<string, string[]>): string[] {
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
function commitmentsIn(placed: Placed[], input: WriteInput): Composition['commitments'] {
  const context = fillContext(input);
  return placed.flatMap(({ shaped, text, start }) => {
    const { words } = fillSlots(shaped.slots, context);
    const held = [words.when, words.amount, shaped.kind === 'act' ? words.step : undefined];
    return held.flatMap((ways) => {
      // Of the ways to say it, the longest that stands there: "today by 3 pm" holds "by 3 pm".
      const said = [ways ?? []].flat().toSorted((a, b) => b.length - a.length);
      const one = said.find((way) => text.toLowerCase().includes(way.toLowerCase()));
      const at = one === undefined ? -1 : text.toLowerCase().indexOf(one.toLowerCase());
      return one === undefined ? [] : [{ start: start + at, end: start + at + one.length }];
    });
  });
}
