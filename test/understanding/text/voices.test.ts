import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../lib/domain/interaction';
import { quoteOf } from '../../../lib/domain/reading';
import { readDossier } from '../../../lib/understanding/read-dossier';
import { message } from '../ledger/a-conversation';

function read(...interactions: Interaction[]) {
  const reading = readDossier({
    customer: { name: 'Maya Okafor', identifiers: [{ kind: 'email', value: 'maya@okafor.example' }] },
    interactions,
    orders: [],
    current: 'c1',
    now: '2026-03-20T10:00:00Z',
    agent: { name: 'Priya', role: 'frontline', brand: 'Northwind' },
  });
  const quotes = (all: Array<{ evidence: { interaction: string; start: number; end: number } }>) =>
    all.map((one) => quoteOf(one.evidence, interactions));
  return { ...reading, quotes };
}

const CHATS: Array<[string, string]> = [
  [
    'with times',
    '10:02 Maya: The router drops every evening, order A-1029.\n10:03 Tom: Please restart the router.\n10:09 Maya: I reset it too, no change.\n10:10 Tom: We will call you tomorrow.',
  ],
  [
    'with dates in brackets',
    '[02/03/2026, 10:02:11] Maya Okafor: The router drops every evening, order A-1029.\n[02/03/2026, 10:03:00] Northwind: Please restart the router.\n[02/03/2026, 10:09:00] Maya Okafor: I reset it too, no change.\n[02/03/2026, 10:10:00] Northwind: We will call you tomorrow.',
  ],
  [
    'with times behind the names',
    'Customer (10:02): The router drops every evening, order A-1029.\nAgent (10:03): Please restart the router.\nCustomer (10:09): I reset it too, no change.\nAgent (10:10): We will call you tomorrow.',
  ],
  [
    'with names alone',
    'Visitor: The router drops every evening, order A-1029.\nTom: Please restart the router.\nVisitor: I reset it too, no change.\nTom: We will call you tomorrow.',
  ],
];

describe.each(CHATS)('a pasted chat %s', (_, text) => {
  it.each(['note', 'inbound'] as const)('gives each side its words, in a %s', (direction) => {
    const reading = read(message('i1', direction, text, 3));
    expect(reading.answered.map((one) => one.value)).toContain('A-1029');
    expect(reading.tried.find((one) => one.step === 'reset')?.outcome).toBe('failed');
    expect(reading.promises.map((one) => one.what)).toEqual(['We will call you tomorrow.']);
    expect(reading.quotes(reading.promises)).toEqual(['We will call you tomorrow.']);
  });
});

const FORWARDED = `Hi, this is what I wrote your colleague, thank you for looking into it!

---------- Forwarded message ---------
From: Maya Okafor <maya@okafor.example>
Date: Mon, 2 Mar 2026
Subject: Router
To: help@northwind.example

I am furious!! I reset it, no change at all. Order A-1029.

From: Tom Lind <tom@northwind.example>
Sent: Monday
To: Maya Okafor <maya@okafor.example>

We will refund you by Friday.`;

describe('a forwarded thread', () => {
  it('tells what the customer said and what we promised, each as theirs', () => {
    const reading = read(message('i1', 'inbound', FORWARDED, 3));
    expect(reading.answered.map((one) => one.value)).toContain('A-1029');
    expect(reading.tried.map((one) => [one.step, one.outcome])).toEqual([['reset', 'failed']]);
    expect(reading.promises.map((one) => one.what)).toEqual(['We will refund you by Friday.']);
  });

  it('leaves the feeling to the words above it', () => {
    const reading = read(message('i1', 'inbound', FORWARDED, 3));
    expect(reading.feelings).toHaveLength(1);
    expect(['calm', 'grateful', 'pleased']).toContain(reading.feeling.label);
  });

  it('takes nothing twice that stands in the history', () => {
    const first = message('i0', 'inbound', 'I am furious!! I reset it, no change at all. Order A-1029.', 2);
    const reading = read(first, message('i1', 'inbound', FORWARDED, 3));
    expect(reading.answered.filter((one) => one.value === 'A-1029').map((one) => one.evidence.interaction)).toEqual([
      'i0',
    ]);
  });

  it('takes no stranger for the customer', () => {
    const strange = FORWARDED.replaceAll('Maya Okafor <maya@okafor.example>', 'Omar Haddad <omar@haddad.example>');
    expect(read(message('i1', 'inbound', strange, 3)).answered.map((one) => one.value)).not.toContain('A-1029');
  });
});

it.each([
  ['a list of facts', 'Model: X2\nSerial: AB-12345\nVersion: 4.2.1'],
  ['a greeting with a colon', 'Hi Maya: please restart the router.\nBest: Tom'],
])('%s is no chat', (_, text) => {
  const inbound = message('i1', 'inbound', text, 3);
  expect(read(inbound).feelings.map((one) => one.interaction)).toEqual(['i1']);
  if (text.startsWith('Model')) expect(read(inbound).answered.map((one) => one.slot)).toContain('version');
});
