import { expect, it } from 'vitest';
import { beforeSignOff } from '../../lib/effort/before-sign-off';
import { surveyLine, type SurveyMoment } from '../../lib/effort/survey-rules';
import { anInteraction } from '../db/an-interaction';

const LINE = 'How easy was it for you, from 1 to 7?';
const answered = [
  anInteraction({ id: '1' }),
  anInteraction({
    id: '2',
    direction: 'outbound',
    at: '2026-03-12T10:00:00.000Z',
    text: 'A new router is on its way.',
  }),
];
const moment = (given: Partial<SurveyMoment> = {}): SurveyMoment => ({
  setting: { lines: { en: LINE, de: 'Wie einfach war es?' }, everyDays: 30 },
  interactions: answered,
  current: answered[0]!.conversation,
  reading: {
    language: 'en',
    feeling: { label: 'grateful', intensity: 1, evidence: [], course: 'steady' },
    questions: [],
  },
  told: false,
  now: '2026-03-12T11:00:00.000Z',
  ...given,
});
const reading = moment().reading;

it('offers the team’s line in the customer’s language', () => {
  expect(surveyLine(moment())).toEqual({ line: LINE });
  expect(surveyLine(moment({ reading: { ...reading, language: 'de-AT' } }))).toEqual({ line: 'Wie einfach war es?' });
});

it('names the rule that forbids it', () => {
  const open = { text: '?', kind: 'question', evidence: { interaction: '1', start: 0, end: 1 }, open: true } as const;
  const angry = { label: 'angry', intensity: 2, evidence: [], course: 'rising' } as const;
  const asked = anInteraction({
    id: '0',
    direction: 'outbound',
    at: '2026-03-01T10:00:00.000Z',
    text: `Hi. ${LINE}`,
    conversation: 'x',
  });
  const cases: Array<[Partial<SurveyMoment>, string]> = [
    [{ reading: { ...reading, language: 'fr' } }, 'no-text'],
    [{ interactions: answered.slice(0, 1) }, 'not-answered'],
    [{ reading: { ...reading, questions: [open] } }, 'unsolved'],
    [{ reading: { ...reading, feeling: { ...angry, evidence: [] } } }, 'upset'],
    [{ interactions: [asked, ...answered] }, 'asked-lately'],
    [{ told: true }, 'told-already'],
  ];
  for (const [given, no] of cases) expect(surveyLine(moment(given))).toEqual({ no });
});

it('puts a paragraph before the sign-off', () => {
  expect(beforeSignOff('Hi Maya,\n\nIt is on its way.\n\nBest wishes\nAna', LINE)).toBe(
    `Hi Maya,\n\nIt is on its way.\n\n${LINE}\n\nBest wishes\nAna`,
  );
  expect(beforeSignOff('Done.', LINE)).toBe(`Done.\n\n${LINE}`);
});
