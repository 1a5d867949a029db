import type { Draft, Plan, ReplyStyle } from '../../domain/reply';
import { WRITER, writeReply, type WriteInput } from './write-reply';

/** What another writer (a model) is given: the plan, and how the embedded writer said it. */
export interface WritingRequest {
  plan: Plan;
  style: ReplyStyle;
  embedded: string;
}

/** Another writer of replies. It gets the plan and gives plain text; it may fail, be slow, or invent: none of that reaches a customer. */
export interface OtherWriter {
  id: string;
  write(request: WritingRequest, signal: AbortSignal): Promise<string>;
}

/** The writer that needs nothing but the plan. */
export const embeddedWriter: OtherWriter = { id: WRITER, write: async ({ embedded }) => embedded };

/** Why the embedded writer served in place of the other one. */
export type FellBack = 'failed' | 'too-slow' | 'stopped-by-check' | 'unusable';

export interface WrittenReplies {
  drafts: Draft[];
  /** The first reason, where at least one draft is the embedded writer's. */
  fellBack?: FellBack;
}

/** Longer than any reply should be; a writer that gives more has lost the thread. */
const LONGEST = 4000;

/**
 * Drafts by another writer from the same plan, with the same evidence, held to the same check. Where it fails, is not done when
 * `deadline` aborts, gives nothing usable, or a check stops its text, the embedded draft stands in its place, and that is said.
 */
export async function writeWith(
  writer: OtherWriter,
  input: WriteInput & Required<Pick<WriteInput, 'check'>>,
  deadline: AbortSignal,
): Promise<WrittenReplies> {
  const embedded = writeReply(input);
  if (writer.id === embeddedWriter.id) return { drafts: embedded };
  const tried = await Promise.all(embedded.map((draft) => attempt(writer, draft, input, deadline)));
  const drafts = tried.map((one, index) => (typeof one === 'string' ? embedded[index]! : one));
  const fellBack = tried.find((one) => typeof one === 'string');
  return { drafts, ...(fellBack && { fellBack }) };
}

async function attempt(
  writer: OtherWriter,
  draft: Draft,
  input: WriteInput & Required<Pick<WriteInput, 'check'>>,
  deadline: AbortSignal,
): Promise<Draft | FellBack> {
  const request = { plan: input.plan, style: draft.style, embedded: draft.text };
  const given = await inTime(() => writer.write(request, deadline), deadline);
  if ('fellBack' in given) return given.fellBack;
  const text = plainText(given.text);
  if (!text || text.length > LONGEST) return 'unusable';
  const own: Draft = { ...draft, text, writer: writer.id, commitments: commitmentsKept(draft, text), findings: [] };
  own.findings = input.check(own);
  return own.findings.some((one) => one.severity === 'stop') ? 'stopped-by-check' : own;
}

/** The text, or why there is none. A writer that ignores the signal is left behind. */
async function inTime(
  write: () => Promise<string>,
  deadline: AbortSignal,
): Promise<{ text: string } | { fellBack: FellBack }> {
  if (deadline.aborted) return { fellBack: 'too-slow' };
  const late = new Promise<{ fellBack: FellBack }>((resolve) => {
    deadline.addEventListener('abort', () => resolve({ fellBack: 'too-slow' }), { once: true });
  });
  const done = Promise.resolve()
    .then(write)
    .then(
      (text) => ({ text }),
      // A writer's own failure is no failure of ours: the embedded draft is there.
      (): { fellBack: FellBack } => ({ fellBack: deadline.aborted ? 'too-slow' : 'failed' }),
    );
  return Promise.race([done, late]);
}

/** Plain text as a composer takes it: no control or direction characters; line breaks stay. */
function plainText(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text
    .replaceAll('\r\n', '\n')
    .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** The embedded draft's times and amounts, where the other text holds them word for word. */
function commitmentsKept(draft: Draft, text: string): Draft['commitments'] {
  return draft.commitments.flatMap(({ start, end }) => {
    const words = draft.text.slice(start, end);
    const at = text.indexOf(words);
    return at < 0 ? [] : [{ start: at, end: at + words.length }];
  });
}
