// Characters that change how other text is shown, or take no room: bidirectional controls (UAX #9), zero-width and invisible ones,
// C0 and C1 controls but tab and line feed, interlinear annotation, tags and the replacement of objects.
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are what must not reach the screen
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFC\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;

// Scripts and emoji that need a joiner between letters keep it (Arabic, Indic, family emoji); anywhere else it only hides.
const JOINER =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu;
const LATIN_JOINER = /(?<=[\p{Script=Latin}\p{N}])[\u200C\u200D]/gu;

// More marks on one letter than any language uses draws over the lines around it.
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Text from a page, a file or a model as it may be shown (S4): nothing in it can reorder, hide or overprint what stands around it.
 * Length may change, so offsets into the original must be cut out before.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(HIDDEN, '')
    .replace(JOINER, '')
    .replace(LATIN_JOINER, '')
    .replace(STACKED_MARKS, '$1');
}

/** The same on one line, for names, labels and titles. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}
