import type { Guidance } from '../document';
import { fold } from '../fold';
import { look, mend, type GuidanceFinding } from './finding';
import { writtenTexts } from './written-texts';

/** Fewer letters stand inside of too many other words. */
const SHORTEST = 3;

/** Words that are banned and asked for at once, and preferences that undo each other. */
export function wordFindings(guidance: Guidance): GuidanceFinding[] {
  return [...bannedTexts(guidance), ...neverList(guidance), ...preferences(guidance), ...voices(guidance)];
}

function bannedIn(text: string, { never }: Guidance): string | undefined {
  const words = ` ${fold(text)} `;
  return never.find(({ phrase }) => fold(phrase) !== '' && words.includes(` ${fold(phrase)} `))?.phrase;
}

function bannedTexts(guidance: Guidance): GuidanceFinding[] {
  return writtenTexts(guidance).flatMap(({ text, at, rule, role }) => {
    const phrase = bannedIn(text, guidance);
    if (phrase === undefined) return [];
    return [mend(role === 'fact' ? 'fact-is-never-said' : 'says-what-is-never-said', at, rule, phrase)];
  });
}

function neverList(guidance: Guidance): GuidanceFinding[] {
  return guidance.never.flatMap(({ phrase, better }, index) => {
    const at = (field: string) => ['never', index, field];
    const found: GuidanceFinding[] = [];
    if (fold(phrase).length < SHORTEST) found.push(mend('never-too-short', at('phrase'), phrase));
    if (better && bannedIn(better, guidance)) found.push(mend('better-is-never-said', at('better'), better, phrase));
    if (guidance.never.slice(0, index).some((one) => fold(one.phrase) === fold(phrase)))
      found.push(look('never-twice', at('phrase'), phrase));
    return found;
  });
}

function preferences(guidance: Guidance): GuidanceFinding[] {
  const { words } = guidance.tone;
  return words.flatMap((one, index) => {
    const at = (field: string) => ['tone', 'words', index, field];
    const before = words.slice(0, index).filter((other) => other.language === one.language);
    const banned = bannedIn(one.to, guidance);
    const found: GuidanceFinding[] = banned ? [mend('prefers-what-is-never-said', at('to'), one.to, banned)] : [];
    const unlike = before.find((other) => fold(other.from) === fold(one.from) && fold(other.to) !== fold(one.to));
    if (unlike) found.push(mend('word-has-two-others', at('from'), one.from, unlike.to, one.to));
    if (before.some((other) => fold(other.from) === fold(one.to) && fold(other.to) === fold(one.from)))
      found.push(mend('words-in-circles', at('to'), one.from, one.to));
    if (fold(one.from) === fold(one.to)) found.push(look('word-for-itself', at('to'), one.from));
    return found;
  });
}

function voices(guidance: Guidance): GuidanceFinding[] {
  const { brands, tone } = guidance;
  const spoken = [
    ...tone.voice.map((text, i) => ({ text, at: ['tone', 'voice', i] })),
    ...brands.flatMap(({ sounds }, b) => sounds.map((text, i) => ({ text, at: ['brands', b, 'sounds', i] }))),
  ];
  const banned = spoken.flatMap(({ text, at }) => {
    const phrase = bannedIn(text, guidance);
    return phrase ? [mend('voice-is-never-said', at, text, phrase)] : [];
  });
  const both = brands.flatMap(({ sounds, avoids, name }, b) =>
    avoids.flatMap((text, i) =>
      sounds.some((one) => fold(one) === fold(text)) ? [mend('voice-says-both', ['brands', b, 'avoids', i], name)] : [],
    ),
  );
  return [...banned, ...both];
}
