import { expect, it } from 'vitest';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import { keepLocked } from '../../lib/guidance/keep-locked';

const draft = { ...defaultGuidance, version: 7, never: [{ phrase: 'per our policy' }], offers: [] };
const inForce = { ...defaultGuidance, version: 3, never: [{ phrase: 'calm down' }] };

it('keeps what is in force of a locked part, and the draft elsewhere', () =>
  expect(keepLocked(draft, inForce, ['never', 'reasons'])).toEqual({ ...draft, never: inForce.never }));

it('changes nothing without a lock, and never the number', () => {
  expect(keepLocked(draft, inForce, [])).toEqual(draft);
  expect(keepLocked(draft, inForce, ['version', 'no-such-part'])).toEqual(draft);
});
