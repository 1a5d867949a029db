import type { RetellRules } from './language-pack';

/**
 * The customer's clause from our side ("my router drops" → "your router drops"), or `undefined` when it can't be turned
 * surely; it is then quoted. `sameDay` says whether "today" still means today.
 */
export function retell(words: string, rules: RetellRules, polite: boolean, sameDay: boolean): string | undefined {
  const clause = words.slice(0, 200).replace(/[!]+/g, '').replace(/\s+/g, ' ').trim();
  if (
    words.length > 200 ||
    clause.length > 130 ||
    /[\p{Cc}\p{Cf}]/u.test(clause) ||
    /["«»„“”:;()]/.test(clause) ||
    !rules.sentence.test(clause)
  )
    return undefined;
  if (!sameDay && rules.deictic.test(clause)) return undefined;
  return swapPersons(clause, rules, polite);
}

/** The same words with the persons turned, or `undefined` when one is left over that was not understood. */
export function swapPersons(clause: string, rules: RetellRules, polite: boolean): string | undefined {
  const table = tableOf(rules);
  const told: string[] = [];
  let rest = '';
  let from = 0;
  for (const match of clause.matchAll(table.pattern)) {
    const pair = table.pairs.get(plain(match[0]))!;
    rest += clause.slice(from, match.index);
    told.push(clause.slice(from, match.index), polite ? pair[2] : pair[1]);
    from = match.index + match[0].length;
  }
  rest += clause.slice(from);
  if (rules.leftover.test(rest)) return undefined;
  return told.join('') + clause.slice(from);
}

const tables = new WeakMap<RetellRules, { pattern: RegExp; pairs: Map<string, RetellRules['swap'][number]> }>();

function tableOf(rules: RetellRules) {
  const known = tables.get(rules);
  if (known) return known;
  const longestFirst = rules.swap.toSorted((a, b) => b[0].length - a[0].length);
  const names = longestFirst.map(([from]) => from.replace(/'/g, "['’]").replace(/ /g, ' +'));
  const pattern = new RegExp(`(?<![\\p{L}'’])(?:${names.join('|')})(?![\\p{L}])`, 'giu');
  const table = { pattern, pairs: new Map(rules.swap.map((pair) => [plain(pair[0]), pair])) };
  tables.set(rules, table);
  return table;
}

const plain = (text: string) => text.toLowerCase().replace(/’/g, "'").replace(/ +/g, ' ');
