import { contentHash, contentKey } from '../domain/content-key';
import type { EffortScore } from '../domain/effort';
import type { IdentifierKey } from '../domain/identifier';
import type { Interaction, SurveyFacts } from '../domain/interaction';
import { CES_2 } from '../effort/scales';
import { identifierKey } from '../identity/normalize-identifier';
import type { ImportedInteraction } from '../importers/imported';
import { originOfImport } from '../db/imports';
import { conversationKey } from './capture-messages';

/** Keys of everyone a file names for one record, best first: what writes (mail, number), then what only names. */
export function keysOf(identifiers: ImportedInteraction['identifiers']): IdentifierKey[] {
  const order = ['email', 'phone', 'handle', 'system-id'];
  const sorted = [...identifiers].sort((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind));
  return [...new Set(sorted.map(identifierKey).filter((key) => key !== undefined))];
}

/** An imported interaction in its place: same ids and content keys as a capture of the same message would have. */
export function interactionOf(
  told: ImportedInteraction,
  party: IdentifierKey,
  importId: string,
  now: string,
): Interaction {
  const conversation = conversationKey(told.system, told.site ?? 'import', told.conversation);
  const content = contentKey({ party, direction: told.direction, at: told.at, text: told.text });
  return {
    id: `${conversation}:${told.sourceId ?? `~${content}`}`,
    contentKey: content,
    system: told.system,
    conversation,
    party,
    channel: told.channel,
    direction: told.direction,
    ...(told.author && { author: told.author }),
    at: told.at,
    ...(told.subject && { subject: told.subject }),
    text: told.text,
    ...(told.url && { url: told.url }),
    audience: { site: originOfImport(importId) },
    ...(told.order && { order: told.order }),
    ...(told.survey && { survey: told.survey }),
    ...(told.account && { account: told.account }),
    origin: originOfImport(importId),
    capturedAt: now,
  };
}

/**
 * The effort score that a CES answer is, given by the customer; none for other measures, nor for a scale that is neither CES 1.0 (1 to 5,
 * high is effort) nor CES 2.0 (1 to 7, high is ease): a score on an unknown scale can't be compared with any.
 */
export function scoreOf(one: Interaction): EffortScore | undefined {
  const scale = one.survey && scaleOf(one.survey);
  if (!scale) return undefined;
  return {
    id: `import:${contentHash(one.id)}`,
    conversation: one.conversation,
    party: one.party,
    system: one.system,
    channel: one.channel,
    rater: 'customer',
    score: one.survey!.score,
    scale,
    reason: /^CES \d/.test(one.text) ? undefined : one.text.slice(0, 300),
    at: one.at,
    origin: one.origin,
  };
}

function scaleOf({ measure, question, min, max, highIs }: SurveyFacts): EffortScore['scale'] | undefined {
  if (measure !== 'CES' || min !== 1) return undefined;
  if (max === 7 && highIs === 'ease') return { ...CES_2, question: question || CES_2.question };
  if (max === 5 && highIs === 'effort') return { version: 'CES 1.0', question, min, max, highIs };
  return undefined;
}
