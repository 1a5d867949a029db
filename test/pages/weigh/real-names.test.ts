import { expect, it } from 'vitest';
import type { Sighting } from '../../../lib/domain/sighting';
import { withRealNames } from '../../../lib/pages/weigh/real-names';

const called = (name: string) => {
  const seen = {
    customer: [{ name, identifiers: [], ground: 'field', confidence: 0.9 }],
    messages: [{ author: name, direction: 'inbound', text: 'Hello.' }],
  } as unknown as Sighting;
  const { customer, messages } = withRealNames(seen);
  expect(messages[0]?.author).toBe(customer[0]?.name);
  return customer[0]?.name;
};

it.each(['null', 'undefined', ' NULL ', 'N/A', 'Unknown', '[object Object]', '-', '—', '(?)', ''])(
  'takes "%s" for no name',
  (name) => expect(called(name)).toBeUndefined(),
);

it.each(['Ada Byron', 'Jennifer Null', 'Dr. X (CC)', '山田', 'None Such', 'O’Neill'])('leaves %s', (name) =>
  expect(called(name)).toBe(name),
);
