/**
 * What customers do to a fault, whatever the verb: one class for each deed and each thing it is done to, its words in all served
 * languages (sources for whole-word matching without case). A tried fix and a suggestion are the same when their classes meet.
 */
const CLASSES = {
  // Deeds that say enough by themselves.
  restart:
    're-?start\\p{L}*|re-?boot\\p{L}*|power[ -]?cycl\\p{L}*|(?:turn|switch|power)\\p{L}* (?:\\p{L}+ ){0,3}(?:off|down) (?:\\p{L}+ ){0,2}(?:and|then) (?:\\p{L}+ ){0,3}(?:back )?on|off and (?:back )?on|neu ?gestartet|neu ?start\\p{L}*|(?:start|boot)\\p{L}* (?:\\p{L}+ ){0,4}neu|aus- und (?:wieder )?ein\\p{L}*|(?:aus|ein)geschaltet|schalt\\p{L}* (?:\\p{L}+ ){0,4}aus|redémarr\\p{L}*|(?:éteint?s?|éteindre|éteignez) (?:\\p{L}+ ){0,2}(?:et|puis) (?:\\p{L}+ ){0,2}r?allum\\p{L}*|reinici\\p{L}*|apag\\p{L}* (?:\\p{L}+ ){0,2}(?:y|e) (?:\\p{L}+ ){0,2}encend\\p{L}*|deslig\\p{L}* e (?:\\p{L}+ ){0,2}lig\\p{L}*|(?:ب|و|ف)?(?:[أا]عد\\p{L}*|[أا]عيد\\p{L}*|[إا]عادة) (?:ال)?تشغيل\\p{L}*|(?:ال)?[إا]طفاء\\p{L}* (?:\\p{L}+ ){0,2}(?:ثم|و) ?تشغيل\\p{L}*|[أا]طف\\p{L}+ (?:\\p{L}+ ){0,3}شغل\\p{L}*',
  reset:
    '(?:factory|hard|full)[ -]?re-?set\\p{L}*|re-?set\\p{L}*|factory (?:settings|defaults?)|restor\\p{L}* (?:\\p{L}+ ){0,4}(?:settings|defaults?)|werks ?einstellung\\p{L}*|werksreset|zurück(?:zu)?(?:ge)?setz\\p{L}*|setz\\p{L}* (?:\\p{L}+ ){0,5}zurück|réinitialis\\p{L}*|paramètres d.usine|restablec\\p{L}*|restaur\\p{L}*|ajustes de fábrica|valores de fábrica|configurações de fábrica|definições de fábrica|redefin\\p{L}*|(?:ال)?ضبط (?:ال)?مصنع|[إا]عادة (?:ال)?ضبط|[أا]عد\\p{L}* ضبط',
  reinstall:
    're-?install\\p{L}*|un-?install\\p{L}*|install\\p{L}* (?:\\p{L}+ ){0,2}(?:again|afresh)|(?:delet|remov)\\p{L}* (?:\\p{L}+ ){0,2}app\\p{L}*|neu ?install\\p{L}*|deinstall\\p{L}*|neuinstall\\p{L}*|install\\p{L}* (?:\\p{L}+ ){0,4}neu|réinstall\\p{L}*|désinstall\\p{L}*|(?:supprim\\p{L}+|installer|install\\p{L}+) (?:\\p{L}+.){0,3}(?:appli\\p{L}*|à nouveau)|reinstal\\p{L}*|desinstal\\p{L}*|instal\\p{L}* (?:\\p{L}+ ){0,2}(?:de nuevo|otra vez|de novo|outra vez)|[إا]عادة (?:ال)?تثبيت\\p{L}*|[أا]عد\\p{L}* تثبيت\\p{L}*|[أا]عيد\\p{L}* تثبيت\\p{L}*|حذف\\p{L}* (?:ال)?تطبيق',
  relogin:
    '(?:log|sign)(?:ged|ging|ed|ing)?[ -]?(?:\\p{L}+ )?(?:out|off|back in)|(?:aus|ein)(?:zu)?(?:ge)?logg\\p{L}*|ab(?:ge|zu)?meld\\p{L}*|(?:log|meld)\\p{L}* (?:\\p{L}+ ){0,2}(?:aus|ab|neu ein|wieder ein|wieder an)|neu eingeloggt|déconnect\\p{L}*|reconnect\\p{L}*|(?:cerr\\p{L}+|inici\\p{L}+) (?:\\p{L}+ )?sesión|termin\\p{L}+ sessão|sair da conta|saí da conta|تسجيل (?:ال)?(?:خروج|دخول)|سجل\\p{L}* (?:ال)?(?:خروج|دخول)',
  cache:
    'caches?|cookies?|zwischenspeicher|browserdaten|caché|(?:ال)?كاش|ذاكرة (?:ال)?تخزين (?:ال)?مؤقت\\p{L}*|(?:ال)?تخزين (?:ال)?مؤقت|ملفات تعريف الارتباط',
  browser: 'browsers?|firefox|chrome|safari|edge|opera|navigateurs?|navegador(?:es)?|(?:ال)?متصفح\\p{L}*',
  incognito: 'incognito|private (?:window|mode|browsing)|inkognito\\p{L}*|navigation privée|incógnito|an[óô]nim[oa]',
  airplane: '(?:flight|airplane|aeroplane) mode|flugmodus|mode avion|modo avi[óã]o?n?|وضع (?:ال)?طيران',
  sim: 'sim(?:[ -]?(?:card|karte))?|carte sim|tarjeta sim|chip|(?:ال)?شريحة',
  battery: 'batter(?:y|ies)|batterie\\p{L}*|akku\\p{L}*|piles?|pilas?|batería|pilhas?|bateria|(?:ال)?بطاري\\p{L}+',
  network:
    'network settings|netzwerkeinstellung\\p{L}*|paramètres réseau|ajustes de red|(?:configurações|definições) de rede|إعدادات (?:ال)?شبكة',
  reload:
    're-?load\\p{L}*|refresh\\p{L}*|neu ?gelad\\p{L}*|neu (?:zu )?lad\\p{L}*|recharg\\p{L}* la page|actualis\\p{L}* la page|recarg\\p{L}*|recarreg\\p{L}*|تحديث (?:ال)?صفحة',
  dns: 'dns',
  // Deeds that need the thing they are done to.
  clean:
    'clean\\p{L}*|wip(?:e|ed|ing|es)|rins\\p{L}*|descal\\p{L}*|dust\\p{L}*|reinig\\p{L}*|gereinigt|putz\\p{L}*|geputzt|säuber\\p{L}*|gesäubert|entkalk\\p{L}*|abgewischt|abwisch\\p{L}*|wisch\\p{L}*|nettoy\\p{L}*|essuy\\p{L}*|détartr\\p{L}*|dépoussi\\p{L}*|limp\\p{L}*|descalcific\\p{L}*|descalcif\\p{L}*|(?:ب)?(?:ال)?تنظيف\\p{L}*|نظف\\p{L}*|نظّف\\p{L}*|مسح\\p{L}*',
  update:
    'updat\\p{L}*|upgrad\\p{L}*|aktualisier\\p{L}*|mis(?:e)? à jour|mettre à jour|mettez (?:\\p{L}+ )?à jour|actualiz\\p{L}*|atualiz\\p{L}*|(?:ال)?تحديث\\p{L}*|حدث\\p{L}*',
  swap: 'another|different|swap\\p{L}*|replac\\p{L}*|chang\\p{L}*|other|ander\\p{L}{1,2}|tausch\\p{L}*|getauscht|ausgetauscht|austausch\\p{L}*|wechsel\\p{L}*|gewechselt|ersetz\\p{L}*|autre|chang\\p{L}*|rempla\\p{L}*|otr[oa]s?|distint[oa]s?|diferentes?|cambi\\p{L}*|reemplaz\\p{L}*|sustitu\\p{L}*|outr[oa]s?|troc\\p{L}*|troqu\\p{L}*|substitu\\p{L}*|mud(?:ar|ei|e|ou)|آخر|[أا]خرى|مختلف\\p{L}*|تغيير\\p{L}*|غير\\p{L}+|(?:ال)?تبديل\\p{L}*|بدل\\p{L}+|استبدال',
  unplug:
    'un-?plug\\p{L}*|disconnect\\p{L}*|(?:netz)?stecker|stromlos\\p{L}*|vom (?:strom|netz)|ausgesteckt|ausstecken|débranch\\p{L}*|rebranch\\p{L}*|desenchuf\\p{L}*|desconect\\p{L}*|(?:tirar|tire|tirei) da tomada|(?:ب)?فصل\\p{L}*|افصل\\p{L}*',
  socket:
    'sockets?|outlets?|power points?|steckdosen?|prises?(?: de courant| électrique)?|enchufes?|tomadas?|(?:ال|ب|بال)?مقبس\\p{L}*|(?:ال)?مأخذ\\p{L}*',
  cable: 'cables?|leads?|wires?|(?:\\p{L}+-?)?kabel\\p{L}*|câbles?|cabos?|(?:ال)?كابل\\p{L}*|(?:ال)?سلك\\p{L}*',
  channel: 'channels?|kan(?:al|äle)|canal|canaux|canais|(?:ال)?قنا[ةت]\\p{L}*',
  adjust:
    'adjust\\p{L}*|tighten\\p{L}*|realign\\p{L}*|einstell\\p{L}*|eingestellt|justier\\p{L}*|nachzieh\\p{L}*|nachgezogen|festzieh\\p{L}*|règl\\p{L}*|régl\\p{L}*|ajust\\p{L}*|resserr\\p{L}*|apert\\p{L}*|apriet\\p{L}*|ضبط\\p{L}*|شد(?:ت)?',
  level: 'levell?\\p{L}*|ausricht\\p{L}*|ausgerichtet|nivel\\p{L}*|mise? à niveau|موازنة',
  dismantle:
    'dismantl\\p{L}*|disassembl\\p{L}*|took (?:\\p{L}+ ){0,3}(?:apart|off|out)|tak\\p{L}* (?:\\p{L}+ ){0,3}(?:apart|off|out)|reseat\\p{L}*|ausgebaut|ausbau\\p{L}*|zerleg\\p{L}*|démont\\p{L}*|remont\\p{L}*|desmont\\p{L}*|mont(?:ar|arla|ó|e)|saqué|sac[aá]\\p{L}*|quit[aeé]\\p{L}*|retir\\p{L}*|تفكيك|فك\\p{L}*|[أا]خرج\\p{L}*',
  pair: 'pair\\p{L}*|coupl\\p{L}*|kopp(?:el|l)\\p{L}*|gekoppelt|appair\\p{L}*|jumel\\p{L}*|emparej\\p{L}*|vincul\\p{L}*|emparelh\\p{L}*|(?:ال)?اقتران|ربط\\p{L}*',
  disable:
    'disabl\\p{L}*|deactivat\\p{L}*|(?:switch|turn)\\p{L}* off|deaktivier\\p{L}*|abgeschaltet|abschalt\\p{L}*|désactiv\\p{L}*|desactiv\\p{L}*|desativ\\p{L}*|تعطيل\\p{L}*|عطل\\p{L}*',
  check:
    'check\\p{L}*|inspect\\p{L}*|prüf\\p{L}*|geprüft|kontrollier\\p{L}*|vérifi\\p{L}*|contrôl\\p{L}*|revis\\p{L}*|comprob\\p{L}*|verific\\p{L}*|تحقق\\p{L}*|فحص\\p{L}*|تأكد\\p{L}*',
  password:
    'passwords?|passwor[dt]\\p{L}*|kennwort|mot de passe|contraseñas?|senhas?|palavra-passe|كلمة (?:ال)?(?:مرور|سر)',
  driver: 'drivers?|treiber\\p{L}*|pilotes?|controlador(?:es)?|(?:ال)?تعريف',
  blocker:
    '(?:ad|pop-?up)[ -]?blockers?|extensions?|add-?ons?|werbeblocker|erweiterung\\p{L}*|bloqueur\\p{L}*|bloqueador\\p{L}*|extensi[oó]n\\p{L}*|extensões|مانع (?:ال)?[إا]علانات',
} as const;

export type FixClass = keyof typeof CLASSES;

/** Things a fix is done to: the same deed on another one is another fix. */
const TARGETS = {
  router: 'routers?|modems?|hubs?|fritz!?box|box|moduladores?|roteador|(?:ال)?راوتر|(?:ال)?مودم',
  phone:
    'phones?|mobiles?|handys?|telefon|smartphones?|iphone|téléphone|portable|móvil|teléfono|telem[óo]vel|celular|(?:ال)?هاتف\\p{L}*|(?:ال)?جوال|(?:ال)?موبايل',
  computer:
    'computers?|laptops?|pcs?|macs?|macbook|rechner|notebook|ordinateur|ordenador|portátil|computador|(?:ال)?حاسوب|(?:ال)?كمبيوتر',
  app: 'apps?|applications?|appli|aplicaci[oó]n|aplicativo|aplicação|(?:ال)?تطبيق',
  system: 'ios|android|windows|macos|betriebssystem|système|sistema',
  tv: 'tv|television|fernseher|télé\\p{L}*|televisor|(?:ال)?تلفاز',
  console: 'consoles?|playstation|ps[345]|xbox|switch|konsole|consola',
  printer: 'printers?|drucker|imprimante|impresora|impressora|(?:ال)?طابعة',
  password: 'passwords?|passwor[dt]|kennwort|mot de passe|contraseña|senha|palavra-passe|كلمة (?:ال)?(?:مرور|سر)',
} as const;

const SAYS_ENOUGH: readonly FixClass[] = [
  'restart',
  'reset',
  'reinstall',
  'relogin',
  'cache',
  'browser',
  'incognito',
  'airplane',
  'sim',
  'battery',
  'network',
  'reload',
  'dns',
];

/** How a language lays a fix to somebody: sources for whole-word matching without case. */
interface FixingWords {
  /** An advice in any form: an order, a question whether it was tried, a hint that it often helps. */
  advises: string;
  /** Verbs that tell somebody to do something where they open a clause. */
  orders: string;
  /** The writer is the one who does it. */
  ours: string;
  /** That it was done already, or is not to be done again. */
  spared: string;
}

const words: Record<string, FixingWords> = {
  en: {
    advises:
      "please|kindly|(?:could|can|would|will) you|would you mind|have you|did you|has anyone|try(?:ing)?|worth|suggest\\p{L}*|recommend\\p{L}*|advise|you (?:should|could|can|need to|will need to|have to|must|may|might|['’]ll need to)|you(?:['’]ll| will) (?:need|want|have) to|let['’]?s|how about|why (?:not|don['’]t you)|go ahead|make sure|be sure|the (?:best|next|first) (?:thing|step|option)|(?:often|usually|normally|sometimes|generally|may|might|should|could|can|will) (?:help|fix|solve|do the trick|sort)\\p{L}*|does the trick|helps|all you need|if you",
    orders:
      '(?:wipe|clean|restart|re-?boot|reset|restore|re-?install|uninstall|clear|empty|delete|unplug|plug|turn|switch|sign|log|update|remove|change|replace|disable|check|press|hold|reload|refresh|swap|set|give|use|put|take|move|pair|adjust|tighten|try|descale|rinse|power|disconnect|reconnect|pull|push|open|close|go)',
    ours: "(?:i|we)(?:['’](?:ll|ve|m|re|d))?(?: (?:have|will|am|are|would|can|could|also|just|already))* (?!suggest|recommend|advise|ask|need|want|would suggest|would recommend|would like you)\\p{L}+|our (?:engineer|technician|team)",
    spared:
      "no need|behind you|without (?:success|luck)|nowhere|you['’]?ve (?:already |both |been |done )|no point|not (?:need|have) to|needn['’]t|don['’]t need|won['’]t (?:ask|need|have)|not ask you|without (?:having|asking)|instead of|rather than|(?:you(?:['’]ve| have)?|as you) already|already (?:did|done|tried|wiped|cleaned|reset|restarted)|since you|as you (?:have|did)|(?:did|has|have|does)(?: not|n['’]t) (?:help|work|change|make|solve|fix)\\p{L}*|made no difference|to no avail|thank(?:s| you) for|do(?:n['’]t| not) (?:have to|restart|reset|reinstall|clear|try)|results? of|after (?:the|that)",
  },
  de: {
    advises:
      'bitte|(?:könnte|kann)\\p{L}{0,2} (?:sie|du)|würde\\p{L}{0,2} (?:sie|du)|(?:haben sie|hast du)|versuch\\p{L}*|probier\\p{L}*|empfehle\\p{L}*|rate|vorschlag\\p{L}*|schlage|(?:sie|du) (?:sollte\\p{L}*|müss\\p{L}*|könn\\p{L}*)|am besten|einmal|mal|lohnt|(?:hilft|helfen|wirkt|reicht|bringt|löst)(?: (?:oft|meist|manchmal|häufig|es))?|wie wäre|vielleicht|als nächstes|zunächst|zuerst|testweise|in der zwischenzeit',
    orders:
      '(?:\\p{L}{3,}en sie|starte?|setze?|lösche?|leere?|logge?|melde?|ziehe?|stecke?|schalte?|tausche?|wechsle|wechsele?|installiere?|aktualisiere?|lade?|prüfe?|reinige?|putze?|wische?|nimm|nutze?|versuche?|probiere?|stelle?|trenne?|verbinde?|drücke?|halte?|öffne|schließe?|entferne?|deaktiviere?|koppel\\p{L}*)',
    ours: '(?:ich|wir) (?!empfehle|rate|schlage|würde|bitte)\\p{L}+|(?:habe|haben|werde|werden|setze|setzen|starte|starten|prüfe|prüfen) (?:ich|wir)|(?:ein |unser |der )techniker',
    spared:
      'hinter (?:sich|dir|ihnen)|(?:nicht|kein\\p{L}*|ohne|statt|anstatt) (?:\\p{L}+ ){0,5}(?:mehr|nochmals?|noch ?mal|noch einmal|erneut|wieder|neu|zu \\p{L}+)|(?:brauch|müss|muss)\\p{L}* (?:\\p{L}+ ){0,5}nicht|nicht (?:brauch|müss|nötig)\\p{L}*|(?:haben sie|hast du|sie|du) (?:ja|doch|bereits) (?:schon )?\\p{L}+|(?:haben|hat) (?:nicht|nichts|leider)|nichts (?:gebracht|geändert|geholfen|bewirkt)|(?:ohne|keinen) erfolg|nachdem|da (?:sie|du) (?:\\p{L}+ ){0,4}(?:bereits|schon)|danke',
  },
  fr: {
    advises:
      "merci de|s['’]il vous plaît|veuillez|pourriez|pouvez|pourrais|peux|avez-vous|as-tu|essay\\p{L}*|tent\\p{L}*|conseill\\p{L}*|recommand\\p{L}*|invit\\p{L}*|sugg[eé]\\p{L}*|propos\\p{L}*|il (?:faut|faudrait|suffit|vous faut)|vous (?:devez|devriez|pourriez|pouvez)|pens(?:ez|e) à|vaut la peine|(?:aide|suffit|règle|résout|fonctionne)(?:nt)? (?:souvent|parfois|en principe|généralement|d['’]habitude|en général)|(?:souvent|parfois|généralement)|pourrait|peut-être|n['’]hésitez|à faire|en attendant|commence[zr]",
    orders: '\\p{L}{3,}ez',
    ours: "(?:je|nous) (?:vais |allons |ai |avons )?(?!vous (?:invite|conseill|recommand|sugg|propos)|conseill|recommand|sugg|propos|invit)\\p{L}+|j['’](?:ai|aimerais)|(?:le|un) (?:réparateur|technicien)",
    spared:
      "inutile|pas (?:la peine|besoin|nécessaire|à)|sans (?:avoir à|devoir)|au lieu de|plutôt que|vous (?:l['’]|les? |y )?avez (?:déjà|bien)|(?:avez|as) déjà \\p{L}+ (?!\\p{L}* ?\\?)|puisque|comme (?:vous|le|la|les)|n['’](?:a|ont|y) (?:\\p{L}+ )?(?:rien|pas)|rien (?:changé|donné|fait)|n['’]y ont|merci (?:pour|d['’]avoir)|après",
  },
  es: {
    advises:
      'por favor|pod(?:ría|rías|éis|emos)|puedes?|prueb\\p{L}*|prob\\p{L}*|intent\\p{L}*|recomiend\\p{L}*|recomend\\p{L}*|aconsej\\p{L}*|sugier\\p{L}*|suger\\p{L}*|propon\\p{L}*|deber\\p{L}*|hay que|habría que|conviene|ha(?:s|n)? (?:probado|intentado)|has|ayuda(?:r|ría)?|suele|basta\\p{L}*|vale la pena|merece la pena|lo mejor|a veces|mientras tanto|antes de nada|quizás?|tal vez',
    orders:
      '(?:reinici[ae]|apag(?:a|ue)|encien\\p{L}+|quit[ae]|pon(?:ga)?|saca|saque|borr[ae]|limpi[ae]|ajust[ae]|cambi[ae]|actualic[ae]|actualiza|desinstal[ae]|instal[ae]|reinstal[ae]|desenchuf[ae]|desconect[ae]|conect[ae]|activ[ae]|desactiv[ae]|revis[ae]|comprueb[ae]|restable[zc]\\p{L}+|vuelv[ae]|abr[ae]|cierr[ae]|prueb[ae]|intent[ae]|desmont[ae]|nivel[ae]|recarg(?:a|ue)|us[ae])\\p{L}{0,4}',
    ours: '(?:vamos|voy|hemos|he) (?:a )?\\p{L}+|(?:reiniciaremos|restableceremos|cambiaremos|revisaremos|te cambiamos|le cambiamos|cambiamos)|(?:el|un) técnico',
    spared:
      'no (?:hace falta|es necesario|tienes? que|necesitas?|hay que|vuelvas?|te pido|le pido)|sin (?:tener que|necesidad)|en lugar de|en vez de|ya (?:lo |los |las |la )?(?:ha|has|hizo|hiciste|probó|probaste)\\p{L}* ?(?:\\p{L}+)?(?! ?\\p{L}* ?\\?)|no (?:ha |han )?(?:bast|sirv|serv|funcion|ayud|resolv|cambi)\\p{L}+|como (?:ya )?(?:ajust|ha|prob)|gracias por',
  },
  pt: {
    advises:
      'por favor|(?:pode|poderia|podia|consegue|conseguiria)|tent\\p{L}*|experiment\\p{L}*|recomend\\p{L}*|aconselh\\p{L}*|sugir\\p{L}*|suger\\p{L}*|propon\\p{L}*|dev(?:e|eria|ia)|precisa (?:de )?|é preciso|convém|já (?:tentou|experimentou|fez|limpou|reiniciou|reinstalou|trocou)|vale a pena|costuma|ajuda\\p{L}*|resolve|basta|pedia-lhe|peço(?:-lhe)?|pedimos(?:-lhe)?|melhor|às vezes|talvez|enquanto isso|entretanto',
    orders:
      '(?:reinici[ea]|deslig(?:ue|a)|lig(?:ue|a)|tir[ea]|ponha|coloque|apague|limp[ea]|ajust[ea]|troque|troca|mude|atualiz[ea]|desinstal[ea]|instal[ea]|reinstal[ea]|desconect[ea]|conect[ea]|ativ[ea]|desativ[ea]|verifi(?:que|ca)|redefin[ae]|volte|abra|feche|tent[ea]|experiment[ea]|emparelhe|substitua|recarregue|use|retire|remova)(?:-\\p{L}+)?',
    ours: '(?:vamos|vou|iremos|irei|já) (?!tentou|experimentou|limpou|reiniciou|fez|reinstalou|trocou)\\p{L}+|(?:o|um) técnico',
    spared:
      'não (?:é preciso|é necessário|precisa|tem de|tem que|volte|lhe peço)|sem (?:ter de|precisar)|em vez de|você já (?:fez|tentou)|já (?:o )?fez|não (?:resolv|result|adiant|ajud|mud|serv|funcion)\\p{L}+|como (?:já )?(?:limp|troc|tent|reinici)\\p{L}*|obrigad[oa] por',
  },
  ar: {
    advises:
      '(?:ال)?رجاء|يرجى|نرجو|أرجو|من فضلك|لو سمحت\\p{L}*|هل (?:يمكن|جرب|حاول|قمت|بإمكان|تستطيع)\\p{L}*|جرب\\p{L}*|حاول\\p{L}*|أنصح\\p{L}*|ننصح\\p{L}*|أقترح\\p{L}*|نقترح\\p{L}*|يمكنك|بإمكانك|عليك|يجب|ينبغي|الأفضل|يساعد\\p{L}*|يفيد\\p{L}*|غالبا\\p{L}*|عادة|ربما|في هذه الأثناء',
    orders:
      '(?:[أا]عد|[أا]عيدي|[أا]عيدوا|جرب|جربي|امسح|امسحي|نظف|نظفي|افصل|افصلي|احذف|احذفي|حدث|حدثي|غير|غيري|بدل|بدلي|استبدل|استبدلي|[أا]طفئ|[أا]طفئي|شغل|شغلي|أزل|أزيلي|ثبت|ثبتي|سجل|سجلي|فعل|فعلي|عطل|عطلي|استخدم|استخدمي|تأكد|تأكدي|تحقق|تحققي)',
    ours: '(?:و|ف)?(?:سأ|سن(?!ت|ة))\\p{L}+|قمنا|قمت ب|(?:ال)?فني',
    spared:
      'لا (?:داعي|حاجة|تحتاج\\p{L}*|يلزم|تعد|تعيدي)|دون|بدلا? من|بدل|لم (?:تنفع|ينفع|تفد|يفد|تنجح|ينجح|يتغير|تساعد|يتحسن)|فعلت|سبق أن|بما أن|شكرا على',
  },
};

/** The words of a language by its BCP 47 code; `undefined` where there are none, and then nothing is claimed. */
export function fixingWords(language: string): FixingWords | undefined {
  return words[language.slice(0, 2)];
}

/** The classes of fixes with their words. */
export const fixClasses = Object.entries(CLASSES) as ReadonlyArray<[FixClass, string]>;
/** What fixes are done to, with its words. */
export const fixTargets = Object.entries(TARGETS);

/** Whether a class is a whole fix without its object. */
export function saysEnough(one: FixClass): boolean {
  return SAYS_ENOUGH.includes(one);
}
