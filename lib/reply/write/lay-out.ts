import type { Shaped } from './shape-moves';

/** A sentence of the draft with the move it says. */
export interface Sentence {
  shaped: Shaped;
  text: string;
  /** The clause it was made from. */
  source: string;
}

export interface Placed extends Sentence {
  start: number;
  end: number;
}

/**
 * Sentences as the channel sets them: a mail in paragraphs with greeting and name, a chat message in one or two, without
 * either signature or a second greeting. Gives the text and where each sentence stands in it (UTF-16).
 */
export function layOut(sentences: Sentence[], channel: string): { text: string; placed: Placed[] } {
  const letter = !['chat', 'messaging', 'social', 'phone'].includes(channel);
  let text = '';
  const placed: Placed[] = [];
  for (const [index, one] of sentences.entries()) {
    const before = sentences[index - 1];
    text += before ? gap(before, one, letter) : '';
    placed.push({ ...one, start: text.length, end: text.length + one.text.length });
    text += one.text;
  }
  return { text, placed };
}

function gap(before: Sentence, after: Sentence, letter: boolean): string {
  if (before.shaped.kind === 'greet') return letter ? '\n\n' : '\n';
  return section(before.shaped) === section(after.shaped) ? ' ' : letter || section(after.shaped) === 2 ? '\n\n' : ' ';
}

/** 0 opening, 1 what we do, 2 what comes next, 3 signature. */
function section({ kind, topic }: Shaped): number {
  if (topic === 'sign-off') return 3;
  if (topic === 'circumstance' || topic === 'no-repeat') return 0;
  if (topic === 'answer-open') return 2;
  if (kind === 'ask' || kind === 'next-step' || kind === 'close') return 2;
  return kind === 'greet' || kind === 'thank' || kind === 'acknowledge' || kind === 'own' ? 0 : 1;
}
