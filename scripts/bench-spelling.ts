import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import de from 'dictionary-de';
import en from 'dictionary-en';
import es from 'dictionary-es';
import fr from 'dictionary-fr';
import nspell from 'nspell';
import { convertBenchGuidance } from '../lib/guidance/convert-bench-guidance';
import { contentWords } from '../lib/reply/plan/content-words';
import { readDossier } from '../lib/understanding/read-dossier';
import { grammarSlips } from '../test/bench/grammar-slips';
import { ownCases } from '../test/bench/own-cases';
import { twoHundred } from '../test/bench/two-hundred';
import { writeDrafts, type Written } from '../test/bench/write-drafts';
import { aCase } from '../test/reply/a-case';

const guidance = convertBenchGuidance('default');
// Hunspell dictionaries of npm; the German one is GPL-2.0 or later and serves this bench alone. For Arabic npm has none: Debian's hunspell-ar is asked.
const DICTIONARIES = { en, de, fr, es };
// nspell unfolds every form of a word and needs gigabytes for these two; the program itself does not.
const ASKED: Record<string, string> = {
  pt: fileURLToPath(new URL('../node_modules/dictionary-pt/index', import.meta.url)),
  ar: 'ar',
};
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar'] as const;
const CUSTOMERS = 40;

/**
 * Spelling and grammar slips in 100 drafts, by language. Spelling: words that Hunspell's dictionary of the language refuses, names,
 * identifiers and the customer's own words left out. Grammar: patterns that are wrong in any text (a doubled word, "a" before a
 * vowel, a missing contraction or elision, a stray sign). What neither sees stays unseen: this is a floor of errors, no proof of none.
 */
export async function bench(args: string[]): Promise<void> {
  console.log(`${os.cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}`);
  for (const code of LANGUAGES) {
    const written = writtenIn(code);
    const drafts = written.flatMap(({ dossier, drafts: three }) =>
      three.filter((draft) => draft.language === code).map((draft) => ({ dossier, text: draft.text })),
    );
    const knows =
      code === 'pt' || code === 'ar'
        ? knownToHunspell(
            ASKED[code]!,
            drafts.map((one) => one.text),
          )
        : knower(code);
    if (!knows) {
      console.log(
        `${code}: not measured; it asks Debian's hunspell (for Arabic with hunspell-ar), found by PATH and DICPATH`,
      );
      continue;
    }
    const wrong = drafts.flatMap((one) => misspelt(one, knows));
    const slips = drafts.flatMap(({ text }) => grammarSlips(text, code));
    const per = (count: number) => ((100 * count) / drafts.length).toFixed(1).padStart(5);
    console.log(
      `${code}: ${drafts.length} drafts; per 100: spelling ${per(wrong.length)}, grammar ${per(slips.length)}`,
    );
    if (args.includes('--show')) console.log(`    ${[...new Set([...wrong, ...slips])].slice(0, 60).join(' · ')}`);
  }
}

/** All words in one go; vowel signs are left out, as the dictionary has none. `undefined` without the program or its dictionary. */
function knownToHunspell(dictionary: string, texts: string[]): ((word: string) => boolean) | undefined {
  const words = new Set(texts.flatMap((text) => bare(text).match(/\p{L}+/gu) ?? []));
  const asked = spawnSync('hunspell', ['-i', 'utf-8', '-d', dictionary, '-l'], {
    input: [...words].join('\n'),
    encoding: 'utf8',
  });
  if (asked.status !== 0) return undefined;
  const refused = new Set(asked.stdout.split('\n'));
  return (word) =>
    bare(word)
      .match(/\p{L}+/gu)
      ?.every((part) => !refused.has(part)) ?? true;
}

const bare = (text: string) => text.replace(/[\u064B-\u0652]/g, '');

function writtenIn(code: string): Written[] {
  const cases = [...ownCases.filter((one) => one.language === code), ...twoHundred(code).slice(0, CUSTOMERS)];
  return cases.map((one) => {
    const { dossier } = aCase(one);
    return writeDrafts({ dossier, reading: readDossier(dossier) }, guidance);
  });
}

/**
 * What nspell can't do itself: German compounds and words listed in one case only, British spellings under a dictionary that is
 * American. Each word is asked for once.
 */
function knower(code: keyof typeof DICTIONARIES): (word: string) => boolean {
  const speller = nspell(DICTIONARIES[code]);
  const asked = new Map<string, boolean>();
  const plain = (word: string) => {
    const known = asked.get(word) ?? speller.correct(word);
    asked.set(word, known);
    return known;
  };
  const anyCase = (word: string) =>
    plain(word) || plain(word.toLowerCase()) || plain(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  if (code === 'en')
    return (word) =>
      anyCase(word) || anyCase(word.replace(/is(e|ed|es|ing)$/, 'iz$1')) || anyCase(word.replace(/ll(ed|ing)$/, 'l$1'));
  if (code !== 'de') return anyCase;
  const compound = (word: string) =>
    Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + 3).some((cut) => {
      const [first, second] = [word.slice(0, cut), word.slice(cut)];
      return second.length > 2 && anyCase(second) && (anyCase(first) || anyCase(first.replace(/s$/, '')));
    });
  return (word) => anyCase(word) || compound(word);
}

const ELIDED = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['’]/iu;

function misspelt(
  { dossier, text }: { dossier: Written['dossier']; text: string },
  knows: (word: string) => boolean,
): string[] {
  const theirs = new Set(
    [
      dossier.customer.name ?? '',
      dossier.agent.name ?? '',
      dossier.agent.brand ?? '',
      ...dossier.orders.map((one) => one.id),
      ...dossier.interactions.map((one) => one.text),
    ].flatMap((one) => [...contentWords(one), ...(one.toLowerCase().match(/\p{L}+/gu) ?? [])]),
  );
  return (text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
    .map((word) => word.replaceAll('’', "'").replace(/['-]+$/, ''))
    .filter((word) => !theirs.has(word.toLowerCase()))
    .filter((word) => !knows(word) && !knows(word.replace(ELIDED, '')) && !partsKnown(word, knows));
}

/** "depois-lhe", "peux-tu": known by their parts. */
function partsKnown(word: string, knows: (word: string) => boolean): boolean {
  const parts = word.split(/[-']/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => part.length < 2 || knows(part));
}
