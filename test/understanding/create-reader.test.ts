import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier';
import { createReader } from '../../lib/understanding/create-reader';
import { readDossier } from '../../lib/understanding/read-dossier';
import { message } from './ledger/a-conversation';

const TEXTS = [
  'The router drops every evening. Order A-1029.',
  'I restarted the router, no change.',
  'We will call you tomorrow.',
  'Could you send me your order number?',
  'Still nothing!! Nobody called. When will it be fixed?',
  'Ich habe den Router neu gestartet, ohne Erfolg.',
  'cust rebooted, n/c, cb Fri',
  'Thanks, that worked.',
];

const dossier = (texts: readonly string[]): Dossier => ({
  customer: { identifiers: [] },
  interactions: texts.map((text, i) =>
    message(`m${i}`, (['inbound', 'outbound', 'note'] as const)[(text.length + i) % 3]!, text, i + 1),
  ),
  orders: [],
  current: 'c1',
  now: '2026-03-20T10:00:00.000Z',
  agent: { role: 'frontline' },
});

it('reads the same as a reading from nothing, whatever was read before: messages added, changed and taken away', () => {
  const texts = fc.array(fc.constantFrom(...TEXTS), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (histories) => {
      const read = createReader();
      for (const history of histories)
        expect(read(structuredClone(dossier(history)))).toEqual(readDossier(dossier(history)));
    }),
    { numRuns: 40 },
  );
});
