import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../lib/domain/interaction';
import { readDossier } from '../../lib/understanding/read-dossier';
import { loadReasons } from '../../lib/understanding/reason/load-reasons';
import { message } from './ledger/a-conversation';

const english = await loadReasons('en');
const DIRECTIONS = ['inbound', 'outbound', 'note', 'event'] as const;

function read(...interactions: Interaction[]) {
  return readDossier(
    {
      customer: { name: 'Maya Okafor', identifiers: [{ kind: 'email', value: 'maya@okafor.example' }] },
      interactions,
      orders: [{ id: 'A-1029', at: '2026-02-20T10:00:00Z', items: [] }],
      current: 'c1',
      now: '2026-03-20T10:00:00Z',
      agent: { name: 'Priya', role: 'frontline' },
    },
    { ...(english && { reasons: english }), zone: 'Europe/Berlin' },
  );
}

/** Every place in a text that a reading points at. */
function evidenceIn(value: unknown): Array<{ start: number; end: number }> {
  if (!value || typeof value !== 'object') return [];
  const found = 'start' in value && 'end' in value ? [value as { start: number; end: number }] : [];
  return [...found, ...Object.values(value).flatMap(evidenceIn)];
}

const TRACE = `Traceback (most recent call last):
  File "/srv/app/main.py", line 12, in <module>
    raise ValueError("order A-77 not found")
ValueError: order A-77 not found
java.lang.NullPointerException: Cannot invoke "String.length()" because "<local1>" is null
\tat com.example.Main.main(Main.java:5)
2026-03-04T10:00:00.123Z ERROR [http-nio-8080-exec-1] c.e.Api - HTTP 500 GET /v1/orders?id=77 took 1022ms
0x7ffee4b1 0x7ffee4b2 SIGSEGV`;

const BAD: Array<[string, string]> = [
  ['empty', ''],
  ['blanks', ' \n\t \r\n '],
  ['faces only', '😡😡😡👍🏽👩‍👩‍👧‍👦'],
  ['one endless word', 'a'.repeat(100_000)],
  ['one word for ever', 'refund '.repeat(15_000)],
  ['mixed scripts', 'Заказ order حالة 注文 παραγγελία Bestellung עברית A-1029'],
  ['direction controls', '\u202Eorder\u202C \u2066A-1029\u2069 \u200F\u061C\u200B refund\u0000'],
  [
    'remnants of HTML',
    '<div style="x">Hello&nbsp;<br/>I reset it&amp;no change</div><script>alert(1)</script><!-- -->',
  ],
  ['a stack trace', TRACE],
  ['lone surrogates', '\ud83d refund \udc4d'],
  ['marks only', '?!?!….,;:()[]{}<>"\'«»'],
  ['combining marks', `a${'\u0301'.repeat(5000)} refund`],
];

describe.each(DIRECTIONS)('what nobody should write, as %s', (direction) => {
  it.each(BAD)('%s is read without a word', (_, text) => {
    const reading = read(message('i1', direction, text, 3), message('i2', 'inbound', 'I reset it, no change.', 4));
    expect(reading.tried.map((one) => one.step)).toContain('reset');
    expect(reading.feelings.at(-1)?.interaction).toBe('i2');
  });
});

it.each(['', ' \n\t ', '?!?!….,;:()'])('of “%s” nothing is claimed', (text) => {
  const { feeling, reasons, answered, tried, promises, questions, circumstances } = read(
    message('i1', 'inbound', text, 3),
  );
  expect({ label: feeling.label, reasons, answered, tried, promises, questions, circumstances }).toEqual({
    label: 'calm',
    reasons: [],
    answered: [],
    tried: [],
    promises: [],
    questions: [],
    circumstances: [],
  });
});

it('a stack trace is no order of the customer’s and no feeling', () => {
  const reading = read(message('i1', 'inbound', `It crashes:\n${TRACE}`, 3));
  expect(['calm', 'frustrated', 'disappointed']).toContain(reading.feeling.label);
  expect(reading.promises).toEqual([]);
});

it('whatever stands there: no throw, and every claim points into its text', () => {
  const pieces = fc.constantFrom(
    'I reset the router, no change. ',
    'We will call you tomorrow. ',
    '10:02 Maya: order A-1029\n',
    '> quoted\n',
    'From: Maya <maya@okafor.example>\nTo: us\n\n',
    'On Monday Tom wrote:\n',
    '-- \n',
    'Ich möchte mein Geld zurück! ',
    'متى يصل الطرد؟ ',
    '\u202E\u2067',
    '\n\n',
    '<br/>',
    TRACE,
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...DIRECTIONS), (parts, direction) => {
      const text = parts.join('');
      for (const { start, end } of evidenceIn(read(message('i1', direction, text, 3)))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 150 },
  );
});
