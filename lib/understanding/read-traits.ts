import type { Channel } from '../domain/channel';
import type { Interaction } from '../domain/interaction';
import type { Traits } from '../domain/reading';
import { ownTextOf } from './text/own-words-of';

interface Manner {
  polite?: RegExp;
  familiar?: RegExp;
  formal: RegExp;
  informal: RegExp;
}

const word = (words: string, flags = 'iu') => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, flags);

/** How each language shows the manner of writing. Forms of address where a language has two; "Sie" with its capital only. */
const MANNERS: Record<string, Manner> = {
  en: {
    formal: word(
      'dear (?:sir|madam|mr|mrs|ms|dr)|yours (?:sincerely|faithfully|truly)|i would be grateful|to whom it may concern|kind regards|i am writing to',
    ),
    informal: word('hey|hiya|yo|thx|ta|pls|plz|cheers|gonna|wanna|lol|u|ur|btw|gotta|dunno'),
  },
  de: {
    polite: word('Sie|Ihnen|Ihre[rnms]?|Ihr', 'u'),
    familiar: word('du|dir|dich|dein\\p{L}{0,2}|euch|eure?[rnms]?|ihr (?:habt|seid|könnt|wollt)'),
    formal: word('sehr geehrte[rn]?|hochachtungsvoll|mit freundlichen grüßen|mfg'),
    informal: word('hi|hey|moin|servus|lg|vg|danke euch|grüße'),
  },
  fr: {
    polite: word('vous|votre|vos'),
    familiar: word("tu|toi|ton|ta|tes|t['’](?:as|es)"),
    formal: word('madame|monsieur|cordialement|veuillez|je vous prie|salutations'),
    informal: word('salut|coucou|slt|stp|mdr|bisous|à plus'),
  },
  es: {
    polite: word('usted(?:es)?|disculpe|puede usted'),
    familiar: word('tú|tienes|puedes|podéis|tenéis|vosotros|os|contigo'),
    formal: word('estimad[oa]s?|atentamente|cordialmente|le ruego|les ruego'),
    informal: word('ey|holaa*|porfa|xfa|tío|tía|saludines|un abrazo'),
  },
  pt: {
    polite: word('o senhor|a senhora|v\\.? ?exa|os senhores'),
    familiar: word('tu|tens|podes|você|vocês|cê|vc|vcs|contigo'),
    formal: word('exm[oa]s?|prezad[oa]s?|atenciosamente|com os melhores cumprimentos|cordialmente'),
    informal: word('oi|oie|blz|valeu|abraço|abs|bjs|pfv|tá'),
  },
  ar: {
    polite: word('حضرتكم|حضرتك|سيادتكم'),
    formal: word('السادة|المحترم(?:ين|ون)?|تحية طيبة|وتفضلوا'),
    informal: word('هاي|شو|ليش|وين|بدي|ابغى|عايز|يا ريت|هلا'),
  },
};

// A closing stands alone in its line near the end.
const SIGN_OFF =
  /^(?:(?:kind|best|warm|many)? ?regards|best(?: wishes)?|cheers|(?:many )?thanks(?: again| in advance)?|yours (?:sincerely|faithfully|truly)|(?:mit )?(?:freundlichen?|besten|lieben?|viele[nr]?|schöne[nr]?|herzliche[nr]?) grüßen?|mfg|lg|vg|(?:bien )?cordialement|bien à vous|merci(?: d['’]avance)?|salutations|(?:un )?(?:cordial )?saludos?|atentamente|gracias|(?:melhores |com os melhores )?cumprimentos|atenciosamente|abraços?|obrigad[oa]|مع (?:التحية|الشكر|خالص التحية)|تحياتي|شكرا)[\s,.!،]*$/iu;
const [FEW_WORDS, MANY_WORDS] = [25, 120];
const LAST_LINES = 5;

/** How the customer writes, by their own words alone; nothing is concluded about who they are. `unknown` where too little stands there. */
export function readTraits(inbound: readonly Interaction[], language: string): Traits {
  const texts = inbound.map(ownTextOf);
  const text = texts.join('\n').slice(0, 40_000);
  const manner = MANNERS[language.slice(0, 2)];
  const says = (pattern: RegExp | undefined) => pattern?.test(text) ?? false;
  const address = says(manner?.polite) ? 'polite' : says(manner?.familiar) ? 'familiar' : 'unknown';
  const signOff = texts.toReversed().flatMap(signOffIn)[0];
  const preferredChannel = mostUsed(inbound);
  const words = text.split(/\s+/).filter(Boolean).length / Math.max(1, inbound.length);
  return {
    formality: formalityOf(says(manner?.formal), says(manner?.informal), address, text),
    address,
    brevity: inbound.length === 0 ? 'unknown' : words < FEW_WORDS ? 'brief' : words > MANY_WORDS ? 'detailed' : 'usual',
    ...(signOff && { signOff }),
    ...(preferredChannel && { preferredChannel }),
  };
}

function formalityOf(
  formal: boolean,
  informal: boolean,
  address: Traits['address'],
  text: string,
): Traits['formality'] {
  if (formal !== informal) return formal ? 'formal' : 'informal';
  if (address !== 'unknown') return address === 'polite' ? 'formal' : 'informal';
  return text.trim().length > 200 ? 'neutral' : 'unknown';
}

function signOffIn(text: string): string[] {
  const lines = text
    .slice(-600)
    .split('\n')
    .map((line) => line.trim());
  const last = lines.filter(Boolean).slice(-LAST_LINES);
  return last.filter((line, i) => i > 0 && SIGN_OFF.test(line)).map((line) => line.replace(/[\s,.!،]+$/u, ''));
}

/** A channel that at least three messages, and three of five, came by. */
function mostUsed(inbound: readonly Interaction[]): Channel | undefined {
  const counts = [...Map.groupBy(inbound, (one) => one.channel)].map(([channel, all]) => ({
    channel,
    count: all.length,
  }));
  return counts.find(({ count }) => count >= 3 && count / inbound.length >= 0.6)?.channel;
}
