import { fold } from '../fold';

/**
 * Endings that a word of a language may lose, longest first: plurals, cases and the commonest verb forms. Light on purpose: a
 * stem has to bring a question and an answer together, it need not be a word. After the idea of S. Savoy's light stemmers
 * ("A stemming procedure and stopword list for general French corpora", JASIS 1999).
 */
const ENDINGS: Record<string, string[]> = {
  en: [
    'ations',
    'ation',
    'ments',
    'ment',
    'ings',
    'ing',
    'ions',
    'ion',
    'ies',
    'ers',
    'er',
    'ed',
    'es',
    'ly',
    's',
    'e',
    'y',
  ],
  de: ['ungen', 'ung', 'lich', 'isch', 'ern', 'en', 'em', 'er', 'es', 'e', 'n', 's'],
  fr: [
    'issements',
    'ements',
    'ement',
    'ations',
    'ation',
    'ions',
    'euse',
    'eux',
    'ees',
    'ee',
    'es',
    'er',
    'ez',
    'e',
    's',
    'x',
  ],
  es: [
    'amientos',
    'amiento',
    'aciones',
    'acion',
    'ciones',
    'cion',
    'mente',
    'ados',
    'adas',
    'ado',
    'ada',
    'ar',
    'er',
    'ir',
    'es',
    'os',
    'as',
    'o',
    'a',
    'e',
    's',
  ],
  pt: [
    'amentos',
    'amento',
    'acoes',
    'acao',
    'coes',
    'cao',
    'mente',
    'ados',
    'adas',
    'ado',
    'ada',
    'ar',
    'er',
    'ir',
    'es',
    'os',
    'as',
    'o',
    'a',
    'e',
    's',
  ],
  ar: ['ات', 'ون', 'ين', 'ها', 'هم', 'كم', 'نا', 'ه', 'ي', 'ك'],
};
const LEAST_STEM = 3;
const ARTICLE = /^(?:وال|بال|لل|ال)(?=.{3})/u;

/** The stems of a text's words in order, stop words and single letters left out. Linear in the text. */
export function stemsOf(text: string, language: string): string[] {
  const code = language.slice(0, 2);
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 1 && !STOP.has(word))
    .map((word) => stem(code === 'ar' ? word.replace(ARTICLE, '') : word, ENDINGS[code] ?? ENDINGS.en!));
}

function stem(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= LEAST_STEM);
  const cut = ending ? word.slice(0, -ending.length) : word;
  // "shipped" and "ship", "cancelling" and "cancel".
  return ending && /([bdfglmnprt])\1$/.test(cut) && cut.length > LEAST_STEM ? cut.slice(0, -1) : cut;
}

/** Words that stand in any question, whatever it is about; folded. */
const STOP = new Set(
  [
    'the a an and or but if then so of to in on at by for from with without into about as is are was were be been being am do does did done have has had having can could will would shall should may might must not no nor yes it its this that these those there here he she him her his they them their theirs we us our ours you your yours i me my mine myself who whom whose which what when where why how all any both each few more most other some such only own same than too very just also now want wants like need needs get gets got please hi hello thanks thank know tell ask asks let make',
    'der die das den dem des ein eine einen einem einer eines und oder aber wenn dann von zu im in am an auf bei mit nach aus fur um uber unter vor ist sind war waren sein bin bist hat haben hatte habe wird werden wurde kann konnen muss mussen soll will mochte nicht kein keine ja nein es sich ich du er sie wir ihr mich mir dich dir uns mein meine meinen meinem meiner dein ihre ihren unser was wer wo wann warum wie welche welcher auch nur noch schon sehr so bitte danke hallo',
    'le la les l un une des du de d et ou mais si que qui quoi dont ou quand comment pourquoi est sont etait etre ai as a avons avez ont avoir je tu il elle on nous vous ils elles me te se mon ma mes ton ta tes son sa ses notre nos votre vos leur ce cet cette ces en y ne pas plus tres aussi pour par sur dans avec sans chez c j m n s t qu est bonjour merci',
    'el la los las un una unos unas y o pero si que quien cual cuando donde como por para de del al en con sin sobre es son era ser estar esta estan he ha han hemos haber yo tu usted ustedes nos me te se le lo su sus mi mis nuestro nuestra no mas muy tambien ya hola gracias',
    'o a os as um uma uns umas e ou mas se que quem qual quando onde como por para de do da dos das ao em no na nos nas com sem sobre e sao era ser estar esta estao ha tem tenho eu tu voce nos me te lhe seu sua meu minha nosso nao mais muito tambem ja ola obrigado',
    'في من على الى عن مع هل ما ماذا متي اين كيف لماذا هذا هذه ذلك التي الذي ان لا لم لن قد كان هو هي انا نحن انت او ثم كل بعد قبل عند لي لك',
  ].flatMap((list) => list.split(' ')),
);
