import type { Sighting } from '../../domain/sighting';

/** What helpdesks write where they know no name. */
const NONE = /^(?:null|undefined|nan|none|n\/a|unknown|\[object object\]|[\s\p{P}]*)$/iu;

/** A sighting without the names that are none, so that nobody is called "null". */
export function withRealNames(sighting: Sighting): Sighting {
  return {
    ...sighting,
    customer: sighting.customer.map((one) => ({ ...one, name: realName(one.name) })),
    messages: sighting.messages.map((one) => ({ ...one, author: realName(one.author) })),
  };
}

function realName(name: string | undefined): string | undefined {
  return name === undefined || NONE.test(name.trim()) ? undefined : name;
}
