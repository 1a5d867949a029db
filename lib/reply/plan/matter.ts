import type { Evidence } from '../../domain/reading';
import type { Interaction } from '../../domain/interaction';
import { areOwnWords } from '../../understanding/text/own-words-of';
import { contentWords } from './content-words';
import { saysItIsDone } from './is-settled';
import { promiseKind } from './promise-kind';
import type { Situation } from './situation';
import { saysItWentWrong } from './went-wrong';
import { saysWish, wishIn } from './wish-in';

/** The clause in which the customer says what the matter is, as written, ready to be taken up in a reply. */
export interface Matter {
  words: string;
  evidence: Evidence;
}

const MAX_SCANNED = 4000;

const MOST_CLAUSES = 6;
/** What is longer is no clause that a reader takes in at once. */
const MOST_WORDS = 16;

/** The first of `mattersOf`. `undefined` when nothing fits. */
export function matterOf(situation: Situation): Matter | undefined {
  return mattersOf(situation)[0];
}

/**
 * The clauses worth taking up, best first: what went wrong or what they are in, from what the customer wrote since our last
 * answer, else from before. Never a greeting, an order to us, a link, an address, an insult or a question. The writer uses the
 * first that its language can turn surely; none is ever quoted in its place.
 */
export function mattersOf(situation: Situation): Matter[] {
  const earlier = situation.dossier.interactions.filter((one) => one.direction === 'inbound').toReversed();
  const taken = situation.reading.questions
    .filter((one) => one.kind === 'question' || saysWish(one.text))
    .map(({ kind, text, evidence }) => {
      // Of a request only the wish is told elsewhere: the reason given with it may be the matter.
      const wish = kind === 'request' ? text.indexOf(wishIn(text)) : -1;
      const more = saysWish(text.slice(Math.max(0, wish) + wishIn(text).length));
      return wish < 0 || more
        ? evidence
        : { ...evidence, start: evidence.start + wish, end: evidence.start + wish + wishIn(text).length };
    });
  const best = (list: Interaction[]) =>
    list
      .flatMap((one) => clausesOf(one).filter((clause) => !taken.some((other) => overlap(clause.evidence, other))))
      .map((clause) => ({ clause, score: scoreOf(clause, situation) }))
      .filter((one) => one.score >= LEAST_SCORE)
      .toSorted((a, b) => b.score - a.score)
      .map((one) => one.clause);
  const found = [
    best(situation.unanswered),
    best(situation.current.filter((one) => one.direction === 'inbound').slice(-3)),
    best(earlier.slice(0, 6)),
  ];
  const distinct = new Map(
    found.flat().map((one) => [`${one.evidence.interaction}:${one.evidence.start}:${one.evidence.end}`, one]),
  );
  return [...distinct.values()].slice(0, MOST_CLAUSES);
}

/** Below this a clause says neither what is wrong nor what the customer wants. */
const LEAST_SCORE = 2;

function clausesOf(one: Interaction): Matter[] {
  const text = one.text.slice(0, MAX_SCANNED);
  const found: Matter[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const sentence = match[0];
    if (/[?؟]$/.test(sentence) || /^\s*>/.test(sentence)) continue;
    found.push(trimmed(one, match.index, match.index + sentence.length));
    // A long sentence is taken up by its parts.
    if (sentence.length > 45) found.push(...partsOf(one, match.index, sentence));
  }
  // What they quote of ours, and who signs, is none of their own words.
  return found.filter(({ words, evidence }) => words.length > 0 && areOwnWords(one, evidence));
}

function partsOf(one: Interaction, offset: number, sentence: string): Matter[] {
  const parts: Matter[] = [];
  let start = 0;
  for (const cut of sentence.matchAll(CUT)) {
    parts.push(trimmed(one, offset + start, offset + cut.index));
    start = cut.index + cut[0].length;
  }
  parts.push(trimmed(one, offset + start, offset + sentence.length));
  return parts;
}

// "2. März" and "49.00" end no sentence.
const SENTENCE = /(?:[^.!?;\n…؟؛]|(?<=\d)\.(?= ?[\p{L}\d]))+[.!?;\n…؟؛]?/gu;
const CUT =
  /[,،:—–] (?=\p{L})|,? (?:and|but|because|so that|although|whenever|every time|each time|as soon as|sobald|jedes Mal,? wenn|weil|obwohl|chaque fois que|dès que|cada vez que|en cuanto|sempre que|cada vez que|assim que|كلما|und|aber|et|mais|parce que|alors que|y|pero|porque|aunque|mas|embora|e|ولكن|لكن|لأن) | و(?=ال|لا |لم |ليس )/gu;
const LEAD =
  /^(?:[\s"'«„“(*•,!:،-]|(?:dear \p{L}+|hi(?: there| \p{L}+)?(?=,)|hey ihr|hallo zusammen|hi all|hi|hello|hey|(?:only|just) wondering(?=:)|(?:nur )?(?:kurz )?(?:(?:die|eine) )?(?:kurze )?frage(?=:)|(?:quick|one (?:more|last)) question(?=:)|(?:juste )?une (?:petite |dernière )?question(?= ?:)|una (?:pregunta|duda)(?=:)|uma (?:pergunta|dúvida)(?=:)|(?:i )?just wanted to (?:say|let you know)(?: that)?|ich wollte nur sagen|je voulais juste dire que|quería decir(?:les|te|os)? que|queria (?:só )?dizer que|madame, monsieur|senhores|(?:estimad|querid)[oa]s? [^,:\n]{0,30}|exmos?\. senhores|sehr geehrte[rs]?[^,\n]{0,40}|liebes?[^,\n]{0,30}(?=,)|hallo|guten tag|moin|bonjour|salut|hola|buenas|buenos días|olá|boa tarde|bom dia|مرحبا|السلام عليكم(?: ورحمة الله)?|and|but|so|also|well|ok|okay|und|aber|also|et|mais|donc|alors|y|pero|bueno|e|mas|then|because|weil|denn|car|parce que|porque|pues|honestly|unfortunately|leider|malheureusement|lamentablemente|infelizmente|desafortunadamente|للأسف|ولكن|لكن)(?=[\s,!:،]))+/iu;
const TAIL = /[\s.!;,:؛،…"'»“”)\p{Extended_Pictographic}\u{FE0F}-]+$/u;

/** A question or clause without the greeting before it. */
export function withoutLead(text: string): string {
  return text.slice(LEAD.exec(text)?.[0].length ?? 0);
}

function trimmed(one: Interaction, from: number, to: number): Matter {
  let [start, end] = [from, to];
  const raw = one.text.slice(start, end);
  start += LEAD.exec(raw)?.[0].length ?? 0;
  end -= TAIL.exec(one.text.slice(start, end))?.[0].length ?? 0;
  // The Arabic "and" is a part of the word after it.
  if (/^و(?:لا|لم|ليس|كل|يبدو|قد|هذا|هذه|هو|هي) /u.test(one.text.slice(start, end))) start += 1;
  const words = one.text.slice(start, Math.max(start, end));
  return { words, evidence: { interaction: one.id, start, end: Math.max(start, end) } };
}

/** The first sentence or so. */
const OPENING = 40;

/** 0 for what must not be echoed; else more content, of a length that can be said back, and of the matter itself. */
function scoreOf({ words, evidence }: Matter, { reading, unanswered }: Situation): number {
  const count = words.split(/\s+/).length;
  const content = contentWords(words).length;
  if (
    content < (PROBLEM.test(words) ? 1 : 2) ||
    count > MOST_WORDS ||
    words.length > 110 ||
    UNFIT.test(words) ||
    SHOUTED.test(words) ||
    RUN_ON.test(words)
  )
    return 0;
  const supports = [...reading.feeling.evidence, ...reading.reasons.flatMap((one) => one.evidence ?? [])];
  const backed = supports.some((one) => overlap(one, evidence)) ? 3 : 0;
  // What was tried has a sentence of its own; praise in a sour message is no praise.
  const tried = reading.tried.some((one) => overlap(one.evidence, evidence)) ? -12 : 0;
  // A number or a device told is said where it is used.
  const given = reading.answered.some((one) => overlap(one.evidence, evidence)) ? -4 : 0;
  const promised = reading.promises.some(
    (one) => one.kept === 'no' && promiseKind(words) !== 'answer' && promiseKind(one.what) === promiseKind(words),
  )
    ? -4
    : 0;
  const sour =
    reading.feeling.label === 'sarcastic' && /great|nice|love|super|toll|klasse|bravo|genial|ótimo|شكرا/iu.test(words)
      ? -4
      : 0;
  // A circumstance is said as one, further down.
  const circumstance = reading.circumstances.some((one) => overlap(one.evidence, evidence))
    ? PROBLEM.test(words)
      ? -2
      : -6
    : 0;
  const aside = ASIDE.test(words) ? -6 : 0;
  // What was due is half a matter: that it has not come is the other half.
  const due = DUE.test(words) && !NEGATED.test(words) ? -5 : 0;
  const mourned = reading.circumstances.some((one) => one.kind === 'loss' && overlap(one.evidence, evidence)) ? -12 : 0;
  const wrong = saysItWentWrong(words) ? 2 : 0;
  const problem = PROBLEM.test(words) ? 3 + wrong : wrong;
  // What works is no trouble, whatever "no" stands in it.
  const fine = saysItIsDone(words) || NO_TROUBLE.test(words) ? -8 : 0;
  // "It says delivered, but nothing is here": neither half says it alone.
  const whole = CONTRAST.test(words) ? 2 : 0;
  const length = count < 3 ? 0 : count <= 12 ? 2 : count <= 14 ? 0 : -1;
  // What only describes (whose account it was, what they did before) is not the matter, unless the message begins with it.
  const begins = evidence.start < OPENING && unanswered.some((one) => one.id === evidence.interaction);
  const pointed = problem + backed > 0 || begins ? 0 : WANTED.test(words) ? 1 : -3;
  const bare = content < 2 ? -3 : 0;
  return (
    Math.min(content, 5) +
    bare +
    tried +
    given +
    promised +
    sour +
    backed +
    circumstance +
    aside +
    due +
    mourned +
    problem +
    fine +
    whole +
    length +
    pointed -
    (THIRD_PERSON.test(words) ? 0 : 1)
  );
}

/** Whether a customer's words may be said back to them at all. */
export function isFitToEcho(words: string): boolean {
  return words.length <= 500 && !UNFIT.test(words) && !SHOUTED.test(words);
}

/** A circumstance cut to one clause: without "it's urgent because" before it and what follows with a subject of its own. */
export function oneClause(words: string, evidence: Evidence): Matter {
  const start = JUDGED.exec(words)?.[0].length ?? 0;
  const rest = words.slice(start);
  const cut = [...rest.matchAll(NEXT_SUBJECT)].find((one) => contentWords(rest.slice(0, one.index)).length > 2);
  const told = cut ? rest.slice(0, cut.index) : rest;
  return {
    words: told,
    evidence: { ...evidence, start: evidence.start + start, end: evidence.start + start + told.length },
  };
}

const JUDGED =
  /^(?:(?:it|that|this)(?:['’]s| is) (?:\p{L}+ ){1,2}because |(?:es|das) ist (?:\p{L}+ ){1,2}weil |c['’]est (?:\p{L}+ ){1,2}(?:parce que |parce qu['’]|car )|es (?:\p{L}+ ){1,2}porque |é (?:\p{L}+ ){1,2}porque )/iu;
const NEXT_SUBJECT =
  /,? (?:and|but|so|und|aber|et|mais|donc) (?=(?:i|we|he|she|it|they|you|ich|wir|er|sie|es|je|nous|il|elle|on|j['’]|my|meine?|mon|ma)(?:['’]\p{L}+)?(?!\p{L}))/giu;

/** Whether a clause says that nothing is wrong, or not much ("no rush", "not the end of the world"). */
export const saysNoTrouble = (words: string) => NO_TROUBLE.test(words);

/** Whether a clause speaks of something that went wrong. */
export function saysTrouble(words: string): boolean {
  return (PROBLEM.test(words) || saysItWentWrong(words)) && !saysItIsDone(words) && !NO_TROUBLE.test(words);
}

/** Whether a clause begins with a thing, not with somebody, and speaks of trouble with it. */
export const saysAThingFails = (words: string) => saysTrouble(words) && THIRD_PERSON.test(words);

/** Whether a clause says what the customer wants. */
export const saysWanted = (words: string) => WANTED.test(words);

export function overlap(a: Evidence, b: Evidence): boolean {
  return a.interaction === b.interaction && a.start < b.end && b.start < a.end;
}

// What a reply never says back: links, addresses, long digit runs, orders to us or to a model, formulas, insults, shouting.
const UNFIT = new RegExp(
  [
    String.raw`https?:|www\.|@|<|>|\d{6,}|[A-Z]{2}\d{2}[ \d]{10}`,
    String.raw`\b(?:ignore|disregard|system prompt|instructions|instruktionen|anweisungen|ignorez|ignora|ignorar|instrucciones|instruções)\b|تجاهل|تعليمات`,
    String.raw`\b(?:please|bitte|s['’]il vous|s['’]il te|merci d|por favor|se faz favor)\b|من فضلك|الرجاء|رجاء`,
    String.raw`\b(?:thanks?|thank ?you|thx|regards|cheers|danke|dank|grüße|grüßen|gruß|merci|cordialement|cordiales?|gracias|saludos|obrigad[oa]|cumprimentos)\b|شكرا|تحياتي`,
    String.raw`\b(?:idiots?|stupid|moron|shit|crap|fuck\w*|damn|scheiß\w*|scheiss\w*|verdammt\w*|deppen|merde|connards?|mierda|puta|merda|caralho|scam|thieves|betrüger|voleurs|ladrones|ladrões)\b|لصوص|حمير|نصاب`,
    // Slang and slips that no reply should be made of.
    String.raw`^no matter |\b(?:must|could|should|would) of\b|\b(?:y['’]?all|gonna|wanna|lol|omg|wtf|pls|plz|rite|tho|cuz|coz|atleast|amp)\b|\bjust want(?:ed)? (?:to|u|you)\b`,
    // Two subjects side by side, or a verb in the wrong form.
    String.raw`^(?:my|our|the) \p{L}+ (?:the|my|it|they) |\b(?:can|could|will|would)(?:n?['’]?t| not)? \p{L}+ing\b`,
    String.raw`\b(?:password is|passwort ist|pin is|cvv|iban)\b`,
    String.raw`^(?:sent from|von meinem|gesendet von|envoyé de|enviado desde|enviado do)`,
    // What the customer does not want or know is no trouble of theirs with us; two verbs of one "I" can't both be turned.
    String.raw`^(?:i|we) (?:really |just |simply )?(?:don['’]?t|do not|didn['’]?t) (?:want|mean|think|know|care|like|mind|understand|remember)\b`,
    String.raw`^(?:i|we) [^.]{0,90}(?:, | and )(?:was|am|were) `,
    // What only points at another message, at an attachment or at questions to come says nothing of the matter.
    String.raw`^(?:as (?:i|we)(?:['’]ve| have)? (?:wrote|written|said|mentioned|explained)|wie (?:ich |wir |schon |bereits |oben )*(?:schrieb|geschrieben|gesagt|erwähnt)|comme je (?:l['’]ai|vous l)|como (?:ya )?(?:(?:le|les|te|os) )?(?:escribí|dije|comenté)|como (?:já )?(?:escrevi|disse|referi)|كما (?:كتبت|قلت|ذكرت))`,
    String.raw`\b(?:never (?:ordered|bought|written|contacted)|beyond a joke|attached|attachment|im anhang|anbei|beigefügt|ci-joint|adjunt[oa]s?|em anexo)\b|أرفقت|مرفق`,
    String.raw`\b(?:(?:a few|some|a couple of|two|three) questions|(?:ein paar|einige|zwei|drei) fragen|quelques questions|(?:unas|algunas|varias) (?:dudas|preguntas)|(?:umas|algumas) (?:dúvidas|perguntas))\b`,
  ].join('|'),
  'iu',
);
/** Two sentences with nothing between them: neither can be told back. */
const RUN_ON =
  /\p{Ll} (?:The|It|This|That|They|We|You|My|And|But|So|Then|When|He|She|There|Also|Now|Every|Please)(?!\p{L})/u;
const NO_TROUBLE =
  /(?<!\p{L})(?:no (?:issues?|problems?|trouble|rush|worries|hurry)|kein(?:e|en)? (?:Problem|Probleme|Eile)|auc(?:un|un) problème|sans problème|ningún problema|sin problema|nenhum problema|sem problema|(?:not |no )?the end of the world|kein Weltuntergang|pas la fin du monde|el fin del mundo|o fim do mundo|لا مشكلة|نهاية العالم)(?!\p{L})/iu;
const CONTRAST = /, (?:but|yet|aber|doch|mais|pero|mas|ولكن|لكن) |,? ولكن /iu;
const SHOUTED = /^[^a-z]*[A-Z]{4}[^a-z]*$/;
const WANTED =
  /^(?:i|we) (?:want|need|would like|wish|am trying|am looking)\b|^(?:i|we)['’](?:d like|m trying)|^(?:ich|wir) (?:möchten?|will|wollen|brauchen?|suchen?)\b|^(?:je|nous|j['’]) ?(?:voudr|souhait|veux|voulons|aimer|cherch)|^(?:quiero|quisiera|necesito|queremos|me gustaría)|^(?:quero|queria|gostaria|preciso|queremos)|^(?:أريد|أود|نريد|أحتاج)/iu;
const PROBLEM =
  /n['’]t\b|\b(?:not|never|no|cannot|nothing|nobody|nowhere|unable|refused|rejected|stuck|expired|due|supposed|twice|still|again|keeps?|broken|lost|missing|wrong|late|stopp?ed|fail\w*|drop\w*|crash\w*|charged|error|without|instead|hung|waited|waiting|dead|gave up|burn\w*|leak\w*|noise|cancel\w*|delay\w*|freez\w*|froze|closes|bounces|crack\w*|dent\w*|scratch\w*|torn|bent|smell\w*|rattl\w*|too(?= \p{L})|older|empty|damag\w*|nicht|nie|niemand|nichts|zu spät|zweimal|dreimal|doppelt|abgelehnt|verbrannt|riss|dellen|kratzer\w*|klappert|statt|falsche|warten?|wartet|aufgelegt|kein\w*|immer|schon wieder|noch|kaputt|falsch\w*|defekt|fehl\w*|beschädigt|bricht|stürzt|ne|pas|jamais|toujours|encore|cassé\w*|perdu|erreur|panne|nunca|todavía|sigue|otra vez|roto|dañad\w*|error|falla|não|nem|ainda|avariad\w*|partid\w*|errad\w*|erro)\b|لا|لم|لن|ليس|مازال|ما زال|تالف|خطأ|انقطع|ينقطع|أثر|رائحة|خدوش|كسر|شرخ|ينهار|يتجمد|توقف|ترفض|رُفض|مرتين|بدل|أقدم/iu;
// How often they wrote, what they told before, whom they asked and what they lack besides: told elsewhere or of no matter. A
// clause that ends in "it" needs the one before it.
const ASIDE = new RegExp(
  [
    String.raw`\b(?:i|we)(?:['’](?:m|ve)| am| have)? (?:\w+ ){0,3}?(?:writ(?:e|ing|ten)|wrote|contact(?:ed|ing)?|getting in touch|got in touch|called|calling|rang|phoned|emailed|asked|told|sent you|explained)\b`,
    String.raw`\b(?:have|got) (?:another|any other|a spare|a printer)\b|\bme again\b|\b(?:for|about|of|with) (?:it|them|that)$`,
    // What was bought is only the beginning of what went wrong.
    String.raw`^(?:i|we) (?:ordered|bought|paid for|placed|was waiting for) [^,]{0,40}$|^ich (?:habe|hatte) [^,]{0,40}(?:bestellt|gekauft|bezahlt)$|^j['’]ai (?:commandé|acheté|payé) [^,]{0,40}$|^(?:pedí|compré|pagué|he (?:pedido|comprado)) [^,]{0,40}$|^(?:encomendei|comprei|paguei|pedi) [^,]{0,40}$|^(?:طلبت|اشتريت|دفعت ثمن) \S+(?: \S+)?$`,
    String.raw`\b(?:bereits|schon) .{0,40}(?:genannt|mitgeteilt|geschickt|gesagt|gefragt|erklärt|geschrieben|angerufen)\b|zum (?:zweiten|dritten|vierten) mal\b.{0,20}(?:schreib|meld|ruf)`,
    String.raw`\bdéjà (?:demandé|dit|donné|envoyé|fourni|indiqué|écrit|appelé|expliqué)|(?:deuxième|troisième|quatrième) (?:message|courriel|appel)`,
    String.raw`\bya (?:(?:les?|se|os|te) )?(?:lo )?(?:dije|di|envié|mandé|pregunté|escribí|llamé|expliqué|he (?:dicho|enviado|dado|preguntado|escrito|llamado|explicado))\b`,
    String.raw`\bjá (?:(?:vos|lhes?) )?(?:disse|enviei|mandei|dei|perguntei|indiquei|escrevi|liguei|expliquei)\b`,
    String.raw`(?:كتبت|اتصلت|راسلت|أخبرت|سألت)(?:كم|ك)? (?:من قبل|سابقا|مرتين|ثلاث)|سبق (?:لي )?أن`,
  ].join('|'),
  'iu',
);
const DUE =
  /\b(?:(?:was|were) (?:due|promised|supposed)|should have|(?:hätte|sollte)n?|devai(?:t|ent)|debían?|tenían? que|deviam?)\b|كان (?:يجب|من المفترض)/iu;
const NEGATED =
  /n['’]t\b|\b(?:not|never|no|nothing|nobody|nicht|nie|nichts|kein\w*|niemand|pas|jamais|rien|aucun\w*|no|nunca|nada|nadie|não|nada|ninguém)\b|لا|لم|ليس/iu;
const THIRD_PERSON =
  /^(?:the|my|our|your|it|this|that|there|der|die|das|mein\w*|unser\w*|es|dies\w*|le|la|les|l['’]|mon|ma|mes|notre|nos|el|los|las|mi|mis|nuestr\w*|o|a|os|as|meu|minha|meus|minhas|ال)/iu;
