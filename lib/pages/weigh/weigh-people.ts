import type { CollectedPerson as Signal } from '../../domain/collected';
import type { Candidate } from '../../domain/sighting';

/** From here on a candidate may act alone (`resolveCustomer` asks for 0.8). */
export const CERTAIN = 0.85;
const LIKELY = 0.7;
const POSSIBLE = 0.5;
const NOBODY = /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?)(?:[+@-]|$)/i;

/** What the signals come to: who may be the customer, who surely is on our own side. */
export interface Weighed {
  candidates: Candidate[];
  own: Set<string>;
}

/**
 * Puts the signals of one address together. Two that could not both stem from a customer's own words make it certain: the reply
 * goes to whom a header or a card names, or a card apart from the thread names who a header names. All else stays a candidate, and two
 * people in sight stay two: nobody is chosen here.
 */
export function weighPeople(signals: readonly Signal[], host: string): Weighed {
  const byAddress = Map.groupBy(signals, ({ address }) => address.toLowerCase());
  const own = new Set(
    [...byAddress].filter(([address, said]) => isOwn(address, said, host)).map(([address]) => address),
  );
  const candidates = [...byAddress]
    .filter(([address]) => !own.has(address))
    .map(([, said]) => candidateOf(said))
    .filter((one) => one !== undefined);
  return { candidates, own };
}

// The company's own address stands in its menus and From fields, or is of the very site that is read.
function isOwn(address: string, said: readonly Signal[], host: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (NOBODY.test(address) || host === domain || host.endsWith(`.${domain}`)) return true;
  return (
    said.some(({ place }) => place === 'own') && !said.some(({ place }) => place === 'composer' || place === 'recipe')
  );
}

function candidateOf(said: readonly Signal[]): Candidate | undefined {
  const has = (place: Signal['place'], role?: Signal['role']) =>
    said.some((one) => one.place === place && (!role || one.role === role));
  if (said.every(({ place }) => place === 'own')) return undefined;
  const isCopied = said.every(({ role }) => role === 'cc');
  const names = new Set(said.map(({ name }) => name).filter((name) => name !== undefined));
  const phones = new Set(said.flatMap(({ phone }) => phone ?? []));
  const isNamed = has('header') || has('apart') || has('near');
  const isSure =
    has('recipe') ||
    (has('composer') && isNamed) ||
    (has('apart') && (has('header', 'from') || has('header', 'customer')));
  const ground = has('recipe') ? 'recipe' : has('composer') ? 'recipient' : has('header') ? 'header' : 'attribute';
  return {
    name: names.size === 1 ? [...names][0] : undefined,
    identifiers: [
      { kind: said[0]!.address.includes('@') ? 'email' : 'phone', value: said[0]!.address },
      ...(phones.size === 1 ? [{ kind: 'phone' as const, value: [...phones][0]! }] : []),
    ],
    ground,
    confidence: isSure ? CERTAIN : has('composer') || has('header', 'from') ? LIKELY : POSSIBLE,
    role: isCopied
      ? 'cc'
      : has('composer') || has('header', 'to')
        ? has('header', 'from')
          ? 'sender'
          : 'recipient'
        : 'sender',
  };
}
