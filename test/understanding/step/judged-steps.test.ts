import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../lib/domain/interaction';
import { quoteOf } from '../../../lib/domain/reading';
import { readDossier } from '../../../lib/understanding/read-dossier';
import { loadSteps } from '../../../lib/understanding/step/load-steps';
import { message } from '../ledger/a-conversation';

const steps = await loadSteps();

function tried(...interactions: Interaction[]): string[] {
  const dossier = {
    customer: { identifiers: [] },
    interactions,
    orders: [],
    current: 'c1',
    now: '2026-03-12T10:00:00Z',
    agent: { role: 'frontline' as const },
  };
  return readDossier(dossier, { steps }).tried.map((one) => `${one.outcome}: ${quoteOf(one.evidence, interactions)}`);
}

const told = (text: string) => tried(message('m1', 'inbound', text, 3));

describe('steps that no list names', () => {
  it.each([
    'Sanded the contacts down and it still refuses to charge.',
    'Ich habe die Kontakte blank geschmirgelt, sie lädt trotzdem nicht.',
    "J'ai poncé les contacts et elle refuse toujours de charger.",
    'Lijé los contactos y sigue sin cargar.',
    'Lixei os contactos e continua sem carregar.',
  ])('are told with what came of them: %s', (text) => {
    expect(told(text)).toEqual([`failed: ${text}`]);
  });

  it.each([
    'I ordered two of them last week.',
    'Your courier replaced the label.',
    'Wann kommt mein Paket endlich an?',
    'Je vous remercie de votre aide.',
    '¿Con qué correo está registrado?',
    'Qual é o vosso horário ao sábado?',
    'شكرا جزيلا لكم على المساعدة',
    '',
    '🙃🙃🙃',
  ])('are not seen where none is told: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('are told once, whether suggested by us or in the answer', () => {
    const asked = message('m1', 'outbound', 'Please restart the router and tell me what happens.', 3);
    const answer = message('m2', 'inbound', 'Restarted the router, still no internet.', 4);
    expect(tried(asked, answer)).toHaveLength(1);
  });

  it('are read of a very long text without taking it all in', () => {
    expect(told('word '.repeat(20_000))).toEqual([]);
  });
});

it('leaves everything to the rules without weights', () => {
  const one = message('m1', 'inbound', 'Sanded the contacts down, hopeless machine.', 3);
  const dossier = {
    customer: { identifiers: [] },
    interactions: [one],
    orders: [],
    current: 'c1',
    now: '2026-03-12T10:00:00Z',
    agent: { role: 'frontline' as const },
  };
  expect(readDossier(dossier).tried).toEqual([]);
});
