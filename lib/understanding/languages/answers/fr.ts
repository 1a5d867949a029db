import type { AnswersPack } from '../../ledger/answers-pack';

const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const PART =
  '(?:matin|midi|soir|apr[èe]s-midi|minuit|(?:en )?(?:d[ée]but|fin) de (?:matin[ée]e|journ[ée]e|soir[ée]e|semaine))';
const MONTH =
  '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|janv\\.?|f[ée]v\\.?|sept\\.?|oct\\.?|nov\\.?|d[ée]c\\.?)';
const DATE = `(?:le )?\\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?|(?:le )?\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|le \\d{1,2}(?:er)?(?! ?[\\d€h%])`;
const FEAST =
  '(?:la |le )?(?:no[ëe]l|p[âa]ques|pentec[ôo]te|ascension|toussaint|jour de l.an|nouvel an|r[ée]veillon|saint[- ](?:sylvestre|nicolas|valentin|jean)|14 juillet|f[êe]te nationale|mardi gras|chandeleur|[ée]piphanie|rentr[ée]e|f[êe]te des (?:m[èe]res|p[èe]res)|a[ïi]d|ramadan)|les vacances|les f[êe]tes';
const EVENT =
  '(?:la derni[èe]re |la |l.|votre |le |mon |notre )(?:mise [àa] jour|maj|orage|temp[êe]te|panne(?: de courant)?|coupure(?: de courant)?|d[ée]m[ée]nagement|changement de \\p{L}{3,10}|installation|intervention|travaux)(?: (?:de |du |d.)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin|\\d{1,2}(?:/\\d{1,2}| \\p{L}{3,9})))?';

/** What French says of things, days and signs that customers tell. */
export const ANSWERS_FR: AnswersPack = {
  slots: {
    invoice: '(?:num[ée]ro|n[°ºo]) (?:de )?(?:la |votre )?facture|quelle facture',
    'case-number':
      '(?:num[ée]ro|n[°ºo]|r[ée]f[ée]rence) (?:de |du )?(?:sinistre|r[ée]clamation|ticket|dossier|constat)',
    reference: '(?:num[ée]ro|r[ée]f[ée]rence) de (?:la )?transaction|num[ée]ro de r[ée]f[ée]rence',
    meter: '(?:num[ée]ro|n[°ºo]) (?:de |du )?compteur|num[ée]ro (?:de )?pdl|pdl|prm',
    flight: '(?:num[ée]ro|n[°ºo]) de vol|quel vol',
    plan: 'quel(?:le)? (?:forfait|abonnement|offre|formule)|nom de (?:votre|ton) (?:forfait|offre)',
    system: "quel syst[èe]me(?: d['’]exploitation)?|syst[èe]me d['’]exploitation",
    browser: '(?:quel|votre|ton) navigateur',
    size: 'quelle (?:taille|pointure)',
    reading: 'relev[ée] (?:de |du )?compteur|index (?:du |de votre )?compteur',
    indicator:
      "quels? voyants?|quelle couleur|couleur d[ue]s? voyants?|qu['’]affiche|que (?:montre|dit) (?:l['’][ée]cran|le display)",
    availability:
      '(?:quel|quelle) (?:jour|date|cr[ée]neau|heure|moment)|quand (?:seriez-vous|[êe]tes-vous|pouvez-vous)|(?:cela|[çc]a|ce cr[ée]neau|cette date)[^?]{0,30}(?:convien|va)\\p{L}*|vos disponibilit[ée]s|vous convien\\p{L}*',
    deadline: 'pour quand|avant quelle date',
  },
  nouns: {
    invoice: 'facture(?: (?:n[°ºo]|num[ée]ro))?',
    'case-number':
      '(?:sinistre|r[ée]clamation|ticket|incident|constat|rapport|plainte)(?: (?:n[°ºo]|num[ée]ro))?|formulaire',
    reference: 'r[ée]f(?:[ée]rence)?\\.?|transaction|virement|mandat',
    meter: 'compteur(?: (?:n[°ºo]|num[ée]ro))?|pdl|prm',
    account:
      'client|contrat|abonn[ée](?: (?:n[°ºo]|num[ée]ro))?|police|adh[ée]rent|(?:n[°ºo]|num[ée]ro) (?:d.)?(?:abonn[ée]|adh[ée]rent)',
    serial: 's[ée]rie|(?:n[°ºo]|num[ée]ro) (?:de )?s[ée]rie(?: de (?:la |l.)?\\p{L}{3,10})?',
    'error-message': 'alarme|alerte',
  },
  told: [
    ['invoice', `(?:facture|relev[ée]) (?:de |du mois de |d.)?(${MONTH} \\d{4})`],
    ['time-of-day', '((?:tous les (?:soirs|matins|jours) (?:[àa]|vers)|vers|aux alentours de) \\d{1,2} ?h(?:\\d{2})?)'],
    ['flight', '(?:vol|le vol|du vol) (?:n[°ºo] ?)?([a-z][a-z\\d] ?\\d{2,4})'],
    [
      'plan',
      "(?:forfait|abonnement|offre|formule|en|sur (?:la |le |l['’])?(?:formule|offre|forfait)) ((?-i:\\p{Lu})[\\p{L}+]{2,14}(?: (?-i:[A-Z\\d])[\\p{L}\\d+]{0,8})?)(?= (?:chez|depuis|[àa])|[,.;)]|$)",
    ],
    [
      'size',
      '(?:taille|pointure|t\\.?) ?(\\d{2}|x{0,3}[sml])|(?:en|du) (\\d{2}|x{0,3}[sml])(?= au lieu)|au lieu d[ue] (?:la |l.)?(\\d{2}|x{0,3}[sml])',
    ],
    ['reading', '(?:relev[ée]|index|compteur)(?: \\p{L}{2,9}){0,3}:? (\\d{4,7}(?:,\\d)?|\\d{2}[. ]\\d{3})'],
    [
      'indicator',
      "((?:(?:le|la|un|une|les|des) )?(?:voyants?|leds?|lampe|diode|lumi[èe]re)(?: (?!\\d)[\\p{L}'’-]{1,12}){0,5}? (?:rouges?|verte?s?|oranges?|bleue?s?|blanche?s?|blancs?|jaunes?|[ée]teinte?s?|clignote(?:nt)?|allum[ée]e?s?)(?: (?:fixe|clignotant|en permanence|et \\p{L}{4,6}))?)",
    ],
    [
      'card',
      '(?:carte|compte|iban)[^.?!\\n]{0,20}? (?:se terminant|qui (?:se termine|finit)|finissant|termin[ée]e?|fini) (?:par|en) (\\d{3,4})',
    ],
    [
      'payment-method',
      '(?:pay[ée]e?s?|r[ée]gl[ée]e?s?|paiement)(?: \\p{L}{1,12}){0,4}? (?:par|avec|via|en|au) (?:un |une |mon |ma )?(ch[èe]que[- ]?cadeau|ch[èe]ques? vacances|carte cadeau|bon d.achat|bancontact|paylib|wero|interac|plusieurs fois|(?:trois|quatre|3|4) fois)',
    ],
    [
      'address',
      '(?:adresse|habite(?: au| [àa])?|livrez?(?:-moi)?(?: plut[ôo]t)?(?: chez \\p{L}{2,6} \\p{L}{3,10})?|d[ée]m[ée]nag[ée](?: au)?)(?: (?:est|a chang[ée]|exacte|correcte|nouvelle))*[: ]{1,3}(\\d{1,4}(?: bis| ter)?,? (?:rue|avenue|av\\.?|boulevard|bd|place|chemin|impasse|all[ée]e|quai|route|cours|chauss[ée]e|square|passage|faubourg|mont[ée]e|sentier) [^.;\\n?!]{3,60})',
    ],
    [
      'address',
      "(\\d{1,4}(?: bis| ter)?,? (?:rue|avenue|av\\.?|boulevard|bd|place|chemin|impasse|all[ée]e|quai|route|cours|chauss[ée]e|square|passage|faubourg|mont[ée]e|sentier) (?:[\\p{L}'’-]{1,20} ?){1,5},? \\d{1,2}(?:er|e|[èe]me) [ée]tage(?: (?:droite|gauche|face))?)",
    ],
    [
      'location',
      "(?:point relais|relais colis|en relais|au relais)[^\\p{L}]{1,4}(?:chez |au |le )?((?-i:\\p{Lu})[\\p{L}’'-]{1,16}(?: (?-i:\\p{Lu})?[\\p{L}’'-]{1,16}){0,3}(?:, (?-i:\\p{Lu})[\\p{L}-]{2,20})?)",
    ],
    [
      'preference',
      '(?:pr[ée]f[èe]re(?: [êe]tre)?|plut[ôo]t|de pr[ée]f[ée]rence)(?: (?:contact[ée]e?|joint[e]?|rappel[ée]e?))? (par (?:e-?mail|mail|courriel|courrier|sms|texto|t[ée]l[ée]phone|lettre))',
    ],
  ],
  moment: `${DAY}(?: (?:dernier|prochain|pass[ée]|\\d{1,2}(?: ${MONTH}|/\\d{1,2})?))?(?: (?:${PART}|dans la (?:nuit|matin[ée]e|soir[ée]e|journ[ée]e)))?(?: (?:[àa]|vers|apr[èe]s|avant|d[èe]s) \\d{1,2} ?h(?:\\d{2})?)?|(?:hier|avant-hier|aujourd.hui|demain)(?: (?:matin|midi|soir|apr[èe]s-midi))?|ce (?:matin|midi|soir|week-?end)|cet(?:te)? (?:nuit|apr[èe]s-midi|semaine)|la (?:nuit|semaine) derni[èe]re|le (?:mois|week-?end|mois) dernier|le week-?end|${EVENT}|${FEAST}|(?:d[ée]but|mi-?|fin) ?${MONTH}|${DATE}`,
  event: EVENT,
  after: 'depuis|apr[èe]s|suite [àa]|avec',
  since: 'depuis(?: le)?|(?:commenc[ée]|d[ée]but[ée])(?: le)?',
  waiting: 'attends?|attend(?:ons|re)|cliente?s?|abonn[ée]e?|chez vous|fid[èe]le',
  suits: {
    behind:
      ' (?:me |nous )?(?:convien\\p{L}*|va|irait|c.est (?:bon|parfait|bien|ok)|serait (?:parfait|bien|mieux)|parfait)',
    before: '(?:plut[ôo]t|pr[ée]f[èe]re|disons|prends|choisis|dispo(?:nible)?)(?: (?:le|pour|plut[ôo]t))?',
  },
  needed:
    'besoin[^.?!]{0,24}? (?:pour|avant)|(?:il )?(?:me|nous|le|la) faut[^.?!]{0,24}? (?:pour|avant)|mariage|anniversaire|examen|(?:je |nous )?(?:pars|partons)|d[ée]m[ée]nage\\p{L}{0,3}|bapt[êe]me|communion|entretien',
  things:
    'box|routeur|modem|lave-vaisselle|lave-linge|machine(?: [àa] laver)?|s[èe]che-linge|four|cuisini[èe]re|plaque|frigo|r[ée]frig[ée]rateur|cong[ée]lateur|chaudi[èe]re|thermostat|v[ée]lo|trottinette|t[ée]l[ée]phone|portable|smartphone|tablette|ordinateur|ordi|pc|imprimante|cam[ée]ra|t[ée]l[ée]|t[ée]l[ée]viseur|enceinte|casque|[ée]couteurs|aides? auditives?|appareils?|montre|aspirateur|bouilloire|cafeti[èe]re|tondeuse|onduleur|batterie|chargeur|mod[èe]le|paire|robe|chaussures|manteau|application|appli',
  counted:
    'page|chambre|[ée]tape|ligne|porte|vol|niveau|jour|semaine|mois|ann[ée]e|option|canal|port|appartement|[ée]tage|si[èe]ge|rang|zone|b[âa]timent|hall|commande|facture|dossier|ticket|erreur|code|version|chapitre|partie|quai|voie|classe|taille|windows|chrome|firefox|safari|edge|num[ée]ro|vers|le|la|les|de|[àa]|stock|affiche|alarme|d[ée]faut|lot|point|article|programme|phase|salle|eur|chf|voyant|mode|rue|avenue|depuis|avant|apr[èe]s|mercredi|mardi|lundi',
  describe:
    "d[ée]crire|d[ée]cri(?:s|vez)|qu['’]affiche|que (?:montre|dit|voyez|manque|contenait)|qu['’]est-ce qui|quel c[ôo]t[ée]|combien de|[àa] quoi ressemble",
};
