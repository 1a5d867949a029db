import type { Named } from './detect-steps';
import type { LedgerPack } from './ledger-pack';

const compiled = new WeakMap<LedgerPack, { before: RegExp; behind: RegExp }>();

/** A fix in the words of the clause, with its object where an article shows it: "restarted the router", "den Router neu gestartet". */
export function labelOf(clause: string, { index, words }: Named, pack: LedgerPack): string {
  const { before, behind } = patternsOf(pack);
  const object = behind.exec(clause.slice(index + words.length).slice(0, 60))?.[0] ?? '';
  const lead = object ? '' : (before.exec(clause.slice(0, index).slice(-60))?.[0] ?? '');
  return `${lead}${words}${object}`.replace(/\s+/g, ' ').trim();
}

function patternsOf(pack: LedgerPack): { before: RegExp; behind: RegExp } {
  const known = compiled.get(pack);
  if (known) return known;
  // Without articles nothing is taken in: the named words alone are the label.
  const articles = pack.articles ?? '(?!)';
  const object = `(?:${articles})\\s?[\\p{L}\\p{N}-]{3,24}`;
  const patterns = {
    before: new RegExp(`(?<![\\p{L}\\p{N}])${object} $`, 'iu'),
    behind: new RegExp(`^ ${object}(?![\\p{L}\\p{N}])`, 'iu'),
  };
  compiled.set(pack, patterns);
  return patterns;
}
