/** A sentence of a draft with its UTF-16 offsets; `text` is trimmed, the offsets fit it. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text in the language's own way. A line break ends one too: greetings and sign-offs have no full stop. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const parted = partedIn(text, language);
  return language.startsWith('de') ? parted.reduce<Sentence[]>((all, one) => joined(all, one, text), []) : parted;
}

// "Am 24. Februar": a German ordinal's stop ends no sentence.
function joined(all: Sentence[], next: Sentence, text: string): Sentence[] {
  const last = all.at(-1);
  const goesOn = last && /(?<!\p{N})\d{1,2}\.$/u.test(last.text) && text.slice(last.end, next.start) === ' ';
  if (!goesOn) return [...all, next];
  return [...all.slice(0, -1), { text: text.slice(last.start, next.end), start: last.start, end: next.end }];
}

function partedIn(text: string, language: string): Sentence[] {
  const segmenter = segmenterFor(language);
  const found: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const { segment, index } of segmenter.segment(line)) {
      const trimmed = segment.trim();
      if (!trimmed) continue;
      const start = lineStart + index + segment.indexOf(trimmed);
      found.push({ text: trimmed, start, end: start + trimmed.length });
    }
    lineStart += line.length + 1;
  }
  return found;
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** The sentence that holds an offset. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.find(({ start, end }) => offset >= start && offset < end);
}

/** The text without a range, and without the gap it leaves: no doubled blanks, no empty paragraph. */
export function without(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[ \t]+$/, '');
  const after = text.slice(end).replace(/^[ \t]+/, '');
  const needsBlank = before !== '' && after !== '' && !before.endsWith('\n') && !after.startsWith('\n');
  return (before + (needsBlank ? ' ' : '') + after).replace(/\n{3,}/g, '\n\n').trim();
}
