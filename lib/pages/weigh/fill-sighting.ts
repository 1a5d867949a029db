import type { CollectedPerson } from '../../domain/collected';
import type { Candidate, Sighting } from '../../domain/sighting';

/** Too little to act on: what is read in general terms adds to a customer who is known, and names none. */
const CONFIDENCE = 0.5;

/** Whether a helpdesk's own reader left something of the customer unknown that the page may show around the conversation. */
export function wantsAround({ around, collected, customer, messages }: Sighting): boolean {
  if (around || collected || !messages.length) return false;
  return customer.filter(isMain).some((one) => !one.name || !phoneOf(one) || !one.identifiers.length);
}

/**
 * A sighting with what the page's own reader left unknown of the customer, from what the page says around the conversation: as a reading of
 * its own, with its lower confidence, so that it is seen where it comes from. It never brings in a second person.
 */
export function fillSighting({ around = [], ...sighting }: Sighting): Sighting {
  const added = sighting.customer.filter(isMain).flatMap((one) => filled(one, sighting.customer, around) ?? []);
  return { ...sighting, customer: [...sighting.customer, ...added] };
}

function filled(one: Candidate, all: readonly Candidate[], around: readonly CollectedPerson[]): Candidate | undefined {
  const address = one.identifiers.find(({ kind }) => kind === 'email')?.value.toLowerCase();
  if (!address) return one.identifiers.length || all.length > 1 ? undefined : named(one, around);
  const said = around.filter((person) => person.address.toLowerCase() === address);
  const name = one.name ? undefined : only(said.map((person) => person.name));
  const phone = all.some((other) => phoneOf(other)) ? undefined : only(said.map((person) => person.phone));
  if (!name && !phone) return undefined;
  const identifiers = one.identifiers.filter(({ kind }) => kind === 'email').slice(0, 1);
  if (phone) identifiers.push({ kind: 'phone', value: phone });
  return { name, identifiers, ground: 'general', confidence: CONFIDENCE, role: one.role };
}

/** A name without any address: the one address that the page gives it elsewhere, for the agent to choose. */
function named({ name, role }: Candidate, around: readonly CollectedPerson[]): Candidate | undefined {
  const address = name && only(around.filter((one) => one.name === name).map((one) => one.address));
  if (!address) return undefined;
  return {
    name,
    identifiers: [{ kind: 'email', value: address }],
    ground: 'general',
    confidence: CONFIDENCE,
    role,
  };
}

/** The one thing that all say who say something. */
function only(said: ReadonlyArray<string | undefined>): string | undefined {
  const all = new Set(said.filter((one) => one !== undefined));
  return all.size === 1 ? [...all][0] : undefined;
}

function phoneOf({ identifiers }: Candidate): string | undefined {
  return identifiers.find(({ kind }) => kind === 'phone')?.value;
}

function isMain({ role }: Candidate): boolean {
  return role !== 'cc' && role !== 'forwarded';
}
