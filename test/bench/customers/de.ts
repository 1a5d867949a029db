import type { Customers } from '../two-hundred';

/** Nominative, accusative and dative with "mein", and the accusative with "der". */
const masculine = (name: string) => ({
  mein: `mein ${name}`,
  meinen: `meinen ${name}`,
  meinem: `meinem ${name}`,
  den: `den ${name}`,
  der: `der ${name}`,
});
const feminine = (name: string) => ({
  mein: `meine ${name}`,
  meinen: `meine ${name}`,
  meinem: `meiner ${name}`,
  den: `die ${name}`,
  der: `die ${name}`,
});
const neuter = (name: string) => ({
  mein: `mein ${name}`,
  meinen: `mein ${name}`,
  meinem: `meinem ${name}`,
  den: `das ${name}`,
  der: `das ${name}`,
});
const split = (list: string) => list.split(';');
const masculines = split('Wasserkocher;Rucksack;Bürostuhl;Gartenschlauch;Toaster;Bilderrahmen;Mixer');
const feminines = split('Schreibtischlampe;Kaffeemühle;Regenjacke;Wanduhr;Tastatur;Fußmatte;Luftpumpe');
const neuters = split('Bücherregal;Zelt;Reisebett;Fahrradschloss;Kopfkissen;Headset');

export const customersDe: Customers = {
  goods: [...masculines, ...feminines, ...neuters],
  things: [...masculines.map(masculine), ...feminines.map(feminine), ...neuters.map(neuter)],
  troubles: [
    '(Guten Tag, |Hallo, |){mein} sollte (am Montag|am 4. März|vor zehn Tagen|noch vor dem Wochenende) (kommen|da sein|geliefert werden) und (ist bis heute nicht angekommen|ist immer noch nicht da|lässt weiter auf sich warten).',
    '(Laut Sendungsverfolgung|Nach Angabe des Boten|In der App steht,|Angeblich) wurde {mein} (beim Nachbarn abgegeben|im Hausflur abgelegt|um zwölf Uhr übergeben), aber (niemand im Haus weiß davon|im Flur liegt nichts|die Nachbarn haben nichts bekommen).',
    '{mein} ist (heute Morgen|am Freitag|gestern|endlich) mit (einem langen Riss an der Seite|zwei Dellen und einer fehlenden Schraube|einer abgerissenen Ecke|Kratzern auf der ganzen Vorderseite) (angekommen|bei mir eingetroffen).',
    'Ich habe {den} (bestellt|bezahlt), und im Karton (lagen|waren) (ein Paar Vorhänge|drei Badematten|ein fremdes Teeservice|ein Beutel Heringe).',
    '{mein} (funktioniert nicht mehr|startet nicht mehr|riecht verbrannt|ging kaputt), und zwar nach (zwei Wochen|einem Monat|neun Tagen|dem dritten Gebrauch). (Geladen habe ich zweimal.|Die Anleitung hilft nicht weiter.|)',
    'Mir wurde {der} (im Februar|letzte Woche|am selben Tag|innerhalb einer Stunde) (zweimal|dreimal) (abgebucht|berechnet).',
    'Die App (stürzt ab|friert ein|schließt sich|zeigt eine weiße Seite), (sobald|jedes Mal wenn) ich {den} (in den Warenkorb lege|auf die Merkliste setze|auswähle). (Das begann mit dem Update.|)',
    'Ich (möchte|will) {den} zurückgeben, weil (die Farbe eine andere ist als gezeigt|die Maße nicht stimmen|meine Mutter damit nicht zurechtkommt|das Geräusch nicht auszuhalten ist).',
    'Meine (Karte|Kreditkarte|Überweisung|Zahlung) wird (jedes Mal|jeden Abend) (abgelehnt|zurückgewiesen), wenn ich {den} bezahlen will. (Die Bank sieht kein Problem.|Andere Läden nehmen sie.|)',
    'Ich habe wegen {meinem} (25|40|35|50) Minuten in der Warteschleife (gehangen|verbracht), dann (war die Leitung tot|wurde aufgelegt|landete ich wieder im Menü).',
    'Das ist schon (das zweite Mal|das dritte Mal) (in diesem Jahr|seit Weihnachten), dass {mein} (klappert|nicht richtig schließt|nach Klebstoff riecht|an der Naht undicht ist).',
    'Auf (meine zwei Briefe|meine letzte Mail|meine Nachricht vom 2. März) zu {meinem} hat (niemand|bis heute keiner) (geantwortet|reagiert).',
    'Ich kann mich nicht anmelden, um die Bestellung für {den} (zu sehen|zu prüfen|zu stornieren); (der Code kommt nie|die Seite kennt meine Adresse nicht|nach dem Passwort fliege ich raus).',
    '{mein} aus der letzten Bestellung ist (eine Nummer zu klein|grün statt grau|ein älteres Modell als beworben), obwohl (die Rechnung stimmt|auf dem Etikett das Richtige steht|ich zweimal nachgesehen habe).',
  ],
  hangs: [
    'Das ist ein (Geschenk|Geburtstagsgeschenk) für (meinen Vater|meine Nichte|meine beste Freundin|den Nachbarn).',
    'Wir ziehen (nächste Woche|am Monatsende|am 28. März) um.',
    'Am Montag beginnt (meine Prüfung|mein Kurs|die neue Stelle).',
    'Ich brauche es (jeden Tag|ständig) für (die Arbeit|den Unterricht|unser Café).',
    'Am Samstag kommen (Gäste|meine Eltern|die Zwillinge).',
    'Ich gehe an Krücken, der Weg zum Depot ist (schwer|kaum zu schaffen).',
    '(Die Hochzeit|Die Reise|Das Schulfest) ist in (fünf|acht|zwölf) Tagen.',
  ],
  asks: [
    'Wann (höre ich von Ihnen|erfahre ich mehr|bekomme ich Bescheid)?',
    'Können Sie (ein neues Exemplar|Ersatz) schicken?',
    'Was passiert mit dem alten?',
    'Wie lange dauert das?',
    'Brauche ich (den Originalkarton|den Kassenbon|die Verpackung)?',
    'Wer zahlt (das Porto|den Rückversand)?',
    'Bekomme ich (mein Geld|den Betrag) zurück?',
    'Soll ich (den Karton aufheben|zu Hause warten)?',
  ],
};
