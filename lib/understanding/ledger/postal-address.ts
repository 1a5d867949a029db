const NAME = "\\p{L}[\\p{L}'’.-]{0,24}";
const HOUSE = '\\d{1,4}\\s?[a-zA-Z]?(?![\\p{L}\\p{N}])';
const EN =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Way|Court|Square|Place|Terrace|Crescent|Boulevard|Blvd|Gardens|Grove';
const DE = 'straße|strasse|str\\.|weg|platz|allee|gasse|ring|ufer|damm|stieg|graben';
const FR = '[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Qq]uai|[Rr]oute|[Cc]ours';
const ROMANCE =
  '[Cc]alle|C/|[Aa]venida|[Aa]vda\\.?|[Aa]v\\.|[Pp]laza|[Pp]aseo|[Rr]ua|[Pp]raça|[Tt]ravessa|[Ll]argo|[Ee]strada|[Rr]onda';
const AR = 'شارع|طريق|حي';
// "50667 Köln", "69003 Lyon", "1000-205 Lisboa", "SW1A 1AA", "London SW1A 1AA".
const PLACE = `(?:,?\\s(?:\\p{Lu}\\p{Ll}{2,20},?\\s)?(?:\\d{4,5}(?:-\\d{3})?\\s\\p{Lu}[\\p{L}-]{2,24}|[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}(?![\\p{L}\\p{N}]))|,\\s\\p{Lu}\\p{Ll}{2,20})?`;

/** A street with its house number, with postcode and place where they follow, in the usual order of the served languages. */
export const POSTAL_ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `${HOUSE},?\\s(?:\\p{Lu}[\\p{L}'’.-]{1,24}\\s){1,3}(?:${EN})(?![\\p{L}])`,
    `\\p{Lu}[\\p{L}-]{1,20}(?:${DE})\\s?${HOUSE}`,
    `\\p{Lu}[\\p{L}-]{1,20}\\s(?:Straße|Weg|Platz|Allee)\\s?${HOUSE}`,
    `${HOUSE}(?:\\s(?:bis|ter))?,?\\s(?:${FR})(?:\\s(?:de|du|des|la|le|les|l’|d’))?(?:\\s(?:de|du|des|la|le|les|\\p{Lu}[\\p{L}'’.-]{1,24})){1,4}`,
    `(?:${ROMANCE})\\s(?:${NAME}\\s){0,4}${NAME},?\\s(?:n[.º°]{1,2}\\s?)?${HOUSE}`,
    `(?:${AR})\\s(?:${NAME}\\s){0,2}${NAME}[،,]?\\s(?:رقم\\s)?\\d{1,4}(?:[،,]\\s[\\u0621-\\u064A]{3,16}(?:\\s\\d{5})?)?`,
  ].join('|')})${PLACE}`,
  'gu',
);

/** The postcode inside an address that `POSTAL_ADDRESS` has matched. */
export const POSTCODE_IN_ADDRESS = /(?<=,?\s)(?:\d{5}|\d{4}(?:-\d{3})?)(?=\s\p{Lu})|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}/u;
