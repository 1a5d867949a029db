import type { Dossier } from '../domain/dossier';
import type { Reading } from '../domain/reading';
import type { Draft, Plan } from '../domain/reply';
import type { Guidance } from '../guidance/document';
import { evaluateOffers } from '../guidance/evaluate-offers';
import { matchEscalation, matchProcedures } from '../guidance/match-procedures';
import { ruleContext } from '../guidance/rule-context';
import type { Replay, Replayed } from '../rehearsal/replayed';
import type { Knowledge, readDossier } from '../understanding/read-dossier';
import { draftReplies, readMatter, type Wish } from './think';

/** The words an agent sees first, and no others: a rehearsal writes hundreds of replies. */
const FIRST: Wish = { seed: 1, adjustments: [], styles: ['direct'] };

/**
 * Replays one conversation under both versions, as if nothing had been sent before. Pure: the same dossier and documents give the same
 * replay, bit by bit. `undefined` where no reply can be written.
 */
export function rehearse(
  dossier: Dossier,
  versions: { before: Guidance; after: Guidance },
  knowledge?: Knowledge,
  read?: typeof readDossier,
): Replay | undefined {
  const asked = dossier.interactions.findLast((one) => one.conversation === dossier.current);
  const before = replayed(dossier, versions.before, knowledge, read);
  const after = replayed(dossier, versions.after, knowledge, read);
  if (!asked || !before || !after) return undefined;
  return { conversation: dossier.current, until: asked.id, asked: asked.text, at: asked.at, before, after };
}

function replayed(
  dossier: Dossier,
  guidance: Guidance,
  knowledge?: Knowledge,
  read?: typeof readDossier,
): Replayed | undefined {
  const said = { toCustomer: [], byTeam: [] };
  const reading = readMatter({ dossier, guidance }, knowledge, read);
  const { plan, drafts } = draftReplies({ dossier, guidance, said }, reading, FIRST);
  const draft = drafts[0];
  if (!draft) return undefined;
  return {
    text: draft.text,
    moves: plan.moves,
    asks: plan.missing.map((one) => one.slot),
    findings: draft.findings,
    rules: firedRules(dossier, reading, guidance, plan, draft),
  };
}

function firedRules(dossier: Dossier, reading: Reading, guidance: Guidance, plan: Plan, draft: Draft): string[] {
  const context = ruleContext(dossier, reading);
  const matched = matchProcedures(guidance, context).map((one) => one.procedure.id);
  const offers = evaluateOffers(guidance, { ...context, role: dossier.agent.role, granted: [] });
  const allowed = offers.flatMap(({ offer, allowed: may }) => (may ? [offer.id] : []));
  const escalation = matchEscalation(guidance, context)?.id;
  const named = [...plan.moves.flatMap((one) => one.because), ...draft.why].flatMap((one) => one.rule ?? []);
  return [...new Set([...matched, ...allowed, ...(escalation ? [escalation] : []), ...named])].sort();
}
