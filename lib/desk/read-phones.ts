import type { Candidate, Sighting } from '../domain/sighting';
import { phoneIn } from '../importers/identifiers-in';

/**
 * The sighting with every phone number that its writing or the region tells the country of in its international form; any other stays as it
 * is written. For the worker alone: the tables of numbering plans weigh too much for a page or the panel.
 */
export function withReadPhones(sighting: Sighting, region: string | undefined): Sighting {
  return { ...sighting, customer: sighting.customer.map((one) => readPhones(one, region)) };
}

function readPhones(candidate: Candidate, region: string | undefined): Candidate {
  return {
    ...candidate,
    identifiers: candidate.identifiers.map((one) =>
      one.kind === 'phone' ? (phoneIn(one.value, region)[0] ?? one) : one,
    ),
  };
}

/** The region that a language tag names (`de-AT`), never one that a bare language suggests: English is spoken under many numbering plans. */
export function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    // A tag that is none names no region.
    return undefined;
  }
}
