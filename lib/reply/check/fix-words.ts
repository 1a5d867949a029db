import { stemsOf } from '../../guidance/knowledge/stems';
import { matchWords } from '../../understanding/ledger/match-words';
import { fixClasses, fixTargets, saysEnough, type FixClass } from './words/fixing';

/** What a text names of fixes: the classes of deeds and things, what they are done to, and the stems of its words. */
export interface FixWords {
  classes: ReadonlySet<FixClass>;
  targets: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

const STEM = 6;

export function fixWordsIn(text: string, language: string): FixWords {
  // What a class or a target has claimed is not counted once more as a word.
  let rest = text;
  const take = <K extends string>([name, source]: readonly [K, string]) => {
    const found = matchWords(source, text);
    if (found) rest = rest.replace(found[0], ' ');
    return found ? [name] : [];
  };
  const classes = new Set(fixClasses.flatMap(take));
  const targets = new Set(fixTargets.flatMap(take));
  const stems = new Set(
    stemsOf(rest, language)
      .filter((stem) => stem.length > 2)
      .map((stem) => stem.slice(0, STEM)),
  );
  return { classes, targets, stems };
}

/**
 * Whether a suggestion is a fix that was tried: a deed that says enough, or a class with another class, a thing or a word they share,
 * and not done to something else.
 */
export function isSameFix(suggested: FixWords, tried: FixWords): boolean {
  if (isElsewhere(suggested, tried)) return false;
  const classes = shared(suggested.classes, tried.classes);
  if (!classes.length) return false;
  if (classes.some(saysEnough)) return true;
  // Many things of a router are checked; only its words tell which.
  const targets = classes.every((one) => one === 'check') ? [] : shared(suggested.targets, tried.targets);
  return classes.length + targets.length + shared(suggested.stems, tried.stems).length >= 2;
}

/** Whether both name what the fix is done to, and it is not the same. */
export function isElsewhere(suggested: FixWords, tried: FixWords): boolean {
  const both = suggested.targets.size > 0 && tried.targets.size > 0;
  return both && !shared(suggested.targets, tried.targets).length;
}

function shared<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): T[] {
  return [...some].filter((one) => others.has(one));
}
