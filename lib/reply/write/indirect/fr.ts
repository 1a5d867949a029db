const LEAD =
  /^(?:(?:et|mais|donc|alors|aussi|sinon)[, ]+|s['’]il (?:vous|te) pla[iî]t,? |(?:juste )?(?:une (?:petite |dernière )?)?question ?[,:] )+/i;
const TAIL = / ou (?:pas|non)$/i;
const WHO =
  "(?:quand|où|pourquoi|comment|qui|combien(?: de [\\p{L}]+)?|jusqu[’']à quand|à partir de quand|(?:à |dans |sur |de )?quel(?:le)?s? [\\p{L}]+)";

/** First person and their polite second, and the company's "vous" as our "nous". */
const MINE: Record<string, [familiar: string, polite: string]> = {
  dois: ['dois', 'devez'],
  peux: ['peux', 'pouvez'],
  puis: ['peux', 'pouvez'],
  ai: ['as', 'avez'],
  aurai: ['auras', 'aurez'],
  vais: ['vas', 'allez'],
  recevrai: ['recevras', 'recevrez'],
  pourrai: ['pourras', 'pourrez'],
  serai: ['seras', 'serez'],
  suis: ['es', 'êtes'],
  saurai: ['sauras', 'saurez'],
};
const OURS: Record<string, string> = {
  pouvez: 'pouvons',
  pourriez: 'pouvons',
  avez: 'avons',
  allez: 'allons',
  devez: 'devons',
  comptez: 'comptons',
  envoyez: 'envoyons',
  remboursez: 'remboursons',
  livrez: 'livrons',
};

/** "Dois-je garder le carton ?" gives "si vous devez garder le carton". `undefined` when the turn isn't sure. */
export function indirectFr(question: string, polite: boolean): string | undefined {
  const text = question
    .replace(/[?!.\s\u00a0\u202f]+$/, '')
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/’/g, "'")
    .trim();
  if (text.length > 110 || /[?!.:;()"«»\n]/.test(text)) return undefined;
  const told = turn(text, polite);
  return told && !LEFT.test(told.rest) ? told.text.replace(/\bsi (?=ils?\b)/, "s'") : undefined;
}

interface Told {
  text: string;
  /** What was carried over as it stands. */
  rest: string;
}

function turn(text: string, polite: boolean): Told | undefined {
  const who = new RegExp(`^(${WHO}) +`, 'iu').exec(text)?.[1];
  const rest = who ? text.slice(who.length).trim() : text;
  const begin = who?.toLowerCase() ?? 'si';
  const straight = /^est-ce qu(?:e |')(.+)$/i.exec(rest)?.[1];
  if (straight) return declared(begin, straight, polite);
  const inverted = /^(?:(m'|me |en |y )?)([\p{L}]+)-(je|vous|tu)( .*)?$/iu.exec(rest);
  if (inverted) {
    const [, object = '', verb, person, tail = ''] = inverted;
    if (person!.toLowerCase() !== 'je' && object.trim().startsWith('m')) return undefined;
    const form =
      person!.toLowerCase() === 'je' ? MINE[verb!.toLowerCase()]?.[polite ? 1 : 0] : OURS[verb!.toLowerCase()];
    const subject = person!.toLowerCase() === 'je' ? (polite ? 'vous' : 'tu') : 'nous';
    return form ? { text: `${begin} ${subject} ${object}${form}${own(tail, polite)}`, rest: tail } : undefined;
  }
  const echoed = /^(.+?) ([\p{L}']+)-(?:t-)?(?:il|elle|ils|elles)( .*)?$/iu.exec(rest);
  if (echoed) return { text: `${begin} ${lower(echoed[1]!)} ${echoed[2]}${own(echoed[3] ?? '', polite)}`, rest: rest };
  const ours = /^vous ([\p{L}]+)( .*)$/iu.exec(rest);
  if (ours) {
    const form = OURS[ours[1]!.toLowerCase()];
    const tail = toThem(ours[2]!, polite);
    return form ? { text: `${begin} nous ${form}${own(tail, polite)}`, rest: tail.replace(TURNED, ' ') } : undefined;
  }
  const impersonal = /^(faut|va|peut|prend|sera|est|a)-(?:t-)?(il|elle|ce|on)( .*)?$/iu.exec(rest);
  if (impersonal)
    return {
      text: `${begin} ${impersonal[2]} ${impersonal[1]!.toLowerCase()}${own(impersonal[3] ?? '', polite)}`,
      rest,
    };
  if (/^que (?:devient|deviendra|coûte|fait) /i.test(text)) return { text: `ce ${lower(text)}`, rest: text };
  return who && /^(?:qui|où|quand)$/i.test(who) && /^[\p{L}]+ (?:le|la|les|l'|mon|ma)/iu.test(rest)
    ? { text: `${begin} ${own(rest, polite)}`, rest: rest.replace(/\b(?:mon|ma|mes)\b/g, '') }
    : undefined;
}

function declared(begin: string, clause: string, polite: boolean): Told | undefined {
  const mine = /^(?:je |j')((?:ne |n'|me |m'|en |y )*)([\p{L}]+)( .*)?$/iu.exec(clause);
  if (!mine)
    return /^(?:vous|tu|nous|on) /i.test(clause)
      ? undefined
      : { text: `${begin} ${own(lower(clause), polite)}`, rest: clause };
  const [, objects = '', verb, tail = ''] = mine;
  const form = MINE[verb!.toLowerCase()]?.[polite ? 1 : 0];
  if (!form || /m/.test(objects)) return undefined;
  return { text: `${begin} ${polite ? 'vous' : 'tu'} ${objects}${form}${own(tail, polite)}`, rest: tail };
}

/** "m'en renvoyer" from our side. */
function toThem(text: string, polite: boolean): string {
  return text
    .replace(/ m'(?=en |y )/g, polite ? ' vous ' : " t'")
    .replace(/ (?:me |m')(?=[\p{L}]+(?:er|ir|re)(?: |$))/gu, polite ? ' vous ' : ' te ');
}
const TURNED = / (?:vous |te |t')/g;

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function own(text: string, polite: boolean): string {
  return text.replace(/\b(?:mon|ma)(?= )/g, polite ? 'votre' : 'ton').replace(/\bmes(?= )/g, polite ? 'vos' : 'tes');
}

const LEFT = /(?<![\p{L}'])(?:je|j'|me|m'|moi|nous|vous|tu|te|toi|votre|vos|notre|nos|ton|ta|tes)(?![\p{L}])/iu;
