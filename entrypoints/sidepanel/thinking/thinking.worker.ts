import '../../../lib/domain/jitless';
import { expose } from 'comlink';
import type { GuidanceRecord } from '../../../lib/db/records';
import { factsOf, type ReadFacts } from '../../../lib/desk/facts-of';
import { guidanceFrom } from '../../../lib/desk/publish-guidance';
import {
  checkerFor,
  draftReplies,
  offersFor,
  fairAsksFor,
  readMatter,
  standingOf,
  type Matter,
  type Standing,
  type Wish,
} from '../../../lib/desk/think';
import type { Reading } from '../../../lib/domain/reading';
import type { AsksNext, Draft, Finding } from '../../../lib/domain/reply';
import type { OfferVerdict } from '../../../lib/guidance/evaluate-offers';
import type { FairAsk } from '../../../lib/reply/check/fair-asks';
import { createReader } from '../../../lib/understanding/create-reader';
import { spokenLanguage } from '../../../lib/understanding/read-dossier';
import { learnReasons, type ReasonExample } from '../../../lib/understanding/reason/learn-reasons';
import { loadReasons } from '../../../lib/understanding/reason/load-reasons';

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

const thinking = {
  /** Takes a matter up and says what its texts say. The weights of its language are fetched first; `examples` are what agents chose before. */
  async read({ guidance, examples, ...given }: Given): Promise<Reading> {
    const mine = ++turn;
    const model = await loadReasons(spokenLanguage(given.dossier));
    const taken = { ...given, guidance: guidanceFrom(guidance) };
    const read = readMatter(taken, { reasons: model && learnReasons(model, examples), zone }, reader);
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
    const model = await loadReasons(spokenLanguage(given.dossier));
    const taken = { ...given, guidance: guidanceFrom(guidance) };
    const read = readMatter(taken, { reasons: model && learnReasons(model, examples), zone });
    return factsOf(given.dossier, read, standingOf(taken), taken.guidance.version);
  },
  /** What may be given to the customer of the matter taken up last. */
  offers(): OfferVerdict[] {
    return matter && reading ? offersFor(matter, reading) : [];
  },
  /** Drafts for the matter taken up last; none before that. */
  draft(wish: Wish, asksNext?: AsksNext): Draft[] {
    return matter && reading ? draftReplies({ ...matter, asksNext }, reading, wish).drafts : [];
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
