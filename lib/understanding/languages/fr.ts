import type { FeelingPack } from '../feeling/feeling-pack';
import type { LedgerPack } from '../ledger/ledger-pack';

export const ledger: LedgerPack = {
  slots: {
    'order-number':
      '(?:num[ée]ro|n[°ºo]|r[ée]f[ée]rence) (?:de )?(?:la |votre |ta )?commande|quelle commande|commande concern[ée]e',
    account:
      "(?:num[ée]ro|n[°ºo]) (?:de )?(?:client|compte|contrat|abonn[ée]|adh[ée]rent)|num[ée]ro d['’](?:abonn[ée]|adh[ée]rent)|identifiant(?: client)?|nom d['’]utilisateur",
    email: '(?:adresse )?(?:e-?mail|courriel|m[ée]l)|adresse [ée]lectronique',
    phone: 'num[ée]ro (?:de )?(?:t[ée]l[ée]phone|portable|mobile)|(?:quel|votre|ton) num[ée]ro (?:vous|pouvons)',
    name: 'vos? noms?(?: complet| et pr[ée]nom)?|votre nom de famille|ton nom',
    address:
      'adresse (?:postale|compl[èe]te|de (?:livraison|facturation)|exacte)|(?:votre|ton|quelle) adresse(?! (?:e-?mail|mail|[ée]lectronique|courriel))',
    postcode: 'code postal',
    device:
      "(?:quel|de quel) (?:type d['’])?(?:appareil|t[ée]l[ée]phone|ordinateur|routeur)|quelle (?:machine|box)|type d['’]appareil",
    model: '(?:quel|le|du) mod[èe]le|num[ée]ro de mod[èe]le|r[ée]f[ée]rence du mod[èe]le',
    version: '(?:quelle|la|votre|de) version|num[ée]ro de version',
    serial: 'num[ée]ro de s[ée]rie|n[°ºo] de s[ée]rie',
    'error-message': "messages? d['’]erreur|codes? d['’]erreur|que (?:dit|s['’]affiche)",
    'since-when': 'depuis (?:quand|combien de temps)|quand (?:est-ce que )?(?:le probl[èe]me|cela|[çc]a) a',
    date: "date (?:d['’]achat|de (?:la )?(?:commande|naissance|livraison)|du (?:pr[ée]l[èe]vement|voyage))|quand (?:avez-vous|as-tu) (?:command[ée]|achet[ée]|r[ée]serv[ée])|[àa] quelle date|quel jour",
    amount: 'quel(?: est le)? montant|montant (?:exact|d[ée]bit[ée]|pr[ée]lev[ée])|combien (?:avez-vous|as-tu) pay[ée]',
    'payment-method':
      '(?:moyen|mode|m[ée]thode) de paiement|comment (?:avez-vous|as-tu) (?:pay[ée]|r[ée]gl[ée])|quelle carte',
    product:
      "quel(?:le)? (?:produit|article|r[ée]f[ée]rence produit)|(?:nom|r[ée]f[ée]rence) (?:du produit|de l[’']article)",
    location: '(?:dans|de) quel(?:le)? (?:ville|pays|magasin|r[ée]gion)|o[ùu] (?:[êe]tes-vous|habitez-vous)',
    'tracking-number': 'num[ée]ro de (?:suivi|colis)|n[°ºo] de (?:suivi|colis)',
    'booking-reference':
      '(?:num[ée]ro|r[ée]f[ée]rence|code) (?:de )?(?:la |votre |ta )?r[ée]servation|num[ée]ro de dossier',
    'steps-tried':
      "qu['’](?:avez-vous|as-tu) (?:d[ée]j[àa] )?(?:essay[ée]|tent[ée]|fait)|quelles? (?:[ée]tapes|manipulations)",
    screenshot: "captures? d['’][ée]cran|photos?|photographies?",
  },
  request:
    "pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|merci de|veuillez|s['’]il vous pla[îi]t|svp|s['’]il te pla[îi]t|stp|(?:communiquez|envoyez|indiquez|pr[ée]cisez|donnez|transmettez|confirmez|fournissez|dites)(?:-(?:nous|moi))?|(?:envoie|donne|indique|dis|pr[ée]cise)-(?:nous|moi)|(?:j['’]aurais|nous aurions) besoin|(?:j['’]ai|nous avons) besoin|il (?:me|nous) (?:faut|faudrait)|quel(?:le)?s? est|auriez-vous|avez-vous",
  known:
    "merci pour|merci de (?:votre|nous avoir|m[’']avoir)|je vois|nous voyons|j[’']ai bien|nous avons bien|(?:votre|ton) [\\p{L} ]{2,30} est|comme vous l[’']avez",
  steps: {
    restart:
      'red[ée]marr(?:er|[ée]e?|ez|e|age)|[ée]tein(?:dre|t|s|dez) (?:et|puis) (?:r)?allum(?:er|[ée]e?|ez)|relanc(?:er|[ée]e?|ez)',
    reset:
      "r[ée]initialis(?:er|[ée]e?|ez|ation|e)|(?:param[èe]tres|configuration) d['’]usine|remis(?:e)? [àa] z[ée]ro|reset",
    reinstall: 'r[ée]install(?:er|[ée]e?|ez|ation|e)|d[ée]sinstall(?:er|[ée]e?|ez|e)',
    update:
      'm(?:is|ise|ettre|ettez|ets) [àa] jour|mise [àa] jour|actualis(?:er|[ée]e?|ez)|(?:pilote|logiciel|appli(?:cation)?|firmware|box|navigateur|syst[èe]me) (?:est )?(?:bien )?[àa] jour|pass[ée]e? (?:[àa]|sur|sous) (?:ios|android|windows|macos|la version|la derni[èe]re version)',
    'clear-cache':
      '(?:vid(?:er|[ée]e?|ez|e)|effac(?:er|[ée]e?|ez)|supprim(?:er|[ée]e?|ez)|nettoy(?:er|[ée]e?|ez)) (?:le |mon |votre |ton |les |mes |vos )?(?:cache|cookies)',
    'log-out-in':
      "d[ée]connect(?:er|[ée]e?|ez)(?:-vous)? (?:et|puis) (?:(?:me|vous|te|m['’]) ?(?:suis )?)?reconnect(?:er|[ée]e?|ez)",
    reconnect:
      'd[ée]branch(?:er|[ée]e?|ez|e)|rebranch(?:er|[ée]e?|ez|e)|reconnect(?:er|[ée]e?|ez)|r[ée]appair(?:er|[ée]e?|ez)',
    'different-browser': 'autre navigateur|navigation priv[ée]e',
    'different-device': 'autre (?:appareil|t[ée]l[ée]phone|ordinateur|pc|tablette|mobile)',
    'replace-battery':
      '(?:chang|remplac)(?:er|[ée]e?s?|ez) (?:les |la |mes |vos )?(?:piles?|batterie)|piles? neuves?|nouvelles? (?:piles?|batterie)',
    'check-cable':
      '(?:v[ée]rifi|chang|remplac|test)(?:er|[ée]e?s?|ez) (?:le |les |tous les |un autre )?c[âa]bles?|autre c[âa]ble',
    'check-spam': '(?:dossier )?(?:spams?|ind[ée]sirables|pourriels)',
    resend: 'renvoy(?:er|é|ez) (?:le (?:code|mail|lien|message)|un (?:code|mail|lien|message))',
  },
  done: "d[ée]j[àa]|j['’]ai|je l['’]ai|nous avons|on a|a [ée]t[ée]|je me suis|clt? a|client(?:e)? (?:a|vient)|il a|elle a|ai|(?:deux|trois|quatre|plusieurs|\\d+) fois|apr[èe]s (?:un|le|la|avoir|chaque)|malgr[ée]|[àa] nouveau|fait",
  advice:
    'veuillez|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|essayez|essaie|vous (?:pouvez|pourriez|devez|devriez)|tu (?:peux|dois|devrais)|il faudrait|je vous (?:conseille|sugg[èe]re|recommande|invite)|nous vous (?:conseillons|recommandons|invitons)|avez-vous (?:d[ée]j[àa] )?(?:essay[ée]|tent[ée]|red[ée]marr|r[ée]initialis|r[ée]install|vid|v[ée]rifi)\\p{L}*|as-tu (?:d[ée]j[àa] )?essay[ée]|merci de|conseill[ée](?: [àa]\\p{L}*)?|demand[ée] (?:[àa] (?:la |le )?client\\p{L}*|de)|dois-je|faut-il|je dois|svp',
  outcomes: {
    'solved-briefly':
      "(?:pendant|durant) (?:une?|deux|trois|quatre|quelques|[àa] peine|\\d+) ?(?:\\p{L}{2,6} )?(?:jours?|heures?|minutes?|semaines?|h|temps)|puis (?:[çc]a|le probl[èe]me|plus rien|re(?!conn|bran|d[ée]m|inst|lanc|allum|mis)\\p{L}{2,12})(?: a| est)?|(?<!r[ée]seau |internet |signal |image |connexion |courant )(?:est|a) (?:revenue?|recommenc[ée])|une journ[ée]e seulement|bri[èe]vement|(?:march|fonctionn|tenu|tien)(?:[ée]|u)?(?: \\p{L}{1,8}){0,2} (?:une?|deux|trois|quelques|\\d+) (?:journ[ée]es?|jours?|heures?|minutes?|semaines?)|(?<!r[ée]seau |internet |signal |image |connexion |courant )(?:est|sont|a|ont) (?:revenue?s?|recommenc[ée])|(?:tenu|march[ée]|fonctionn[ée]) jusqu['’][àa]|(?:re)?plant[ée] (?:ensuite|apr[èe]s)",
    failed:
      "(?:n['’]a|n['’]ont|ne|n['’]y a)(?: [çc]a| m['’]a| nous a)? (?:rien |pas |toujours pas |encore rien )?(?:rien |pas |d['’])?(?:chang[ée]|march[ée]|fonctionn[ée]|aid[ée]|donn[ée]|r[ée]solu|servi|arrang[ée]|r[ée]gl[ée])|(?:rien|pas)(?: \\p{L}{2,8})? (?:chang[ée]|march[ée]|fonctionn[ée]|aid[ée]|donn[ée]|r[ée]solu|mieux)|rien n['’]y fait|(?:n['’]a|a) rien (?:chang[ée]|donn[ée])|(?:ne|n['’])(?: \\p{L}{1,8})? ?change rien|sans (?:succ[èe]s|r[ée]sultat|effet|am[ée]lioration|changement)|aucun(?:e)? (?:effet|changement|am[ée]lioration|r[ée]sultat|diff[ée]rence|succ[èe]s|[ée]volution)|toujours (?:pas|le m[êe]me|la m[êe]me|pareil|rien|rouge|en panne|aussi|autant|des|un|une)|en vain|(?:ne|n['’]a) (?:marche|fonctionne)(?: toujours)? pas|m[êe]me (?:probl[èe]me|erreur|chose|r[ée]sultat)|[çc]a (?:coupe|plante|bugue) (?:toujours|encore)|inutile|ko|ras de chang\\p{L}*|pareil|idem|rien de (?:mieux|plus|neuf)|toujours (?:bloqu[ée]e?|lent\\p{L}*|cass[ée]\\p{L}*)|(?:ça|cela) (?:ne )?change rien|n['’]a (?:\\p{L}{2,14} )?rien (?:chang[ée]|donn[ée]|fait)|^rien(?=\\W*$)|(?:coupures?|probl[èe]me|erreur|panne|fuite)s?(?: \\p{L}{1,8}){0,3} (?:persiste|continue|demeure|revient)(?:nt)?|(?:fuit|coupe|plante|bugue)(?: \\p{L}{1,8})? (?:autant|toujours|encore|pareil)|toujours autant",
    partly: 'un peu mieux|en partie|partiellement',
    solved:
      "(?:[çc]a|cela|tout) (?:re)?(?:marche|fonctionne)(?! pas| plus| toujours pas)|(?:remarche|refonctionne)|(?:[çc]a|cela) a (?:march[ée]|fonctionn[ée]|r[ée]solu|aid[ée])|(?:probl[èe]me|c['’]est|tout est) (?:r[ée]solu|r[ée]gl[ée]|bon|rentr[ée])|r[ée]gl[ée]|r[ée]solu|(?:tout )?(?:est )?ok|(?:est|a) r[ée]tabli\\p{L}*|(?:c['’]est|est|tout est) reparti|(?:probl[èe]me|bruit|erreur|panne|message) (?:a|ont) disparu|(?:r[ée]seau|internet|signal|image|connexion|son|courant) (?:est|sont) revenue?s?",
    refused:
      "(?:ne|n['’]) ?(?:veux|veut|souhaite|voulait) pas|(?:n.ai|n.a) pas voulu|refuse(?:nt)? de|(?:a|ai) refus[ée]",
  },
  promise:
    "je vous (?:rappelle|recontacte|tiens|envoie|fais|confirme|r[ée]ponds|reviens)|(?:je|nous) (?:vous )?(?:rappeller|rappeler|recontacter|enverr|reviendr|ferons|ferai|tiendr|traiter|proc[ée]der|effectuer|livrer|rembourser)\\p{L}*|vous (?:recevrez|aurez|serez)|promis|sera (?:effectu[ée]e?|livr[ée]e?|envoy[ée]e?|rembours[ée]e?|exp[ée]di[ée]e?|trait[ée]e?)|(?:un )?rappel(?:er)?|s['’]engage|nous vous (?:rappelons|recontactons|envoyons|tenons)|(?:un |une |le |la |notre )?(?:technicien(?:ne)?|coll[èe]gue|livreur|colis|remboursement|conseill[èe]re?) (?:vous )?(?:passera|viendra|sera|rappellera|arrivera|contactera)|(?:je|nous) (?:me |nous )?(?:renseign|v[ée]rifi|transmet|rembours|programm)\\p{L}*|envoy[ée]e?s? (?:\\p{L}{1,8} ){0,3}(?:au plus tard|avant)|revien[st] vers vous|reviendr\\p{L}+ vers vous|je vous (?:appelle|contacte|rembourse|transmets)|vous (?:rappellera|appellera|enverra|contactera|r[ée]pondra|remboursera|livrera)|[ée]crira (?:au|[àa] la) client\\p{L}*",
  customer: 'client(?:e)?|clt|il|elle|appelant(?:e)?',
  days: {
    "dans l['’]heure|dans (?:quelques|un) (?:minutes|instants?)|tout de suite|cet apr[èe]s-midi|ce matin|imm[ée]diatement": 0,
    "sous (?:une|1) semaine|dans la semaine|d['’]ici une semaine": 7,
    '(?:sous|dans) (?:deux|2|15) (?:semaines|jours)': 14,
    "aujourd['’]hui|ce soir|dans la journ[ée]e": 0,
    'apr[èe]s-demain': 2,
    demain: 1,
    'la semaine prochaine|sous huitaine': 7,
  },
  weekdays: ['lundi|lun', 'mardi', 'mercredi', 'jeudi|jeu', 'vendredi|ven', 'samedi', 'dimanche'],
  within: {
    days: "(?:sous|dans(?: les)?|d[’']ici|en) (\\d{1,2}) (?:prochains )?jours?(?: ouvr[ée]s| ouvrables)?",
    hours: "(?:sous|dans(?: les)?|d[’']ici|en) (\\d{1,3}) ?(?:heures?|h)",
  },
  past: "(?:\\p{L}+[ ’'-]){0,4}\\p{L}*[ée]e?s?(?: (?:\\p{L}+[ ’'-]){0,3}\\p{L}+)?|remise? \\p{L}+ \\p{L}+|mis(?:e)? [àa] jour",
  fixes:
    "(?:nettoy[ée]|remplac[ée]|chang[ée]|d[ée]plac[ée]|d[ée]sactiv[ée]|activ[ée]|retir[ée]|supprim[ée]|ajust[ée]|recharg[ée]|purg[ée]|d[ée]tartr[ée]|vid[ée]|[ée]chang[ée]|resserr[ée]) (?:le|la|les|l['’]|mon|ma|mes|un autre|une autre|tous les|toutes les) ?(?!avis)[\\p{L} ]{3,30}|(?:\\p{L}{4,20}) (?:chang[ée]e?|remplac[ée]e?|nettoy[ée]e?)(?= comme|,| mais| et)|(?:r[ée]initialis[ée]|chang[ée]|modifi[ée]) (?:le|mon) mot de passe|mode avion|(?:dns|piles?|c[âa]bles?|param[èe]tres|batterie|canal|carte(?: sim)?|filtre) (?:modifi|chang|remplac|retir|v[ée]rifi|nettoy)[ée]e?s?|(?:d[ée]plac[ée]|retir[ée]|orient[ée]|bascul[ée]) (?:le|la|les|ma|mon|mes) \\p{L}{3,20}",
  attempt: {
    open: "(?:j['’]ai|nous avons|on a|il a|elle a|client(?:e)? a)(?: aussi| d[ée]j[àa]| m[êe]me)? (?:essay[ée]|test[ée]|tent[ée])(?= (?:avec|un|une|le|la|les|l['’]|de (?:changer|remplacer|nettoyer|d[ée]placer|d[ée]sactiver|brancher|supprimer|passer|vider|modifier)))",
  },
  deed: {
    did: "(?:j['’]ai|je l['’]ai|je les ai|nous (?:l['’])?avons|on (?:l['’])?a)(?: \\p{L}{2,8}){0,2} \\p{L}{3,14}(?:[ée]e?s?|is?e?|ue?)|^(?:d[ée]j[àa] )?(?:essay[ée]|test[ée]|tent[ée])",
    none: '(?:appel|t[ée]l[ée]phon|contact|attend|command|achet|pay|re[çc]|demand|r[ée]clam|relanc|envoy|r[ée]sili|rembours)\\p{L}*|[ée]crit',
    vain: "sans (?:succ[èe]s|r[ée]sultat|effet|am[ée]lioration|changement)|en vain|aucun(?:e)? (?:effet|changement|am[ée]lioration|r[ée]sultat|diff[ée]rence|succ[èe]s)|rien n['’]y fait|(?:m[êe]me) (?:r[ée]sultat|probl[èe]me|erreur|chose)|rien (?:chang[ée]|donn[ée])|pareil|idem",
  },
  noAttempt:
    'de (?:vous|me|la|les|joindre|contacter)|le (?:service|support|chat|num[ée]ro)|la (?:hotline|plateforme)|votre|tout',
  not: "n['’](?:ai|a|avons|ont)(?: pas| jamais)?|ne(?: \\p{L}{1,8})? (?:pas|jamais)|pas|jamais|sans|au lieu de|pas encore|plut[ôo]t que",
  later: 'vais|allons|va|veux|voudrais|si je|demain|ce soir|plus tard|compte|dois|rappeler(?:ai|ons)',
  ours: "(?:je|nous|on)(?: (?:vous|l['’]|les?|la|avons|allons|vais|ai|viens|venons|pouvons|peux|d['’])){0,4}|j['’]ai(?: (?:bien|aussi)){0,2}|nous avons",
  articles: "le|la|les|l['’]|mon|ma|mes|notre|nos|votre|vos|ton|ta|tes|son|sa|ses|tous les|toutes les",
  call: 'rappel\\p{L}*|appel\\p{L}*|t[ée]l[ée]phon\\p{L}*|joindre|joint',
  delivered:
    "(?:j['’]ai|nous avons|on a|vient d['’][êe]tre|venons de|a (?:bien )?[ée]t[ée]|ont (?:bien )?[ée]t[ée])(?: bien| vous)? (?:envoy|exp[ée]di|rembours|trait|r[ée]gl|r[ée]sol|remplac|livr|effectu|cr[ée]dit|annul|transmis|valid|confirm|programm|r[ée]serv|v[ée]rifi)\\p{L}*|comme (?:promis|convenu)|ci-joint|en pi[èe]ce jointe|(?:j['’]ai|nous avons|client(?:e)?) (?:bien )?(?:re[çc]u|rappel[ée]\\p{L}*|appel[ée]\\p{L}*|joint)|voici|est (?:arriv[ée]e?|parti)|bien re[çc]u|(?:lien|notice|colis|mail|message|pi[èe]ce|remboursement) (?:bien )?re[çc]ue?s?|re[çc]ue?|(?:est|sont) (?:bien )?(?:pass[ée]|venu|arriv[ée])e?s?|m['’]a (?:bien )?(?:rappel|appel)[ée]e?",
  undelivered:
    "(?:personne|jamais|pas)(?: \\p{L}{1,10}){0,4} (?:rappel|appel|re[çc]u|arriv|venu|contact|r[ée]pond|pass)\\p{L}*|personne ne|toujours (?:rien|pas|aucun\\p{L}*)|aucun(?:e)? (?:appel|rappel|r[ée]ponse|nouvelle|remboursement|retour|livraison)|rien re[çc]u|sans nouvelles?|j['’]attends (?:toujours|encore)|o[ùu] (?:est|en est)|sans (?:un |le moindre |aucun )?(?:appel|coup de fil|mot)",
  wishes:
    "(?:pouvez|pourriez)-vous|(?:peux|pourrais)-tu|veuillez(?! agr[ée]er| recevoir| croire| accepter)|(?:je|nous) (?:voudr|souhait|aimer|d[ée]sir|veu|demand|exig|r[ée]clam)\\p{L}*|j['’](?:aimerais|exige|ai besoin)|je vous (?:prie|demande|saurais)|dites-moi|envoyez-moi|il me faudrait|s['’]il vous pla[îi]t|svp|stp|merci de (?!votre|m['’]avoir|nous avoir|vous|d['’])\\p{L}+",
  clock: "(?:avant|jusqu['’][àa]|[àa]|d['’]ici|pour) (\\d{1,2}) ?(?:h|heures?)(?: ?(\\d{2}))?",
  nouns: {
    version: 'version',
    model: 'mod[èe]le',
    'error-message': 'erreur|code erreur',
    'booking-reference': 'r[ée]servation|dossier|r[ée]f(?:[ée]rence)?\\.? (?:de )?r[ée]servation',
    serial: 's/n|n° s[ée]rie|sn',
    'tracking-number': '(?:n[°ºo]|num[ée]ro) (?:de )?(?:suivi|colis)|suivi|colis',
    account: '(?:n[°ºo]|num[ée]ro) (?:de )?(?:client|compte|contrat)|client n[°ºo]',
    'order-number': 'commande|commande (?:n[°ºo]|num[ée]ro)|cde',
  },
  told: {
    'since-when':
      '(?<!attends |client |cliente )depuis ((?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|avant-hier|ce matin|la mise [àa] jour|la semaine derni[èe]re|le mois dernier|(?:le )?\\d{1,2}(?:er)?(?:[./]\\d{1,2}(?:[./]\\d{2,4})?| (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre))|(?:une?|deux|trois|quatre|cinq|quelques|\\d{1,2}) (?:jours?|semaines?|mois|heures?))(?: (?:soir|matin|dernier|derni[èe]re))?)',
    'payment-method':
      '(?:pay[ée]e?s?|r[ée]gl[ée]e?s?|paiement|paye)(?: \\p{L}{1,12}){0,3}? (?:par|avec|via|en|sur) (?:ma |la |une |mon )?(carte(?: bancaire| bleue| de cr[ée]dit)?|cb|virement|pr[ée]l[èe]vement|ch[èe]que|esp[èe]ces|visa|mastercard|amex|american express|paypal|klarna|apple pay|google pay|sepa|ideal|twint|bizum|mb ?way|multibanco|pix|mada|stc pay|revolut|wise)',
    'error-message':
      '(?:erreur|message|affiche|[ée]crit|dit|indique)[^"“”«»„\\n.]{0,24}["“«„] ?([^"“”«»„\\n]{4,90}?) ?["”»“]',
    date: '(?:command[ée]e?|achet[ée]e?|r[ée]serv[ée]e?|livr[ée]e?)(?: \\p{L}{1,10}){0,3}? le (\\d{1,2}(?:er)?(?:[./]\\d{1,2}(?:[./]\\d{2,4})?| (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?: \\d{4})?))',
    amount:
      "(?:d[ée]bit|pr[ée]l[èe]vement|paiement|montant|achat|remboursement|pay[ée]|d[ée]bit[ée]|pr[ée]lev[ée]|factur[ée])e?[^\\n.?¿]{0,30}? (?:de |d['’])?((?:R\\$|[£$€]) ?\\d[\\d.,]{0,10}|\\d[\\d.,]{0,10} ?(?:£|€|\\$|chf|eur|usd|gbp|brl|euros?|reais|franken|francs|pesos|d[óo]lares|pounds?|dollars?))",
    phone: '(?:t[ée]l[ée]phone|portable|mobile|t[ée]l)\\.?(?: \\p{L}{1,8}){0,3}:? {0,2}(\\+?\\d[\\d ().-]{7,16}\\d)',
  },
  correction:
    '(?:pardon|d[ée]sol[ée]e?|erratum|rectification|je voulais dire|je me suis tromp[ée]e?|mauvais num[ée]ro|le bon num[ée]ro|erreur de (?:ma part|frappe)|(?:et )?(?:non|pas) (?:le |la )?\\d[\\w-]{2,20})',
  answer:
    'recontact\\p{L}*|r[ée]pon\\p{L}*|tiens|tiendr\\p{L}*|tenons|inform\\p{L}*|revien\\p{L}*|reviendr\\p{L}*|retour|v[ée]rifi\\p{L}*|contacter\\p{L}*|[ée]cri\\p{L}*',
};

// feeling
export const feeling: FeelingPack = {
  language: 'fr',
  cues: {
    pleased: {
      1: `bonne nouvelle; fonctionne maintenant; marche maintenant; marche à nouveau; fonctionne à nouveau; remarche; tout va bien; tout est bon; bonne qualité; content; contente; plus rapide que; arrivé en avance; bon produit; joli; ça me plaît; me plaît; facile à utiliser; continuez comme ça`,
      2: `ravi; ravie; ravis; très content; très contente; très satisfait*; satisfait; satisfaite; enchanté*; excellent; excellente; génial; géniale; géniaux; super service; super produit; super appli; parfait; parfaite; magnifique; formidable; fantastique; impeccable; adore; j aime beaucoup; je recommande; recommande vivement; recommanderai; impressionné*; au top; exactement ce que; mieux que prévu; dépasse mes attentes; heureux; heureuse; bravo; un plaisir; bluffé*; bluffant; marche parfaitement; fonctionne parfaitement; marche très bien; fonctionne très bien; félicitations; chapeau; quel plaisir; nickel`,
      3: `absolument ravi*; plus que satisfait*; aux anges; comblé*; extrêmement satisfait*`,
    },
    grateful: {
      1: `merci; merci beaucoup; merci bien`,
      2: `merci pour; merci de m avoir; merci de nous avoir; merci à; merci d avoir; merci infiniment; merci beaucoup pour; un grand merci; mille mercis; mille merci; grand merci; reconnaissant*; remercie; remercier; remerciements; remercions; très gentil*; si gentil*; gentillesse; très aimable; vraiment aimable; m avez sauvé*; m a sauvé*; sauvé la vie; apprécie; apprécié; très utile; patience avec moi; bienveillance; d une grande aide; d un grand secours; grâce à vous`,
      3: `infiniment reconnaissant*; extrêmement reconnaissant*; très reconnaissant*; du fond du cœur; de tout cœur; de tout mon cœur; ne sais comment vous remercier; jamais assez; merci merci; merci mille fois`,
    },
    confused: {
      1: `pas sûr; pas sûre; pas certain*; quelle est la différence; dois je; est ce que je dois; je me demande; comment ça; ou bien; ne trouve pas où; aucune idée; pas clair; pas très clair; lequel`,
      2: `comprends pas; comprends rien; ne comprends; n ai pas compris; rien compris; pas compris; comprendre pourquoi; confus*; perdu dans; je suis perdu*; perdu entre; un peu perdu*; aucun sens; pas de sens; n a pas de sens; contradictoire*; contredi*; que veut dire; qu est ce que ça veut dire; que signifie; que voulez vous dire; perplexe; embrouill*; mélange*; m y perds; incompréhensible*; j y perds mon latin; peu clair; éclair*; un me dit; on me dit … et; qui croire; quoi croire; déroutant*; dérout*; du chinois; ne vois pas comment; ne saisis pas`,
      3: `complètement perdu*; totalement perdu*; comprends plus rien; n y comprends rien; ne comprends absolument rien`,
    },
    worried: {
      1: `j espère que … pas; à temps; est ce normal; est ce sûr; est ce fiable; que se passe t il si; et si; vais je perdre; suspect*; bizarre; pas moi; ne reconnais pas; reconnais pas; inconnu*; risque; doute; pas tranquille; va t il arriver`,
      2: `inquiet; inquiète; inquiets; inquiét*; inquiéte; m inquiète; inquiétude; inquiétant*; préoccup*; soucieu*; souci que; crains; craindre; peur; anxieu*; anxiété; angoiss*; nerveu*; stress*; piraté*; pirat*; arnaque; fraude; hameçonnage; phishing; usurp*; alarmé*; alarmant*; vol de données; fuite de données; mes données … sécurité; pas rassuré*; rassur*; effray*`,
      3: `très inquiet; très inquiète; vraiment inquiet; vraiment inquiète; panique; paniqu*; terrifié*; désespéré*; morte d inquiétude; mort d inquiétude; n en dors plus; ne dors plus; peur panique; très peur`,
    },
    disappointed: {
      1: `pas satisfait*; pas content*; insatisfait*; pas ce que j attendais; pas conforme; ne correspond pas; m attendais à; attendais mieux; attendais plus; espérais; pas terrible; pas top; pas à la hauteur; médiocre; moyen; bof; c était mieux; n est plus ce; plus ce que c était; ne commanderai plus; n achèterai plus; ne commande plus; pas convaincu*; laisse à désirer; je pensais; pas digne; mauvaise qualité; bas de gamme; baisse de qualité`,
      2: `déçu; déçue; déçus; déçues; décevant*; déception; déçoi*; déçoivent; dommage; quel dommage; regrett*; regrette; mauvais service; mauvaise expérience; mauvaise surprise; abandonné*; laissé tomber; me laissez tomber; perdu confiance; plus confiance; perte de confiance; confiance; ne vaut pas; argent gaspillé; gaspillage; pas habitué*; à une autre époque; dernière commande; dernière fois que; mensong* publicitaire; trompeu*; pas à la hauteur de; loin de mes attentes; loin de ce que; navrant*; désolant*; désabusé*; triste image`,
      3: `très déçu*; vraiment déçu*; extrêmement déçu*; profondément déçu*; tellement déçu*; terriblement déçu*; énorme déception; grosse déception; grande déception; plus que déçu*`,
    },
    frustrated: {
      1: `lassant; toujours pas; toujours rien; toujours le même; toujours la même; toujours en attente; encore une fois; encore le même; encore la même; de nouveau; à nouveau; même problème; même erreur; deuxième fois; seconde fois; troisième fois; 3e fois; 3ème fois; personne; aucune réponse; pas de réponse; sans réponse; aucun retour; pas de retour; sans nouvelle*; sans succès; en vain; aucun changement; rien n y fait; rien ne marche; rien ne fonctionne; ne sert à rien; rien changé; rien n a changé; tout essayé; déjà essayé; déjà dit; déjà envoyé; déjà donné; déjà expliqué; déjà fourni; déjà fait; comme je l ai dit; comme déjà; j attends; attends depuis; nous attendons; attente; depuis des semaines; depuis des jours; depuis des mois; des semaines; des heures; pendant des heures; énerv*; agaç*; pénible; embêtant*; chaque fois; à chaque fois; sans arrêt; sans cesse; constamment; transféré*; baladé*; renvoyé*; encore reporté*; reporté*; toujours en panne; enfin; relance; relancer; encore combien`,
      2: `frustr*; marre; ras le bol; ras le; assez; j en ai assez; lassé*; lasse; las de; fatigué* de; fatigant; perte de temps; perdre mon temps; perds mon temps; perdu _ heures; tout réexpliquer; réexpliquer; répéter; me répéter; tout recommencer; recommencer à zéro; tourne* en rond; combien de fois; combien de temps encore; quatrième fois; 4e fois; cinquième fois; énième fois; pour la _ fois; personne ne répond; personne ne me répond; personne ne rappelle; personne ne m; personne ne sait; plus de patience; ma patience; patience à; à bout; perds patience; perdre patience; ignoré*; ignorez; ignorer; exaspér*; exaspérant*; insupportable; inutile*; inutilisable; réponse automatique; réponses automatiques; copier coller; copié collé; mêmes questions; même question; rien ne se passe; rien n avance; n avance pas; promesses; promis … rien; on m avait promis; m a promis; m aviez promis; galère; un calvaire; calvaire; parcours du combattant; c est si compliqué; si compliqué; si difficile; impossible de joindre; injoignable*; balade de service; de service en service; sérieusement; va et vient; pff; pfff`,
      3: `très frustr*; extrêmement frustr*; vraiment marre; plus que marre; à bout de nerfs; à bout de patience; craquer; je craque; excédé*; rend fou; rend folle; deviens fou; deviens folle; goutte d eau; la goutte d eau`,
    },
    angry: {
      1: `réclamation; plainte; j exige; exige; remboursez moi; rendez moi; je veux mon argent; immédiatement; tout de suite; responsable; supérieur; direction; plus jamais; résilie; mise en demeure; dgccrf; 60 millions; que choisir; médiateur; horrible; catastroph*; nul; nulle; nuls; incroyable; irrespect*; impoli*; malpoli*; pas professionnel; pas sérieux; manque de respect; inouï`,
      2: `inacceptable; inadmissible; intolérable; scandale*; scandaleu*; honte; honteu*; honteux; furieu*; furieux; furieuse; en colère; colère; énervé*; rage; fou de rage; indign*; indigné*; ridicule; absurde; aberrant*; lamentable; minable; pitoyable; dégueulasse; dégoût*; écœur*; répugnant*; voleurs; voleur; vol pur; escroc*; escroquerie; arnaqueurs; arnaqué*; menteurs; menteur; mensonge*; mentir; menti; avocat; justice; tribunal; porter plainte; porte plainte; police; poursuites; incompéten*; incapables; incapable; idiots; imbécile*; merde; bordel; putain; foutez; foutre; fous de ma; foutage; se moque* de; se moquer de; moquez; vous moquez; prend* pour; prenez pour; pour un con; pour des cons; pour un idiot; pour une idiote; vous vous fichez; fichez; le pire; la pire; pire service; pire expérience; insult*; déteste; foutaise*; foutu*; outré*; outrée; révolt*; révoltant*; abus; abusé; c est du vol; du vol; une blague; une plaisanterie; mauvaise blague; fumiste*; comme un chien; de qui se moque`,
      3: `absolument inacceptable; totalement inacceptable; totalement inadmissible; absolument scandaleu*; bande de voleurs; bande d escrocs; bande d incapables; bande de; hors de moi; fou furieux; folle furieuse; très en colère; vraiment en colère; très énervé*; une honte absolue`,
    },
    sad: {
      1: `souvenir; souvenirs; me manque; manque énormément; seule; peine; pleurer; vide; valeur sentimentale; gâché*`,
      2: `triste; tristes; tristesse; attristé*; chagrin; larmes; pleuré; pleure; décès; décédé*; disparition de ma; disparition de mon; mort de; mort; deuil; obsèques; enterrement; cœur brisé; brise le cœur; dévasté*; effondré*; anéanti*; bouleversé*; dernières photos; derniers souvenirs; seul souvenir; seules photos; seul souvenir; irremplaçable*; perdu ma mère; perdu mon père; perdu mon mari; perdu ma femme; perdu mon chien; perdu mon chat; perdu à jamais; perdues à jamais; perdus à jamais; pour toujours; moment difficile; période difficile; fausse couche; déprim*; malheureu*; fait mal; me fend le; fend le cœur; ne reverrai jamais; abattu*; navré* pour moi`,
      3: `très triste; si triste; tellement triste; profondément triste; immense tristesse; immense peine; le cœur brisé; en larmes; complètement effondré*; complètement anéanti*; inconsolable*`,
    },
  },
  negations: 'pas; ne; jamais; rien; aucun; aucune; sans; plus; ni; guère; loin d être; peu',
  intensifiers:
    'très; vraiment; tellement; extrêmement; absolument; totalement; complètement; si; trop; super; hyper; énormément; profondément; franchement; plus que; terriblement; vivement; tout à fait; carrément; d autant plus; encore plus; de plus en plus; parfaitement',
  downtoners: 'un peu; un petit peu; légèrement; assez; plutôt; quelque peu',
  contrasts:
    'mais; cependant; toutefois; pourtant; malheureusement; par contre; néanmoins; sauf que; en revanche; bien que; hélas',
  politeness: `merci d avance; merci par avance; en vous remerciant; vous remercie par avance; vous remerciant par avance; je vous remercie d avance; remercie d avance; merci de me; merci de bien vouloir; merci de votre réponse; merci pour votre réponse; merci pour la réponse; merci de votre compréhension; merci pour votre compréhension; merci de votre retour; merci pour votre retour; merci de votre attention; merci pour votre message; merci de votre message; merci de faire; merci de confirmer; merci de nous; merci de vérifier; merci de régler; merci de corriger; merci de rembourser; merci de répondre; merci de procéder; merci de résilier; merci de revenir;
    cordialement; bien cordialement; salutations; sincères salutations; mes salutations; salutations distinguées; bien à vous; bonne journée; bonne soirée; belle journée; bon week end; bonne fin de journée; bonjour; bonsoir; je vous serais reconnaissant*; serais reconnaissant*; vous serais très reconnaissant*; vous saurais gré; serait gentil; serait super; serait parfait; serait génial; serais ravi*; serais heureu*; j apprécierais; apprécierais; auriez vous la gentillesse; auriez l amabilité; pas de souci; pas de soucis; aucun souci; pas de problème; ne vous inquiétez pas; non merci; j aimerais; au plaisir; dans l attente; en attente de votre; dans l attente de votre; désolé de vous; désolée de vous; pas sûr que; pas d urgence; rien d urgent; assez vite; assez de; très assez`,
  praise: `super; génial; géniale; bravo; félicitations; merci pour; merci de; merci d avoir; formidable; magnifique; parfait; excellent; excellente; fantastique; merveilleux; merveilleuse; quel service; quelle efficacité; quel professionnalisme; quelle rapidité; beau travail; bon travail; bien joué; chapeau; impressionnant; top; au top; sympa; très sympa; chouette; j adore; quel plaisir; quel bonheur; quelle chance; ravi; ravie; trop bien; remarquable; joli; jolie; belle; sublime; champion; champions; génie; hourra; youpi; quelle belle`,
  failures: `perdu; perdue; perdus; perdre; cassé*; brisé*; abîmé*; endommagé*; détruit*; retard; en retard; tard; annulé*; manque; manquant*; mauvais; mauvaise; erroné*; erreur; erreurs; échoué; échec; ne marche pas; ne fonctionne pas; marche pas; fonctionne pas; pas arrivé; pas reçu; jamais reçu; jamais arrivé; pas livré; aucune réponse; sans réponse; personne; attendre; attends; attendu; attente; semaines; heures; troisième fois; deuxième fois; encore; toujours; deux fois; débité*; prélevé*; ignoré*; raccroch*; rien; bug; bugs; plante*; planté; supprimé*; effacé*; vide; trempé*; rayé*; rayure*; mort; panne; coupure; hors ligne; sans internet; plus d internet; augmentation; augmenté*; bloqué*; même réponse; copier coller; robot; mauvaise taille; voisin; mois; refus*; oublié*; pluie; disparu*; fuite; fermé; sans prévenir; pour rien; gelé; inutile; doublon`,
  sarcasm: `merci pour rien; merci de rien faire; ah bravo; eh bien bravo; ben bravo; alors bravo; bravo l artiste; bravo les artistes; bravo pour; félicitations pour; chapeau pour; ah super; ah génial; ben super; super encore; quelle surprise; oh surprise; comme par magie; comme par hasard; comme c est étonnant; étonnant non; tout ce qu il me manquait; il ne manquait plus que; ne manquait plus que ça; exactement ce dont j avais besoin; juste ce qu il me fallait; j adore attendre; j adore quand; j adore passer; j adore être; j adore payer; mon passe temps; passe temps préféré; rien de tel que; rien de mieux que; quelle générosité; quelle délicatesse; trop aimable; trop gentil de; c est trop gentil; trop bon; quel talent; un vrai talent; service au top du top; quel beau service; champions du monde; une médaille; mérite une médaille; mérite un prix; mérite un oscar; un oscar; mais bien sûr; bien sûr; prenez votre temps; ne vous pressez surtout pas; surtout ne vous pressez; surtout prenez; rien de pressé; j ai que ça à faire; je n ai que ça à faire; que ça à faire; à quoi bon; qui a besoin de; suis je bête; quelle idée de; c est ma faute; service client de rêve; service cinq étoiles; quel bonheur de; quel plaisir de; quelle joie de; quelle chance de; on applaudit; applaudissements; standing ovation; continuez comme ça surtout`,
  resolved: `réseau est revenu; bonne nouvelle; fonctionne maintenant; marche maintenant; marche à nouveau; fonctionne à nouveau; remarche; tout marche; tout fonctionne; résolu; réglé; problème résolu; réparé; bien arrivé; arrivé ce matin; arrivée ce matin; bien reçu; reçu ce matin; remboursement reçu; remboursé; remplacé; ça a marché; a marché; a fonctionné; aidé; retrouvé; tout est rentré; rapidement; si vite; très vite; aussitôt; dès le lendemain; en quelques minutes; en une heure; patient; patiente`,
  circumstances: {
    deadline: `avant lundi; avant mardi; avant mercredi; avant jeudi; avant vendredi; avant samedi; avant dimanche; avant demain; avant ce soir; avant le week end; avant noël; avant la fin; avant le; d ici demain; d ici vendredi; d ici lundi; d ici la fin; au plus tard; pour demain; pour vendredi; pour samedi; pour lundi; date limite; délai; échéance; expire; jusqu à demain; jusqu à vendredi; dernier délai; avant mon départ; avant notre départ; il me le faut; j en ai besoin pour; j en ai besoin avant`,
    event: `mariage; anniversaire; enterrement; obsèques; baptême; communion; remise de diplôme; examen; examens; entretien; entretien d embauche; présentation; conférence; salon professionnel; concert; fête; cadeau; noël; vacances; lune de miel; voyage de noces; opération; voyage scolaire; rentrée; inauguration; départ à la retraite; soutenance`,
    vulnerability: `fauteuil roulant; handicap*; enceinte; hôpital; hospitalis*; chimio*; cancer; insuline; diabétique; diabète; asthm*; oxygène; dialyse; médicament*; aveugle; malvoyant*; sourd*; malentendant*; démence; alzheimer; autis*; dyslexi*; épilep*; pacemaker; cardiaque; téléassistance; téléalarme; aide soignante à domicile; alité*; ne peux pas marcher; ne peut pas marcher; perdu mon emploi; chômage; rsa; pas les moyens; payer mon loyer; sans chauffage; pas de chauffage; eau chaude; mère célibataire; père célibataire; nouveau né; prématuré*; avc; jambe cassée; petite retraite; retraité*; gravement malade; je suis malade`,
    'others-affected': `mes enfants; mon enfant; mon fils; ma fille; ma femme; mon mari; mon conjoint; ma conjointe; mon compagnon; ma compagne; ma mère; mon père; mes parents; ma grand mère; mon grand père; mon bébé; notre bébé; ma famille; notre famille; ma sœur; mon frère; mes voisins; mes locataires; mes invités; mes clients; nos clients; mes patients; mes élèves; mes étudiants; mon équipe; notre équipe; mes collègues; mes salariés; nos salariés; mes employés; mon patron; tout le bureau; toute l équipe; toute la famille; les enfants; nous tous; nos adhérents; notre association`,
    loss: `décédé; décédée; décès; perdu ma mère; perdu mon père; perdu mon mari; perdu ma femme; perdu toutes; perdu tous; perdu mes photos; perdu mes données; perdu mon travail; volé; volée; cambriol*; incendie; inondation; inondé*; dégât des eaux; fausse couche; raté mon vol; raté mon avion; raté mon train; raté notre; manqué mon vol; perte de chiffre; perdu un client; perdu des clients; de ma poche; m a coûté`,
    plan: `déménage*; déménager; emménage*; déménageons; déménagement; pars en; pars à; partons en; partons à; voyage à; je pars; nous partons; à l étranger; absent du; absente du; serai absent*; prévu de; nous prévoyons; j ai prévu; rénov*; travaux; surprise à; passer à la concurrence; changer d opérateur; étudier à; me marier; nous marions; attendons un bébé; attends un bébé; achetons une maison; nouvel appartement`,
    work: `télétravail; travaille de chez; travaille à la maison; pour le travail; mon travail; au travail; professionnel; mon entreprise; notre entreprise; ma boutique; notre boutique; mon commerce; mon magasin; ma société; notre société; indépendant*; freelance; auto entrepreneu*; infirmi*; enseignant*; professeur*; médecin; chauffeur; équipe de nuit; de nuit; visioconférence*; visio; réunion; rendez vous client; ne peux pas travailler; pour travailler; mon bureau; nos bureaux; restaurant; cabinet; atelier; cours en ligne; paie; astreinte`,
  },
};
