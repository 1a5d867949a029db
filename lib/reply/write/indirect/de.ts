const WHO =
  /^(?:wann|wo|wohin|woher|warum|wieso|weshalb|wer|wen|wem|was|wozu|woran|bis wann|ab wann|seit wann|wie (?:lange|oft|weit|viel|schnell)|wie|(?:welche[rnms]?|wie viele|was für ein(?:e[nrm]?)?) [\p{L}-]+)(?= )/iu;
const LEAD = /^(?:(?:und|aber|also|dann|bitte)[, ]+|(?:nur )?(?:kurz )?(?:(?:die|eine) )?(?:kurze )?frage[,:] )+/i;
const PARTICLES = new Set('an ab auf aus ein mit vor weg los weiter nach zurück zu um'.split(' '));
/** Verbs after which a last word like "zurück" belongs to an infinitive of their own. */
const AUXILIARY =
  /^(?:kann|können|muss|müssen|soll|sollen|darf|dürfen|will|wollen|wird|werden|hat|haben|ist|sind|möchten?|könnten|würden)$/iu;

/** The polite plural of a first person: "muss" gives "müssen", "bekomme" gives "bekommen". */
const FIRST: Record<string, [familiar: string, polite: string]> = {
  muss: ['musst', 'müssen'],
  kann: ['kannst', 'können'],
  soll: ['sollst', 'sollen'],
  darf: ['darfst', 'dürfen'],
  will: ['willst', 'wollen'],
  habe: ['hast', 'haben'],
  hab: ['hast', 'haben'],
  bin: ['bist', 'sind'],
  werde: ['wirst', 'werden'],
  bekomme: ['bekommst', 'bekommen'],
  brauche: ['brauchst', 'brauchen'],
  höre: ['hörst', 'hören'],
  erfahre: ['erfährst', 'erfahren'],
  erhalte: ['erhältst', 'erhalten'],
  zahle: ['zahlst', 'zahlen'],
  könnte: ['könntest', 'könnten'],
  sollte: ['solltest', 'sollten'],
};
const TO_US: Record<string, string> = {
  kannst: 'können',
  könnt: 'können',
  habt: 'haben',
  hast: 'haben',
  schickt: 'schicken',
  schickst: 'schicken',
  macht: 'machen',
  werdet: 'werden',
  wirst: 'werden',
  seid: 'sind',
  zahlt: 'zahlen',
  dürft: 'dürfen',
  müsst: 'müssen',
  wollt: 'wollen',
  sollt: 'sollen',
  wisst: 'wissen',
  tut: 'tun',
};

/** "Muss ich das Gerät zurückschicken?" gives "ob Sie das Gerät zurückschicken müssen": the verb goes to the end. `undefined` when unsure. */
export function indirectDe(question: string, polite: boolean): string | undefined {
  const text = question
    .replace(/[?!.\s]+$/, '')
    .replace(LEAD, '')
    .trim();
  if (text.length > 110 || /[?!.:;,()"„“\n–]/.test(text)) return undefined;
  const who = WHO.exec(text)?.[0];
  const words = (who ? text.slice(who.length) : text).trim().split(/\s+/);
  const [verb, ...rest] = words;
  if (!verb || rest.length === 0) return undefined;
  const subject = rest[0]!.toLowerCase();
  const moved = verbFor(verb.toLowerCase(), rest[0]!, polite, who !== undefined);
  if (!moved) return undefined;
  const told = rest.map((word, index) => turned(word, index, subject, polite));
  if (told.some((word) => word === undefined)) return undefined;
  const last = told.at(-1)!;
  const joined = PARTICLES.has(last) && !AUXILIARY.test(verb) ? [...told.slice(0, -1), last + moved] : [...told, moved];
  return `${who?.toLowerCase() ?? 'ob'} ${joined.join(' ')}`;
}

function verbFor(verb: string, subject: string, polite: boolean, asksWho: boolean): string | undefined {
  if (subject === 'ich' || subject === 'wir') {
    if (subject === 'wir') return polite ? verb : undefined;
    return FIRST[verb]?.[polite ? 1 : 0];
  }
  // The customer's "you" is us; the polite form is our plural already.
  if (subject === 'Sie') return verb.endsWith('n') ? verb : undefined;
  if (subject.toLowerCase() === 'du') return TO_US[verb];
  // "schafft ihr": the plural of the verb that we need is its infinitive.
  if (subject.toLowerCase() === 'ihr')
    return TO_US[verb] ?? (/^\p{Ll}{2,}t$/u.test(verb) ? verb.replace(/e?t$/, 'en') : undefined);
  // Without a question word the sentence must begin with a verb.
  return asksWho || /(?:t|n|e|st|ist|kann|muss|soll|darf|wird)$/.test(verb) ? verb : undefined;
}

function turned(word: string, index: number, subject: string, polite: boolean): string | undefined {
  const [own, other] = polite ? ['Sie', 1] : ['du', 0];
  if (index === 0 && (subject === 'ich' || subject === 'wir')) return own as string;
  if (index === 0 && (word === 'Sie' || subject === 'du' || subject === 'ihr')) return 'wir';
  if (word === 'mich' && subject === 'ich') return polite ? 'sich' : 'dich';
  const pair = OBJECTS[word.toLowerCase()];
  if (pair) return pair[other as number];
  const mine = /^(?:mein|unser)((?:e[nmrs]?)?)$/i.exec(word);
  if (mine) return (polite ? 'Ihr' : 'dein') + mine[1];
  if (/^(?:Ihnen|euch|dir|dich)$/i.test(word)) return 'uns';
  if (/^(?:Ihr|dein|euer|eure)/.test(word)) return undefined;
  return word === 'ich' || word === 'wir' || word === 'Sie' || word === 'du' ? undefined : word;
}

const OBJECTS: Record<string, [string, string]> = {
  mir: ['dir', 'Ihnen'],
  mich: ['dich', 'Sie'],
  uns: ['euch', 'Sie'],
};
