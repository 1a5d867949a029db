/** Words around an ask and a fix of a draft, per language: sources for whole-word matching without case. */
export interface AskingWords {
  /** The customer is told to hand something over, or asked what it is. */
  give: string;
  /** Another one than the one known is asked for, or it is only to be used or looked at. */
  other: string;
  /** A fix is not to be done, or is done by us. */
  notTheirs: string;
  /** A fix is laid to the customer's heart without an order. */
  mayHelp: string;
  /** Whether a fix was tried is asked. */
  triedIt: string;
  if: string;
  and: string;
  /** Says that a value is known, where the ask was all that the draft said. */
  known(value: string): string;
  /** Says that we look for another way, where the fix was all that the draft said. */
  another: string;
}

const words: Record<string, AskingWords> = {
  en: {
    give: "(?:i|we) would (?:still )?need|(?:send|give|tell|share|provide|forward|supply|resend|confirm|state|quote|include|reply with|let (?:me|us) (?:know|have))|what(?:'s|’s| is| was| are)|which|(?:do|would) you (?:still )?(?:have|know|happen)|(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get|ask|take)|(?:i|we)(?:'ll|’ll| will)? (?:just |also |still )?need|since when|when did|how long",
    other:
      'another|different|new|other|alternative|(?:to|at|in|with|via|using) (?:this|your|the|that) (?:e-?mail|phone|address|delivery)|check your|update your|(?:sent|emailed|texted) you',
    notTheirs:
      "(?:don't|don’t|do not|no need to|not need to|needn't|not have to|without|instead of|rather than|won't ask you to|not ask you to|never mind the|no more)|(?:i|we)(?:'ll|’ll| will|'m|’m| am|'re|’re| are)? (?:\\w+ )?(?:re-?start|re-?set|re-?install|update|updating|resetting|restarting|re-?connect)|update (?:you|me|us)|updates? (?:on|about)|keep you updated",
    mayHelp: '(?:may|might|could|should) (?:well )?help (?:if you|to)|worth (?:a|another) try',
    triedIt:
      'have you (?:already |also )?tried|did you (?:already |also )?try|tried (?:to|restart|reset|reinstall|clear|updat)\\w*',
    if: 'if',
    and: 'and|as well as|,',
    known: (value) => `I already have ${value} here.`,
    another: 'I am looking for another way to solve this.',
  },
  de: {
    give: 'bräuchten?|(?:senden|schicken|nennen|geben|teilen|mitteilen|durchgeben|verraten|angeben|bestätigen|zusenden|zuschicken|übermitteln|schick|nenn|gib|sag|teil|antworten)(?: sie)?|wie lautet|wie ist|was ist|welche[rsnm]?|(?:ich|wir) (?:brauche|brauchen|benötige|benötigen)|(?:brauche|brauchen|benötige|benötigen) (?:ich|wir)|haben sie (?:ihre|die)|hast du (?:deine|die)|seit wann|wie lange|wann haben sie|um ihre|um die',
    other:
      'andere[rsnm]?|neue[rsnm]?|weitere[rsnm]?|(?:an|unter|in|mit) (?:ihre|ihrer|deine|deiner|die|der|diese|dieser) (?:e-?mail|telefon|adresse|liefer|rück)[\\p{L}-]{0,20}|prüfen sie ihre|bestätigungsmail',
    notTheirs:
      '(?:nicht|kein|keine|keinen|ohne|statt|anstatt|nicht mehr) (?:\\p{L}+ ){0,4}(?:neu|zurück|starten|install|reset|update|aktualis|werks)\\p{L}*|hinter (?:sich|dir|ihnen)|verlange\\p{L}*|brauchen sie nicht|müssen sie nicht|musst du nicht|nicht noch einmal|nicht erneut|(?:wir|ich) (?:setzen|setze|starten|starte|aktualisieren|aktualisiere|werden|werde)',
    mayHelp: '(?:hilft es|könnte es helfen|würde es helfen)',
    triedIt: '(?:haben sie|hast du) (?:\\p{L}+ ){0,3}(?:schon|bereits|auch|mal|einmal)',
    if: 'wenn|falls|sollte',
    and: 'und|sowie|,',
    known: (value) => `${value} liegt mir schon vor.`,
    another: 'Ich suche nach einem anderen Weg, das zu lösen.',
  },
  fr: {
    give: "il (?:me|nous) faudrait|quelle commande|(?:envoyer|donner|indiquer|communiquer|transmettre|préciser|fournir|confirmer|envoyez|indiquez|donnez|rappeler|dire)|quel(?:le)?s?|(?:j['’]ai|nous avons|j['’]aurais|nous aurions) besoin|depuis quand|avez-vous votre|auriez-vous",
    other:
      "autre|nouvelle|nouveau|(?:à|sur|par) (?:votre|cette|ton|l['’]) ?(?:adresse|e-?mail)|vérifi\\p{L}+ vo\\p{L}+",
    notTheirs:
      "(?:ne|n['’]) ?\\p{L}* (?:pas|plus)|inutile de|sans (?:devoir )?|au lieu de|plutôt que|(?:je|nous) (?:vais|allons|mets|mettons|réinitialis\\p{L}+|redémarr\\p{L}+)",
    mayHelp: '(?:pourrait|peut|devrait) (?:\\p{L}+ )?aider',
    triedIt: '(?:avez-vous|as-tu) (?:déjà )?(?:essayé|tenté|redémarré|réinitialisé|réinstallé|vidé)',
    if: "si|s['’]il",
    and: 'et|ainsi que|,',
    known: (value) => `J’ai bien noté ${value}.`,
    another: 'Je cherche une autre façon de régler cela.',
  },
  es: {
    give: 'necesitar[ií]a(?:mos)?|qué pedido|(?:enviar\\p{L}*|dar\\p{L}*|indicar\\p{L}*|facilitar\\p{L}*|proporcionar\\p{L}*|decir\\p{L}*|confirmar\\p{L}*|pasar\\p{L}*|envíe\\p{L}*|indíque\\p{L}*|mandar\\p{L}*|mánd\\p{L}*|dime|díga\\p{L}*|facilíte\\p{L}*)|cuál es|cuál era|qué|en qué|necesit(?:o|amos|aría|aríamos)|desde cuándo|tiene (?:su|el) número',
    other:
      'otr[oa]|nuev[oa]|distint[oa]|(?:a|en|por|con) (?:su|tu|este) (?:correo|e-?mail|dirección)|revis\\p{L}+ (?:su|tu)',
    notTheirs:
      'no (?:hace falta|es necesario|tiene que|necesita|hay que|vuelva)|sin (?:tener que )?|en lugar de|en vez de|(?:vamos|voy) a|(?:reiniciaremos|restableceremos|actualizaremos)',
    mayHelp: '(?:puede que|quizá|quizás|tal vez) (?:le )?(?:ayude|sirva)|podría (?:ayudar|servir)',
    triedIt:
      '(?:ha|has) (?:probado|intentado|reiniciado|reinstalado|restablecido)|ya (?:ha|has)? ?(?:probado|intentado|probó)',
    if: 'si',
    and: 'y|así como|,',
    known: (value) => `Ya tengo anotado ${value}.`,
    another: 'Busco otra manera de resolverlo.',
  },
  pt: {
    give: 'precisava|precisaria|(?:que|qual) encomenda|(?:enviar\\p{L}*|dar|indicar|informar|fornecer|dizer|confirmar|passar|envie|indique|informe|diga|mandar|mande|facultar|partilhar)(?:-me|-nos)?|qual (?:é|era)|qual o|qual a|(?:em |com )?que (?:versão|modelo|telemóvel|telefone|aparelho|dispositivo|aplicação|número)|precis(?:o|amos|aria|aríamos)|desde quando|tem (?:o|o seu) número',
    other:
      'outr[oa]|nov[oa]|(?:para|no|pelo|por|ao) (?:o )?(?:seu|teu|este|esse) (?:e-?mail|endereço)|verifi\\p{L}+ (?:o )?(?:seu|teu)',
    notTheirs:
      'não (?:é preciso|é necessário|precisa|tem de|tem que|volte)|sem (?:ter de )?|em vez de|(?:vamos|vou) |(?:reiniciaremos|atualizaremos)',
    mayHelp: '(?:talvez|pode ser que) (?:ajude|resulte)|(?:pode|poderá|poderia) ajudar',
    triedIt: 'já (?:tentou|experimentou|reiniciou|reinstalou|tentaste|reiniciaste|limpou)',
    if: 'se',
    and: 'e|bem como|,',
    known: (value) => `Já tenho aqui ${value}.`,
    another: 'Estou a procurar outra forma de resolver isto.',
  },
  ar: {
    give: 'ما رقم|(?:إرسال|ترسل|ترسلي|تزويدنا|تزويدي|تزودنا|تخبرنا|إخبارنا|إخباري|أرسل|أرسلي|زودنا|أخبرنا|تأكيد|مشاركة|تحديد)|ما هو|ما هي|ما نوع|(?:على |في |من )?أي|(?:نحتاج|أحتاج)(?: إلى)?|منذ متى',
    other: 'آخر|أخرى|جديد|جديدة|(?:إلى|على) (?:بريد|عنوان)\\p{L}*',
    notTheirs: 'لا (?:داعي|حاجة|تحتاج|يلزم)|دون|بدل|بدلا|سوف|سن\\p{L}+|سأ\\p{L}+',
    mayHelp: 'قد (?:يفيد|يساعد)\\p{L}*',
    triedIt: 'هل (?:جربت|حاولت|قمت)',
    if: 'إذا|إن|لو',
    and: 'و|،',
    known: (value) => `لدي بالفعل ${value}.`,
    another: 'أبحث عن طريقة أخرى لحل هذا.',
  },
};

/** The words of a language by its BCP 47 code; `undefined` where there are none, and then nothing is claimed. */
export function askingWords(language: string): AskingWords | undefined {
  return words[language.slice(0, 2)];
}
