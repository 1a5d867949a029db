import type { Finding, Plan } from '../domain/reply';

/** What one version of the guidance makes of one conversation. */
export interface Replayed {
  text: string;
  moves: Plan['moves'];
  /** Slots that the reply asks for. */
  asks: string[];
  findings: Finding[];
  /** Ids of rules whose conditions hold, and of those the reply names as its reasons; sorted, each once. */
  rules: string[];
}

/** One conversation under both versions. `until` is the customer's message that is answered. */
export interface Replay {
  conversation: string;
  until: string;
  /** The customer's words that are answered, and when they wrote them (ISO 8601). */
  asked: string;
  at: string;
  before: Replayed;
  after: Replayed;
}

/** What a change does to one conversation, in the order a lead wants to see it. */
export type ReplayKind = 'broken' | 'changed' | 'same';

/** Checks that object to the new reply and did not object to the former. */
export function brokenChecks({ before, after }: Replay): Finding[] {
  const known = new Set(before.findings.map(nameOf));
  return after.findings.filter((one) => !known.has(nameOf(one)));
}

/** Broken outranks changed: whoever looks at the list looks at what can't go out first. */
export function kindOf(replay: Replay, brokenExamples: number): ReplayKind {
  if (brokenExamples > 0 || brokenChecks(replay).length > 0) return 'broken';
  return replay.before.text === replay.after.text ? 'same' : 'changed';
}

function nameOf({ kind, because }: Finding): string {
  return `${kind} ${because.rule ?? ''}`;
}
