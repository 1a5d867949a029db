import { indirectDe } from '../indirect/de';
import type { LanguagePack, RetellRules } from '../language-pack';
import { thingIn } from '../thing-in';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const DAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');

const THING = {
  pattern:
    /(?<=(?<!\p{L})(?:mein|unser|dein|ihr)\p{Ll}{0,2} )\p{Lu}[\p{L}-]{2,30}|(?<=(?<!\p{L})(?:der|die|das|den|dem) )\p{Lu}[\p{L}-]{4,30}/gu,
  hollow:
    /^(?:Zeit|Tag\p{L}*|Woche\p{L}*|Problem\p{L}*|Sache\p{L}*|Geld|Name\p{L}*|Frage\p{L}*|Mann|Frau|Mutter|Vater|Sohn|Tochter|Freund\p{L}*|Haus\p{L}*|Seite|Bank|Nachbar\p{L}*|Brief\p{L}*|Mail|Nachricht|Weg|Montag|Samstag|Arbeit|Kurs|Prüfung|Januar|Februar|März|Karton|Herren|Damen)$/iu,
};

const retell: RetellRules = {
  swap: [
    ['mein', 'dein', 'Ihr'],
    ['meine', 'deine', 'Ihre'],
    ['meinen', 'deinen', 'Ihren'],
    ['meinem', 'deinem', 'Ihrem'],
    ['meiner', 'deiner', 'Ihrer'],
    ['meines', 'deines', 'Ihres'],
    ['unser', 'dein', 'Ihr'],
    ['unsere', 'deine', 'Ihre'],
    ['unseren', 'deinen', 'Ihren'],
    ['unserem', 'deinem', 'Ihrem'],
    ['unserer', 'deiner', 'Ihrer'],
    ['mir', 'dir', 'Ihnen'],
    ['mich', 'dich', 'Sie'],
    ['ich habe', 'du hast', 'Sie haben'],
    ['ich hab', 'du hast', 'Sie haben'],
    ['habe ich', 'hast du', 'haben Sie'],
    ['hab ich', 'hast du', 'haben Sie'],
    ['ich bin', 'du bist', 'Sie sind'],
    ['bin ich', 'bist du', 'sind Sie'],
    ['ich kann', 'du kannst', 'Sie können'],
    ['kann ich', 'kannst du', 'können Sie'],
    ['ich komme', 'du kommst', 'Sie kommen'],
    ['komme ich', 'kommst du', 'kommen Sie'],
    ['ich muss', 'du musst', 'Sie müssen'],
    ['muss ich', 'musst du', 'müssen Sie'],
    ['ich warte', 'du wartest', 'Sie warten'],
    ['warte ich', 'wartest du', 'warten Sie'],
    ['ich brauche', 'du brauchst', 'Sie brauchen'],
    ['brauche ich', 'brauchst du', 'brauchen Sie'],
    ['ich möchte', 'du möchtest', 'Sie möchten'],
    ['möchte ich', 'möchtest du', 'möchten Sie'],
    ['ich will', 'du willst', 'Sie wollen'],
    ['ich hatte', 'du hattest', 'Sie hatten'],
    ['ich arbeite', 'du arbeitest', 'Sie arbeiten'],
    ['arbeite ich', 'arbeitest du', 'arbeiten Sie'],
    ['ich wurde', 'du wurdest', 'Sie wurden'],
    ['wurde ich', 'wurdest du', 'wurden Sie'],
    ['ich bekomme', 'du bekommst', 'Sie bekommen'],
    ['bekomme ich', 'bekommst du', 'bekommen Sie'],
    ['ich zahle', 'du zahlst', 'Sie zahlen'],
    ['ich sitze', 'du sitzt', 'Sie sitzen'],
    ['wir haben', 'ihr habt', 'Sie haben'],
    ['haben wir', 'habt ihr', 'haben Sie'],
    ['wir warten', 'ihr wartet', 'Sie warten'],
    ['wir sind', 'ihr seid', 'Sie sind'],
    ['kriege ich', 'bekommst du', 'bekommen Sie'],
    ['ich kriege', 'du bekommst', 'Sie bekommen'],
    ['ich fahre', 'du fährst', 'Sie fahren'],
    ['ich ziehe', 'du ziehst', 'Sie ziehen'],
    ['ich fliege', 'du fliegst', 'Sie fliegen'],
    ['lege ich', 'legst du', 'legen Sie'],
    ['ich lege', 'du legst', 'Sie legen'],
    ['ich setze', 'du setzt', 'Sie setzen'],
    ['landete ich', 'landetest du', 'landeten Sie'],
    ['ich hänge', 'du hängst', 'Sie hängen'],
    ['ich nutze', 'du nutzt', 'Sie nutzen'],
    ['ich gehe', 'du gehst', 'Sie gehen'],
    ['wir ziehen', 'ihr zieht', 'Sie ziehen'],
    ['wir brauchen', 'ihr braucht', 'Sie brauchen'],
    ['Sie haben mir', 'wir haben dir', 'wir haben Ihnen'],
  ],
  leftover: /(?<!\p{L})(?:ich|wir|uns|du|dich|dir|dein\p{L}*|ihr|euch|eure?\p{L}*|Sie|Ihnen)(?!\p{L})/u,
  sentence:
    /^(?:der|die|das|den|dem|mir|mich|uns|ein\p{L}*|mein\p{L}*|unser\p{L}*|ich|wir|es|dies\p{L}*|seit|trotz|nach|am|im|auf|bei|heute|gestern|jetzt|leider|nichts|alles|beide|kein\p{L}*|hier|nun|niemand|keiner|laut|angeblich|auf|in|im|mit|von|vor|wegen|jede[rsn]?|schon|noch|bis|\p{Lu}\p{L}+)(?: \p{L}+)? (?:[\p{L}\p{N}'’.-]+ ){0,6}?(?:ist|sind|war|waren|hat|haben|habe|hab|hatte|wird|wurde|wurden|kann|können|konnte|muss|soll|sollte|will|bin|bricht|geht|ging|funktioniert|läuft|lief|stürzt|startet|lädt|zeigt|steht|fehlt|fehlen|kam|kommt|komme|kamen|blinkt|braucht|brauche|warte|warten|wartet|arbeite|bekomme|kriege|reagiert|hängt|fällt|schaltet|verliert|möchte|passt|gefällt|bleibt|sitze|liegt|heißt|sagt|meldet|ziehe|fahre|fliege|zahle|feiert|beginnt|friert|schließt|riecht|klappert|lässt|lag|lagen|landete|stimmt|stimmen|passen|zeigen|gehen|nutzt?|brummt|quietscht|leckt|rauscht|piept|bekam|bekommt|verschwand|endet|antwortet|meldete|liefert|kostet|sieht|klemmt|wackelt|tropft|läuft|dauert|gab|gibt|ließ|nahm|tut|\p{Ll}{3,}(?:iert|igt))(?!\p{L})/u,
  deictic: /(?<!\p{L})(?:heute|gestern|morgen|vorgestern|gerade|jetzt|eben)(?!\p{L})/iu,
};

export const de: LanguagePack = {
  code: 'de',
  clauses: {
    'greet-email': ['<Hallo {name}|Guten Tag {full}>,', '#informal <Hallo {name}|Hallo {full}>,'],
    'greet-email:unknown': ['Guten Tag,'],
    'greet-chat': ['<Hallo {name}|Guten Tag {full}>,'],
    'greet-chat:unknown': ['Guten Tag,', 'Hallo,'],

    matter: [
      '(Ich lese|Ich habe gelesen|Ich sehe|So verstehe ich es|Ich habe verstanden|Ich entnehme <deiner|Ihrer> Nachricht|<Du schreibst|Sie schreiben>): {clauseFirst}.',
      '{clause} – (darum geht es|da setze ich an|damit fange ich an|dem gehe ich nach).',
      '{clause}, (so lese ich es|so verstehe ich <deine|Ihre> Nachricht|wie ich lese).',
      '<Deine|Ihre> Nachricht (sagt mir|macht deutlich): {clauseFirst}.',
    ],
    'matter-neutral': [
      '(Danke für die genaue Beschreibung|Danke für die Angaben|Verstanden|Gut zu wissen|Danke fürs Bescheidgeben): {clauseFirst}.',
      '{clause} – (danke für die Angabe|das hilft mir weiter|gut, dass <du|Sie> es <schreibst|schreiben>).',
    ],
    'matter+sorry': [
      '{clause}, und das tut mir (wirklich |sehr |aufrichtig |)leid.',
      '{clause} – (das darf nicht sein|so soll es nicht sein|das hätte nicht passieren dürfen|damit muss sich niemand abfinden|so war es nicht gedacht|das ist kein guter Zustand)(, und es tut mir leid|; dafür entschuldige ich mich|. Das tut mir leid|, ich bitte um Entschuldigung|. Ich bedaure das).',
      '(Es tut mir leid|Das tut mir leid|Zuerst meine Entschuldigung|Ich entschuldige mich|Ich bitte um Entschuldigung|Vorweg meine Entschuldigung|Das bedaure ich sehr): {clauseFirst}.',
      '{clause}; (dafür bitte ich um Entschuldigung|das ist nicht in Ordnung, und es tut mir leid|das bedaure ich|das liegt bei uns, und es tut mir leid|für den Ärger entschuldige ich mich|ich kann mich dafür nur entschuldigen).',
      '(Ich lese|Ich sehe|Ich habe gelesen): {clauseFirst}. (Das tut mir leid|Dafür entschuldige ich mich|Das hätte anders laufen müssen, es tut mir leid|Ich bedaure das sehr|Das geht auf uns, und ich entschuldige mich).',
      'Was <du schreibst|Sie schreiben>, (tut mir leid|bedaure ich|geht so nicht, und ich entschuldige mich dafür|hätte nicht passieren dürfen; es tut mir leid): {clauseFirst}.',
    ],
    'matter+failed': [
      '{clause}, und {steps} (am {date} |)(mit {colleague} |)[hat|haben] (daran nichts geändert|nichts gebracht|nicht weitergeholfen).',
      '{steps} (mit {colleague} |)(am {date} |)[hat|haben] (nicht geholfen|nichts gebracht|nichts bewirkt): {clauseFirst}.',
      '{clause}, obwohl {steps} das beheben [sollte|sollten].',
      'Auch {steps} (mit {colleague} |)(am {date} |)[hat|haben] (nicht geholfen|nichts daran geändert), (denn |){clause}.',
    ],
    'sorry:delivery-lost': [
      'Es tut mir leid, dass <deine|Ihre> Sendung (nicht angekommen ist|noch fehlt|nirgends zu finden ist).',
      '<Deine|Ihre> Sendung müsste längst da sein; dass sie fehlt, (tut mir leid|bedaure ich).',
      'Dass <du|Sie> noch ohne <deine|Ihre> Sendung <dastehst|dastehen>, tut mir leid.',
    ],
    'sorry:delivery-late': [
      'Es tut mir leid, dass <du|Sie> (noch immer |)auf <deine|Ihre> Lieferung <wartest|warten>.',
      'Die Lieferung dauert länger, als sie darf; dafür entschuldige ich mich.',
      'Für die (lange |)Wartezeit auf <deine|Ihre> Lieferung (entschuldige ich mich|bitte ich um Entschuldigung).',
    ],
    'sorry:damaged': [
      'Es tut mir leid, dass die Ware so bei <dir|Ihnen> angekommen ist.',
      'In diesem Zustand hätte nichts bei <dir|Ihnen> ankommen dürfen; das tut mir leid.',
      'Dass beim Auspacken etwas kaputt war, (tut mir leid|bedaure ich).',
    ],
    'sorry:wrong-item': [
      'Es tut mir leid, dass der falsche Artikel im Paket lag.',
      'Da haben wir falsch gepackt, und das tut mir leid.',
      'Die Verwechslung (liegt bei uns|ist unser Fehler); ich entschuldige mich (dafür|für die Umstände).',
    ],
    'sorry:outage': [
      'Es tut mir leid, dass <du dich auf deinen Anschluss gerade nicht verlassen kannst|Sie sich auf Ihren Anschluss gerade nicht verlassen können>.',
      'Auf <deinen|Ihren> Anschluss muss Verlass sein; dass es gerade anders ist, tut mir leid.',
    ],
    'sorry:device-fault': [
      'Es tut mir leid, dass das Gerät nicht tut, was es soll.',
      'Das Gerät müsste einfach funktionieren; dass es das nicht tut, tut mir leid.',
      'Den Ärger mit dem Gerät (bedaure ich|hätten wir <dir|Ihnen> gern erspart; es tut mir leid).',
    ],
    'sorry:bug': [
      'Der Fehler liegt bei uns, und es tut mir leid, dass er <dich|Sie> Zeit kostet.',
      'Es tut mir leid, dass unsere Software <dir|Ihnen> hier im Weg steht.',
    ],
    'sorry:payment-failed': [
      'Es tut mir leid, dass die Zahlung nicht durchging.',
      'Bezahlen sollte das Leichteste sein; dass es hakt, tut mir leid.',
    ],
    'sorry:billing': [
      'Es tut mir leid, dass die Abrechnung <dir|Ihnen> Arbeit macht.',
      'Dass <du dich|Sie sich> mit dieser Abbuchung herumschlagen <musst|müssen>, tut mir leid.',
    ],
    'sorry:complaint-service': [
      'So möchten wir mit niemandem umgehen; ich entschuldige mich dafür.',
      'Es tut mir leid, wie das bei uns gelaufen ist.',
      'Für den Umgang, den <du|Sie> erlebt <hast|haben>, entschuldige ich mich.',
    ],
    sorry: [
      'Es tut mir leid, dass <du|Sie> damit so viel Mühe <hast|haben>.',
      'Es tut mir leid, dass <dich|Sie> das so viel Zeit kostet.',
      'Für den Aufwand, den <du|Sie> damit <hast|haben>, (entschuldige ich mich|bitte ich um Entschuldigung).',
      'In Sachen {thing} (hätte es einfacher gehen müssen|ist einiges schiefgelaufen); (das tut mir leid|ich entschuldige mich dafür).',
    ],

    failed: [
      '{steps} (mit {colleague} |)(am {date} |)[hat|haben] (nicht geholfen|nichts gebracht), deshalb (schicke ich <dich|Sie> nicht noch einmal da durch|verlange ich das nicht noch einmal|fange ich damit nicht wieder an).',
      '{steps} <hast du|haben Sie> schon hinter <dir|sich>; (das ist damit vom Tisch|das müssen wir nicht wiederholen|noch einmal verlange ich das nicht|die Ursache liegt woanders).',
      'Dass {steps} (mit {colleague} |)nicht geholfen [hat|haben], (habe ich gelesen|steht in den Notizen); (ich setze woanders an|es geht ohne Wiederholung weiter).',
    ],
    promise: [
      'Wir hatten <dir|Ihnen> {promise} (für den {due}|am {made}) zugesagt und (das nicht gehalten|nicht Wort gehalten|uns nicht daran gehalten). (Das ist unser Versäumnis, und es tut mir leid|Das liegt an uns; es tut mir leid|Ich entschuldige mich dafür).',
      '(Für den {due}|Am {made}) war <dir|Ihnen> {thePromise} versprochen, und (es kam nichts|daraus wurde nichts|nichts geschah). (Dafür entschuldige ich mich|Das war unser Fehler, und es tut mir leid).',
      '{thePromise} war (für den {due}|seit dem {made}) fest zugesagt und blieb aus; (das geht auf uns, und es tut mir leid|dafür entschuldige ich mich|das bedaure ich sehr).',
      '<Du hast dich|Sie haben sich> auf {promise} (für den {due}|seit dem {made}) verlassen, und wir haben nicht geliefert; (es tut mir leid|ich entschuldige mich).',
    ],
    repeat: [
      'Das ist (jetzt|nun) schon das {nth} Mal seit dem {since}, dass <du dich melden musst|Sie sich melden müssen>(; einmal hätte reichen sollen|, und alles davon habe ich gelesen|).',
      '{times} <hast du dich|haben Sie sich> seit dem {since} (schon |)an uns gewandt(, und einmal hätte genügen müssen|; das ist zu oft|).',
      'Seit dem {since} <musstest du|mussten Sie> uns das {times} erklären(; das ist zu oft|, und einmal wäre genug gewesen|).',
    ],
    waiting: [
      '<Deine|Ihre> Nachricht liegt seit dem {since} bei uns; (das ist zu lang, und es tut mir leid|für diese Wartezeit entschuldige ich mich).',
      '<Du hast|Sie haben> am {since} geschrieben und <hörst|hören> erst jetzt von mir. (Das tut mir leid|Dafür entschuldige ich mich).',
      'Seit dem {since} <wartest du|warten Sie> auf eine Antwort; (das bedaure ich|das war zu langsam, es tut mir leid).',
    ],
    'circumstance:deadline': [
      '{clause} – (das ist das Datum, auf das ich hinarbeite|das gibt das Tempo vor|danach richte ich mich|diesen Tag behalte ich im Auge).',
      '(Ich weiß, dass es eilt|Die Zeit drängt, das sehe ich|Der Termin ist notiert): {clauseFirst}.',
      '{clause}, (deshalb hat das Vorrang|also zählt jeder Tag|darum lasse ich es nicht liegen).',
    ],
    'circumstance:vulnerability': [
      '{clause}; das steht bei mir jetzt ganz oben in den Notizen.',
      '{clause}, (deshalb halte ich den Aufwand für <dich|Sie> so klein wie möglich|darum nehme ich <dir|Ihnen> ab, was ich kann).',
    ],
    circumstance: [
      '(Ich weiß, was daran hängt|Ich sehe, warum es wichtig ist|Das macht die Sache dringender|Ich verstehe, warum es eilt): {clauseFirst}.',
      '{clause}, (deshalb soll es nicht liegen bleiben|das macht die Sache dringender|darum möchte ich es bald geklärt haben).',
      '{clause} – (Grund genug, es nicht liegen zu lassen|umso wichtiger, dass es jetzt vorangeht|da zählt jeder Tag).',
    ],
    loss: [
      'Mein herzliches Beileid.',
      '<Dein|Ihr> Verlust tut mir sehr leid; ich halte den Weg für <dich|Sie> so kurz, wie ich kann.',
    ],

    'no-repeat': [
      '<Du musst|Sie müssen> nichts davon noch einmal erklären: (<deine|Ihre> früheren Nachrichten liegen vor mir|die ganze Vorgeschichte liegt vor mir).',
      'Schicken oder ausprobieren <musst du|müssen Sie> (im Moment|vorerst|bis dahin) nichts.',
      'Ich habe gelesen, was vorher war; <du musst|Sie müssen> also nicht von vorn anfangen.',
    ],
    'in-hand': [
      '{known} habe ich schon vor mir, <du musst|Sie müssen> (nichts|also nichts) noch einmal heraussuchen.',
      'Aus <deinen|Ihren> früheren Nachrichten habe ich {known}.',
      'Schon notiert (habe ich|ist bei mir) {known}.',
    ],

    'answer-text': [
      'Zu <deiner|Ihrer> Frage, {asks}: {text}.',
      '<Du fragst|Sie fragen>, {asks}: {text}.',
      'Zu <deiner|Ihrer> Frage {questions}: {text}.',
      '<Du fragst|Sie fragen>: {questions} {textFirst}.',
    ],
    'answer-order': [
      '<Du wolltest|Sie wollten> wissen, {asks}: Die Bestellung {order} {status}.',
      'Die Bestellung {order} {status}(, das habe ich gerade nachgesehen| bei uns).',
    ],
    'answer-order-contradicted': [
      'Bei uns heißt es, die Bestellung {order} {status}. Das passt nicht zu dem, was <du schreibst|Sie schreiben>; diesen Widerspruch kläre ich zuerst.',
    ],
    'answer-open': [
      '(<Du fragst|Sie fragen>|<Du möchtest|Sie möchten> wissen|<Deine|Ihre> Frage war), {asks}: (das kann ich noch nicht sicher sagen|verlässlich beantworten kann ich das noch nicht|das steht noch nicht fest|das weiß ich noch nicht)(, und raten möchte ich nicht|), (ich kläre es|ich frage nach|ich sehe nach) und (schreibe <dir|Ihnen>|melde mich|antworte) {when}.',
      '(Bevor ich <dir|Ihnen> etwas Falsches sage|Statt zu raten|Um sicherzugehen), (prüfe ich|kläre ich|frage ich nach), {asks}; (die Antwort kommt|<du hörst|Sie hören> von mir|<du bekommst|Sie bekommen> Bescheid) {when}.',
      '{when} (sage ich <dir|Ihnen>|schreibe ich <dir|Ihnen>|kann ich sagen|<erfährst du|erfahren Sie>), {asks}(; vorher muss ich nachsehen|; geraten hilft ja nicht|, dann aber verlässlich|).',
      '(Ich finde heraus|Ich erkundige mich|Ich kläre gerade), {asks}, und (melde mich|schreibe <dir|Ihnen>|antworte <dir|Ihnen>) {when}.',
      'Noch offen ist, {asks}; darauf <bekommst du|bekommen Sie> {when} (eine Antwort|eine klare Auskunft|Bescheid von mir).',
      'Auf {questions} bin ich <dir|Ihnen> [die Antwort|die Antworten] noch schuldig; <du bekommst|Sie bekommen> sie {when} von mir.',
      'Zu {questions} (prüfe ich das|frage ich nach), bevor ich etwas Falsches sage; die [Antwort|Antworten] <hast du|haben Sie> {when}.',
    ],
    'answer-open:hear': [
      '<Du hörst|Sie hören> {when} von mir; (dann weiß ich mehr|bis dahin weiß ich mehr und gebe Bescheid).',
      '{when} <bekommst du|bekommen Sie> (Nachricht von mir|Bescheid von mir), (dann weiß ich mehr|mit dem, was ich bis dahin weiß).',
    ],
    'answer-open:when': [
      'Einen Termin, zu dem ich stehen kann, habe ich noch nicht; {when} nenne ich <dir|Ihnen> einen.',
      '(Wann genau|Wie lange es noch dauert), kläre ich gerade; <du erfährst|Sie erfahren> es {when} von mir.',
      '<Du fragst|Sie fragen> nach dem Zeitpunkt. Ich möchte keinen nennen, der dann nicht hält, und schreibe <dir|Ihnen> {when}, was ich weiß.',
      'Ein Datum kann ich noch nicht versprechen; {when} (<weißt du|wissen Sie>, womit zu rechnen ist|schreibe ich, womit <du|Sie> rechnen <kannst|können>).',
    ],
    'answer-open:where': [
      'Wo die Sendung gerade ist, finde ich heraus; {when} <weißt du|wissen Sie> es.',
      'Von hier aus sehe ich den Standort noch nicht. Ich frage nach und melde mich {when}.',
      'Den Standort (lasse ich ermitteln|frage ich ab); {when} (schreibe ich, wo sie ist|<hast du|haben Sie> die Auskunft).',
    ],
    'answer-open:why': [
      'Den Grund kenne ich noch nicht, und raten möchte ich nicht; {when} schreibe ich <dir|Ihnen>, was ich gefunden habe.',
      'Woran es liegt, will ich zuerst herausfinden; <du hörst|Sie hören> es {when} von mir.',
    ],
    'answer-request': [
      '{wish}, (das habe ich gelesen|so verstehe ich <deine|Ihre> Nachricht|so lese ich es).',
      '(<Du möchtest|Sie möchten> wissen|<Du fragst|Sie fragen>), {asks}; (das finde ich heraus|das kläre ich mit|dem gehe ich nach|das prüfe ich).',
      'Ich (kläre|prüfe|finde heraus), {asks}.',
    ],

    fact: ['(Gut zu wissen|Damit <du|Sie> planen <kannst|können>|Zur Orientierung): {text}.', '{text}.'],
    'fact+next': [
      '(Gut zu wissen|Zur Orientierung): {text}; ich melde mich {when}.',
      '{text}. (<Du hörst|Sie hören> {when} von mir|{when} schreibe ich <dir|Ihnen>, wie es steht).',
    ],
    'fact-span': ['Bitte <rechne|rechnen Sie> dafür mit {span}.', 'Dafür <kannst du|können Sie> mit {span} rechnen.'],
    act: [
      'Zu Bestellung {order} werde ich {step}.',
      'Ich werde (jetzt|gleich|nach dieser Nachricht|als Erstes) {step}.',
      '(Als Nächstes|Jetzt|Zuerst|Gleich anschließend) werde ich {step}.',
      'Mein nächster Schritt: {step}.',
    ],
    'act-sentence': ['{step}.'],
    'act+fact': [
      '(Jetzt|Als Nächstes|Zuerst) werde ich {step}. (Gut zu wissen|Zur Orientierung): {text}.',
      'Ich werde (gleich|jetzt) {step}; {text}.',
    ],
    'take-over': [
      'Ich übernehme das selbst, (bis es erledigt ist|von hier bis zum Ende).',
      'Das liegt jetzt bei mir und bleibt bei mir, bis es (gelöst|erledigt) ist.',
      'In Sachen {thing} bin ab jetzt ich zuständig, bis es (gelöst|erledigt) ist.',
    ],
    escalate: [
      'Ich übergebe das an {to}, mit allem, was bisher notiert ist; <du fängst|Sie fangen> also nicht bei null an.',
    ],

    'offer-refund-whole': [
      'Wenn <du|Sie> lieber das Geld zurück <hättest|hätten>, erstatte ich die vollen {amount}; ein Ja genügt.',
      'Ich kann auch die ganzen {amount} erstatten, wenn <dir|Ihnen> das lieber ist.',
    ],
    'offer-refund': [
      'Ich kann <dir|Ihnen> {amount} sofort erstatten; ein Ja genügt.',
      'Wenn <du einverstanden bist|Sie einverstanden sind>, erstatte ich {amount}.',
    ],
    'offer-voucher': [
      'Einen Gutschein über {amount} kann ich <dir|Ihnen> (gern |)gutschreiben; ein Ja genügt.',
      'Ich möchte <dir|Ihnen> einen Gutschein über {amount} geben, wenn <du magst|Sie mögen>.',
    ],
    'offer-discount': ['Ich kann <dir|Ihnen> {amount} nachlassen; ein Ja genügt.'],
    'offer-replacement': [
      'Wenn <dir|Ihnen> ein Ersatz lieber ist, veranlasse ich ihn; ein Ja genügt.',
      'Ich kann Ersatz auf den Weg bringen, wenn <du|Sie> das <möchtest|möchten>.',
    ],
    'offer-free-month': ['Einen Monat kann ich <dir|Ihnen> gutschreiben; ein Ja genügt.'],
    'offer-express-shipping': ['Ich kann den Versand per Express veranlassen, ohne Aufpreis; ein Ja genügt.'],
    'offer-other': [
      'Was ich anbieten kann: {what}. Ein Ja genügt.',
      'Mein Angebot: {what}. <Sag|Sagen Sie> mir, ob das passt.',
    ],

    ask: [
      '(Damit ich anfangen kann|Um loszulegen), brauche ich von <dir|Ihnen> noch {needs}; (alles andere ist da|sonst fehlt nichts).',
      '<Schickst du|Schicken Sie> mir noch {needs}? (Mehr fehlt nicht|Damit kann ich anfangen).',
      'Von hier aus sehe ich eines nicht: {needs}. <Schreibst du|Schreiben Sie> mir das kurz?',
    ],
    'ask-what-happens': [
      '<Beschreibst du|Beschreiben Sie> mir in ein, zwei Sätzen, was genau passiert und wo <du es siehst|Sie es sehen>?',
      'Damit ich nicht rate: Was genau passiert, und seit wann?',
      'Was (genau passiert|ist zu sehen), und bei welchem Schritt? Zwei Zeilen genügen.',
    ],
    'ask-nothing-known': ['<Deine|Ihre> Nachricht kam ohne Text bei uns an. Was kann ich für <dich|Sie> tun?'],

    next: [
      '<Du hörst|Sie hören> {when} von mir(, egal wie weit ich bin|, auch wenn es noch nicht fertig ist|, mit dem Stand der Dinge|).',
      'Ich (melde mich|schreibe <dir|Ihnen>|gebe Bescheid|berichte <dir|Ihnen>) {when}(, mit dem, was ich bis dahin weiß|, fertig oder nicht|, so oder so|).',
      '{when} (<bekommst du|bekommen Sie> Nachricht von mir|<weißt du|wissen Sie> mehr|schreibe ich <dir|Ihnen>, wie es steht|kommt die nächste Nachricht|gebe ich Bescheid).',
      'Die nächste Nachricht (kommt|erreicht <dich|Sie>) {when}(; darin steht, was ich weiß|, mit dem Ergebnis|).',
    ],
    'next-after-ask': [
      'Sobald das da ist, fange ich an; <du hörst|Sie hören> so oder so {when} von mir.',
      'Damit kann ich loslegen, und ich melde mich auf jeden Fall {when}.',
      '(So oder so|Auf jeden Fall|In jedem Fall) (schreibe ich <dir|Ihnen>|melde ich mich|gebe ich Bescheid) {when}.',
    ],
    'close-warm': [
      'Ändert sich vorher etwas, (reicht eine Zeile hier|<antworte|antworten Sie> einfach auf diese Nachricht)(; sie kommt direkt zu mir|).',
      'Wenn bei <dir|Ihnen> etwas anders aussieht, <sag|sagen Sie> es mir.',
    ],

    'thanks-answer': [
      'Danke für die (schnelle |)(Antwort|Rückmeldung).',
      'Danke, (das wollte ich wissen|damit ist meine Frage beantwortet).',
    ],
    'answer-request+act+next': [
      '(<Du möchtest|Sie möchten> wissen|<Du fragst|Sie fragen>), {asks}: (Dafür|Dazu) werde ich {step}; {when} (schreibe ich es <dir|Ihnen>|<weißt du|wissen Sie> es|kommt die Antwort).',
      'Um sagen zu können, {asks}, werde ich {step}; {when} (<hörst du|hören Sie> von mir|kommt die Antwort).',
      '{wish}, deshalb werde ich {step}; {when} (schreibe ich <dir|Ihnen>, was daraus wurde|melde ich mich|<hörst du|hören Sie> von mir).',
      '{wish}: (Dafür|Dazu) werde ich {step}, und {when} (kommt meine Nachricht|schreibe ich <dir|Ihnen>|<weißt du|wissen Sie> mehr).',
      '{wish}, also werde ich (gleich|jetzt|als Nächstes) {step} und mich {when} (melden|wieder melden).',
    ],
    'thanks-praise': [
      'Danke (für diese Zeilen|, dass <du dir|Sie sich> die Zeit dafür genommen <hast|haben>); das freut mich (sehr|).',
      '(Schön, das zu lesen|Das liest man gern|So etwas freut mich|Das macht Freude): {clauseFirst}. Danke (für die Nachricht|, dass <du|Sie> es uns geschrieben <hast|haben>|fürs Schreiben).',
    ],
    'thanks-solved': [
      'Danke für die Rückmeldung; schön, dass es (wieder läuft|geklappt hat).',
      '(Schön|Gute Nachricht|Das freut mich): {clauseFirst}. Danke(, dass <du|Sie> noch einmal geschrieben <hast|haben>| für die Rückmeldung| fürs Bescheidgeben).',
    ],
    'close-happy': [
      'Falls es doch wiederkommt, <antworte|antworten Sie> einfach hier; dann mache ich an dieser Stelle weiter.',
    ],
    'act+next': [
      'Zu Bestellung {order} werde ich {step}; {when} (schreibe ich <dir|Ihnen>, was herauskam|<hörst du|hören Sie> das Ergebnis|melde ich mich dazu).',
      'Die Bestellung {order} liegt vor mir: ich werde {step} und (melde mich|schreibe <dir|Ihnen>|berichte) {when}.',
      'Ich werde {step} und <dir|Ihnen> {when} (schreiben|berichten|mitteilen), (was dabei herauskam|wie es steht|wie es weitergeht|was ich gefunden habe).',
      '(Als Nächstes|Jetzt|Zuerst|Gleich nach dieser Nachricht|Noch vor allem anderen|Um weiterzukommen) werde ich {step}; {when} (<hörst du|hören Sie> von mir|<weißt du|wissen Sie> mehr|kommt das Ergebnis|schreibe ich, wie es steht|steht die Antwort).',
      '{when} (weiß ich mehr und schreibe <dir|Ihnen>|<hast du|haben Sie> das Ergebnis|kann ich berichten|<liest du|lesen Sie>, wie es ausging), denn (jetzt|gleich|als Nächstes) werde ich {step}.',
      'Mein nächster Schritt: {step}; (das Ergebnis kommt|Nachricht kommt|der Bescheid folgt|mehr dazu schreibe ich) {when}.',
      '(Damit es weitergeht|Um die Ursache zu finden|Damit das in Ordnung kommt|Um Klarheit zu schaffen), werde ich {step}(, und| –) {when} (<bekommst du|bekommen Sie> Bescheid|melde ich mich|schreibe ich <dir|Ihnen> das Ergebnis).',
      'Was ich jetzt tue: {step}. (Bescheid|Die Antwort|Das Ergebnis|Eine Nachricht dazu) (kommt|gibt es|<hast du|haben Sie>) {when}.',
      'Ich möchte {step}, bevor ich (etwas verspreche|mehr sage|einen Termin nenne); {when} (schreibe ich <dir|Ihnen>|<hörst du|hören Sie> davon|melde ich mich damit).',
      'An mir ist es nun, zu handeln: ich werde {step} und {when} (Bescheid geben|berichten|schreiben).',
    ],
    'take-over+next': [
      'Ich übernehme das selbst, und <du hörst|Sie hören> {when} von mir.',
      '(Das liegt jetzt bei mir|Die Sache liegt jetzt bei mir|Ich habe das jetzt bei mir); {when} schreibe ich <dir|Ihnen>, (was ich gefunden habe|wie es steht|wie es weitergeht).',
      '{when} <hast du|haben Sie> Antwort von mir; bis es gelöst ist, (bleibt die Sache bei mir|bin ich zuständig).',
      'Ich gehe dem (persönlich|selbst) nach und (melde mich|schreibe <dir|Ihnen>|berichte) {when}.',
      'Ab hier kümmere ich mich darum; die nächste Nachricht (kommt|folgt) {when}.',
      'In Sachen {thing} (sehe ich nach|kläre ich, was möglich ist|gehe ich der Ursache nach) und (schreibe <dir|Ihnen>|melde mich|antworte) {when}.',
      'Ich (sehe mir das an|prüfe, was sich machen lässt|kläre, was hier möglich ist); {when} (<weißt du|wissen Sie> mehr|schreibe ich <dir|Ihnen>|kommt meine Antwort).',
    ],
    'ask+next-after-ask': [
      '<Schickst du|Schicken Sie> mir noch {needs}? Damit fange ich an, und {when} <hörst du|hören Sie> in jedem Fall von mir.',
      'Damit ich anfangen kann, brauche ich noch {needs}; {when} melde ich mich auf jeden Fall.',
      'Ich brauche nur noch {needs}: sobald das da ist, fange ich an, und {when} schreibe ich so oder so.',
      'Was mir noch fehlt: {needs}. (Eine Zeile genügt|Eine kurze Antwort reicht), und {when} (melde ich mich|schreibe ich) auf alle Fälle.',
      '<Kannst du|Können Sie> mir {needs} (nennen|schreiben)? {when} <bekommst du|bekommen Sie> (so oder so|in jedem Fall) Nachricht.',
    ],
    'answer-open:when-asked': [
      '<Du fragst|Sie fragen>, {asks}: (ich möchte keinen Zeitpunkt nennen, der dann nicht hält|einen festen Termin habe ich noch nicht|das Datum steht noch nicht), und schreibe <dir|Ihnen> {when}, was ich weiß.',
      '{when} (sage|schreibe) ich <dir|Ihnen>, {asks}(, mit einem Termin, der hält|; vorher wäre es geraten|).',
      '(Ich kläre gerade|Ich frage nach), {asks}; <du erfährst|Sie erfahren> es {when} von mir.',
      '{questions} Genau das kläre ich gerade; <du erfährst|Sie erfahren> es {when} von mir.',
    ],
    'act+answer-open': [
      'Zu Bestellung {order} werde ich {step}, und {when} (schreibe|sage) ich <dir|Ihnen>, {asks}.',
      'Ich werde {step}, und {when} (<erfährst du|erfahren Sie>|schreibe ich <dir|Ihnen>|<weißt du|wissen Sie>), {asks}.',
      '(Um sagen zu können|Um sicher zu wissen|Bevor ich sagen kann), {asks}, (werde|muss|möchte) ich {step}; (die Antwort kommt|<du hörst|Sie hören> von mir|ich schreibe <dir|Ihnen>) {when}.',
      '(<Du fragst|Sie fragen>|<Du möchtest|Sie möchten> wissen), {asks}: (das ist noch offen|das weiß ich noch nicht|das kann ich noch nicht zusagen), deshalb werde ich {step} und {when} (antworten|schreiben|Bescheid geben).',
      '{when} (schreibe ich <dir|Ihnen>|sage ich <dir|Ihnen>|<erfährst du|erfahren Sie>), {asks}; (bis dahin|zuvor|vorher) werde ich {step}.',
      'Jetzt werde ich {step}; (damit klärt sich auch|dabei kläre ich auch|zugleich kläre ich), {asks}, und {when} (<bekommst du|bekommen Sie> Bescheid|schreibe ich <dir|Ihnen>|kommt die Antwort).',
      'Zwei Dinge habe ich vor: {step}, und klären, {asks}. {when} (<hörst du|hören Sie> von beidem|schreibe ich <dir|Ihnen>|kommt der Bescheid).',
      'Ich werde {step}, und {when} beantworte ich {questions}.',
      'Jetzt werde ich {step}; die Antwort auf {questions} <bekommst du|bekommen Sie> {when}.',
    ],
    'sign-off': [
      'Viele Grüße\n{agent}',
      'Freundliche Grüße\n{agent}',
      'Beste Grüße\n{agent}',
      'Herzliche Grüße\n{agent}',
      '#formal Mit freundlichen Grüßen\n{agent}',
      '#formal Freundliche Grüße\n{agent}\n{brand}',
      '#informal Liebe Grüße\n{agent}',
    ],
    'sign-off:unknown': ['Viele Grüße', 'Freundliche Grüße'],
  },
  steps: {
    restart: 'der Neustart',
    reset: 'das Zurücksetzen',
    reinstall: 'die Neuinstallation',
    update: 'das Update',
    'clear-cache': 'das Leeren des Cache',
    'log-out-in': 'das Ab- und Anmelden',
    reconnect: 'das Neuverbinden',
    'different-device': 'der Versuch mit einem anderen Gerät',
    'different-browser': 'der Versuch mit einem anderen Browser',
    'replace-battery': 'der Batteriewechsel',
    'check-cable': 'das Prüfen der Kabel',
    resend: 'das erneute Senden',
    'change-password': 'das neue Passwort',
    'check-settings': 'das Prüfen der Einstellungen',
    'different-network': 'der Versuch in einem anderen Netz',
  },
  otherSteps: {
    'lost-parcel': [
      'den Paketdienst nach der Sendung suchen lassen',
      'die Sendung beim Paketdienst nachverfolgen lassen',
      'im Depot nach der Sendung suchen lassen',
    ],
    'late-delivery': [
      'beim Paketdienst klären, was die Sendung aufhält',
      'vom Paketdienst einen Termin holen, der hält',
      'beim Paketdienst nachhaken, wann die Sendung wirklich kommt',
    ],
    'damaged-goods': [
      'den Schaden festhalten und klären, wie es weitergeht',
      'mit dem Lager besprechen, wie es weitergeht',
      'notieren, was kaputt ist, und mit dem Lager sprechen',
    ],
    'wrong-item': [
      'herausfinden, wo die Verwechslung passiert ist',
      'mit dem Lager die Verwechslung klären',
      'den richtigen Artikel heraussuchen lassen',
    ],
    return: ['die Rückgabe einrichten', 'alles für die Rückgabe zusammenstellen'],
    refund: ['in der Buchhaltung nach der Erstattung fragen', 'der Erstattung in unseren Büchern nachgehen'],
    cancellation: [
      'klären, was sich ab wann kündigen oder stornieren lässt',
      'den frühesten Termin dafür heraussuchen',
    ],
    billing: [
      'die Abbuchung mit der Bestellung abgleichen',
      'jede Position der Rechnung nachrechnen',
      'mit der Buchhaltung klären, was da gebucht wurde',
    ],
    login: ['herausfinden, was die Anmeldung blockiert', 'prüfen, was bei der Anmeldung passiert'],
    outage: [
      'die Leitung von hier aus prüfen lassen',
      'unser Netzteam die Leitung messen lassen',
      'die Strecke bis zum Anschluss prüfen lassen',
    ],
    'device-fault': [
      'den Fehler mit einem Techniker besprechen',
      'in der Werkstatt nach der Ursache fragen',
      'den Fehler unserer Technik vorlegen',
    ],
    'software-bug': [
      'den Fehler in der Entwicklung nachstellen lassen',
      'den Fehler mit allen Angaben an die Entwicklung geben',
      'der Entwicklung den Fehler Schritt für Schritt beschreiben',
    ],
    'order-change': [
      'im Lager fragen, ob sich die Bestellung noch ändern lässt',
      'versuchen, die Bestellung vor dem Packen anzuhalten',
    ],
    availability: ['im Einkauf nachfragen, wann neue Ware kommt', 'den nächsten Wareneingang heraussuchen'],
    contract: ['im Vertrag nachsehen', 'den Vertrag dazu lesen'],
    'feature-request': ['die Idee ins Produktteam tragen', 'die Idee den Leuten zeigen, die daran bauen'],
  },
  promises: {
    call: ['einen Rückruf', 'ein Rückruf'],
    refund: ['die Erstattung', 'die Erstattung'],
    replacement: ['Ersatz', 'Ersatz'],
    delivery: ['die Lieferung', 'die Lieferung'],
    visit: ['einen Termin vor Ort', 'ein Termin vor Ort'],
    answer: ['eine Antwort', 'eine Antwort'],
  },
  needs: {
    'order-number': 'die Bestellnummer',
    account: 'die Kundennummer',
    email: 'die E-Mail-Adresse des Kontos',
    phone: 'eine Telefonnummer',
    name: 'den Namen zur Bestellung',
    address: 'die Lieferadresse',
    postcode: 'die Postleitzahl',
    device: 'das Gerät, um das es geht',
    model: 'das genaue Modell',
    version: 'die installierte Version',
    serial: 'die Seriennummer',
    'error-message': 'den Wortlaut der Fehlermeldung',
    date: 'das Datum',
    'since-when': 'den Tag, an dem es anfing',
    amount: 'den Betrag',
    'payment-method': 'die Zahlungsart',
    product: 'den Namen des Produkts',
    location: 'den Ort',
    'tracking-number': 'die Sendungsnummer',
    'booking-reference': 'die Buchungsnummer',
    'steps-tried': 'eine Zeile dazu, was schon versucht wurde',
    screenshot: 'ein Bildschirmfoto',
    preference: 'die Angabe, was lieber ist',
    open: 'ein paar Worte dazu, was passiert',
  },
  known: {
    'order-number': 'die Bestellnummer {value}',
    device: 'das Gerät ({value})',
    model: 'das Modell ({value})',
    version: 'die Version ({value})',
    product: 'das Produkt ({value})',
    'tracking-number': 'die Sendungsnummer {value}',
    'booking-reference': 'die Buchungsnummer {value}',
    'error-message': 'die Fehlermeldung ({value})',
  },
  statuses: {
    delivered: 'ist als zugestellt vermerkt',
    shipped: 'ist als versandt vermerkt',
    processing: 'ist als in Bearbeitung vermerkt',
    cancelled: 'ist als storniert vermerkt',
    returned: 'ist als zurückgesandt vermerkt',
  },
  indirect: indirectDe,
  thing: (text, polite) => thingIn(text, THING, retell, polite),
  retell,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`),
  quote: (text) => `„${text}“`,
  nth: (count) =>
    ['', 'erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte'][count] ?? `${count}.`,
  times: (count) => ['', 'einmal', 'zweimal', 'dreimal', 'viermal', 'fünfmal', 'sechsmal'][count] ?? `${count}-mal`,
  date: ({ day, month }) => `${day}. ${MONTHS[month - 1]}`,
  by({ hour, minute, daysAhead, precision, weekday, day, month }) {
    const clock = minute ? `${hour}:${String(minute).padStart(2, '0')} Uhr` : `${hour} Uhr`;
    const date = `${DAYS[weekday - 1]} (${day}. ${MONTHS[month - 1]})`;
    if (precision === 'day')
      return [daysAhead === 0 ? 'bis heute Abend' : daysAhead === 1 ? 'bis morgen Abend' : `bis ${date}`];
    if (daysAhead === 0 && precision === 'minutes')
      return [`bis ${clock}`, `bis spätestens ${clock}`, `noch vor ${clock}`];
    if (daysAhead > 1) return [`bis ${date} um ${clock}`, `spätestens am ${date} um ${clock}`];
    const when = daysAhead === 0 ? 'heute' : 'morgen';
    return [
      `${when} bis ${clock}`,
      `${when} bis spätestens ${clock}`,
      `${when} noch vor ${clock}`,
      `bis ${when} um ${clock}`,
    ];
  },
  span: (count, unit) =>
    `${count} ${({ minutes: count === 1 ? 'Minute' : 'Minuten', hours: count === 1 ? 'Stunde' : 'Stunden', 'working-hours': count === 1 ? 'Arbeitsstunde' : 'Arbeitsstunden', days: count === 1 ? 'Tag' : 'Tagen', 'working-days': count === 1 ? 'Werktag' : 'Werktagen' } as Record<string, string>)[unit]}`,
  tidy: (text) =>
    text
      .replace(/,(?=[.;:])/g, '')
      .replace(/,,/g, ',')
      // "ich kann mich" is turned word by word; of "Sie" the reflexive is "sich".
      .replace(/(?<!\p{L})Sie (können|haben|müssen|möchten|wollen|sollen|hatten) Sie(?!\p{L})/gu, 'Sie $1 sich')
      .replace(/\bam seit\b/g, 'seit'),
};
