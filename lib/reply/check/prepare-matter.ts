import type { Interaction } from '../../domain/interaction';
import { detectLanguage } from '../../understanding/language/detect-language';
import { contentWords } from '../plan/content-words';
import type { CheckInput } from './define-check';
import { foldText } from './fold-text';
import { knownClaims, type KnownClaims } from './known-claims';
import { knownSpecifics, type KnownSpecifics } from './known-specifics';
import { toldIn, type Told } from './told-before';
import { toldFigures, type Contradicts } from './told-figures';
import { triedFixes, type TriedFix } from './tried-fixes';
import { secretsIn, secretStem } from './secrets';
import { threeGramsOf, wordRuns } from './word-runs';

/** What a check may look at besides the text: the same for every keystroke in one conversation. */
export type CheckMatter = Omit<CheckInput, 'text' | 'basedOn'>;

/** What the checks look up in the history and the guidance, computed once per matter; costly parts when first asked for. */
export interface PreparedMatter {
  known: KnownSpecifics;
  /** Whether a length of time, a figure, a date or a term of business stands anywhere in them. */
  holds: KnownClaims;
  /** Whether they say another figure of the same matter. */
  contradicts: Contradicts;
  /** Notes with their runs of words, and the content words that no message in the open and no rule has. */
  notes: ReadonlyArray<{
    note: Interaction;
    runs: ReadonlySet<string>;
    own(): ReadonlySet<string>;
    secret(): ReadonlySet<string>;
  }>;
  /** What the customer has told, sentence by sentence. */
  told(): readonly Told[];
  /** What was tried without success. */
  tried(): readonly TriedFix[];
  /** Runs of words that the customer may read: said in the open, or written in the guidance. */
  openRuns(): ReadonlySet<string>;
  /** The customer's messages, folded, newest last. */
  saidByCustomer: readonly string[];
  /** The languages that the customer writes in this conversation, base codes. */
  theirLanguages(): ReadonlySet<string>;
  /** What we have told this customer, and what is due to them by procedure. */
  granted: string;
  /** The same, with all that the guidance says. */
  allowed: string;
  /** Earlier messages to this customer with their 3-grams. */
  sent: ReadonlyArray<{ text: string; grams: ReadonlySet<string> }>;
}

export function prepareMatter(matter: CheckMatter): PreparedMatter {
  const { dossier, rules, said } = matter;
  const open = dossier.interactions.filter((one) => one.direction !== 'note');
  const inbound = open.filter((one) => one.direction === 'inbound');
  const told = open.filter((one) => one.direction === 'outbound' || one.direction === 'event').map((one) => one.text);
  const granted = [...rules.facts.map(({ text }) => text), ...told, ...dossier.orders.map((one) => one.status ?? '')];
  const openWords = once(() => new Set([...open.map((one) => one.text), ...rules.sources].flatMap(contentWords)));
  const openStems = once(() => new Set([...openWords()].map(secretStem)));
  const figures = once(toldFigures(matter));
  return {
    known: knownSpecifics(matter),
    holds: knownClaims(matter),
    contradicts: (figure, draft) => figures()(figure, draft),
    notes: dossier.interactions
      .filter((one) => one.direction === 'note')
      .map((note) => ({
        note,
        runs: wordRuns([note.text]),
        own: once(() => new Set(contentWords(note.text).filter((word) => !openWords().has(word)))),
        secret: once(() => new Set(secretsIn(note.text).filter((stem) => !openStems().has(stem)))),
      })),
    told: once(() => toldIn(matter)),
    tried: once(() => triedFixes(matter)),
    openRuns: once(() => wordRuns([...open.map((one) => one.text), ...rules.sources])),
    saidByCustomer: inbound.map((one) => foldText(one.text)),
    theirLanguages: once(
      () =>
        new Set(
          inbound
            .filter((one) => one.conversation === dossier.current)
            .map((one) => detectLanguage(one.text).language.slice(0, 2)),
        ),
    ),
    granted: granted.join('\n'),
    allowed: [...rules.sources, ...granted].join('\n'),
    sent: (said?.toCustomer ?? []).map((text) => ({ text, grams: threeGramsOf(text) })),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
