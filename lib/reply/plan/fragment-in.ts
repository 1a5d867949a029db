import { contentWords } from './content-words';
import { isFitToEcho, saysTrouble } from './matter';

/** A run of the customer's words, as they wrote it, and where it begins in their text. */
export interface Fragment {
  words: string;
  start: number;
  /** Nothing of its clause was left off. */
  whole: boolean;
  /** How much it says of the matter: higher says more. */
  worth: number;
}

const MOST_WORDS = 6;
const MOST_READ = 1200;

/**
 * The runs of two to six of the customer's words that may stand in a reply between quotation marks, best first: a clause or the
 * beginning of one that ends where a phrase does, with two words of content. Never a question, a greeting, words addressed to
 * somebody, a long number, a name or what is nobody else's business.
 */
export function fragmentsIn(text: string, language: string): Fragment[] {
  const sentences = [...text.slice(0, MOST_READ).matchAll(SENTENCE)].filter(([one]) => !/[?؟]/u.test(one));
  return sentences
    .flatMap((match) => clausesOf(match[0], match.index))
    .flatMap(({ words, start }) => {
      const cut = cutOf(words, language);
      return cut && isSayable(cut.words, language) ? [{ ...cut, start, worth: worthOf(cut) }] : [];
    })
    .toSorted((a, b) => b.worth - a.worth);
}

type Cut = Pick<Fragment, 'words' | 'whole'>;

function worthOf({ words, whole }: Cut): number {
  const dangles = FROM_BEFORE.test(words) ? 3 : 0;
  const slip = SLIP.test(words) ? 1 : 0;
  return (saysTrouble(words) ? 3 : 0) + (whole ? 2 : 0) + Math.min(3, contentWords(words).length) - dangles - slip;
}

function clausesOf(sentence: string, offset: number): Array<Pick<Fragment, 'words' | 'start'>> {
  const clauses: Array<Pick<Fragment, 'words' | 'start'>> = [];
  let from = 0;
  const add = (to: number) => {
    const raw = sentence.slice(from, to);
    const before = /^(?:[^\p{L}\p{N}"“”„«»]|و(?=ال))*/u.exec(raw)![0].length;
    const words = raw.slice(before).trimEnd();
    if (words) clauses.push({ words, start: offset + from + before });
  };
  for (const cut of sentence.matchAll(BETWEEN_CLAUSES)) {
    add(cut.index);
    from = cut.index + cut[0].length;
  }
  add(sentence.length);
  return clauses;
}

/** The clause itself, or as much of its beginning as ends where a phrase does. */
function cutOf(clause: string, language: string): Cut | undefined {
  const words = clause.split(/\s+/u);
  const opens = OPENS[language]!;
  const isOpen = (word: string | undefined) => word !== undefined && opens.has(bare(word));
  if (SPOKEN_TO.test(clause)) return undefined;
  if (words.length <= MOST_WORDS) return isOpen(words.at(-1)) ? undefined : { words: clause, whole: true };
  // What stands before a preposition or a conjunction is a phrase of its own.
  const length = [6, 5, 4, 3].find((count) => isOpen(words[count]) && !isOpen(words[count - 1]));
  return length === undefined ? undefined : { words: upTo(clause, length), whole: false };
}

function upTo(clause: string, length: number): string {
  return new RegExp(String.raw`^(?:\S+\s+){${length - 1}}\S+`, 'u').exec(clause)![0];
}

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');

function isSayable(words: string, language: string): boolean {
  const count = words.split(/\s+/u).length;
  return (
    count >= (saysTrouble(words) || language === 'ar' ? 2 : 3) &&
    new Set(contentWords(words)).size >= 2 &&
    isFitToEcho(words) &&
    !/\d{3,}|["“”„«»#[\]€$£%@/\\<>|*_~^{}\p{Cc}\p{Cf}\p{Extended_Pictographic}]/u.test(words) &&
    // A row of capitals is a name, but in German, where every noun has one.
    !(language !== 'de' && /^(?:\p{Lu}\p{L}+\s*){2,}$|\s\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u.test(words)) &&
    !(/\d/u.test(words) && STREET.test(words)) &&
    !PERSONAL.test(words)
  );
}

const STREET = /(?:street|road|avenue|straße|weg|rue|calle|rua)(?!\p{L})|شارع/iu;

// "2. März" and "49.00" end no sentence.
const SENTENCE = /(?:[^.!?;\n…؟؛]|(?<=\d)\.(?= ?[\p{L}\d]))+[.!?;\n…؟؛]*/gu;
const BETWEEN_CLAUSES =
  /\s*(?:[.!;…؛\n]+|[,،:](?=\s)|[()]+|\s[–—-]+(?=\s))\s*|\s(?:and|but|because|so that|although|whenever|though|und|aber|weil|obwohl|sobald|et|mais|parce que|alors que|car|pero|porque|aunque|y|mas|embora|e|así que|y eso que|de modo que|ولكن|لكن|لأن)\s|(?<=[,;]\s?)(?:so|and|but|und|aber|et|mais|y|pero|e|mas|así que|y eso que)\s/giu;

/** Words that speak to us, greet, thank or swear. */
const SPOKEN_TO =
  /(?<!\p{L})(?:you|your|yours|you['’]\p{L}+|youre|youve|youll|u|ur|thanks?|thankyou|welcome|please|pls|plz|thx|hi|hello|hey|dear|sorry|lol|omg|wtf|du|dir|dich|dein\p{L}*|ihr|euch|euer|eure\p{L}*|sie|ihnen|ihre\p{L}*|hallo|moin|tu|te|toi|ton|ta|tes|vous|votre|vos|bonjour|bonsoir|salut|usted(?:es)?|ti|contigo|tus|su|sus|os|vosotr[oa]s|vuestr[oa]s?|hola|buenas|você|vocês|vosso|vossa|vossos|vossas|vos|lhe|lhes|olá|bom dia|boa tarde|dm|dms)(?!\p{L})|(?<!\p{L})(?:أنتم|أنت|لكم|لديكم|عندكم|منكم|مرحبا|السلام|تحية|شكر\p{L}*|أرجو|رجاء)(?!\p{L})|\p{L}{3,}كم(?!\p{L})/iu;
/** What belongs to a person rather than to the matter. */
const PERSONAL =
  /(?<!\p{L})(?:questions?|fragen?|pregunta|pergunta|name|birthday|born|phone|mobile|password|passport|card|account number|pregnan\p{L}*|cancer|ill|sick|hospital|surgery|operation|disab\p{L}*|died|funeral|divorc\p{L}*|husband|wife|mother|father|mum|mom|dad|son|daughter|sister|brother|niece|nephew|gran\p{L}*|mam|nan|boys?|girls?|lads?|kids?|child(?:ren)?|bab(?:y|ies)|partner|neighbou?rs?|boss|clients?|tenants?|guests?|dogs?|cats?|kind(?:er)?|baby|junge|mädchen|partnerin?|nachbar\p{L}*|chef\p{L}*|kund\p{L}*|mieter\p{L}*|gäste|hund|katze|enfants?|bébé|compagn\p{L}+|conjoint\p{L}*|voisine?s?|clientes?|locataires?|invités?|chien|chat|niñ[oa]s?|bebé|pareja|vecin[oa]s?|jef[ea]|inquilin[oa]s?|invitad[oa]s?|perr[oa]|gat[oa]|crianças?|bebê|companheir[oa]|vizinh[oa]s?|chefe|inquilin[oa]s?|convidad[oa]s?|cão|cachorr[oa]|heiße|geboren|telefon\p{L}*|handy\p{L}*|passwort|schwanger|krank\p{L}*|gestorben|beerdigung|mann|frau|mutter|vater|sohn|tochter|schwester|bruder|großmutter|oma|opa|nom|née?|mot de passe|enceinte|malade|hôpital|opération|décédée?|mari|femme|mère|père|fils|fille|sœur|frère|nièce|grand-\p{L}+|llamo|nombre|nacid[oa]|teléfono|contraseña|embarazada|enferm[oa]|operación|falleci\p{L}*|marido|mujer|madre|padre|hij[oa]s?|herman[oa]s?|sobrin[oa]s?|abuel[oa]s?|chamo|nome|nascid[oa]|telefone|telemóvel|grávida|doente|operação|faleceu|mulher|mãe|pai|filh[oa]s?|irmã[oo]?s?|sobrinh[oa]s?|av[óô]s?)(?!\p{L})|اسمي|هاتفي|كلمة المرور|مريض|حامل|مستشفى|عملية|توفي|زوج|والد|أمي|أبي|ابني|ابنتي|أختي|أخي|جد/iu;

/** What hangs on words before it says little alone. */
const FROM_BEFORE =
  /^(?:since|from|in|on|at|for|with|without|to|of|by|after|before|until|not|this|that|those|these|which|seit|von|aus|mit|ohne|für|bei|nach|nicht|das|depuis|de|avec|sans|pour|dans|pas|ce|cela|desde|con|sin|para|en|no|eso|esto|com|sem|em|não|isso|isto|منذ|من|في|على|مع)(?!\p{L})/iu;
/** Spelling that we'd not like to repeat. */
const SLIP = /(?<!\p{L})(?:i|im|ive|id|ill|dont|doesnt|didnt|cant|wont|isnt|wasnt|havent|hasnt|couldnt)(?!['’\p{L}])/u;

/** Words after which a phrase is not at its end. They also begin the next one. */
const OPENS: Record<string, ReadonlySet<string>> = {
  en: opening(
    'a an the my our his her its their this that these those no some any every each i we he she they it there who which what where when while as if than to of in on at by for from with without into onto over under about after before since until till during through between against and or but nor so because although not never still only just even also very too more most is are was were be been being am has have had do does did will would can could should may might must isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont wouldnt cant couldnt cannot im ive id ill weve were',
  ),
  de: opening(
    'der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner unser unsere unseren unserem unserer kein keine keinen dieser diese dieses diesen diesem ich wir er es man wer was wo wie wenn als ob dass weil obwohl und oder aber sondern denn in im an am auf aus bei beim mit nach von vom zu zum zur für gegen ohne um über unter vor hinter neben zwischen durch seit bis wegen trotz während statt nicht nie noch nur schon auch sehr so zu mehr ist sind war waren hat habe haben hatte hatten wird werden wurde kann können soll sollte muss mich mir uns sich der',
  ),
  fr: opening(
    'le la les un une des du de d l mon ma mes notre nos son sa ses leur leurs ce cet cette ces je j nous il elle on ils elles qui que qu quoi où dont quand comme si à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après jusque jusqu et ou mais donc ni car parce ne n pas plus très trop aussi encore toujours déjà me m se s y est sont était étaient ai a as avons ont avait été suis sera peut doit',
  ),
  es: opening(
    'el la los las un una unos unas mi mis nuestro nuestra nuestros nuestras este esta estos estas ese esa que quien cual donde cuando como si de del a al en por para con sin sobre bajo entre contra desde hasta hacia según durante tras y e o u ni pero sino porque aunque no nunca ya muy más tan también solo me se lo le nos yo es son era está están estaba ha han he hemos había fue ser sido puede debe',
  ),
  pt: opening(
    'o a os as um uma uns umas meu minha meus minhas nosso nossa este esta estes estas esse essa que quem qual onde quando como se de do da dos das em no na nos nas num numa por pelo pela para com sem sobre sob entre contra desde até durante após ao à aos às e ou nem mas porque embora não nunca já muito mais tão também só me se eu é são era está estão estava tem têm tenho foi ser sido pode deve',
  ),
  ar: opening(
    'في من إلى على عن مع منذ حتى بعد قبل عند خلال بدون دون حول بين ضد إن أن إلا لا لم لن ليس ليست ما كان كانت الذي التي هذا هذه ذلك تلك كل أي غير هو هي أنا نحن ثم أو و قد لقد بل إذا عندما كلما حين لكن ولكن لأن بسبب مثل أكثر جدا فقط أيضا في بأن',
  ),
};

function opening(words: string) {
  return new Set(words.split(' '));
}
