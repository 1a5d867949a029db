import type { GuidanceRecord } from '../../lib/db/records';
import { nextIssueFor } from '../../lib/desk/next-issue-for';
import { guidanceFrom } from '../../lib/desk/publish-guidance';
import { wordingIn } from '../../lib/guidance/document';
import { inPackingThread } from '../options/insights/in-packing-thread';
import type { NextOffer } from './hooks/use-next-issue';

/** The next issue of a reason with the facts that the team's procedures must state about it, in the customer's language. */
export async function nextOfferFor(
  reason: string,
  language: string,
  record: GuidanceRecord | undefined,
): Promise<NextOffer | undefined> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = await nextIssueFor(reason, new Date().toISOString(), () =>
    inPackingThread((packing) => packing.nextIssues(zone)),
  );
  if (!known) return undefined;
  const { issue, since } = known;
  const procedure = guidanceFrom(record).procedures.find((one) => one.when.reasons?.includes(issue.next));
  const facts = procedure?.facts.flatMap((fact) => wordingIn(fact, language) ?? []) ?? [];
  return { issue, since, answer: facts.map(asSentence).join(' ') || undefined };
}

// A fact is a whole clause, written to stand inside a sentence.
function asSentence(clause: string): string {
  const said = clause.trim();
  return `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}${/[.!?؟]$/.test(said) ? '' : '.'}`;
}
