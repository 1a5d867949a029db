import type { Guidance, Wording } from './document';

/** The document without what was left empty in a list of lines: that is no step, no fact and no example. */
export function withoutBlanks(guidance: Guidance): Guidance {
  return {
    ...guidance,
    tone: { ...guidance.tone, voice: filled(guidance.tone.voice) },
    brands: guidance.brands.map((one) => ({ ...one, sounds: filled(one.sounds), avoids: filled(one.avoids) })),
    procedures: guidance.procedures.map((one) => ({ ...one, say: filled(one.say), facts: filled(one.facts) })),
    personas: guidance.personas.map((one) => ({
      ...one,
      needs: filled(one.needs),
      hopes: filled(one.hopes),
      fears: filled(one.fears),
      ambitions: filled(one.ambitions),
      triggers: filled(one.triggers),
      hesitations: filled(one.hesitations),
      voice: filled(one.voice),
      cues: { for: filled(one.cues.for), against: filled(one.cues.against) },
    })),
  };
}

function filled<T extends Wording>(list: readonly T[]): T[] {
  return list.flatMap((one) => {
    const kept = withoutBlankLanguages(one);
    return kept === undefined ? [] : [kept as T];
  });
}

function withoutBlankLanguages(wording: Wording): Wording | undefined {
  if (typeof wording === 'string') return wording.trim() ? wording : undefined;
  const languages = Object.entries(wording).filter(([, text]) => text.trim());
  return languages.length ? Object.fromEntries(languages) : undefined;
}
