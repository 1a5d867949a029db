/** Words of promises per language: sources for whole-word matching without case. */
export interface PromisingWords {
  /** We give it, or say the customer gets it. */
  commit: string;
  /** Makes it no promise: it is denied, looked into, or up to somebody else. */
  hedge: string;
  /** What costs money, by the kind of offer that allows it. */
  money: Record<'refund' | 'voucher' | 'discount' | 'free' | 'replacement' | 'compensation', string>;
  /** All that was paid, without a figure. */
  whole: string;
  /** That something is certain. */
  certain: string;
  /** Certain in tone: a promise where it is not the writer's own step. */
  sure: string;
  /** That a delivery or a repair, which is not in the writer's hand, is done by a time. */
  outcome: string;
  by: string;
  legal: string;
  /** A contract or account is ended, unlocked, raised or extended. */
  account: string;
  /** Says that we look into it, where the promise was all that the draft said. */
  instead: string;
}

const words: Record<string, PromisingWords> = {
  en: {
    commit:
      "(?:i|we)(?:'ll|’ll|'ve|’ve|'m|’m|'re|’re| will| have| can| am| are| would|'d|’d)?(?: (?:just|already|also|happily|gladly|be|happy|to|going|now|of course)){0,4} (?:refund\\p{L}*|credit\\p{L}*|giv\\p{L}*|offer\\p{L}*|send\\p{L}*|sent|waiv\\p{L}*|pay\\p{L}*|compensat\\p{L}*|reimburs\\p{L}*|replac\\p{L}*|add\\p{L}*|issu\\p{L}*|provid\\p{L}*|apply|applied|get|arrang\\p{L}*|process\\p{L}*|transfer\\p{L}*|return\\p{L}*|tak\\p{L}*|approv\\p{L}*)|you(?:'ll|’ll| will| are going to)(?: \\p{L}+)? (?:receive|get|have|be (?:refunded|compensated|reimbursed|credited))|is on its way|is yours|on the house|(?:will|has|have) (?:now |already |also |both )?be(?:en)? (?:fully |issued|refunded|credited|waived|approved|sent|paid|reimbursed|processed|applied|replaced)|you can keep|(?:would|do) you (?:like|prefer)|free of charge",
    hedge:
      "cannot|can't|can’t|not able to|unable to|could not|won't|won’t|will not|do not|don't|don’t|no refund|not eligible|not entitled|whether|check if|see if|look into|ask (?:our|the|my)|request|requested|asked for|if you (?:send|return)|once (?:we|it|the)|may be|might|possible|subject to|until we|before we|decide\\p{L}*",
    money: {
      refund:
        'refund\\p{L}*|money back|reimburs\\p{L}*|pay you back|credit (?:of|back)|money (?:back|returned)|pay back',
      voucher: 'vouchers?|gift cards?|coupons?|store credit|(?:a|an|account|your) credit|credit of|goodwill',
      discount: 'discounts?|\\d+ ?% off|percent off|price reduction|waiv\\p{L}*',
      free: 'free (?:month|months|of charge|upgrade|shipping|delivery|year|service)|for free|at no (?:cost|charge)|on the house|complimentary|(?:months?|year|upgrade|repair|service) (?:for )?free|free of charge|(?:on|at) our expense|waive\\p{L}*|upgrade you|gift',
      replacement: 'replac\\p{L}* (?:unit|item|device|one|it|your|router|free)|(?:a|new|free) replacement|brand new',
      compensation:
        'compensat\\p{L}*|damages|lost earnings|cover (?:your|the|all|any) (?:costs?|loss\\p{L}*|expenses?)|make up for (?:any|all|your) (?:loss\\p{L}*|costs?)|(?:any|all) (?:your )?(?:losses|expenses|income)',
    },
    whole: 'full (?:\\p{L}+ )?(?:amount|price|refund|sum|cost)|fully|in full|entire|whole|everything|all your money',
    certain:
      'guarantee[sd]?|i promise|we promise|without fail|100 ?%|you have my word|(?:will )?never happen again|definitely (?:be|arrive|have|get|work)|certain to|rest assured (?:that )?(?:it|you|this) will|you can (?:absolutely |definitely )?(?:count|rely|bank) on|no (?:way|chance|doubt)|hundred percent|(?:won.t|will not|will never|will no longer)(?: ever)?(?: \\p{L}+){0,4} (?:happen|occur|recur|fail|break|drop|repeat|go wrong|come back|go blank|be a problem)\\p{L}*|(?:no|nothing)(?: \\p{L}+){0,3} will ever|(?:can |do )?assure you (?:that )?(?:no|nothing|it|this|the|your|everything)|i give you my word|guaranteed|i swear',
    sure: 'for (?:sure|certain)|without (?:a|any) doubt|definitely|certainly|absolutely',
    outcome:
      "(?:will|['’]ll)(?: definitely| certainly)? (?:arrive|be (?:delivered|with you|fixed|resolved|repaired|back|there|working|restored)|reach you|work again|come back)|(?:will|[’]ll)(?: \\p{L}+){0,3} (?:be (?:up|live|online|sorted|done|ready|replaced|in your hands|on your doorstep|at your door)|have (?:it|them|the|your)|work|run|go through|turn up|land)",
    by: 'today|tonight|tomorrow|by (?:\\p{L}+day|\\d+|noon|the end)|on \\p{L}+day|within \\d+|in \\d+ (?:hours?|days?|minutes?)|at the latest|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|weekend|evening|afternoon|morning)|next week|(?:the )?(?:same|next) day',
    legal:
      '(?:accept|admit|take|assume|bear)\\p{L}* (?:full |all |any |legal )*(?:liability|legal responsibility)|(?:we|the company) (?:are|is) (?:fully |legally )?(?:liable|negligent|at fault in law)|legally (?:entitled|obliged|bound|responsible)|breach of (?:contract|law|warranty)|(?:have|has) the (?:legal )?right to (?:sue|damages|compensation|terminate)|(?:broke|violated|breached) the (?:law|contract|gdpr)|our lawyers? will|legal claim|will not (?:sue|take legal)',
    account:
      "(?:i|we)(?:'ll|’ll|'ve|’ve| will| have)?(?: \\p{L}+)? (?:cancel\\p{L}*|clos(?:e|ed)|delet\\p{L}*|terminat\\p{L}*|upgrad\\p{L}*|downgrad\\p{L}*|unlock\\p{L}*|extend\\p{L}*|switch\\p{L}*|transfer\\p{L}*|waiv\\p{L}*) (?:\\p{L}+ ){0,3}(?:contract|account|subscription|plan|warranty|membership|tariff|policy|guarantee|limit|fee)|(?:you can|you may|feel free to) (?:\\p{L}+ ){0,2}(?:cancel|leave|end|terminate) (?:\\p{L}+ ){0,3}(?:contract|plan|subscription|any time|without (?:penalty|charge|notice))",
    instead: 'I will check what is possible and tell you.',
  },
  de: {
    commit:
      'sie (?:bekommen|erhalten) von uns|du (?:bekommst|erhältst) von uns|(?:ich|wir) (?:\\p{L}+ ){0,4}?(?:erstatte\\p{L}*|schenke\\p{L}*|gebe\\p{L}*|sende\\p{L}*|schicke\\p{L}*|biete\\p{L}*|übernehme\\p{L}*|zahle\\p{L}*|ersetze\\p{L}*|überweise\\p{L}*|gewähre\\p{L}*|schreibe\\p{L}*|veranlasse\\p{L}*|werde|werden|habe|haben|kann|können|erlasse\\p{L}*|entschädige\\p{L}*)|(?:erstatte|erstatten|schenke|schenken|gebe|geben|sende|senden|biete|bieten|übernehme|übernehmen|zahle|zahlen|überweise|überweisen|ersetze|ersetzen|werde|werden|habe|haben) (?:ich|wir)|(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst)|(?:erhalten|bekommen|erhältst|bekommst) (?:sie|du)|wird (?:ihnen|dir) (?:\\p{L}+ ){0,4}(?:erstattet|gutgeschrieben|ersetzt)|möchten sie|sie (?:bekommen|erhalten)|wir geben|(?:lege|legen|spendiere|spendieren|rechne|rechnen) (?:ich|wir)|(?:ich|wir) (?:\\p{L}+ ){0,4}(?:lege|spendiere|verzichte|mache|buche)\\p{L}*',
    hedge:
      'nicht|kein\\p{L}*|ob|prüfe\\p{L}*|kläre\\p{L}*|leider|beantrag\\p{L}*|angefragt|möglich\\p{L}*|vielleicht|sobald|wenn|falls|entscheide\\p{L}*',
    money: {
      refund: 'erstatt\\p{L}*|rückerstatt\\p{L}*|geld zurück|gutschrift|(?:betrag|geld) (?:\\p{L}+ ){0,3}zurück',
      voucher: 'gutschein\\p{L}*|guthaben|kulanz\\p{L}*',
      discount: 'rabatt\\p{L}*|nachlass|preisnachlass|ermäßigung|erlasse\\p{L}*|erlassen',
      free: 'kostenlos\\p{L}*|kostenfrei\\p{L}*|gratis\\p{L}*|freimonat|umsonst|geschenkt|schenke\\p{L}*|spendier\\p{L}*|auf unsere kosten|erlass\\p{L}*|freimonat\\p{L}*|(?:premium|upgrade)',
      replacement: 'ersatz(?:gerät|lieferung|artikel|router)\\p{L}*|(?:ein|neuen) ersatz|austauschgerät|neues gerät',
      compensation:
        'entschädig\\p{L}*|schadens?ersatz|verdienstausfall|(?:kosten|schaden) (?:\\p{L}+ ){0,2}übernehm\\p{L}*|übernehme\\p{L}* (?:\\p{L}+ ){0,3}(?:kosten|schaden)',
    },
    whole:
      'voll(?:e|en|er|es|ständig\\p{L}*|umfänglich)?|gesamte\\p{L}*|komplett\\p{L}*|ganze\\p{L}*|alles|alle|sämtliche\\p{L}*|jede\\p{L}*',
    certain:
      'garantier\\p{L}*|verspreche\\p{L}*|hundertprozentig|100 ?%|nie wieder (?:vor|passieren)\\p{L}*|ganz sicher|mein wort|(?<=[,–] ?)versprochen|garantiert|hundert prozent|verlassen sie sich darauf|darauf können sie sich verlassen|(?:nie|niemals|nicht) (?:wieder|mehr) (?:vor|passier|auftret|ausfall)\\p{L}*|ohne jeden zweifel|versichere (?:ihnen|dir)|gebe (?:ihnen|dir) mein wort|ehrenwort',
    sure: 'auf jeden fall|definitiv|mit sicherheit|todsicher|bestimmt|garantiert',
    outcome:
      '(?:wird|ist|kommt) (?:\\p{L}+ ){0,6}(?:geliefert|zugestellt|behoben|repariert|gelöst|ankommen|an|da|eintreffen|bei ihnen|bei dir)|(?:läuft|funktioniert|geht|klappt|steht) (?:\\p{L}+ ){0,5}(?:wieder|einwandfrei|reibungslos|vor der tür|bereit)|(?:wieder|einwandfrei) (?:funktionieren|laufen|gehen)|(?:ist|wird|sind|haben sie|hast du) (?:\\p{L}+ ){0,6}(?:bei ihnen|bei dir|erledigt|fertig|freigeschaltet|wieder (?:da|online|erreichbar))',
    by: 'heute|morgen|übermorgen|bis (?:spätestens|\\p{L}+tag|mittwoch|\\d+)|am \\p{L}+tag|am mittwoch|innerhalb von|in \\d+ (?:tagen|stunden|minuten)|spätestens|ab (?:morgen|sofort|\\p{L}+tag)|diese woche|dieses wochenende|nächste woche|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwoch',
    legal:
      '(?:volle |uneingeschränkte )?haftung (?:\\p{L}+ ){0,3}(?:übernehmen|an|anerkannt)|(?:übernehmen|erkennen|anerkennen) (?:\\p{L}+ ){0,3}(?:haftung|schuld|rechtspflicht)|(?:wir|ich) hafte\\p{L}*|haften wir|rechtsanspruch|anspruch auf schadens?ersatz|vertragsbruch|rechtlich (?:verpflichtet|verantwortlich)|unser anwalt',
    account:
      '(?:kündige|kündigen|gekündigt|lösche|löschen|gelöscht|schließe|schließen|geschlossen|storniere|stornieren|verlängere|verlängern|verlängert|entsperre|entsperren|entsperrt|freigeschaltet|hochgestuft) (?:ich |wir )?(?:\\p{L}+ ){0,3}(?:vertrag|konto|abo\\p{L}*|tarif|garantie|mitgliedschaft)|(?:ihren|deinen|ihr|dein|ihre|deine) (?:vertrag|konto|abo\\p{L}*|tarif|garantie|mitgliedschaft) (?:\\p{L}+ ){0,4}(?:gekündigt|gelöscht|geschlossen|storniert|verlängert|entsperrt|hochgestuft|kündigen|löschen|verlängern|schließen)|(?:aus dem|den|ihren|deinen) vertrag (?:\\p{L}+ ){0,3}(?:raus|heraus|aussteigen|entlassen|beenden|auflösen)|(?:sofort|jederzeit|fristlos) (?:\\p{L}+ ){0,3}(?:aus dem vertrag|kündigen)|vertrag (?:\\p{L}+ ){0,3}(?:raus|heraus|entlassen)',
    instead: 'Ich prüfe, was möglich ist, und sage es Ihnen.',
  },
  fr: {
    commit:
      '(?:nous|je) vous (?:vers|pay|donn|offr|rembours)\\p{L}+|(?:je|nous) (?:vous |te )?(?:\\p{L}+ )?(?:rembours\\p{L}*|offr\\p{L}*|accord\\p{L}*|envo\\p{L}*|vers\\p{L}*|remplac\\p{L}*|prend\\p{L}*|prenons|indemnis\\p{L}*|dédommag\\p{L}*|crédit\\p{L}*|vais|allons|(?:viens|venons) d(?:e |.)\\p{L}+|propos\\p{L}*|fais|ferai|ferons|annul\\p{L}*)|vous (?:recevrez|serez|allez (?:être|recevoir)|aurez|bénéfici\\p{L}+)|tu (?:recevras|seras)|(?:est|sera) offert\\p{L}*|souhaitez-vous|(?:sera|a été) (?:remboursé|accordé|versé|crédité)\\p{L}*|nous vous (?:surclass|exon|crédit|ajout|fais)\\p{L}+|je vous (?:ajout|crédit|mets)\\p{L}*|(?:est|sera|seront|sont) (?:entièrement |intégralement )?(?:crédité|remboursé|offert|versé)\\p{L}*|vous (?:sera|seront)',
    hedge:
      "(?:ne|n['’]) ?\\p{L}* (?:pas|plus)|si|voir (?:ce|où|comment)|qu['’]est devenu|où en est|vérifi\\p{L}*|demand\\p{L}*|possible|malheureusement|peut-être|pourrait|une fois|dès que|aucun\\p{L}*",
    money: {
      refund: 'rembours\\p{L}*|(?:vous )?rend(?:rons|rai|ons) (?:l.argent|la somme)|restitu\\p{L}+',
      voucher: "bons? d['’]achat|avoir de|un avoir|chèques?[ -]cadeaux?|geste commercial|carte cadeau",
      discount: 'remises?|réductions?|rabais|ristourne',
      free: 'gratuit\\p{L}*|offert\\p{L}*|mois offert|à nos frais|sans frais|offr(?:e|ons|irons|irai)|surclass\\p{L}*|exonér\\p{L}*|cadeau|dispens\\p{L}*',
      replacement:
        '(?:un|nouvel|nouveau) (?:appareil|produit|exemplaire) (?:neuf|de remplacement)|remplacement|nouvel exemplaire|remplaçons|remplacerai|remplacerons',
      compensation: 'indemnis\\p{L}*|dédommag\\p{L}*|dommages|compensation|prend\\p{L}* en charge',
    },
    whole: 'totalité|intégral\\p{L}*|total|tout|complet|complète\\p{L}*|entière\\p{L}*|toute?s?',
    certain:
      'garanti\\p{L}*|promets|promettons|sans faute|à 100 ?%|ne se reproduira (?:plus|jamais|pas)|assurément|ma parole|(?:plus|pas) jamais|jamais plus|compter (?:là-dessus|sur moi)|cent pour cent|à coup sûr|certainement (?:livré|réparé|chez)|j.en réponds|assure (?:que|à)|n.arrivera plus|parole d.honneur|sûr et certain',
    sure: 'sans (?:aucun )?doute|certainement|sûrement|à coup sûr|assurément',
    outcome:
      '(?:sera|arrivera|serez|fonctionnera|sera bien) ?(?:\\p{L}+ ){0,3}(?:livré\\p{L}*|réparé\\p{L}*|résolu\\p{L}*|chez vous|rétabli\\p{L}*|demain)|arrivera|(?:fonctionnera|marchera|remarchera|tournera|partira|sera|seront) (?:\\p{L}+ ){0,4}(?:chez vous|de nouveau|à nouveau|réglé\\p{L}*|prêt\\p{L}*|demain|opérationnel\\p{L}*|normalement)',
    by: "aujourd['’]hui|demain|d['’]ici|avant (?:le )?(?:\\p{L}+di|dimanche|\\d+)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|sous \\d+|dans (?:les )?\\d+|au plus tard|ce (?:soir|week-end|matin)|cette semaine|la semaine prochaine|dès demain",
    legal:
      '(?:reconnaiss\\p{L}*|accept\\p{L}*|assum\\p{L}*) (?:\\p{L}+ ){0,4}responsabilité (?:juridique|légale|pleine|totale|entière)|(?:pleine|entière|totale) (?:et entière )?responsabilité|(?:droit|droits) (?:à|aux) (?:des )?(?:dommages|indemnis\\p{L}*)|légalement (?:tenu|responsable|obligé)\\p{L}*|rupture de contrat|notre avocat',
    account:
      '(?:résili\\p{L}+|clôtur\\p{L}+|supprim\\p{L}+|prolong\\p{L}+|débloqu\\p{L}+|annul\\p{L}+|ferm(?:é|ons|e)) (?:votre|ton|le|la|votre) (?:\\p{L}+ ){0,1}(?:contrat|compte|abonnement|forfait|garantie|adhésion)|(?:vous pouvez|libre de) (?:\\p{L}+ ){0,2}(?:résilier|rompre|quitter) (?:\\p{L}+ ){0,4}(?:contrat|abonnement|frais|préavis|pénalité)',
    instead: 'Je vérifie ce qui est possible et je vous le dis.',
  },
  es: {
    commit:
      '(?:le|les|te) (?:da(?:mos|remos|ré)|pag(?:amos|aremos|aré|o)|abon(?:amos|aremos|aré|o))|(?:le|te|les) (?:\\p{L}+ )?(?:reembols\\p{L}*|devolv\\p{L}*|ofre\\p{L}*|envia\\p{L}*|envío|regal\\p{L}*|compens\\p{L}*|indemniz\\p{L}*|abon\\p{L}*|damos|daré|daremos|doy|hacemos|haré|vamos|voy|hemos|he|reintegr\\p{L}*|cambi\\p{L}*|pag\\p{L}*|concedemos)|(?:vamos|voy) a \\p{L}+|acab(?:o|amos) de \\p{L}+|recibirá\\p{L}*|tendrá\\p{L}*|(?:reembols|devolver|compensar|indemnizar|pagar|sustituir|reemplazar|abonar|cubrir|asumir)(?:é|emos|aré|aremos)\\p{L}*|(?:será|ha sido) (?:reembolsado|abonado|aprobado)\\p{L}*|por nuestra cuenta|corre de nuestra cuenta|quiere|quieres|puede quedarse|(?:te|le|les) (?:pon|añad|sum|carg|exim|quit|compens|mand)\\p{L}+|no (?:te|le) cobra\\p{L}+|recibes|tendrás',
    hedge:
      'no|si|compro\\p{L}*|consult\\p{L}*|solicit\\p{L}*|posible\\p{L}*|lamentablemente|quizá\\p{L}*|podría|cuando|una vez|ningún|ninguna|pedido por usted',
    money: {
      refund:
        'reembols\\p{L}*|devol(?:ver|ución|vere|vemos)\\p{L}* (?:\\p{L}+ ){0,3}(?:dinero|importe)|devolveremos|reintegr\\p{L}*|devolución (?:completa|íntegra|total)|devolv\\p{L}+ (?:\\p{L}+ ){0,5}(?:todo|cuota|mensualidad|factura|gastos)',
      voucher: 'vales?|cupón|cupones|tarjetas? regalo|un bono|saldo|bonos?|abonos?|crédito',
      discount: 'descuentos?|rebaja',
      free: 'gratis|gratuit\\p{L}*|sin (?:coste|cargo|costo)|por nuestra cuenta|regal\\p{L}*|regalo|exim\\p{L}+|perdon\\p{L}+|sin pagar|de regalo',
      replacement:
        '(?:un|una|producto|equipo|aparato) (?:nuevo|nueva|de reemplazo|de sustitución)|reemplazo|sustitución|sustituiremos|reemplazaremos',
      compensation:
        'indemniz\\p{L}*|compensa\\p{L}*|daños|asumiremos (?:\\p{L}+ ){0,3}(?:gastos|costes)|cubriremos (?:\\p{L}+ ){0,3}(?:gastos|costes)|pag(?:amos|aremos) (?:\\p{L}+ ){0,2}(?:multa|perjuicios?|gastos|pérdidas)',
    },
    whole: 'complet[oa]s?|total\\p{L}*|íntegr\\p{L}*|entero|todo|tod[oa]s?|enter[oa]s?',
    certain:
      'garantiz\\p{L}*|garantizamos|prometo|sin falta|100 ?%|nunca (?:más )?volverá|no volverá a (?:ocurrir|pasar|suceder)|con total seguridad|mi palabra|sí o sí|cien por cien|(?:nunca|jamás) (?:más )?(?:volver\\p{L}+|\\p{L}+(?:rá|ré|rás|rán|remos))|(?:le|te|les) aseguro|(?:le|te) doy mi palabra|puede(?:s)? contar con (?:ello|eso)|no (?:se repetirá|volverá a (?:fallar|\\p{L}+))|garantizad\\p{L}+',
    sure: 'seguro que|con (?:total |toda )?(?:seguridad|certeza)|sin (?:ninguna )?duda|definitivamente|sin falta',
    outcome:
      '(?:llegará|estará (?:\\p{L}+ ){0,2}(?:arreglado|resuelto|solucionado|listo|reparado)|será (?:entregado|reparado|resuelto)|quedará \\p{L}+|se entregará|se resolverá|se arreglará)\\p{L}*|(?:funciona(?:rá)?|llega(?:rá)?|(?:tienes?|tendrás?) (?:de nuevo |otra vez |ya )?(?:datos|servicio|conexión|internet|línea|señal|cobertura|luz|agua)|volverá a (?:funcionar|tener)|estará (?:\\p{L}+ ){0,3}(?:en (?:tu|su) casa|funcionando|activo|operativo))',
    by: 'hoy|mañana|antes del?|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|en (?:\\d+|las próximas)|a más tardar|dentro de|esta (?:tarde|noche|semana)|este fin de semana|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|la semana que viene',
    legal:
      '(?:asum\\p{L}*|acept\\p{L}*|reconoc\\p{L}*) (?:\\p{L}+ ){0,3}responsabilidad (?:legal|jurídica|total|plena|civil)|(?:plena|toda la|total) responsabilidad|derecho a (?:una )?(?:indemnización|demandar|daños)|legalmente (?:obligados|responsables)|incumplimiento (?:de|del) contrato|nuestro abogado',
    account:
      '(?:cancel\\p{L}*|cerr\\p{L}*|cierro|elimin\\p{L}*|borr\\p{L}*|ampl\\p{L}*|prorrog\\p{L}*|desbloque\\p{L}*|extend\\p{L}*|dado de baja) (?:su|tu|el|la) (?:\\p{L}+ ){0,1}(?:contrato|cuenta|suscripción|plan|tarifa|garantía)|(?:puede|puedes|podrá) (?:\\p{L}+ ){0,2}(?:cancelar|darse? de baja|rescindir|romper) (?:\\p{L}+ ){0,4}(?:contrato|penalización|permanencia|coste)',
    instead: 'Compruebo qué es posible y se lo digo.',
  },
  pt: {
    commit:
      '(?:vamos|vou) (?:dar|pagar|oferecer)(?:-lhe|-te)?|(?:vou|vamos|irei|iremos|podemos|posso) \\p{L}+|acab(?:ei|ámos|amos) de \\p{L}+|(?:reembols|devolv|ofere[cç]|compens|indemniz|indeniz|envi|substitu|credit|pag)(?:arei|aremos|eremos|erei|o|emos|amos|iremos|irei)(?:-\\p{L}+)?|(?:receberá|terá|será reembolsad[oa]|vai receber)|por nossa conta|(?:será|foi) (?:reembolsado|creditado|aprovado|devolvido)\\p{L}*|ofereço-lhe|oferecemos-lhe|reembolsamos|devolvemos-lhe|quer|pode ficar|vamos \\p{L}+|(?:ofere[cç]|dar|credit|lanç|isent|perdo|devolv)\\p{L}+(?:-lhe)?|o banco paga|vai receber|recebe',
    hedge:
      'não|se|verific\\p{L}*|solicit\\p{L}*|possível|possíveis|infelizmente|talvez|poderia|quando|assim que|nenhum\\p{L}*|consult\\p{L}*',
    money: {
      refund:
        'reembols\\p{L}*|(?:devolv\\p{L}*|devolução) (?:\\p{L}+ ){0,3}(?:dinheiro|valor)|estorn\\p{L}*|(?:devolv\\p{L}+) (?:\\p{L}+ ){0,3}(?:tarifas?|taxas?|mensalidades?|quantia|montante|tudo|anuidade)|ressarc\\p{L}+',
      voucher: 'vales?|cupão|cupom|cupões|cartão[ -]presente|crédito',
      discount: 'descontos?|abatimento',
      free: 'grátis|gratuit\\p{L}*|sem (?:custos?|encargos)|por nossa conta|de graça|oferec\\p{L}*|ofereç\\p{L}*|oferta|isen\\p{L}+|perdo\\p{L}+|de borla|brinde',
      replacement:
        '(?:um|uma|produto|aparelho|equipamento) (?:novo|nova|de substituição)|substituição|substituto|substituiremos',
      compensation:
        'indemniz\\p{L}*|indeniz\\p{L}*|compens\\p{L}*|danos|cobrir (?:\\p{L}+ ){0,3}(?:custos|despesas)|paga(?:mos|remos)? (?:\\p{L}+ ){0,2}(?:multa|prejuízo|despesas|juros)\\p{L}*',
    },
    whole: 'total\\p{L}*|complet[oa]s?|integral\\p{L}*|inteiro|tudo|tod[oa]s?',
    certain:
      'garant(?:o|imos|ido|ida|imos-lhe|ir)|prometo|sem falta|100 ?%|nunca mais (?:vai|voltará|acontec\\p{L}*)|não voltará a acontecer|com toda a certeza|palavra de honra|nunca mais|cem por cento|asseguro(?:-lhe|-te)?|pode contar com isso|dou-lhe a minha palavra|não (?:vai|irá|voltará a) (?:acontecer|falhar|repetir)\\p{L}*|garantid\\p{L}+|pode ficar (?:tranquil|descansad)\\p{L}+',
    sure: 'com (?:toda a )?certeza|sem (?:qualquer )?dúvida|de certeza|seguramente|sem falta',
    outcome:
      '(?:chegará|estará (?:\\p{L}+ ){0,2}(?:resolvid[oa]|reparad[oa]|pront[oa]|arranjad[oa])|será (?:entregue|reparad[oa]|resolvid[oa])|ficará \\p{L}+|vai (?:chegar|ser entregue|ficar resolvid[oa]))|(?:funciona(?:rá)?|chega(?:rá)?|volta(?:rá)? a funcionar|estará (?:\\p{L}+ ){0,3}(?:funcionando|a funcionar|na sua (?:conta|casa)|ativo)|está na sua conta|cai na (?:sua )?conta)',
    by: 'hoje|amanhã|até (?:às |ao |à )?(?:\\p{L}+-feira|\\d+|segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã)|na (?:segunda|terça|quarta|quinta|sexta)\\p{L}*|em \\d+|dentro de|no máximo|esta (?:tarde|noite|semana)|este fim de semana|n[oa] (?:sábado|domingo)|na próxima semana',
    legal:
      '(?:assum\\p{L}*|aceit\\p{L}*|reconhec\\p{L}*) (?:\\p{L}+ ){0,3}responsabilidade (?:legal|jurídica|total|plena|civil)|(?:plena|toda a|total) responsabilidade|direito a (?:uma )?(?:indemnização|indenização|processar|danos)|legalmente (?:obrigados|responsáveis)|quebra de contrato|nosso advogado',
    account:
      '(?:cancel\\p{L}*|encerr\\p{L}*|elimin\\p{L}*|apag\\p{L}*|prolong\\p{L}*|desbloque\\p{L}*|estend\\p{L}*|rescind\\p{L}*) (?:já )?(?:o seu|a sua|o teu|a tua|seu|sua|o|a) (?:\\p{L}+ ){0,1}(?:contrato|conta|subscrição|assinatura|plano|tarifário|garantia)|(?:pode|poderá) (?:\\p{L}+ ){0,2}(?:rescindir|cancelar|terminar) (?:\\p{L}+ ){0,4}(?:contrato|penalização|multa|custos)',
    instead: 'Vou verificar o que é possível e digo-lhe.',
  },
  ar: {
    commit:
      'س(?:أ|ن|ت|ي)\\p{L}+|سوف \\p{L}+|(?:تم|يتم|سيتم) \\p{L}+|نقدم|نمنح\\p{L}*|نعوض\\p{L}*|أعوض\\p{L}*|على حسابنا|نرسل|هل (?:تريد|ترغب)|(?:و)?(?:رح|راح) \\p{L}+|(?:و|ف)?ه(?:ن|ر)\\p{L}{3,}|(?:و|ف)?نعطي\\p{L}*|(?:و)?(?:ليك|إلك)|[اإ]عتبر\\p{L}*',
    hedge: 'هل|بالتحقق|التحقق|لا|لن|لم|ليس|غير|إذا|إن|هل يمكن|نتحقق|أتحقق|سأتحقق|سنتحقق|للأسف|ربما|قد|ما إذا|طلب(?:نا|ت)',
    money: {
      refund:
        '(?:ال)?استرداد\\p{L}*|استرجاع|(?:ن|أ|سن|سأ)(?:عيد|رد|رجع)\\p{L}* (?:\\p{L}+ ){0,3}(?:المبلغ|أموالك|المال|ثمن)|(?:إعادة|رد) (?:المبلغ|المال|أموالك|ثمن)|(?:سن|سأ)(?:رد|رجع|عيد)\\p{L}* (?:\\p{L}+ ){0,2}(?:(?:كامل|كل) (?:ال)?(?:مبلغ|رسوم|ثمن|قيمة)|رسوم|المبلغ|قيمة)',
      voucher: 'قسيمة|قسائم|بطاقة هدية|رصيد(?:ا|اً|ًا)?',
      discount: 'خصم(?:ا|اً|ًا)?|تخفيض\\p{L}*',
      free: '(?:مجان|ببلاش|بلاش)\\p{L}*|(?:دون|بدون|بلا) (?:مقابل|تكلفة|رسوم)|على حسابنا|(?:سن|سأ)?هدي\\p{L}*|هدية|(?:سن|سأ|ن)?عفي\\p{L}*|إعفاء\\p{L}*',
      replacement: '(?:جهاز|منتج)\\p{L}* (?:جديد|بديل)\\p{L}*|(?:بديل|بديلا|بديلاً|بديلًا)',
      compensation:
        '(?:ال)?تعويض\\p{L}*|سنعوض\\p{L}*|سأعوض\\p{L}*|نعوض\\p{L}*|نتحمل (?:\\p{L}+ ){0,2}(?:التكاليف|الخسائر)',
    },
    whole: 'كامل|بالكامل|كل|جميع',
    certain:
      'نضمن\\p{L}*|أضمن\\p{L}*|أعدك\\p{L}*|نعدك\\p{L}*|مضمون\\p{L}*|لن يتكرر (?:هذا |ذلك )?أبدا\\p{L}*|100 ?%|لن (?:يتكرر|تتكرر|يحدث|تحدث)\\p{L}*|مئة بالمئة|أؤكد لك (?:أن|بأن)|كلمتي',
    sure: 'بالتأكيد|حتما|بكل تأكيد|بلا شك|دون أدنى شك|مؤكد|أكيد',
    outcome:
      '(?:ستصل|سيصل|ستصلك|سيصلك|سيتم (?:توصيل|تسليم|إصلاح|حل)|سيُحل|ستحل)\\p{L}*|(?:سيكون|ستكون|سيعود|ستعود|سيعمل|ستعمل|(?<!(?:أن|لم|لا|لن|ما|قد) )(?:تصل|يصل)) (?:\\p{L}+ ){0,3}\\p{L}+|تكون (?:\\p{L}+ ){0,2}(?:عندك|جاهزة)',
    by: 'اليوم|غد[اًا]*|قبل|يوم \\p{L}+|خلال|في غضون|كحد أقصى',
    legal:
      '(?:نتحمل|أتحمل|نقر|نقبل) (?:\\p{L}+ ){0,2}(?:المسؤولية|بالمسؤولية)(?: القانونية| الكاملة| كاملة)|المسؤولية القانونية|حقك القانوني|خرق(?:نا)? (?:ال)?عقد|ملزمون قانونا\\p{L}*|محامينا',
    account:
      '(?:ألغيت|ألغينا|سألغي|سنلغي|أغلقت|أغلقنا|سأغلق|سنغلق|حذفت|حذفنا|سأحذف|سنحذف|مددت|مددنا|سأمدد|سنمدد|(?:تم|سيتم) (?:إلغاء|إغلاق|حذف|تمديد|ترقية)) (?:\\p{L}+ )?(?:عقد|حساب|اشتراك|باقة|ضمان|العقد|الحساب|الاشتراك|الضمان)\\p{L}*',
    instead: 'سأتحقق مما هو ممكن وأخبرك.',
  },
};

/** The words of a language by its BCP 47 code; `undefined` where there are none, and then nothing is claimed. */
export function promisingWords(language: string): PromisingWords | undefined {
  return words[language.slice(0, 2)];
}
