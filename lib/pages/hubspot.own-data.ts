import type { Candidate } from '../domain/sighting';
import { hubspotPlace } from './address/hubspot-place';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { listAt, pick, textAt } from './own-data/pick';

/** More contacts on one ticket are not asked for: with two already, the agent is. */
const MOST_CONTACTS = 5;

/**
 * A HubSpot ticket's contacts, as the CRM interface has them (https://developers.hubspot.com/docs/api/crm/tickets [doc]; its use in the
 * agent's session, with the sign against forged requests that HubSpot's own pages read from a cookie [3rd]). The ticket names its
 * contacts by number only. Of a thread's messages no address is known, so these are the page's.
 */
export default defineOwnData({
  system: 'hubspot',
  paths(url) {
    const place = hubspotPlace(url);
    if (place?.kind !== 'ticket') return undefined;
    return [objectPath('tickets', place.number, 'properties=subject&associations=contacts', place.portal)];
  },
  more([ticket], url) {
    const properties = 'properties=email,firstname,lastname,phone';
    const portal = hubspotPlace(url)?.portal ?? '';
    return contactsOf(ticket).map((number) => objectPath('contacts', number, properties, portal));
  },
  headers(page): Record<string, string> {
    const sign = /(?:^|;\s?)hubspotapi-csrf=([^;]{1,500})/.exec(page.cookie)?.[1];
    return sign ? { 'X-HubSpot-CSRF-hubspotapi': sign } : {};
  },
  read([ticket, ...contacts], url) {
    const place = hubspotPlace(url);
    const numbers = contactsOf(ticket);
    const isSame = place?.kind === 'ticket' && textAt(ticket, 'id') === place.number;
    if (!isSame || contacts.some((one, i) => textAt(one, 'id') !== numbers[i])) return undefined;
    return {
      conversation: { id: `ticket/${place.number}`, subject: textAt(ticket, 'properties', 'subject') },
      customer: contacts.flatMap(customerOf),
      messages: [],
      shows: [],
    };
  },
});

function objectPath(kind: string, number: string, asked: string, portal: string): string {
  return `/api/crm/v3/objects/${kind}/${number}?${asked}&portalId=${portal}`;
}

/** A contact can be there in more than one sense ("contact of the ticket", "primary"): once each. */
function contactsOf(ticket: unknown): string[] {
  const numbers = listAt(ticket, 'associations', 'contacts', 'results').flatMap((one) => textAt(one, 'id') ?? []);
  return [...new Set(numbers)].filter((one) => /^\d{1,20}$/.test(one)).slice(0, MOST_CONTACTS);
}

function customerOf(contact: unknown): Candidate[] {
  const fields = { name: ['firstname', 'lastname'], email: 'email', phone: 'phone' };
  return personOf(pick(contact, 'properties'), fields);
}
