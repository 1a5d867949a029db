import '../../../lib/domain/jitless';
import { expose } from 'comlink';
import type { GuidanceRecord } from '../../../lib/db/records';
import { factsOf, type ReadFacts } from '../../../lib/desk/facts-of';
import { guidanceFrom } from '../../../lib/desk/publish-guidance';
import {
  checkerFor,
  draftReplies,
  readMatter,
  standingOf,
  type Matter,
  type Standing,
  type Wish,
} from '../../../lib/desk/think';
import type { Dossier } from '../../../lib/domain/dossier';
import type { Reading } from '../../../lib/domain/reading';
import type { Draft, Finding } from '../../../lib/domain/reply';

/** The matter at hand, kept here so that a keystroke sends only the text. */
let matter: Matter | undefined;
let reading: Reading | undefined;
let check: ((text: string, basedOn?: string) => Finding[]) | undefined;

const thinking = {
  /** Takes a matter up and says what its texts say. */
  read({ guidance, ...given }: Omit<Matter, 'guidance'> & { guidance: GuidanceRecord | undefined }): Reading {
    matter = { ...given, guidance: guidanceFrom(guidance) };
    reading = readMatter(matter);
    check = undefined;
    return reading;
  },
  /** Where the customer of the matter taken up last stands. */
  standing(): Standing | undefined {
    return matter && standingOf(matter.dossier);
  },
  /** What figures keep of the matter taken up last. */
  facts(): ReadFacts | undefined {
    return matter && reading && factsOf(matter.dossier, reading, standingOf(matter.dossier), matter.guidance.version);
  },
  /** What figures keep of a dossier that nobody has open. */
  readFacts(dossier: Dossier): ReadFacts | undefined {
    return factsOf(dossier, readMatter({ dossier }), standingOf(dossier));
  },
  /** Drafts for the matter taken up last; none before that. */
  draft(wish: Wish): Draft[] {
    return matter && reading ? draftReplies(matter, reading, wish).drafts : [];
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
