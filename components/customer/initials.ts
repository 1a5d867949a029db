import { visibleLine } from '../ui/visible-text';

/** One or two letters for an avatar: first and last word of a name, or the first letter of an address. */
export function initials(name: string): string {
  const words = visibleLine(name)
    .split(' ')
    .filter((word) => /^\p{L}/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return picked.map((word) => [...word!][0]!.toLocaleUpperCase()).join('') || '?';
}
