const HEADER = /^(?:From|To|Cc|Reply-To|Delivered-To): ?(.{0,2000})$/gim;
const ADDRESS = /[^\s<>"',;:()]{1,64}@[^\s<>"',;:()]{1,253}/g;

/**
 * The address that is on most mails of a mailbox's head, whichever way they went: most likely our own. `undefined` when none stands out,
 * because guessing wrong would turn every mail round.
 */
export function guessOurs(text: string): string | undefined {
  const counts = new Map<string, number>();
  let mails = 0;
  for (const message of text.slice(0, 262_144).split(/\n\r?\n(?=From )/)) {
    const head = message.slice(0, Math.max(0, message.search(/\r?\n\r?\n/)));
    const addresses = new Set(
      [...head.matchAll(HEADER)].flatMap((line) => line[1]!.toLowerCase().match(ADDRESS) ?? []),
    );
    if (addresses.size) mails++;
    for (const one of addresses) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((x, y) => y[1] - x[1]);
  return first && mails >= 3 && first[1] >= mails * 0.6 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
