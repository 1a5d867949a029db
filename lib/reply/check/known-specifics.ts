import type { CheckInput } from './define-check';
import { specificsIn, type Specific } from './specifics';

/** Everything the dossier and the guidance say, as specifics that a draft may repeat. */
export interface KnownSpecifics {
  has(specific: Specific): boolean;
  /** Whether we have said it ourselves, or the guidance does: a link that only the customer sent is not for us to send on (S10). */
  isOurs(specific: Specific): boolean;
  /** Whether the same value stands only in internal notes. */
  onlyInNotes(specific: Specific): boolean;
}

/** Collects the specifics of a dossier once, for every check of every keystroke. */
export function knownSpecifics({ dossier, rules }: Pick<CheckInput, 'dossier' | 'rules'>): KnownSpecifics {
  const open = new Set<string>();
  const notes = new Set<string>();
  const ours = new Set<string>();
  const phones = new Set<string>();
  const add = (text: string, to: Set<string>) => {
    for (const one of specificsIn(text)) to.add(one.normalized);
    for (const one of specificsIn(text)) if (one.kind === 'phone') phones.add(endOf(one.normalized));
    for (const run of text.match(/\d{3,}/g) ?? []) to.add(run);
  };
  for (const one of dossier.interactions)
    add(`${one.subject ?? ''} ${one.text}`, one.direction === 'note' ? notes : open);
  for (const one of dossier.interactions) if (one.direction === 'outbound') add(one.text, ours);
  for (const source of rules.sources) add(source, ours);
  for (const order of dossier.orders) {
    add(`${order.id} ${order.items.join(' ')} ${order.status ?? ''}`, open);
    open.add(order.id.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''));
    if (order.amount !== undefined) open.add(String(order.amount));
  }
  for (const { value } of dossier.customer.identifiers) {
    add(value, open);
    open.add(value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''));
    open.add(value.toLowerCase());
  }
  for (const source of rules.sources) add(source, open);
  return {
    has: ({ kind, normalized }) => open.has(normalized) || (kind === 'phone' && phones.has(endOf(normalized))),
    isOurs: (specific) => ours.has(specific.normalized),
    onlyInNotes: (specific) => !open.has(specific.normalized) && notes.has(specific.normalized),
  };
}

/** Of a telephone number the part that every way to write it has, with or without the country. */
function endOf(phone: string): string {
  return phone.slice(-8);
}
