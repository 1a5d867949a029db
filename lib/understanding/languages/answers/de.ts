import type { AnswersPack } from '../../ledger/answers-pack';

const DAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const PART = '(?:vor|nach)?mittags?|(?:früh |spät)?(?:morgens?|abends?|nachts?|nacht|früh)|mitternacht';
const MONTH =
  '(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan\\.|feb\\.|aug\\.|sept?\\.|okt\\.|nov\\.|dez\\.)';
const DATE = `\\d{1,2}\\. ?${MONTH}(?: \\d{4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|\\d{1,2}\\.(?=[\\s,]|$)`;
const FEAST =
  'fronleichnam|pfingsten|pfingst(?:sonntag|montag)|ostern|oster(?:sonntag|montag)|karfreitag|gründonnerstag|(?:christi )?himmelfahrt|auffahrt|weihnachten|heilig(?:abend|er abend)|silvester|neujahr|fasching|rosenmontag|nikolaus|allerheiligen|mariä himmelfahrt|(?:erstem? |zweitem? |1\\. |2\\. )?(?:advent|weihnachts(?:feier)?tag)|dreikönig(?:stag)?|tag der arbeit|bundesfeier|ramadan|den? (?:sommer|oster|herbst|weihnachts)?ferien';
const EVENT =
  '(?:(?:dem|der|diesem|dieser|eurem|eurer|ihrem|ihrer|letztem|letzten|heutigen|gestrigen|neuen) )(?:letzten |neuen |gestrigen |heutigen )?(?:\\p{L}{2,12}-?)?(?:update|umzug|umstellung|gewitter|sturm|stromausfall|wechsel|tarifwechsel|einbau|installation|wartung|aktualisierung)(?: (?:von|vom|am) (?:gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))?';

/** What German says of things, days and signs that customers tell. */
export const ANSWERS_DE: AnswersPack = {
  slots: {
    invoice: 'rechnungs(?:nummer|nr\\.?)|welche rechnung',
    'case-number': '(?:fall|schaden|ticket|vorgangs?|meldungs?|beleg)(?:s)?-?(?:nummer|nr\\.?)|aktenzeichen',
    reference: 'referenz(?:nummer|nr\\.?)?|transaktions(?:nummer|-?id)',
    meter: 'zähler(?:nummer|nr\\.?)|marktlokation|zählpunkt',
    flight: 'flugnummer|welche[rn]? flug',
    plan: 'welche[rn]? (?:tarif|paket|vertrag|abo)|tarif(?:name|bezeichnung)',
    system: 'welches betriebssystem|betriebssystem',
    browser: '(?:welche[rn]?|ihr|dein) browser',
    size: 'welche größe|welche schuhgröße|größe (?:haben|brauchen|hatten)',
    reading: 'zählerst[äa]nd\\p{L}*',
    indicator: 'welche (?:lampe|led|leuchte)n?|welche farbe|was (?:zeigt|steht) (?:das|auf dem|im) display',
    availability:
      'welche[rn]? (?:tag|termin|uhrzeit|zeitraum|zeitfenster)|wann (?:passt|würde|sind sie|wären sie|bist du|haben sie zeit|können sie)|(?:passt|ginge|geht|würde) (?:das|es|ihnen|dir|euch)[^?]{0,40}|wunschtermin',
    deadline: '(?:bis wann|wann) (?:brauchen|benötigen) sie',
  },
  nouns: {
    invoice: 'rechnungs?-?(?:nummer|nr\\.?)?|rg\\.?-?nr\\.?|re-?nr\\.?',
    'case-number':
      '(?:fall|schaden|ticket|vorgang|meldung|anzeige|beleg|auftrag|reklamation|störung)s?-?(?:nummer|nr\\.?)|ticket|aktenzeichen|az\\.?',
    reference: 'referenz|transaktion(?:s-?id)?|mandat(?:sreferenz)?|ref\\.?',
    meter: 'zähler(?:nummer|-?nr\\.?)?|malo(?:-id)?|zählpunkt',
    account:
      'vertrag|vertragskonto|police|versicherungs(?:nummer|-?nr\\.?|schein)|mitglieds(?:nummer|-?nr\\.?)|kd\\.?nr\\.?|kundennr',
    serial: 'serien-?(?:nummer|nr\\.?)|ser\\.?-?nr\\.?|geräte-?(?:nummer|nr\\.?)',
    'order-number': 'best\\.? ?-?nr\\.?|auftr\\.?-?nr\\.?',
    'error-message': 'ursache|alarm|störmeldung|warnung',
  },
  told: [
    ['invoice', `(?:rechnung|abrechnung|abschlag) (?:vom |für |von )?(${MONTH} \\d{4})`],
    [
      'time-of-day',
      '((?:jeden (?:abend|morgen|tag) (?:um|gegen|ab)|immer (?:um|gegen|ab)|gegen|so um|etwa um) \\d{1,2}(?:[:.]\\d{2})? uhr)',
    ],
    ['flight', '(?:flug|flugnummer|flug-?nr\\.?) ([a-z][a-z\\d] ?\\d{2,4})'],
    [
      'plan',
      '(?:im|mit dem|den|tarif|paket|abo|haben|nutzen)(?: den| das)? (?:tarif |paket |abo )((?-i:\\p{Lu})[\\p{L}+]{2,14}(?: (?-i:[A-Z\\d])[\\p{L}\\d+]{0,8})?)|(?:tarif|paket|abo):? ((?-i:\\p{Lu})[\\p{L}+]{2,14}(?: (?-i:[A-Z\\d])[\\p{L}\\d+]{0,8})?)|((?-i:\\p{Lu})[\\p{L}+]{2,14})-(?:tarif|paket|abo)',
    ],
    ['size', '(?:größe|gr\\.|schuhgröße) ?(\\d{1,3}(?:[.,]5)?|x{0,3}[sml])'],
    ['reading', '(?:zählerst[äa]nd|stand|ablesung)(?: \\p{L}{2,9}){0,3}:? (\\d{4,7}(?:,\\d)?|\\d{2}\\.\\d{3})'],
    [
      'indicator',
      '((?:(?:das|die|der|ein) )?(?:\\p{L}{2,10}-?)?(?:lampe|lämpchen|led|leuchte|licht|DSL|PON|LOS|Power)(?: (?!\\d)[\\p{L}-]{2,12}){0,3}? (?:blinkt (?:rot|grün|gelb|orange|blau|weiß)|rot|grün|gelb|orange|blau|weiß|weiss|aus|dunkel|blinkt)(?: und (?:rot|grün|gelb|orange|blau|weiß))?)',
    ],
    [
      'card',
      '(?:karte|konto|iban)[^.?!\\n]{0,20}? (?:endet|endend|endziffern|mit den endziffern)(?: auf| mit)? (\\d{3,4})',
    ],
    [
      'payment-method',
      '(?:gezahlt|bezahlt|zahlung|zahlte)(?: \\p{L}{2,12}){0,3}? (?:per|mit|via|über|auf) (?:meiner |der )?((?:rechnung|raten(?:kauf|zahlung)?|lastschrift) (?:über|via|bei|mit) \\p{L}{3,12}|ratenzahlung|ratenkauf|gutschein|scheck|twint|postfinance|eps|giropay)',
    ],
    ['location', '(?:klingeln|klingel|läuten)(?: bitte)? bei ((?-i:\\p{Lu})[\\p{L}-]{2,20})'],
    ['preference', '(?:lieber|bevorzugt|bitte) ((?:per|via|über) (?:e-?mail|mail|post|brief|sms|whatsapp|telefon))'],
    [
      'address',
      '(?:adresse|anschrift)(?: (?:ist|lautet|neu|jetzt|nun))*[: ]{1,2}((?-i:\\p{Lu})[\\p{L}.-]{2,24}(?: (?-i:\\p{Lu})[\\p{L}.-]{1,20}){0,2} \\d{1,4} ?[a-z]?(?:, (?:\\d{4,5} )?(?-i:\\p{Lu})[\\p{L}-]{2,24})?)',
    ],
  ],
  moment: `(?:(?:letzte[mnrs]?|vorige[mnrs]?|vergangene[mnrs]?|diese[mnrs]?|nächste[mnrs]?|kommende[mnrs]?|heutige[mnrs]?) )?${DAY}(?:${PART}| (?:früh|${PART}))?(?:,? (?:dem |den )?\\d{1,2}\\.(?: ?${MONTH}|\\d{1,2}\\.)?)?(?: (?:um|gegen|ab|vor|nach) \\d{1,2}(?:[:.]\\d{2})?(?: uhr)?)?|(?:gestern|vorgestern|heute|morgen|übermorgen)(?: (?:${PART}))?|${EVENT}|${FEAST}|(?:letzte[rn]?|vorige[rn]?|vergangene[rn]?) (?:woche|monat|wochenende|jahr)|dem wochenende|(?:anfang|mitte|ende) ${MONTH}|${DATE}`,
  event: EVENT,
  after: 'seit|nach|mit',
  since:
    'seit(?: dem| der| diesem| etwa| ca\\.)?|(?:begann|begonnen|angefangen|fing)(?: (?:es|das))?(?: am| mit)?|erstmals(?: am)?',
  waiting: 'warte(?:n|t)?|kunde|kundin|kd\\.?|mitglied|bei (?:euch|ihnen)',
  suits: {
    behind: ' (?:passt|geht|ginge|wäre|ist (?:gut|ok|perfekt|super|prima|recht)|gerne?|klappt|nehm)',
    before: '(?:lieber|gern|gerne|nehmen wir)(?: (?:am|den|ab|nach|um))?',
  },
  needed:
    'brauche?n? (?:ich |wir )?(?:es|sie|ihn|das|die|den)[^.?!]{0,24}? (?:bis|am|zum|für)|benötig\\p{L}{1,4}[^.?!]{0,24}? (?:bis|am|zum)|hochzeit|geburtstag|prüfung|(?:ver)?reise\\p{L}{0,2}|flieg\\p{L}{1,3}|ziehen? (?:um|aus)|taufe|kommunion|konfirmation|spätestens',
  things:
    'router|box|modem|spülmaschine|geschirrspüler|waschmaschine|masch\\.|maschine|trockner|ofen|backofen|herd|kochfeld|kühlschrank|gefrierschrank|therme|heizung|thermostat|rad|fahrrad|e-?bike|pedelec|roller|handy|telefon|smartphone|tablet|laptop|notebook|rechner|computer|pc|drucker|kamera|fernseher|lautsprecher|kopfhörer|hörgerät\\p{L}{0,2}|uhr|staubsauger|wasserkocher|toaster|kaffeemaschine|mäher|wechselrichter|akku|batterie|ladegerät|modell|gerät|app|stiefel|schuhe',
  counted:
    'seite|zimmer|schritt|zeile|gate|flug|stufe|tag|tage|woche|monat|jahr|option|kanal|anschluss|wohnung|etage|stock|sitz|reihe|zone|gebäude|haus|halle|bestellung|rechnung|fall|ticket|fehler|code|version|kapitel|abschnitt|teil|plattform|gleis|klasse|größe|windows|chrome|firefox|safari|edge|nr|nummer|um|am|im|bis|seit|ab|nur|über|nach|vor|platz|punkt|ursache|anzeige|display|alarm|störung|lager|regal|port|lan|linie|bus|zug|level|eur|chf|nächte|stunden|minuten|uhr|grad|version|von|mit|bei|alle|noch|schon|phase|programm|raum|tor|tisch|ebene|absatz|artikel|posten|position|filiale',
  describe:
    'beschreib\\p{L}{0,3}|was (?:zeigt|steht|passiert|fehlt|genau|ist (?:kaputt|beschädigt|los))|welche seite|wie viele|wie oft|wo genau|wie sieht',
};
