import type { FindingKind } from '../../../../lib/domain/reply';
import type { Scenario } from '../../scenario';
import type { LabelledDraft } from '../labelled-drafts';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { CleanReply, Matter } from './matter';
import { pt } from './pt';

const MATTERS = [en, de, fr, es, pt, ar].flat();

/** The histories that the varied drafts answer, two a language. */
export const variedScenarios: Scenario[] = MATTERS.map((matter) => matter.scenario);

/** Each reply as it is, with one defect, or with a part left out; a hash of the defect's words tells the test part from the development part. */
export function variedDrafts(): LabelledDraft[] {
  return MATTERS.flatMap((matter, index) => [
    ...matter.replies.map((reply) => label(matter, 'clean', join(reply), reply.answer)),
    ...matter.fair.map((sentence, i) => label(matter, 'clean', withSentence(matter, i, sentence), sentence)),
    ...Object.entries(matter.planted).flatMap(([kind, sentences]) =>
      sentences.map((sentence, i) => label(matter, kind as FindingKind, withSentence(matter, i, sentence), sentence)),
    ),
    ...matter.wrongGreetings.map((greeting, i) =>
      label(matter, 'wrong-name', join({ ...matter.replies[i]!, greeting }), greeting),
    ),
    ...without(matter, 'missing-acknowledgement', { acknowledge: '' }),
    ...(matter.answeredElsewhere ? [] : without(matter, 'unanswered-question', { answer: '' })),
    ...without(matter, 'missing-procedure-fact', { fact: '' }),
    ...inOtherLanguage(matter, MATTERS[(index + 2) % MATTERS.length]!),
    ...matter.replies.slice(0, 2).map((reply) => ({
      ...label(matter, 'stale', join(reply), reply.next),
      basedOn: 'i3',
    })),
  ]);
}

function withSentence({ replies }: Matter, i: number, sentence: string): string {
  const reply = replies[i % replies.length]!;
  return i % 2 === 0
    ? join({ ...reply, fact: `${reply.fact} ${sentence}` })
    : join({ ...reply, next: `${sentence} ${reply.next}` });
}

function without(matter: Matter, kind: FindingKind, left: Partial<CleanReply>): LabelledDraft[] {
  return matter.replies.slice(0, 3).map((reply) => label(matter, kind, join({ ...reply, ...left }), kind + reply.next));
}

function inOtherLanguage(matter: Matter, other: Matter): LabelledDraft[] {
  return other.replies
    .slice(0, 2)
    .map((reply, i) =>
      label(
        matter,
        'wrong-language',
        join({ ...reply, greeting: matter.replies[i]!.greeting, closing: matter.replies[i]!.closing }),
        reply.answer,
      ),
    );
}

function join({ greeting, acknowledge, answer, fact, next, closing }: CleanReply): string {
  const part = (...sentences: string[]) => sentences.filter(Boolean).join(' ');
  return [greeting, part(acknowledge, answer), part(fact, next), closing].filter(Boolean).join('\n\n');
}

function label({ scenario }: Matter, planted: FindingKind | 'clean', text: string, said: string): LabelledDraft {
  const hash = hashOf(said);
  return {
    scenario: scenario.id,
    id: `${scenario.id}-${planted}-${hash.toString(36)}`,
    text,
    planted,
    part: hash % 2 === 0 ? 'varied development' : 'varied test',
    language: scenario.id.split('-')[1],
  };
}

function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) >>> 0, 7);
}
