/**
 * Format 1 had one `tone` string, plain never-say strings, offers without a kind, and no hours or response times.
 * Nothing of it is dropped: the tone's words become the first voice example.
 */
export function fromFormat1(document: Record<string, unknown>): Record<string, unknown> {
  const list = (key: string) => (Array.isArray(document[key]) ? (document[key] as unknown[]) : []);
  return {
    escalations: [],
    reasons: [],
    personas: [],
    journey: [],
    snippets: [],
    procedures: [],
    hours: { timeZone: 'UTC', opens: '09:00', closes: '17:00', days: [1, 2, 3, 4, 5] },
    responseTimes: { other: { count: 4, unit: 'working-hours' } },
    ...document,
    format: 2,
    version: document.version ?? 1,
    tone:
      typeof document.tone === 'string'
        ? { warmth: 2, address: 'mirror', words: [], voice: document.tone ? [document.tone] : [] }
        : (document.tone ?? { warmth: 2, address: 'mirror', words: [], voice: [] }),
    never: list('never').map((one) => (typeof one === 'string' ? { phrase: one } : one)),
    offers: list('offers').map((one) => ({ kind: 'other', ...(one as Record<string, unknown>) })),
  };
}
