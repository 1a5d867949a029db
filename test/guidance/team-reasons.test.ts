import { expect, it } from 'vitest';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import { teamReasons } from '../../lib/guidance/team-reasons';

const found = [
  { id: 'refund', confidence: 0.9 },
  { id: 'billing', confidence: 0.7 },
];

it('are what was found while the team has no list of its own', () => {
  expect(teamReasons(defaultGuidance, found, 'anything')).toEqual(found);
});

it('are only those of the team’s list, and new ones by every word of their name', () => {
  const guidance = {
    ...defaultGuidance,
    reasons: [
      { id: 'refund', name: 'Refund' },
      { id: 'loyalty-card', name: { en: 'Loyalty card', de: 'Kundenkarte' } },
    ],
  };
  const ids = (text: string) => teamReasons(guidance, found, text).map((one) => one.id);
  expect(ids('My money please')).toEqual(['refund']);
  expect(ids('Where are the points of my loyalty cards?')).toEqual(['refund', 'loyalty-card']);
  expect(ids('Meine Kundenkarten sind weg')).toEqual(['refund', 'loyalty-card']);
  expect(ids('My card is gone')).toEqual(['refund']);
});
