/** A name as it is compared: case, accents, order-marking commas and invisible characters away. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .trim();
}

/** Of folded names: "maya", "maya okafor" and "okafor maya" are one; "maya okafor" and "ben okafor" are two. */
export function isSamePerson(one: string, other: string): boolean {
  const [few, many] = [one.split(/\s+/), other.split(/\s+/)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return few.every((word) =>
    many.some(
      (more) =>
        more === word || (word.length === 1 && more.startsWith(word)) || (more.length === 1 && word.startsWith(more)),
    ),
  );
}

/** Whether two people's names are among them. */
export function areSeveral(names: readonly string[]): boolean {
  const folded = [...new Set(names.map(foldName).filter(Boolean))];
  return folded.some((one) => folded.some((other) => !isSamePerson(one, other)));
}
