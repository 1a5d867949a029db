import type { GuidanceRecord } from '../db/records';
import { wordingIn } from '../guidance/document';
import { reasonIds } from '../guidance/reason-ids';
import { guidanceFrom } from './publish-guidance';

/** The reasons a conversation can have by the published guidance, and the names of those the team added, in the interface's language. */
export function reasonListOf(record: GuidanceRecord | undefined, language: string) {
  const guidance = guidanceFrom(record);
  const named = guidance.reasons.map(({ id, name }) => [id, wordingIn(name, language) ?? wordingIn(name, 'en') ?? id]);
  return { reasonList: reasonIds(guidance), reasonNames: Object.fromEntries(named) as Record<string, string> };
}
