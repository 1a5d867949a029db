import type { Dossier } from '../domain/dossier';
import type { FindingKind, MoveKind } from '../domain/reply';
import type { Guidance } from '../guidance/document';
import type { Knowledge, readDossier } from '../understanding/read-dossier';
import { narrowRules } from './narrow-rules';
import { checkerFor, draftReplies, readMatter } from './think';

/** What a good reply to one message would have named, and what the checks say of the agent's own. */
export interface PracticeNotes {
  /** The customer's questions that wait for an answer, in their words. */
  questions: string[];
  /** Facts that the procedures require, each a clause. */
  facts: string[];
  /** Slots that must be known and are not. */
  asks: string[];
  /** What must not be asked, suggested or said again. */
  avoid: Array<{ kind: 'ask' | 'suggest' | 'say'; what: string }>;
  /** Moves of the reply in their order, each with the first reason as a locale key under `why.`. */
  moves: Array<{ kind: MoveKind; why?: string; values?: Record<string, string | number> }>;
  /** One way to say it. */
  example: string;
  findings: Array<{ kind: FindingKind; words: string }>;
}

/** Looks at a reply that an agent wrote for practice. Pure: nothing is stored, and nobody is told. */
export function practise(
  { dossier, guidance, text }: { dossier: Dossier; guidance: Guidance; text: string },
  knowledge?: Knowledge,
  read?: typeof readDossier,
): PracticeNotes {
  const said = { toCustomer: [], byTeam: [] };
  const reading = readMatter({ dossier, guidance }, knowledge, read);
  const { plan, drafts } = draftReplies({ dossier, guidance, said }, reading, { seed: 1, adjustments: [] });
  const findings = checkerFor({ dossier, guidance, said }, reading)(text, drafts[0]?.basedOn);
  return {
    questions: reading.questions.filter((one) => one.open).map((one) => one.text),
    facts: narrowRules(guidance, dossier, reading).facts.map((one) => one.text),
    asks: plan.missing.map((one) => one.slot),
    avoid: plan.avoid.map(({ kind, what }) => ({ kind, what })),
    moves: plan.moves.map(({ kind, because }) => ({ kind, why: because[0]?.text, values: because[0]?.values })),
    example: drafts[0]?.text ?? '',
    findings: findings.map(({ kind, span }) => ({ kind, words: text.slice(...span) })),
  };
}
