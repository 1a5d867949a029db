import type { FindingKind } from '../../../lib/domain/reply';
import type { Scenario } from '../scenario';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { PlantedLanguage } from './planted-language';

/** A reply with what was planted in it; `clean`: nothing. */
export interface LabelledDraft {
  scenario: string;
  id: string;
  basedOn?: string;
  text: string;
  planted?: FindingKind | 'clean';
  part?: string;
  language?: string;
}

/** The planted sentences of each language. */
export const plantedLanguages: readonly PlantedLanguage[] = [en, de, fr, es, pt, ar];
/** Each planted sentence stands in so many different replies. */
const REPLIES = 3;

/** The histories that the labelled drafts answer, one a language. */
export const plantedScenarios: Scenario[] = plantedLanguages.map((pack) => ({
  id: pack.language,
  now: '2026-03-12T09:40:00Z',
  agent: { name: 'Priya', role: 'frontline' },
  customer: { name: pack.customer, identifiers: [] },
  orders: [],
  interactions: [
    turn('i1', 'c1', 'chat', 'inbound', '2026-03-03T15:02:00Z', pack.first, pack.customer),
    turn('i2', 'c2', 'phone', 'note', '2026-03-09T11:20:00Z', pack.note, 'Ben'),
    turn('i3', 'c3', 'email', 'outbound', '2026-03-09T12:20:00Z', pack.promised, 'Priya'),
    turn('i4', 'c3', 'email', 'inbound', '2026-03-12T09:31:00Z', pack.newest, pack.customer),
  ],
  current: 'c3',
  guidance: {
    never: pack.never,
    procedures: [{ when: '', facts: [pack.fact] }],
    offers: [{ what: pack.offer.what, limit: 20, currency: pack.offer.currency, when: '' }],
  },
}));

/** All labelled drafts: each planted sentence in three replies, a part left out of four, replies that are clean. Even ones are for development. */
export function labelledDrafts(): LabelledDraft[] {
  return plantedLanguages.flatMap((pack, index) => [
    ...plantedSentences(pack),
    ...leftOut(pack),
    ...greetedWrongly(pack),
    ...otherLanguage(pack, plantedLanguages[(index + 1) % plantedLanguages.length]!),
    ...stale(pack),
    ...clean(pack),
  ]);
}

function plantedSentences(pack: PlantedLanguage): LabelledDraft[] {
  return Object.entries(pack.planted).flatMap(([kind, sentences]) =>
    sentences.flatMap((sentence, i) =>
      Array.from({ length: REPLIES }, (_, k) => {
        const parts = partsOf(pack, i + k * 5);
        parts.body.splice(k + 1, 0, sentence);
        return label(pack, kind as FindingKind, i, `${i}-${k}`, join(parts));
      }),
    ),
  );
}

function leftOut(pack: PlantedLanguage): LabelledDraft[] {
  const without = (kind: FindingKind, part: number) =>
    Array.from({ length: 5 }, (_, i) => {
      const parts = partsOf(pack, i * 7 + part);
      parts.body.splice(part, 1);
      return label(pack, kind, i, String(i), join(parts));
    });
  return [
    ...without('missing-acknowledgement', 0),
    ...without('unanswered-question', 1),
    ...without('missing-procedure-fact', 2),
  ];
}

function greetedWrongly(pack: PlantedLanguage): LabelledDraft[] {
  return pack.wrongGreetings.map((greeting, i) =>
    label(pack, 'wrong-name', i, String(i), join({ ...partsOf(pack, i), greeting })),
  );
}

function otherLanguage(pack: PlantedLanguage, other: PlantedLanguage): LabelledDraft[] {
  return Array.from({ length: 5 }, (_, i) =>
    label(pack, 'wrong-language', i, String(i), join({ ...partsOf(other, i), greeting: pack.greetings[i % 3]! })),
  );
}

function stale(pack: PlantedLanguage): LabelledDraft[] {
  return Array.from({ length: 5 }, (_, i) => ({
    ...label(pack, 'stale', i, String(i), join(partsOf(pack, i))),
    basedOn: 'i3',
  }));
}

function clean(pack: PlantedLanguage): LabelledDraft[] {
  const plain = Array.from({ length: 24 }, (_, i) => label(pack, 'clean', i, String(i), join(partsOf(pack, i))));
  const fair = pack.fair.flatMap((sentence, i) =>
    [0, 1].map((k) => {
      const parts = partsOf(pack, i * 3 + k);
      parts.body.splice(2 + k, 0, sentence);
      return label(pack, 'clean', i, `fair-${i}-${k}`, join(parts));
    }),
  );
  return [...plain, ...fair];
}

/** The parts of reply number `n`; 144 numbers give as many different replies. */
function partsOf(pack: PlantedLanguage, n: number) {
  const pick = (list: readonly string[], step: number) => list[Math.floor(n / step) % list.length]!;
  return {
    greeting: pick(pack.greetings, 1),
    body: [pick(pack.acknowledge, 1), pick(pack.answer, 3), pick(pack.facts, 2), pick(pack.next, 5)],
    closing: pick(pack.closings, 4),
  };
}

function join({ greeting, body, closing }: { greeting: string; body: string[]; closing: string }): string {
  return `${greeting}\n\n${body.join(' ')}\n\n${closing}`;
}

function label(
  { language }: PlantedLanguage,
  planted: FindingKind | 'clean',
  i: number,
  n: string,
  text: string,
): LabelledDraft {
  const part = i % 2 === 0 ? 'development' : 'test';
  return { scenario: language, id: `${language}-${planted}-${n}`, text, planted, part, language };
}

function turn(
  id: string,
  conversation: string,
  channel: 'chat' | 'phone' | 'email',
  direction: 'inbound' | 'outbound' | 'note',
  at: string,
  text: string,
  author: string,
): Scenario['interactions'][number] {
  return { id, conversation, channel, direction, at, text, author };
}
