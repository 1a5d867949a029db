/** What Spanish and Portuguese need to tell a question back: their order of words stays as it is, only persons turn. */
export interface Iberian {
  whether: string;
  lead: RegExp;
  who: RegExp;
  /** First persons: familiar and polite. */
  mine: Record<string, [string, string]>;
  /** The company's "you" as our "we". */
  ours: Record<string, string>;
  own: Array<[RegExp, familiar: string, polite: string]>;
  clitic: [RegExp, familiar: string, polite: string];
  left: RegExp;
}

/** The question as a clause after "I find out", or `undefined` when a person is left over that was not understood. */
export function indirectIberian(question: string, polite: boolean, rules: Iberian): string | undefined {
  // A wish or an order is no question, however it is told.
  if (!question.includes('?')) return undefined;
  const text = question
    .replace(/[?!.\s]+$/, '')
    .replace(rules.lead, '')
    .trim();
  if (text.length > 110 || /[?!.:;()"«»¿\n]/.test(text)) return undefined;
  const who = rules.who.exec(text)?.[0];
  // "Eso qué quiere decir" asks in its middle, and is no whether.
  if (!who && /(?<!\p{L})(?:qué|cuándo|dónde|cómo|quién|cuánt[oa]s?|cuál|quê|porquê)(?!\p{L})/iu.test(text))
    return undefined;
  const body = who ? text.slice(who.length) : text;
  const subject = /^(.*?)(?<!\p{L})(?:ustedes|usted|vocês|você) (.*)$/iu.exec(body);
  const words = (subject ? `${subject[1]}${subject[2]}` : body).split(' ');
  // The verb comes first, or after one short pronoun ("lo van a arreglar").
  const at = /^(?:no|não|lo|la|los|las|o|a|os|as|se|me|le|já|ya)$/i.test(words[0]!) && words.length > 1 ? 1 : 0;
  const verb = words[at]!.toLowerCase();
  const mine = rules.mine[verb]?.[polite ? 1 : 0];
  // "Can somebody look at it?" has a subject of its own, which is not us.
  const form =
    mine ?? (/(?<!\p{L})(?:alguien|alguém|nadie|ninguém)(?!\p{L})/iu.test(body) ? undefined : rules.ours[verb]);
  if (!form && /\p{L}(?:mos|é|í|ei)$/u.test(verb)) return undefined;
  if (form) words[at] = form;
  const whole = words.join(' ');
  if (rules.left.test(rules.own.reduce((text_, [from]) => text_.replace(from, ''), whole).replace(rules.clitic[0], '')))
    return undefined;
  const turned = rules.own.reduce((sofar, [from, tu, usted]) => sofar.replace(from, polite ? usted : tu), whole);
  const clitics = turned.replace(rules.clitic[0], polite ? rules.clitic[2] : rules.clitic[1]);
  const told = clitics.charAt(0).toLowerCase() + clitics.slice(1);
  return `${who ? who.toLowerCase().replace(/ é que $/, ' ') : `${rules.whether} `}${told}`.trim();
}
