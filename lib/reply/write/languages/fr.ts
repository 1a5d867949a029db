import { ANSWERS_FR } from '../../../understanding/languages/answers/fr';
import { indirectFr } from '../indirect/fr';
import type { LanguagePack, RetellRules } from '../language-pack';
import { thingsIn, type ThingRules } from '../thing-in';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

const THING: ThingRules = {
  devices: ANSWERS_FR.things,
  pattern:
    /(?<![\p{L}'’])(?:mon|ma|mes|notre|nos) (?!deux |trois |quatre |cinq )\p{L}[\p{L}-]{2,24}(?: (?:de |d['’]|à )\p{L}{3,16})?/giu,
  hollow:
    / (?:temps|jour|semaine|mois|problème|chose|argent|nom|question|mari|femme|mère|père|fils|fille|sœur|frère|parents|bébé|enfants?|propriétaire|classe|grand-\p{L}+|opération|voisins?|ami\p{L}*|maison|travail|côté|part|lettres?|mail|message|nièce|cours|examen|vie|patience|nouve\p{L}+|ancien\p{L}*|petite?|grande?|derni\p{L}+|premi\p{L}+|propre|meilleure?)(?: |$)/iu,
  matters: [
    ['vol', 'le vol'],
    ['train', 'le train'],
    ['colis', 'le colis'],
    ['paquet', 'le paquet'],
    ['livraison', 'la livraison'],
    ['envoi', "l'envoi"],
    ['rembours', 'le remboursement'],
    ['facture', 'la facture'],
    ['paiement', 'le paiement'],
    ['prélèvement', 'le prélèvement'],
    ['abonnement', "l'abonnement"],
    ['réservation', 'la réservation'],
    ['commande', 'la commande'],
    ['retour', 'le retour'],
    ['connexion', 'la connexion'],
    ['compte', 'le compte'],
    ['appli', "l'application"],
    ['batterie', 'la batterie'],
    ['écran', "l'écran"],
    ['internet', 'la connexion'],
    ['ligne', 'la ligne'],
    ['forfait', 'le forfait'],
    ['contrat', 'le contrat'],
    ['technicien', 'le technicien'],
    ['garantie', 'la garantie'],
    ['bagage', 'les bagages'],
    ['billet', 'le billet'],
    ['rendez', 'le rendez-vous'],
  ],
};

const retell: RetellRules = {
  swap: [
    ['mon', 'ton', 'votre'],
    ['ma', 'ta', 'votre'],
    ['mes', 'tes', 'vos'],
    ['notre', 'ton', 'votre'],
    ['nos', 'tes', 'vos'],
    ["j'ai", 'tu as', 'vous avez'],
    ["je n'ai", "tu n'as", "vous n'avez"],
    ["j'avais", 'tu avais', 'vous aviez'],
    ['je suis', 'tu es', 'vous êtes'],
    ["j'attends", 'tu attends', 'vous attendez'],
    ['je ne peux', 'tu ne peux', 'vous ne pouvez'],
    ['je peux', 'tu peux', 'vous pouvez'],
    ["je n'arrive", "tu n'arrives", "vous n'arrivez"],
    ['je travaille', 'tu travailles', 'vous travaillez'],
    ['je voudrais', 'tu voudrais', 'vous voudriez'],
    ['je souhaite', 'tu souhaites', 'vous souhaitez'],
    ['je veux', 'tu veux', 'vous voulez'],
    ['je dois', 'tu dois', 'vous devez'],
    ['je ne reçois', 'tu ne reçois', 'vous ne recevez'],
    ['je paie', 'tu paies', 'vous payez'],
    ['je retombe', 'tu retombes', 'vous retombez'],
    ['je mets', 'tu mets', 'vous mettez'],
    ['je glisse', 'tu glisses', 'vous glissez'],
    ["j'essaie", 'tu essaies', 'vous essayez'],
    ["je m'en sers", "tu t'en sers", 'vous vous en servez'],
    ['je marche', 'tu marches', 'vous marchez'],
    ["je l'ai", "tu l'as", "vous l'avez"],
    ["vous m'avez", "nous t'avons", 'nous vous avons'],
    ['votre', 'notre', 'notre'],
    ['vos', 'nos', 'nos'],
    ['je reçois', 'tu reçois', 'vous recevez'],
    ['me', 'te', 'vous'],
    ['nous déménageons', 'vous déménagez', 'vous déménagez'],
    ['je pars', 'tu pars', 'vous partez'],
    ["m'a", "t'a", 'vous a'],
    ["m'ont", "t'ont", 'vous ont'],
    ["j'en ai besoin", 'tu en as besoin', 'vous en avez besoin'],
    ['on nous', 'on vous', 'on vous'],
    ['nous ouvrons', 'vous ouvrez', 'vous ouvrez'],
    ['nous avons', 'vous avez', 'vous avez'],
    ['nous attendons', 'vous attendez', 'vous attendez'],
    ['nous partons', 'vous partez', 'vous partez'],
  ],
  leftover:
    /(?<!\p{L})[jmt]['’]|(?<!\p{L})(?:je|j['’]|me|m['’]|moi|nous|vous|votre|vos|tu|te|toi|ton|ta|tes)(?!\p{L})/iu,
  sentence:
    /^(?:c['’]est|j['’]ai|je m['’]en sers|je suis) |^(?:le|la|les|l['’]\p{L}+|mon|ma|mes|notre|nos|je|j['’]\p{L}+|m['’]\p{L}+|nous|on|il|elle|ils|elles|ce|cette|ces|c['’]\p{L}+|cela|ça|rien|tout|une?|depuis|toujours|personne|aucune?|votre|vos|le suivi|d['’]après|selon|chaque|ma\p{L}*) ?(?:[\p{L}\p{N}'’-]+ ){0,6}?(?:[\p{L}]+['’])?(?:est|sont|était|a|ont|avait|ai|avez|suis|n['’]est|n['’]a|n['’]ai|n['’]ont|ne|coupe|coupent|plante|marche|fonctionne|arrive|attends|peux|veux|voudrais|souhaite|dois|devait|doit|tombe|affiche|reste|perd|clignote|travaille|manque|va|vont|fait|se \p{L}+|ouvrons|avons|attendons|partons|contenait|déballé|sent|ferme|fuit|vient|viennent|plantent|refuse|refusée?|répond|répondu|coupé|indique|affirme|convient|prend|dit|disent|montre|démarre|allume|s['’]allume|bloque|fige|grince|chauffe|revient|devais|recevez|reçois|arrivée?|livrée?|fonctionnait|marchait|restée?|étaient|auraient|aurait|paraît|semble|porte|contient|court|recule|apparaît|indiquent|\p{L}{2,}(?:ait|aient))(?!\p{L})/iu,
  deictic: /(?<!\p{L})(?:aujourd['’]hui|hier|demain|ce (?:matin|soir)|maintenant)(?!\p{L})/iu,
};

export const fr: LanguagePack = {
  code: 'fr',
  clauses: {
    'greet-email': ['Bonjour {name},', '#formal Bonjour {full},'],
    'greet-email:unknown': ['Bonjour,'],
    'greet-chat': ['Bonjour {name},', '#informal Salut {name},'],
    'greet-chat:unknown': ['Bonjour,'],

    named: [
      "<Tu écris|Vous écrivez> {fragment}(, et je pars de là| ; c'est mon point de départ|, et je l'ai noté|, et c'est bien noté).",
      "{fragment} : (c'est de là que je pars|je l'ai noté|voilà ce que je regarde|c'est de cela qu'il s'agit|j'ai cela sous les yeux).",
      '(Au sujet de|À propos de) {thing}, (<tu écris|vous écrivez>|je lis) : {fragment}.',
      'De <ton|votre> message, je (retiens|garde|note) (ceci|ces mots) : {fragment}.',
      "(Le point essentiel|L'essentiel|Le fond), avec <tes|vos> mots : {fragment}.",
      "<Ton|Votre> message concerne {things}(, et je l'ai lu en entier|, je l'ai sous les yeux).",
    ],
    'named-thanks': [
      '{fragment} : (cela me fait plaisir|voilà qui me réjouit|cela fait plaisir à lire).',
      "S'il y a (encore|de nouveau) quelque chose avec {things}, (<réponds|répondez>|<écris|écrivez>) simplement ici.",
    ],

    matter: [
      "(À <te|vous> lire|Si je lis bien|Si je comprends bien|D'après <ton|votre> message), {clause}.",
      "{clause} : (c'est ce que je regarde en premier|c'est ce qu'il faut régler|cela ne peut pas rester ainsi|voilà le point à régler).",
      "(Je vois|Je note|J'ai lu|Je lis|<Tu écris|Vous écrivez>) que {clause}.",
      "{clause}, (je l'ai bien lu|c'est bien ce que <tu me dis|vous me dites>|et il faut que cela change).",
      "(<Ton|Votre> message est clair|Ce que je retiens|J'ai tout lu) : {clause}.",
    ],
    'matter-neutral': [
      "(Bien noté|C'est noté|C'est clair|J'en prends note) : {clause}.",
      "(Je vois|Je note|J'ai lu|Je comprends|<Tu écris|Vous écrivez>|<Tu expliques|Vous expliquez>|<Tu signales|Vous signalez>) que {clause}.",
      "(Si je comprends bien|D'après ce que <tu écris|vous écrivez>|Selon <ton|votre> message|Tel que <tu le décris|vous le décrivez>), {clause}.",
      "{clause} : (c'est noté|j'en prends note|c'est bien clair|j'ai tout sous les yeux).",
      'Ce que je retiens de <ton|votre> message : {clause}.',
      '(Merci pour ces précisions|Merci pour le détail|Merci pour <ta|votre> description) : {clause}.',
    ],
    'matter+sorry': [
      "{clause}, et (je le regrette|je <te|vous> dois des excuses|je le regrette sincèrement|je m'en excuse).",
      "{clause} : (cela n'aurait pas dû arriver|ce n'est pas normal|cela ne devrait pas être le cas|ce n'est pas acceptable|cela aurait dû se passer autrement)(, et je m'en excuse|, et je <te|vous> présente mes excuses|. Je le regrette|. Toutes mes excuses|, je le regrette).",
      "(Toutes mes excuses|Je le regrette|Mes excuses d'abord|Je m'en excuse|Avant tout, mes excuses) : {clause}.",
      "Je (lis|vois|constate|comprends) que {clause}, (et je m'en excuse|ce que je regrette|et cela mérite des excuses|et je le regrette pour <toi|vous>|ce dont je m'excuse).",
      "<Tu nous dis|Vous nous dites> que {clause} ; (je le regrette|je <te|vous> présente mes excuses|cela n'aurait pas dû arriver, et je m'en excuse|mes excuses pour cela).",
      "(Ce n'est pas normal|Ce n'est pas acceptable|Cela ne devrait pas arriver|Personne ne devrait avoir à écrire cela) : {clause}. (Je m'en excuse|Toutes mes excuses|Je le regrette|Je <te|vous> présente mes excuses).",
      "{clause}, (ce qui n'est pas normal|ce qui n'aurait pas dû arriver|ce qui ne devrait arriver à personne)(, et je m'en excuse| ; je le regrette|. Mes excuses|. Je <te|vous> présente mes excuses).",
      "(Avant toute chose|Pour commencer), je <te|vous> présente mes excuses : {clause}(, et ce n'est pas normal|, et cela n'aurait pas dû arriver|).",
      "<Tu as|Vous avez> raison de l'écrire : {clause}. (Je le regrette|Je m'en excuse|Mes excuses).",
      "{clause}. (Cela ne devrait pas être, et je m'en excuse|Ce n'est pas ce que nous voulons, et je le regrette|Je ne peux que m'en excuser|Je le regrette, cela aurait dû se passer autrement).",
    ],
    'matter+failed': [
      "{clause}, et {steps} (le {date} |)(avec {colleague} |)n'[a|ont] rien (changé|donné|arrangé).",
      "{steps} (avec {colleague} |)(le {date} |)n'[a|ont] (pas aidé|rien donné|rien changé) : {clause}.",
      '{clause}, (malgré|même après) {steps} (le {date}|avec {colleague}|).',
    ],
    'sorry:delivery-lost': [
      "Je regrette que <ton|votre> colis ne soit pas (arrivé|là|encore parvenu jusqu'à <toi|vous>).",
      "<Ton|Votre> colis devrait être là depuis longtemps, et je m'excuse qu'il manque.",
    ],
    'sorry:delivery-late': [
      'Je regrette que <tu attendes|vous attendiez> encore <ta|votre> livraison.',
      "La livraison prend plus de temps que prévu, et je m'en excuse.",
      'Mes excuses pour (cette attente|le temps que prend <ta|votre> livraison).',
    ],
    'sorry:damaged': [
      "Je regrette que l'article soit arrivé dans cet état.",
      "Rien n'aurait dû arriver chez <toi|vous> dans cet état, et je m'en excuse.",
    ],
    'sorry:wrong-item': [
      'Je regrette que <tu aies|vous ayez> reçu le mauvais article.',
      "L'erreur de préparation vient de nous, et je m'en excuse.",
    ],
    'sorry:outage': [
      'Je regrette que <ta|votre> connexion <te|vous> fasse défaut.',
      '<Tu dois|Vous devez> pouvoir compter sur <ta|votre> connexion ; je regrette que ce ne soit pas le cas.',
    ],
    'sorry:device-fault': [
      "Je regrette que l'appareil ne fasse pas son travail.",
      "L'appareil devrait simplement marcher ; je regrette que ce ne soit pas le cas.",
      'Je regrette les ennuis que <te|vous> cause {thing}.',
    ],
    'sorry:bug': [
      "L'erreur vient de notre logiciel, et je regrette le temps qu'elle <te|vous> prend.",
      'Je regrette que notre application <te|vous> bloque ainsi.',
    ],
    'sorry:payment-failed': [
      "Je regrette que le paiement n'ait pas abouti.",
      'Payer devrait être le plus simple ; je regrette que cela bloque.',
    ],
    'sorry:billing': [
      'Je regrette que cette facturation <te|vous> donne du travail.',
      'Je regrette que ce prélèvement <te|vous> prenne du temps.',
    ],
    'sorry:complaint-service': [
      "Ce n'est pas ainsi que nous voulons traiter qui que ce soit, et je m'en excuse.",
      'Je regrette la façon dont nous avons traité cela.',
    ],
    sorry: [
      'Je regrette le mal que cela <te|vous> donne.',
      'Je regrette que cela <te|vous> prenne autant de temps.',
      'Mes excuses pour (le temps que cela <te|vous> coûte|les efforts que cela <te|vous> demande|les soucis avec {thing}).',
      "Cela aurait dû être plus (simple|rapide), et (je m'en excuse|je le regrette).",
      "<Tu ne devrais|Vous ne devriez> pas avoir à (courir après cela|<t'en|vous en> occuper), et (je m'en excuse|je le regrette).",
      'Je regrette (les soucis|les ennuis|le temps perdu) avec {thing}.',
      "Ce qui se passe avec {thing} n'est pas normal, et (je m'en excuse|je le regrette).",
    ],

    failed: [
      "{steps} (avec {colleague} |)(le {date} |)n'[a|ont] rien donné, (je ne <te|vous> demanderai donc pas de recommencer|inutile donc de recommencer|je cherche donc ailleurs).",
      "<Tu as|Vous avez> déjà essayé {steps} ; (c'est donc écarté|je ne <te|vous> le demanderai pas une deuxième fois|la cause est ailleurs).",
    ],
    promise: [
      "Nous <t'avions|vous avions> promis {promise} (pour le {due}|le {made}) et nous n'avons pas tenu parole. (C'est notre faute, et je m'en excuse|Je <te|vous> présente mes excuses pour cela).",
      "{thePromise} (prévu pour le {due}|promis le {made}) n'a pas eu lieu. (La faute nous revient, et je m'en excuse|Je le regrette ; cela nous incombe).",
      "<Tu comptais|Vous comptiez> sur {promise} (pour le {due}|depuis le {made}), et rien n'est venu. (Je m'en excuse|C'est notre faute, et je le regrette).",
    ],
    repeat: [
      "C'est la {nth} fois depuis le {since} que <tu dois|vous devez> nous contacter(, et une seule aurait dû suffire|, c'est trop|, et j'ai tout lu|).",
      "<Tu as|Vous avez> dû nous contacter {times} depuis le {since}( ; une fois aurait dû suffire|, et j'ai tout relu|).",
      "Depuis le {since}, <tu as|vous avez> expliqué cela {times} ; (une fois aurait suffi|c'est trop).",
    ],
    waiting: [
      "<Ton|Votre> message attend chez nous depuis le {since} ; (c'est trop long, et je m'en excuse|je regrette cette attente).",
      "<Tu as|Vous avez> écrit le {since} et ma réponse n'arrive que maintenant. Je m'en excuse.",
    ],
    'circumstance:deadline': [
      "{clause} : (c'est la date que je vise|cela fixe le rythme|je garde ce jour en vue|je m'organise autour de ce jour).",
      "(Je sais que le temps presse|La date est notée|Je comprends l'urgence) : {clause}.",
      'Puisque {clause}, (je traite cela en priorité|chaque jour compte|je ne laisse pas traîner).',
    ],
    'circumstance:vulnerability': [
      "{clause} ; je l'ai mis tout en haut de mes notes.",
      '{clause}, (je limite donc ce que <tu as|vous avez> à faire|je fais donc au plus simple pour <toi|vous>).',
    ],
    circumstance: [
      '(Je sais ce qui en dépend|Je vois pourquoi cela compte|Cela rend la chose plus pressante) : {clause}.',
      '{clause} ; (cela ne peut donc pas traîner|cela rend la chose plus pressante|je comprends que le temps presse).',
      "(Je vois aussi|J'ai lu aussi|Je note aussi) que {clause}(, raison de plus pour ne pas traîner|, ce qui rend la chose plus pressante|).",
    ],
    loss: ['Je <te|vous> présente mes sincères condoléances.'],

    'no-repeat': [
      "<Tu n'as|Vous n'avez> rien à réexpliquer : (<tes|vos> messages précédents sont sous mes yeux|tout l'historique est sous mes yeux).",
      "<Tu n'as|Vous n'avez> rien à envoyer ni à essayer (pour le moment|d'ici là).",
    ],
    'in-hand': [
      "J'ai déjà {known}, inutile de rechercher cela une deuxième fois.",
      "Grâce à <tes|vos> messages précédents, j'ai {known}.",
    ],

    'answer-text': [
      '<Tu demandes|Vous demandez> {asks} : {text}.',
      '<À ta|À votre> question {questions} : {text}.',
      '<Tu demandes|Vous demandez> : {questions} {textFirst}.',
    ],
    private: [
      "Ce que nous avons enregistré (n'est pas communiqué par message|reste en dehors des messages), afin que personne d'autre ne le voie.",
    ],
    'answer-order': [
      '<Tu voulais|Vous vouliez> savoir {asks} : la commande {order} {status}.',
      'La commande {order} {status} (chez nous|à cette heure|, je viens de vérifier).',
    ],
    'answer-order-contradicted': [
      "Chez nous, la commande {order} {status}. Cela contredit ce que <tu écris|vous écrivez> ; c'est ce que je vérifie en premier.",
    ],
    'answer-open': [
      "(<Tu demandes|Vous demandez>|<Tu voudrais|Vous voudriez> savoir|<Tu veux|Vous voulez> savoir) {asks} : (je ne peux pas encore répondre avec certitude|je n'ai pas encore de réponse sûre|ce n'est pas encore fixé|je ne le sais pas encore)(, et je préfère ne pas deviner|) ; (je me renseigne|je vérifie|je pose la question) et je (<t'écris|vous écris>|<te|vous> réponds) {when}.",
      "(Plutôt que de deviner|Pour en être certain|Avant de <te|vous> dire une bêtise), je (vérifie|demande|cherche à savoir) {asks} ; (la réponse arrive|<tu auras|vous aurez> la réponse|je <t'écris|vous écris>) {when}.",
      "Je <te|vous> (dirai|écrirai|ferai savoir) {when} {asks}( ; pour l'instant, ce serait deviner|, une fois que j'aurai vérifié|).",
      "(Savoir|Vérifier) {asks}, (c'est ma prochaine tâche|c'est ce que je fais maintenant|voilà ce que je cherche) ; (<tu auras|vous aurez> la réponse|je <t'écris|vous écris>|ma réponse suit) {when}.",
      'Pour {questions}, (je vérifie avant de <te|vous> donner une fausse information|je vérifie plutôt que de deviner) ; <tu auras|vous aurez> [la réponse|les réponses] {when}.',
      'Je <te|vous> dois encore [une réponse|des réponses] à {questions} ; <tu auras de mes nouvelles|vous aurez de mes nouvelles> {when}.',
      "Je ne sais pas encore {asks} ; (je pose la question|je fais vérifier|je me renseigne), et {when} (<tu auras|vous aurez> la réponse|je <te|vous> réponds|je <t'écris|vous écris>).",
      "À la question de savoir {asks}, je n'ai pas encore de réponse sûre ; (<tu l'auras|vous l'aurez>|je <te|vous> la donne) {when}.",
    ],
    'answer-open:hear': [
      "<Tu auras|Vous aurez> de mes nouvelles {when} ; (j'en saurai plus d'ici là|je saurai alors où cela en est).",
      "<Tu en sauras|Vous en saurez> plus {when} : je <te|vous> donne des nouvelles, (quoi qu'il en soit|même sans solution complète).",
    ],
    'answer-open:when': [
      "Je n'ai pas encore de date que je puisse tenir ; je <t'en|vous en> donne une {when}.",
      "(Quand exactement|Combien de temps cela prendra encore) : c'est ce que je vérifie, et je <te|vous> le dis {when}.",
      "Je ne peux pas encore promettre de date ; {when}, (<tu sauras|vous saurez> à quoi <t'en|vous en> tenir|je <te|vous> dis ce qu'il en est).",
    ],
    'answer-open:where': [
      "Où se trouve l'envoi en ce moment, c'est ce que je cherche ; <tu le sauras|vous le saurez> {when}.",
      "D'ici, je ne vois pas encore sa position. Je me renseigne et je <t'écris|vous écris> {when}.",
      "Je fais localiser l'envoi ; (<tu auras|vous aurez> sa position|je <te|vous> dis où il est) {when}.",
    ],
    'answer-open:why': [
      "Je ne connais pas encore la cause et je préfère ne pas deviner ; je <te|vous> dis {when} ce que j'ai trouvé.",
    ],
    'answer-request': [
      "{wish} : (c'est noté|j'en prends note|je l'ai sous les yeux).",
      '(<Tu demandes|Vous demandez>|<Tu voudrais|Vous voudriez> savoir) {asks} ; (je me renseigne|je vérifie cela aussi|je regarde cela aussi).',
      '(Je vérifie|Je regarde|Je demande) {asks}.',
    ],

    fact: ["(Bon à savoir|Pour <t'organiser|vous organiser>|À prévoir) : {text}.", '{text}.'],
    'fact+next': [
      "(Bon à savoir|À prévoir) : {text} ; je <t'écris|vous écris> {when}.",
      '{text}. (<Tu auras|Vous aurez> de mes nouvelles {when}|Je <te|vous> tiens au courant {when}).',
    ],
    'fact-span': ['Il faut compter {span}.', '<Compte|Comptez> {span} pour cela.'],
    act: [
      'Pour la commande {order}, je vais {step}.',
      '(Juste après ce message|Pour commencer|Sans attendre|En premier), je vais {step}.',
      '(Maintenant|Tout de suite), je vais {step}.',
      'Ma prochaine étape : {step}.',
    ],
    'act-sentence': ['{step}.'],
    'act+fact': ['Je vais {step} ; {text}.', 'Maintenant, je vais {step}. (Bon à savoir|À prévoir) : {text}.'],
    'take-over': [
      "Je prends cela en main (personnellement, |)jusqu'à ce que ce soit réglé.",
      "Ce dossier est maintenant chez moi, et il y reste jusqu'au bout.",
      "Je m'occupe moi-même de {thing}, jusqu'à ce que ce soit réglé.",
    ],
    escalate: ["Je transmets à {to} avec tout l'historique ; <tu ne repars|vous ne repartez> donc pas de zéro."],

    'offer-refund-whole': [
      'Si <tu préfères|vous préférez> un remboursement, je peux rendre les {amount} en entier ; un oui suffit.',
    ],
    'offer-refund': [
      'Je peux <te|vous> rembourser {amount} tout de suite ; un oui suffit.',
      "Si <tu es|vous êtes> d'accord, je rembourse {amount}.",
    ],
    'offer-voucher': [
      "Je peux <te|vous> offrir un bon d'achat de {amount} ; un oui suffit.",
      "Un bon d'achat de {amount} est possible, si <tu veux|vous le souhaitez>.",
    ],
    'offer-discount': ['Je peux <te|vous> déduire {amount} ; un oui suffit.'],
    'offer-replacement': [
      "Si <tu préfères|vous préférez> un remplacement, je l'organise ; un oui suffit.",
      'Je peux faire partir un remplacement, si cela <te|vous> convient.',
    ],
    'offer-free-month': ['Je peux <te|vous> créditer un mois ; un oui suffit.'],
    'offer-express-shipping': ["Je peux faire partir l'envoi en express, sans supplément ; un oui suffit."],
    'offer-other': [
      'Voici ce que je peux proposer : {what}. Un oui suffit.',
      'Ma proposition : {what}. <Dis-moi|Dites-moi> si cela convient.',
    ],

    ask: [
      "(Pour commencer|Pour avancer), il me manque {needs} ; (j'ai tout le reste|rien d'autre).",
      "<Peux-tu|Pouvez-vous> m'envoyer {needs} ? (C'est tout ce qui manque|Avec cela, je peux commencer).",
      "Une chose ne se voit pas d'ici : {needs}. <Peux-tu|Pouvez-vous> me l'indiquer ?",
    ],
    'ask:steps-tried': [
      "Pour ne rien <te|vous> faire refaire : qu'<as-tu|avez-vous> déjà essayé ?",
      "Qu'<as-tu|avez-vous> (déjà essayé|essayé jusqu'ici) ? (Quelques mots suffisent|Même « rien » m'aide).",
      '<As-tu|Avez-vous> déjà essayé quelque chose, et cela a-t-il changé quoi que ce soit ?',
    ],
    'ask-what-happens': [
      '<Peux-tu|Pouvez-vous> me décrire en une ou deux phrases ce qui se passe exactement, et où ?',
      'Pour ne pas deviner : que se passe-t-il exactement, et depuis quand ?',
      'Que voit-on exactement, et à quelle étape ? Deux lignes suffisent.',
    ],
    'ask-nothing-known': ['Que puis-je faire pour <toi|vous> ?'],

    next: [
      "<Tu auras|Vous aurez> de mes nouvelles {when}(, où que j'en sois|, même si ce n'est pas terminé|, avec un point précis|).",
      "Je (<t'écris|vous écris>|<te|vous> recontacte|reviens vers <toi|vous>) {when}(, avec ce que je saurai|, que ce soit fini ou non|).",
      '{when}, (<tu auras|vous aurez> une réponse de ma part|<tu sauras|vous saurez> où on en est|je <te|vous> dis où nous en sommes).',
      'Mon prochain message (arrive|part|<te|vous> parvient) {when}( : fini ou non|, avec le résultat|).',
    ],
    'next-after-ask': [
      "Dès que [je l'ai|je les ai], je commence ; <tu auras|vous aurez> de toute façon de mes nouvelles {when}.",
      "Avec cela, je peux avancer, et je <t'écris|vous écris> dans tous les cas {when}.",
      "(Dans tous les cas|Quoi qu'il en soit|De toute façon), (je <t'écris|vous écris>|<tu auras|vous aurez> un message|je fais le point) {when}.",
    ],
    'close-warm': [
      "Si quelque chose change d'ici là, (une ligne ici suffit|une ligne ici me parvient directement|<réponds|répondez> simplement à ce message).",
      'Si, de <ton|votre> côté, quelque chose ne correspond pas, <dis-le-moi|dites-le-moi>.',
    ],

    'thanks-answer': [
      'Merci pour (cette réponse|la réponse|la réponse rapide).',
      "Merci, (c'est ce que je voulais savoir|cela répond à ma question).",
    ],
    'answer-request+act+next': [
      '(<Tu demandes|Vous demandez>|<Tu voudrais|Vous voudriez> savoir) {asks} : pour cela, je vais {step}, et <tu auras|vous aurez> la réponse {when}.',
      "Pour savoir {asks}, je vais {step} ; (je <t'écris|vous écris>|la réponse suit) {when}.",
      "{wish}, je vais donc {step} et <t'écrire|vous écrire> {when}.",
      '{wish} : (pour cela|à cette fin), je vais {step}, et <tu auras|vous aurez> (ma réponse|le résultat|des nouvelles) {when}.',
      "{wish} ; (ma prochaine étape|je commence par ceci) : {step}. (Je <t'écris|vous écris>|La suite arrive) {when}.",
    ],
    'thanks-praise': [
      "Merci (pour ces lignes|d'avoir pris le temps de l'écrire) ; cela me fait plaisir.",
      "(Quel plaisir à lire|Voilà qui fait plaisir|Cela fait plaisir à lire) : {clause}. Merci (pour ce message|de nous l'avoir écrit|d'avoir pris le temps).",
    ],
    'thanks-plain': ["(Avec plaisir|Je <t'en|vous en> prie|De rien, avec plaisir)."],
    'thanks-solved': [
      'Merci pour ce retour ; tant mieux si (cela remarche|tout est réglé).',
      'Bonne nouvelle : {clause}. Merci de me le dire.',
    ],
    'close-happy': ['Si cela revient un jour, <réponds|répondez> ici ; je reprendrai là où nous en étions.'],
    'act+next': [
      "Pour la commande {order}, je vais {step} ; (je <t'écris|vous écris>|le résultat suit|<tu auras|vous aurez> la réponse) {when}.",
      "La commande {order} est ouverte devant moi : je vais {step} et (<t'écrire|vous écrire>|faire le point|<te|vous> répondre) {when}.",
      "Je vais {step}, et (je <t'écris|vous écris>|je reviens vers <toi|vous>|je <te|vous> réponds|<tu auras|vous aurez> un message) {when} (pour dire ce qu'il en est|avec le résultat|avec ce que j'aurai trouvé|pour faire le point|pour la suite).",
      '(Maintenant|Pour commencer|Sans attendre|Juste après ce message|Pour avancer|Pour y voir clair|Pour régler cela), je vais {step} ; (<tu auras|vous aurez> de mes nouvelles|le résultat suit|je <te|vous> dis la suite|ma réponse part|un message <te|vous> parvient) {when}.',
      "Ma prochaine (étape|tâche|démarche) : {step} ; (le résultat suit|la réponse arrive|je <t'écris|vous écris>|<tu sauras|vous saurez> ce qu'il en est) {when}.",
      "{when}, (<tu sauras|vous saurez> ce que cela a donné|je <te|vous> dis où nous en sommes|<tu auras|vous aurez> le résultat|je fais le point avec <toi|vous>) : (d'ici là|avant cela|entre-temps), je vais {step}.",
      'Ce que je fais (maintenant|à présent|en premier) : {step}. (Réponse|Résultat|Compte rendu|Suite) {when}.',
      "Je (veux|préfère|souhaite) {step} avant de (dire|décider|proposer) quoi que ce soit ; {when}, (<tu auras|vous aurez> la réponse|je <t'écris|vous écris>|un message suit).",
      'Il me reste à {step}, (puis|et ensuite) à <te|vous> (écrire|répondre|donner le résultat) {when}.',
      "À moi de jouer : je vais {step}, et {when} (je <t'écris|vous écris>|<tu auras|vous aurez> le résultat|je <te|vous> dis ce qu'il en est).",
      "Pour que cela avance, je vais {step} ; {when}, (je <te|vous> dis ce que cela a donné|<tu auras|vous aurez> des nouvelles|je <t'écris|vous écris>).",
    ],
    'take-over+next': [
      'Je prends cela en main, et <tu auras|vous aurez> de mes nouvelles {when}.',
      "Ce dossier est chez moi maintenant ; je <t'écris|vous écris> {when} (ce que j'ai trouvé|où nous en sommes|la suite).",
      "Je m'occupe (moi-même|personnellement) de {thing} et je (reviens vers <toi|vous>|<t'écris|vous écris>|<te|vous> réponds) {when}.",
      "Je m'en occupe personnellement et je (reviens vers <toi|vous>|<t'écris|vous écris>) {when}.",
      "{when}, <tu auras|vous aurez> ma réponse ; jusqu'au bout, ce dossier reste chez moi.",
      "Je (regarde|vérifie|cherche) ce qu'il est possible de faire (pour {thing}|ici) et je (<t'écris|vous écris>|<te|vous> réponds) {when}.",
      'Concernant {thing}, (je vérifie|je cherche la cause|je me renseigne) ; (ma réponse|un message|le résultat) <te|vous> parvient {when}.',
      "Je reprends <ton|votre> message depuis le début, puis je <t'écris|vous écris> {when}.",
      "Avant d'avancer quoi que ce soit, je vérifie (ce qui s'est passé|les faits) ; {when}, <tu sauras|vous saurez> ce qu'il en est.",
      'Il me faut le temps de regarder cela de près : (ma réponse|un premier résultat) arrive {when}.',
      'Ma prochaine étape : regarder ce qui bloque. Je <te|vous> tiens au courant {when}.',
      "C'est moi qui suis <ta|votre> demande à présent ; (prochaines nouvelles|prochain message) {when}.",
      "Avant de (promettre|proposer|dire) quoi que ce soit, je (relis tout|vérifie ce qui s'est passé|demande aux personnes concernées) ; {when}, (je <t'écris|vous écris>|<tu auras|vous aurez> ma réponse|<tu en sauras|vous en saurez> plus).",
      "Je (cherche|regarde|vérifie) (ce qui s'est passé|d'où cela vient|ce qui peut se faire) ; (ma réponse|la suite) (arrive|<te|vous> parvient) {when}.",
      "Pour {thing}, (je reprends tout depuis le début|je cherche ce qui bloque|je vois ce qui peut se faire) ; (ma réponse arrive|je <t'écris|vous écris>|<tu auras|vous aurez> la suite) {when}.",
    ],
    'ask+next-after-ask': [
      "<Peux-tu|Pouvez-vous> m'envoyer {needs} ? Avec cela, je commence, et je <t'écris|vous écris> {when} dans tous les cas.",
      'Pour avancer, il me manque {needs} ; {when}, <tu auras|vous aurez> de toute façon de mes nouvelles.',
      "(Il ne me manque que|Je n'ai plus besoin que de ceci :) {needs} ; (une ligne suffit|un mot suffit), et je (<t'écris|vous écris>|fais le point) {when} quoi qu'il arrive.",
      "<Pourrais-tu|Pourriez-vous> m'indiquer {needs} ? (Un message suit|<Tu auras|Vous aurez> une réponse|J'écris) {when} dans tous les cas.",
    ],
    'ask+next-after-ask:steps-tried': [
      "Pour ne rien <te|vous> faire refaire : qu'<as-tu|avez-vous> déjà essayé ? (Je <t'écris|vous écris>|<Tu auras|Vous aurez> de mes nouvelles) {when} dans tous les cas.",
      "Qu'<as-tu|avez-vous> (déjà essayé|essayé jusqu'ici) ? (Quelques mots suffisent|Même « rien » m'aide), et je <t'écris|vous écris> {when}.",
      "<As-tu|Avez-vous> déjà essayé quelque chose, et cela a-t-il changé quoi que ce soit ? {when}, je <t'écris|vous écris> (dans tous les cas|quoi qu'il en soit).",
    ],
    'answer-open:when-asked': [
      "(<Tu demandes|Vous demandez>|<Tu voudrais|Vous voudriez> savoir) {asks} : (je n'ai pas encore de date que je puisse tenir|il est trop tôt pour promettre une date) ; je <t'en|vous en> donne une {when}.",
      "Je <te|vous> dirai {when} {asks}(, avec une date sûre|, pas avant de l'avoir vérifié|).",
      "<Tu demandes|Vous demandez> : {questions} C'est ce que je vérifie, et je <te|vous> le dis {when}.",
    ],
    'act+answer-open': [
      'Pour la commande {order}, je vais {step}, et je <te|vous> dis {when} {asks}.',
      'Je vais {step}, et (je <te|vous> dirai|<tu sauras|vous saurez>) {when} {asks}.',
      "(Pour savoir|Pour pouvoir <te|vous> dire|Avant de <te|vous> dire) {asks}, je (vais|dois|veux) {step} ; (je <t'écris|vous écris>|la réponse arrive|<tu auras|vous aurez> ma réponse) {when}.",
      "(<Tu demandes|Vous demandez>|<Tu voudrais|Vous voudriez> savoir) {asks} : (je ne le sais pas encore|ce n'est pas encore sûr|rien n'est fixé), je vais donc {step} et (<t'écrire|vous écrire>|<te|vous> répondre) {when}.",
      "{when}, je <te|vous> (dirai|écrirai|ferai savoir) {asks} ; (d'ici là|avant cela|pour cela), je vais {step}.",
      "Deux choses à faire de mon côté : {step}, et vérifier {asks}. (Réponse|Je <t'écris|vous écris>|<Tu auras|Vous aurez> les deux) {when}.",
      "Je vais d'abord {step}, (ce qui me dira aussi|puis vérifier) {asks} ; (<tu auras|vous aurez> la réponse|je <te|vous> réponds) {when}.",
      'Je vais {step}, et je réponds {when} à {questions}.',
      "<Tu demandes|Vous demandez> : {questions} Pour répondre avec certitude, je vais {step} ; je <t'écris|vous écris> {when}.",
    ],
    'sign-off': [
      'Bien à <toi|vous>,\n{agent}',
      'Cordialement,\n{agent}',
      'Bonne journée,\n{agent}',
      '{agent}, {brand}',
      '#formal Bien cordialement,\n{agent}',
      '#formal Cordialement,\n{agent}\n{brand}',
      'À bientôt,\n{agent}',
      'Belle journée,\n{agent}',
      'Bien cordialement,\n{agent}',
      '{agent}',
      'Avec mes salutations,\n{agent}',
      'Belle journée à <toi|vous>,\n{agent}',
    ],
    'sign-off:unknown': ['Cordialement', 'Bien à <toi|vous>'],
  },
  steps: {
    restart: 'le redémarrage',
    reset: 'la réinitialisation',
    reinstall: 'la réinstallation',
    update: 'la mise à jour',
    'clear-cache': 'le vidage du cache',
    'log-out-in': 'la reconnexion au compte',
    reconnect: 'le rebranchement',
    'different-device': "l'essai sur un autre appareil",
    'different-browser': "l'essai avec un autre navigateur",
    'replace-battery': 'le changement de pile',
    'check-cable': 'la vérification des câbles',
    resend: 'le renvoi',
    'change-password': 'le nouveau mot de passe',
    'check-settings': 'la vérification des réglages',
    'different-network': "l'essai sur un autre réseau",
  },
  otherSteps: {
    'lost-parcel': [
      'faire rechercher le colis au dépôt',
      'demander au transporteur de retrouver le colis',
      'savoir auprès du transporteur qui a signé',
      "lancer la recherche de l'envoi",
    ],
    'late-delivery': [
      "demander au transporteur ce qui retient l'envoi",
      'obtenir une date de livraison qui tienne',
      'relancer le transporteur pour une date sûre',
      'faire préciser le jour de la livraison',
    ],
    'damaged-goods': [
      "noter le dommage et voir avec l'entrepôt la suite à donner",
      'constater le dommage et chercher la meilleure solution',
      'consigner ce qui est cassé et régler la suite',
    ],
    'wrong-item': [
      "chercher où l'échange s'est produit",
      "voir avec l'entrepôt d'où vient l'erreur",
      "faire sortir le bon article de l'entrepôt",
    ],
    return: ['mettre en place le retour', "réunir ce qu'il faut pour le retour", 'organiser le retour'],
    cancellation: ["voir ce qui s'annule encore et quand", 'chercher la date la plus proche possible'],
    billing: [
      'comparer le prélèvement à la commande',
      'reprendre la facture poste par poste',
      'éclaircir avec la comptabilité ce qui a été prélevé',
    ],
    login: ['chercher ce qui bloque la connexion', 'voir ce qui se passe à la connexion'],
    outage: [
      "faire tester la ligne d'ici",
      "demander à l'équipe réseau de mesurer la ligne",
      'faire contrôler la ligne de bout en bout',
    ],
    'device-fault': [
      'soumettre la panne à nos techniciens',
      "demander à l'atelier d'où vient la panne",
      'exposer le défaut à un technicien',
    ],
    'software-bug': [
      "faire reproduire l'erreur par un développeur",
      "transmettre l'erreur aux développeurs avec tous les détails",
      "décrire l'erreur pas à pas à l'équipe technique",
    ],
  },
  promises: {
    call: ['un rappel', 'Le rappel'],
    refund: ['un remboursement', 'Le remboursement'],
    replacement: ['un remplacement', 'Le remplacement'],
    delivery: ["l'envoi", "L'envoi"],
    visit: ['un passage sur place', 'Le passage sur place'],
    answer: ['une réponse', 'Le retour'],
  },
  needs: {
    'order-number': 'le numéro de commande',
    account: 'le numéro client',
    email: "l'adresse e-mail du compte",
    phone: 'un numéro de téléphone',
    name: 'le nom de la commande',
    address: "l'adresse de livraison",
    postcode: 'le code postal',
    device: "l'appareil concerné",
    model: 'le modèle exact',
    version: 'la version installée',
    serial: 'le numéro de série',
    'error-message': "le texte du message d'erreur",
    date: 'la date',
    'since-when': 'le jour où cela a commencé',
    amount: 'le montant',
    'payment-method': 'le moyen de paiement',
    product: 'le nom du produit',
    location: 'le lieu',
    'tracking-number': 'le numéro de suivi',
    'booking-reference': 'la référence de réservation',
    'steps-tried': 'ce qui a déjà été essayé',
    screenshot: "une capture d'écran",
    preference: 'la préférence',
    open: 'quelques mots sur ce qui se passe',
  },
  known: {
    'order-number': 'le numéro de commande {value}',
    device: "l'appareil ({value})",
    model: 'le modèle ({value})',
    version: 'la version ({value})',
    product: 'le produit ({value})',
    'tracking-number': 'le numéro de suivi {value}',
    'booking-reference': 'la référence {value}',
    'error-message': "le message d'erreur ({value})",
  },
  statuses: {
    delivered: 'est indiquée comme livrée',
    shipped: 'est indiquée comme expédiée',
    processing: 'est indiquée comme en préparation',
    cancelled: 'est indiquée comme annulée',
    returned: 'est indiquée comme retournée',
  },
  indirect: indirectFr,
  things: (text, polite) => thingsIn(text, THING, retell, polite),
  retell,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`),
  quote: (text) => `« ${text} »`,
  nth: (count) => ['', 'première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'][count] ?? `${count}e`,
  times: (count) =>
    ['', 'une fois', 'deux fois', 'trois fois', 'quatre fois', 'cinq fois', 'six fois'][count] ?? `${count} fois`,
  date: ({ day, month }) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1]}`,
  by({ hour, minute, daysAhead, precision, weekday, day, month }) {
    const clock = minute ? `${hour} h ${String(minute).padStart(2, '0')}` : `${hour} h`;
    const date = `${DAYS[weekday - 1]} ${day === 1 ? '1er' : day} ${MONTHS[month - 1]}`;
    if (precision === 'day')
      return [daysAhead === 0 ? "d'ici ce soir" : daysAhead === 1 ? "d'ici demain soir" : `d'ici au ${date}`];
    if (daysAhead === 0 && precision === 'minutes')
      return [`avant ${clock}`, `d'ici ${clock}`, `à ${clock} au plus tard`];
    if (daysAhead > 1) return [`${date} avant ${clock}`, `avant ${clock} ${date}`, `d'ici au ${date} à ${clock}`];
    const when = daysAhead === 0 ? "aujourd'hui" : 'demain';
    return [
      `${when} avant ${clock}`,
      `avant ${clock} ${when}`,
      `${when} d'ici ${clock}`,
      `${when} à ${clock} au plus tard`,
    ];
  },
  span: (count, unit) =>
    `${count} ${({ minutes: 'minute', hours: 'heure', 'working-hours': 'heure ouvrée', days: 'jour', 'working-days': 'jour ouvré' } as Record<string, string>)[unit]!.replace(/(\p{L})(?= |$)/gu, count > 1 ? '$1s' : '$1')}`,
  // A narrow no-break space stands before high signs and inside guillemets, as French print sets them.
  tidy: (text) =>
    text
      .replace(/(?<!\p{L})([Qq])ue (?=(?:ils?|elles?|on|une?|aucune?|en|aux?|à|après|avec|est|ont)(?!\p{L}))/gu, "$1u'")
      .replace(/\bde le\b/g, 'du')
      .replace(/\bà le (?=question)/g, 'à la ')
      .replace(/ ?([;!?])(?=\s|$)/g, '\u202F$1')
      .replace(/ ?:(?=\s)/g, '\u00A0:')
      .replace(/«\s?/g, '«\u00A0')
      .replace(/\s?»/g, '\u00A0»'),
};
