import type { Interaction } from '../../domain/interaction';
import { detectLanguage } from '../../understanding/language/detect-language';
import type { CheckInput } from './define-check';
import { foldText } from './fold-text';
import { knownSpecifics, type KnownSpecifics } from './known-specifics';
import { threeGramsOf, wordRuns } from './word-runs';

/** What a check may look at besides the text: the same for every keystroke in one conversation. */
export type CheckMatter = Omit<CheckInput, 'text' | 'basedOn'>;

/** What the checks look up in the history and the guidance, computed once per matter; costly parts when first asked for. */
export interface PreparedMatter {
  known: KnownSpecifics;
  notes: ReadonlyArray<{ note: Interaction; runs: ReadonlySet<string> }>;
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
  return {
    known: knownSpecifics(matter),
    notes: dossier.interactions
      .filter((one) => one.direction === 'note')
      .map((note) => ({ note, runs: wordRuns([note.text]) })),
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
