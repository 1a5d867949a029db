/** How a language asks somebody for something they know: sources for whole-word matching without case. */
interface RequestingWords {
  /** Opens a question that wants more than yes or no. */
  wh: string;
  /** To hand over or to tell; whose doing it is decides what stands before. */
  provide: string;
  /** That we lack it, wait for it, or go on once we have it. */
  need: string;
  /** Turns telling or handing over into a request. */
  polite: string;
  /** The writer hands over or tells. */
  ours: string;
  /** Asks what the customer would like, or what is to come: nothing that was told before. */
  ahead: string;
}

const words: Record<string, RequestingWords> = {
  en: {
    wh: "what(?:['’]?s)?|which|when|where|who|whose|how (?:long|many|much|often|old|did|do|does|is|was|are|were|have)|since when",
    provide:
      'send|sending|give|giving|tell|telling|share|sharing|provide|providing|supply|forward|confirm|confirming|state|specify|quote|include|indicate|advise|let (?:me|us) (?:know|have)|letting (?:me|us) know|reply with|remind (?:me|us)|describe|enter|pass (?:me|us)|drop (?:me|us)|note down|repeat|resend',
    need: "(?:i|we)(?:['’](?:ll|d)| will| would| do)? (?:just |also |still |first |only |then )?(?:need|require)|(?:is|are) (?:still )?(?:missing|needed|required)|(?:may|can|could|might) (?:i|we) (?:please |just |also )?(?:have|get|ask|take|know)|(?:i|we)(?:['’]d| would) (?:like|love) to (?:know|have)|(?:once|as soon as|when|after|until) (?:you(?:['’]ve| have)?|we(?:['’]ve| have)?|i(?:['’]ve| have)?) (?:\\p{L}+ )?(?:sent|shared|provided|given|told|confirmed|received|got|had|have|receive|get|send|share|provide|give|confirm)|(?:upon|on) receipt|mind (?:telling|sharing|sending|confirming)|(?:do|would) you (?:still )?(?:have|know|happen to)|(?:i|we) (?:don['’]t|do not) (?:seem to )?have|would help (?:me|us)? ?to (?:know|have)",
    polite:
      "please|kindly|(?:can|could|would|will) you|(?:ask|need|want|like|require|invite) you to|you(?:['’]ll| will)? (?:need|have) to|be (?:so )?kind|appreciate (?:it )?if|grateful if|you (?:could|can|should|must|may)",
    ours: "(?:i|we)(?:['’](?:ll|ve|m|d|re))?(?: (?:have|will|am|are|would|can|could|shall|also|just|already))* (?:sent|send|give|gave|given|tell|told|share|shared|provide|forward|confirm|confirmed|let you know|telling|sending)",
    ahead:
      'would you (?:like|prefer|rather)|do you (?:want|prefer|mind if)|shall (?:i|we)|should (?:i|we)|(?:suits?|works?|convenient)|(?:will|would) you be|are you (?:in|free|available|home|happy)|next (?:week|time)|instead|how (?:it|that|this) (?:goes|went)|if (?:it|that|this|anything|you|there)|whether|in case|(?:any|another|different|new|other|alternative|better|else)|what happens|how (?:do|are|is) (?:you|things|it) (?:feel|going|getting)|first\\?|how (?:do|can|could) (?:i|we)|(?:could|should) (?:i|we)',
  },
  de: {
    wh: 'was|welche[rsnm]?|wann|wo|wer|wessen|wie (?:lange|viele?|oft|alt|hoch|groß|lautet|heißt|ist|war|haben|hast|hat|kam|sind)|seit wann|woher|(?:in|mit|von|auf|an|unter|bei|aus|zu|über|für|seit|um) (?:welche[rsnm]?|was|wem)|womit|worauf|wodurch',
    provide:
      'sende[nst]{0,2}|schick(?:e|en|st)?|nenn(?:e|en|st)?|g[ei]b(?:e|en|st)?|teil(?:e|en|st)?|mitteil\\p{L}*|mitzuteilen|verrate\\p{L}*|verrätst|sag(?:e|en|st)?|angeb\\p{L}*|anzugeben|bestätig\\p{L}*|übermittel\\p{L}*|zukommen|durchgeb\\p{L}*|ergänz\\p{L}*|beschreib\\p{L}*|mitschick\\p{L}*|zusend\\p{L}*|zuschick\\p{L}*|wiederhol\\p{L}*',
    need: '(?:brauch|bräucht|benötig)\\p{L}*|fehl(?:t|en) (?:mir|uns)|(?:mir|uns) fehl(?:t|en)|(?:sobald|wenn|sowie) (?:mir|uns|ich|wir|sie|du) (?:\\p{L}+ ){0,5}(?:vorlieg\\p{L}*|hab\\p{L}*|geschickt|mitgeteilt|genannt|erhalt\\p{L}*|schick\\p{L}*|mitteil\\p{L}*|nenn\\p{L}*)|darf ich (?:nach|um|fragen)|nach erhalt|(?:haben sie|hast du) (?:\\p{L}+ ){0,3}(?:zur hand|parat|griffbereit)|wüsste\\p{L}*',
    polite:
      'bitte|(?:kannst|könntest|würdest|magst) du|(?:können|könnten|würden|mögen) sie|verrätst du|wären sie so|bitten|sie (?:müssten|müssen|sollten|können|könnten)|(?:schicken|senden|nennen|geben|sagen|teilen|bestätigen) sie',
    ours: '(?:ich|wir) (?:\\p{L}+ ){0,4}(?:sende|schicke|nenne|gebe|teile|sage|bestätige|geschickt|gesendet|mitgeteilt)\\p{L}*|(?:sende|schicke|nenne|gebe|teile|sage|bestätige|habe|haben)n? (?:ich|wir)',
    ahead:
      'soll(?:en)? (?:ich|wir)|möchte\\p{L}*|magst|wünsch\\p{L}*|bevorzug\\p{L}*|lieber|pass(?:t|en|te)|recht|(?:sind|wären|bist|wärst) (?:sie|du) (?:\\p{L}+ )?(?:zu hause|da|erreichbar|einverstanden)|ander\\p{L}*|neue[rsnm]?|weitere[rsnm]?|sonst|falls|ob|wenn sich|sollte sich|geh(?:t|en) es|darf ich ihnen|wie (?:kann|können|soll) (?:ich|wir)',
  },
  fr: {
    wh: "quel(?:le)?s?|quand|où|qui|combien|comment (?:avez|as|s['’]|est|étai)\\p{L}*|(?:à|de|depuis|en|sur|par|dans|avec|pour) (?:quel(?:le)?s?|quand|combien|qui|quoi)|qu['’]est-ce|que (?:s['’]|dit|voit|affiche)",
    provide:
      'envoy\\p{L}+|donn(?:er|ez|e|es|ant)|indiqu\\p{L}+|communiqu\\p{L}+|transm\\p{L}+|précis\\p{L}+|fourni\\p{L}*|confirm(?:er|ez|e)|rappel(?:er|ez) (?:votre|ton|la|le)|di(?:re|tes|s)|partag\\p{L}+|renseign\\p{L}+|décri\\p{L}+|faire parvenir|faites(?:-| )?(?:moi|nous) (?:parvenir|savoir)|signal(?:er|ez)|répét\\p{L}+|joindre|joignez',
    need: "besoin (?:de|d['’]|du|que)|il (?:me|nous) (?:faut|faudrait|manque)|(?:me|nous) manqu(?:e|ent)|(?:dès|une fois|lorsque|quand|après) (?:que )?(?:vous|nous|j['’]|je|réception)(?: \\p{L}+){0,5}|dès réception|puis-je (?:avoir|connaître|savoir)|(?:pourrais|pourrions|puis|pouvons)(?:-je|-nous) (?:avoir|connaître|savoir)|(?:auriez|avez)-vous (?:votre|le|la|un|toujours|encore)|j['’]aimerais (?:savoir|connaître|avoir)",
    polite:
      "merci de|veuillez|s['’]il vous plaît|(?:pouvez|pourriez|voudriez)-vous|(?:peux|pourrais)-tu|vous (?:pouvez|pourriez|devez)|prie de|demande de|invite à|bien vouloir|aurais|pour que|afin que",
    ours: "(?:je|nous) (?:vous |te |vais |allons |viens de |ai |avons )*(?:envoy|donn|indiqu|communiqu|transm|confirm|di[st]|fourni)\\p{L}*|j['’](?:ai|envoie)",
    ahead:
      "souhait\\p{L}*|préfér\\p{L}*|voul(?:ez|iez|ons)|voudri\\p{L}*|convien\\p{L}*|arrange\\p{L}*|dois-je|faut-il|autre|nouvel\\p{L}*|nouveau|d['’]autres|si (?:le|la|cela|ça|vous|jamais|quelque|d['’])|s['’]il (?:y|se|dispar)|serez-vous|êtes-vous (?:disponible|chez)|comment puis-je|comment pouvons",
  },
  es: {
    wh: 'qué|cuál(?:es)?|cuándo|dónde|quién(?:es)?|cuánt[oa]s?|cómo (?:pag|hizo|hici|se llam|es|ha)\\p{L}*|(?:a|de|desde|en|con|por|para|sobre) (?:qué|cuál(?:es)?|cuándo|quién|cuánto|dónde)',
    provide:
      'env[ií]\\p{L}+|mand\\p{L}+|mánd\\p{L}+|d(?:ar|ame|anos|éme|enos|as|arme|arnos)|indi(?:c|qu)\\p{L}+|indíqu\\p{L}+|indíca\\p{L}+|facilit\\p{L}+|facilít\\p{L}+|proporcion\\p{L}+|d(?:ime|inos|igas?|ecir\\p{L}*|ígame|íganos)|confirm\\p{L}+|confírm\\p{L}+|pas(?:ar\\p{L}*|ame)|pás\\p{L}+|compart\\p{L}+|llegar|descr[ií]b\\p{L}+|record(?:ar\\p{L}*)|recuérd\\p{L}+|aport\\p{L}+|apórt\\p{L}+|especifi\\p{L}+|repet\\p{L}+|repít\\p{L}+',
    need: 'necesit\\p{L}+|(?:me|nos) (?:hace(?:n)? falta|falta(?:n|ría)?)|hace falta|precis(?:o|amos|aría\\p{L}*)|(?:en cuanto|una vez|cuando|tan pronto) (?:\\p{L}+ ){0,5}(?:env|mand|facilit|indi|tenga|recib|dig|confirm)\\p{L}*|puedo saber|podría (?:saber|tener)|tiene(?:s)? (?:a mano|por ahí)|me gustaría (?:saber|tener)',
    polite:
      'por favor|(?:puedes?|podrías?|podéis|podría|pueden) |rogamos|agradecer\\p{L}+|pedimos|pido|si es tan amable|tendrías?|sería tan',
    ours: '(?:te|le|les|os) (?:he |hemos |voy a |vamos a )?(?:envi|mand|indi|facilit|confirm|pas|digo|diré|decimos|daré|doy)\\p{L}*|(?:hemos|he) (?:envi|confirm)\\p{L}*',
    ahead:
      '(?:quier|prefier|dese)\\p{L}*|(?:te|le) (?:va|viene|parece|conviene|gustaría)|otr[oa]s?|nuev[oa]s?|distint[oa]|si (?:cambia|hay|se|prefier|quier|no)|cuando sep\\p{L}+|estar(?:á|ás) en casa|cómo puedo|cómo podemos|sueles',
  },
  pt: {
    wh: 'qual|quais|quando|onde|quem|quant[oa]s?|(?:o )?que|(?:a|de|desde|em|com|por|para|sobre|no|na) (?:que|qual|quando|quem|quanto|onde)|como (?:pag|fez|se cham|é)\\p{L}*|desde quando',
    provide:
      'envi\\p{L}+|envie\\p{L}*|mand\\p{L}+|d(?:ar|ê|ar-me|izer\\p{L}*|iga\\p{L}*|igam)|indi(?:c|qu)\\p{L}+(?:-\\p{L}+)?|inform\\p{L}+|forne[cç]\\p{L}+|confirm\\p{L}+|pass(?:ar|e)\\p{L}*|partilh\\p{L}+|compartilh\\p{L}+|facult\\p{L}+|descrev\\p{L}+|lembr\\p{L}+|especifi\\p{L}+|repet\\p{L}+|repita',
    need: 'precis(?:o|amos|ava|ávamos|aria|aríamos|arei)|necessit\\p{L}+|falta(?:-(?:me|nos))?|(?:assim que|logo que|depois de|quando) (?:\\p{L}+ ){0,5}(?:envi|mand|indi|inform|tiver|receb|confirm|fornec)\\p{L}*|posso saber|podia(?:mos)? saber|tem (?:à mão|aí|consigo)|gostaria(?:mos)? de (?:saber|ter)|agradec(?:o|emos|íamos|eríamos|ia) que',
    polite:
      'por favor|por gentileza|(?:pode|poderia|podia|consegue)|pedimos|peço|agradec\\p{L}+|queira|é preciso|precisa|tem de|seria possível',
    ours: '(?:vou|vamos|já) (?:lhe |te )?(?:envi|mand|indi|inform|confirm|dizer|dar|pass)\\p{L}*|(?:envio|enviei|enviámos|enviamos|informo|confirmo|digo|mando|indico|dou)(?:-\\p{L}+)?|(?:eu )?(?:lhe|te) (?:envio|escrevo|confirmo|digo|informo)',
    ahead:
      '(?:quer(?!o)|prefer|desej|gostaria de receber)\\p{L}*|dá(?:-lhe)? jeito|convém|outr[oa]s?|nov[oa]s?|diferente|se (?:mudar|houver|algo|preferir|quiser)|assim que (?:eu )?souber|quando (?:eu )?souber|estará em casa|até que (?:dia|hora)|como posso|como podemos|costuma treinar',
  },
  ar: {
    wh: 'ما|ماذا|متى|أين|من|كم|أي|ما هو|ما هي|(?:في|على|من|منذ|ب)? ?(?:متى|أي|كم)|منذ متى|كيف (?:دفعت|تم)',
    provide:
      '(?:[إا]رسال|ترسل|ترسلي|تزويد|تزود|تخبر|إخبار|أرسل|زود|أخبر|تأكيد|تؤكد|مشاركة|تحديد|تحدد|ذكر|تذكر|إعطاء|تعطي|أعط|كتابة|موافاة|توضيح|توضح|وضح|اذكر)\\p{L}*',
    need: '(?:أ|ن)حتاج\\p{L}*|(?:ي|ت)لزم\\p{L}*|ينقص\\p{L}*|(?:بمجرد|عند|حالما|بعد) (?:\\p{L}+ ){0,3}(?:استلام|إرسال|ترسل|تزود|تصل|وصول)\\p{L}*|هل لديك|أود (?:معرفة|أن أعرف)|حتى (?:نتابع|أتابع)',
    polite:
      '(?:ال)?رجاء|يرجى|نرجو|أرجو|من فضلك|لو سمحت\\p{L}*|هل (?:يمكن|تستطيع|بإمكان)\\p{L}*|نود|نطلب|(?<=^|[،.؛] ?)(?:أرسل|أرسلي|زودنا|زودينا|زودني|زوديني|أخبرنا|أخبرني|أخبريني|أعطنا|أعطني|وضح|اذكر)',
    ours: '(?:و|ف)?(?:سأ|سن(?!ت|ة))\\p{L}+|أرسلنا|أرسلت|أؤكد|نؤكد',
    ahead:
      '(?:هل )?(?:تريد|تفضل|ترغب|تود|يناسب)\\p{L}*|هل (?:يجب|علي)|آخر|[أا]خرى|جديد\\p{L}*|بديل\\p{L}*|إذا (?:تغير|كان|أردت|حدث)|عندما أعرف|كيف يمكن',
  },
};

/** The words of a language by its BCP 47 code; `undefined` where there are none, and then nothing is claimed. */
export function requestingWords(language: string): RequestingWords | undefined {
  return words[language.slice(0, 2)];
}
