/**
 * Plain words of something having gone wrong with goods, delivery, service or payment: narrow, because an apology follows. In the six
 * languages written here; a clause that only wishes, or tells of a choice of the customer's own, is not asked.
 */
const WRONG = new RegExp(
  `(?<!\\p{L})(?:${[
    // English
    String.raw`broken|broke|cracked?|cracks?|scratch\p{L}*|dent(?:s|ed)?|torn|smashed|shattered|damaged|faulty|defective|rattles?|leak(?:s|ing|ed)?|burn(?:ing|t|s)|crash(?:es|ed|ing)?|freez(?:es|ing)|froze|(?:stopped|quit) (?:working|charging)|went dead|gave up|(?:is|are|was|were) missing|not working|(?:\p{L}{2,6}n['’]?t|not|never) (?:\p{L}+ ){0,2}(?:work(?:s|ing|ed)?|turn(?:s|ed)? (?:on|up)|start(?:s|ed)?|charg(?:e|es|ing)|arrived?|come|came|show(?:ed|n)? up|been (?:delivered|answered|refunded))|nothing (?:has )?(?:turned up|arrived|came|happened|works|is working)|no sign of|(?:nobody|no one|not one person) (?:ever )?(?:answered|replied|called|came)|hung up on me|(?:is|was|gets?|got|keeps getting) (?:refused|declined|rejected|turned down)|charged (?:me )?(?:twice|three times)|(?:sent|got|received|gave) (?:me )?(?:the|a) wrong|(?:somebody|someone) else['’]s|(?:green|grey|red|blue|black|white|brown|yellow) instead of`,
    // German
    String.raw`kaputt\p{L}*|defekt\p{L}*|zerbroch\p{L}*|gebroch\p{L}*|riss|delle\p{L}*|kratzer\p{L}*|zerkratzt|beschädigt|abgerissen\p{L}*|klappert|undicht|verbrannt|stürzt|abgestürzt|friert|(?:funktioniert|geht|startet|lädt|läuft|reagiert) (?:\p{L}+ ){0,2}nicht|(?:nicht|nie|nichts) (?:\p{L}+ ){0,2}(?:angekommen|da|gekommen|geliefert|erhalten|passiert)|(?:niemand|keiner) (?:\p{L}+ ){0,4}(?:geantwortet|reagiert|gemeldet|geklingelt|da)|aufgelegt|leitung (?:war )?tot|abgelehnt|zurückgewiesen|zweimal|dreimal|doppelt|lässt (?:weiter )?auf sich warten|(?:grün|grau|rot|blau|schwarz|weiß|braun) statt`,
    // French
    String.raw`cassée?s?|fissur\p{L}*|rayée?s?|rayures?|bosses?|déchirée?s?|abîmée?s?|endommagée?s?|en morceaux|fuit|sent le brûlé|plante|se (?:fige|bloque|ferme)|ne (?:\p{L}+ )?(?:marche|fonctionne|démarre|charge|répond) (?:plus|pas)|n['’](?:est|a|ai) (?:toujours |encore |plus )?(?:pas |jamais |rien )?(?:arrivée?|livrée?|là|reçue?)|personne n['’](?:a|est|y)|raccroché|ligne a coupé|refusée?s?|rejetée?s?|(?:deux|trois) fois|au lieu d`,
    // Spanish
    String.raw`rot[oa]s?|grietas?|agrietad\p{L}+|arañazos?|abolladuras?|dañad\p{L}+|hech[oa] pedazos|gotea|pierde agua|huele a quemado|se (?:cuelga|bloquea|cierra|cae|corta)|(?:no|dejó de) (?:funciona|funcionar|enciende|arranca|carga)|no (?:ha |han )?(?:llegado|llegó|llega|aparecido)|nadie (?:\p{L}+ ){0,2}(?:contestado|contestó|respondido|llamado)|me colgaron|rechaza\p{L}*|(?:dos|tres) veces|en vez de gris|sigue sin|equivocad[oa]`,
    // Portuguese
    String.raw`partid[oa]s?|rachad\p{L}+|fendas?|riscos|mossas?|rasgad\p{L}+|danificad\p{L}+|em cacos|pinga|cheira a|bloqueia|(?:não|deixou de) (?:funciona|funcionar|liga|arranca|carrega)|(?:não|nunca) (?:\p{L}+ )?(?:chegou|apareceu|veio|chega)|continua sem|ninguém (?:\p{L}+ ){0,2}(?:respondeu|ligou|atendeu|apareceu)|desligaram|recusad\p{L}+|(?:duas|três) vezes|em vez de cinzent[oa]|errad[oa]`,
    // Arabic
    String.raw`(?:ال)?مكسور\p{L}*|انكسر\p{L}*|محطم|شق|شرخ|انبعاج\p{L}*|خدوش|ممزق\p{L}*|تالف\p{L}*|تسرّب|رائحة احتراق|ينهار|يتجمد|لا (?:ي|ت)عمل|توقفت? عن العمل|لم (?:يصل|تصل|يرد|يتصل|يأت)|لا أثر|انقطع|تُرفض|لا تُقبل|مرتين|ثلاث مرات|بدل الرمادية`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Whether a clause tells of something that went wrong, so that an apology is due however calmly it is told. */
export const saysItWentWrong = (words: string) => WRONG.test(words);
