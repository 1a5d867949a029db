import type { Candidate } from '../../domain/sighting';
import { textAt } from './pick';

/** How sure the helpdesk's own record of the requester is: one step under the agent's own word. */
const SURE = 0.97;

/** Fewer digits are an extension or nothing. */
const DIGITS = /\d(?:\D{0,3}\d){5}/;

/** Where a record of a person keeps its fields. */
export interface PersonFields {
  name: string[];
  email: string;
  phone?: string;
}

/** The requester as the helpdesk's record names them; nobody when it holds no address and no phone number. */
export function personOf(record: unknown, fields: PersonFields): Candidate[] {
  const name = fields.name.flatMap((field) => textAt(record, field) ?? []).join(' ');
  const email = textAt(record, fields.email);
  const phone = fields.phone ? textAt(record, fields.phone) : undefined;
  const identifiers: Candidate['identifiers'] = [
    ...(email?.includes('@') ? [{ kind: 'email' as const, value: email }] : []),
    ...(phone && DIGITS.test(phone) ? [{ kind: 'phone' as const, value: phone }] : []),
  ];
  if (!identifiers.length) return [];
  return [{ name: name || undefined, identifiers, ground: 'json', confidence: SURE, role: 'requester' }];
}
