import '../../../lib/domain/jitless';
import { expose } from 'comlink';
import type { GuidanceRecord } from '../../../lib/db/records';
import { factsOf, type ReadFacts } from '../../../lib/desk/facts-of';
import { guidanceFrom } from '../../../lib/desk/publish-guidance';
import {
  checkerFor,
  draftRepliesWith,
  offersFor,
  fairAsksFor,
  readMatter,
  standingOf,
  type Matter,
  type Standing,
  type Wish,
} from '../../../lib/desk/think';
import type { Dossier } from '../../../lib/domain/dossier';
import type { Reading } from '../../../lib/domain/reading';
import type { AsksNext, Finding } from '../../../lib/domain/reply';
import type { OfferVerdict } from '../../../lib/guidance/evaluate-offers';
import type { FairAsk } from '../../../lib/reply/check/fair-asks';
import { embeddedWriter, type WrittenReplies, type WritingRequest } from '../../../lib/reply/write/write-with';
import { createReader } from '../../../lib/understanding/create-reader';
import { type Knowledge, spokenLanguage } from '../../../lib/understanding/read-dossier';
import { learnReasons, type ReasonExample } from '../../../lib/understanding/reason/learn-reasons';
import { loadKnowledge } from '../../../lib/understanding/load-knowledge';

type Given = Omit<Matter, 'guidance'> & {
  guidance: GuidanceRecord | undefined;
  examples: readonly ReasonExample[];
};

/** We and our colleagues write by the clock of this computer. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const reader = createReader();

/** The matter at hand, kept here so that a keystroke sends only the text. */
let turn = 0;
let matter: Matter | undefined;
let reading: Reading | undefined;
let check: ((text: string, basedOn?: string) => Finding[]) | undefined;

async function knowledgeFor(dossier: Dossier, examples: readonly ReasonExample[]): Promise<Knowledge> {
  const known = await loadKnowledge(spokenLanguage(dossier));
  return { ...known, reasons: known.reasons && learnReasons(known.reasons, examples), zone };
}

const thinking = {
  /** Takes a matter up and says what its texts say. The weights of its language are fetched first; `examples` are what agents chose before. */
  async read({ guidance, examples, ...given }: Given): Promise<Reading> {
    const mine = ++turn;
    const knowledge = await knowledgeFor(given.dossier, examples);
    const taken = { ...given, guidance: guidanceFrom(guidance) };
    const read = readMatter(taken, knowledge, reader);
    // While the weights came another matter may have been taken up: that one is drafted for.
    if (mine === turn) [matter, reading, check] = [taken, read, undefined];
    return read;
  },
  /** Where the customer of the matter taken up last stands. */
  standing(): Standing | undefined {
    return matter && standingOf(matter);
  },
  /** What figures keep of the matter taken up last. */
  facts(): ReadFacts | undefined {
    return matter && reading && factsOf(matter.dossier, reading, standingOf(matter), matter.guidance.version);
  },
  /** What figures keep of a dossier that nobody has open; read as it would be if it were. */
  async readFacts({ guidance, examples, ...given }: Omit<Given, 'said'>): Promise<ReadFacts | undefined> {
    const knowledge = await knowledgeFor(given.dossier, examples);
    const taken = { ...given, guidance: guidanceFrom(guidance) };
    const read = readMatter(taken, knowledge);
    return factsOf(given.dossier, read, standingOf(taken), taken.guidance.version);
  },
  /** What may be given to the customer of the matter taken up last. */
  offers(): OfferVerdict[] {
    return matter && reading ? offersFor(matter, reading) : [];
  },
  /** Drafts for the matter taken up last; none before that. `write`: the model that words them, for at most `patienceMs`. */
  async draft(
    wish: Wish,
    asksNext?: AsksNext,
    write?: (request: WritingRequest) => Promise<string>,
    patienceMs = 0,
  ): Promise<WrittenReplies> {
    if (!matter || !reading) return { drafts: [] };
    // A signal can't be sent to the panel: it keeps the time itself.
    const writer = write ? { id: 'browser-model', write: (request: WritingRequest) => write(request) } : embeddedWriter;
    const task = { matter: { ...matter, asksNext }, reading, wish };
    return draftRepliesWith(writer, task, AbortSignal.timeout(patienceMs));
  },
  /** What a text asks again with good reason, for the matter taken up last. */
  fair(text: string): FairAsk[] {
    return matter && reading ? fairAsksFor(matter, reading, text) : [];
  },
  /** What the checks say of a text for the matter taken up last. */
  check(text: string, basedOn?: string): Finding[] {
    if (!matter || !reading) return [];
    check ??= checkerFor(matter, reading);
    return check(text, basedOn);
  },
};

/** What the panel may ask of the thread. */
export type Thinking = typeof thinking;
expose(thinking);
