import type { Guidance } from '../document';
import { defaultProcedures } from './default-procedures';

/**
 * What replies follow before a lead has written anything: careful steps that any shop, software or telecom team can stand
 * behind, no amounts, no facts about a company that we can't know, and response times a small team can keep.
 */
export const defaultGuidance: Guidance = {
  format: 3,
  version: 0,
  tone: { warmth: 2, address: 'mirror', words: [], voice: [] },
  brands: [],
  never: [],
  procedures: defaultProcedures,
  offers: [],
  escalations: [],
  reasons: [],
  personas: [],
  journey: [],
  snippets: [],
  hours: { timeZone: 'UTC', opens: '09:00', closes: '17:00', days: [1, 2, 3, 4, 5] },
  responseTimes: {
    chat: { count: 15, unit: 'minutes' },
    messaging: { count: 1, unit: 'working-hours' },
    social: { count: 2, unit: 'working-hours' },
    email: { count: 5, unit: 'working-hours' },
    other: { count: 5, unit: 'working-hours' },
  },
};
