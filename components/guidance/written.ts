import { wordingIn, type GuidanceLanguage, type Wording } from '../../lib/guidance/document';

/** A wording as a lead sees it: in the language of the interface, else in any it has. */
export function written(wording: Wording, language: string): string {
  return wordingIn(wording, language) ?? (typeof wording === 'string' ? wording : (Object.values(wording)[0] ?? ''));
}

/** The wording with other words: in this language alone where it has one for each, else in all. */
export function rewritten(wording: Wording, language: string, text: string): Wording {
  return typeof wording === 'string' ? text : { ...wording, [language as GuidanceLanguage]: text };
}
