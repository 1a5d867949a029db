import type { LedgerPack } from '../../../understanding/ledger/ledger-pack';
import { packFor } from '../../../understanding/languages';

/** Words of agents that customers' reports seldom hold: how a language tells to do something, and short nouns for what is asked. */
interface DraftWords {
  steps?: LedgerPack['steps'];
  slots?: LedgerPack['slots'];
  request?: string;
  /** Forms that customers write of the past and agents of what is to be done. */
  notDone?: string;
  /** Ours in form, theirs to do. */
  notOurs?: string;
}

const draftWords: Record<string, DraftWords> = {
  en: {
    steps: { reinstall: 'remov\\p{L}* the app and (?:add|get|download) it again' },
    slots: { 'order-number': '(?:which|what) order' },
    request: '(?:i|we) would (?:still )?need',
  },
  // German parts its verbs when it tells somebody to do something ("starten Sie den Router neu").
  de: {
    steps: {
      restart:
        'start(?:en sie|e|est du) (?:\\p{L}+ ){1,5}neu|(?:aus- und (?:wieder |danach )?(?:ein|an)|ab- und wieder an)\\p{L}*|schalten sie (?:\\p{L}+ ){1,4}aus und (?:\\p{L}+ )?(?:ein|an)',
      reset: 'setz(?:en sie|e?) (?:\\p{L}+ ){1,5}zurück',
      reinstall: 'installier(?:en sie|e?) (?:\\p{L}+ ){1,5}neu',
      reconnect: 'zieh(?:en sie|e?) (?:\\p{L}+ ){0,4}stecker|verbind(?:en sie|e?) (?:\\p{L}+ ){1,5}neu',
      'clear-cache': 'leer(?:en sie|e?) (?:\\p{L}+ ){0,4}cache|lösch(?:en sie|e?) (?:\\p{L}+ ){0,4}cookies',
    },
    slots: {
      'order-number': 'welche[rnms]? (?:bestellung|auftrag)',
      device: 'welche[smnr]? (?:handy|smartphone|telefon|gerät|modell|rechner|computer|tablet)',
    },
    request:
      '(?:ich|wir) bräuchten?|bräuchten? (?:ich|wir)|(?:benötige|brauche|benötigen|brauchen) (?:ich|wir)|(?:ich|wir) (?:benötige|brauche|benötigen|brauchen)|lassen sie (?:mir|uns)',
  },
  fr: {
    slots: { 'order-number': 'quelle commande' },
    request: 'il (?:me|nous) faudrait',
    notOurs: '(?:je|nous) (?:vous |te )?(?:invit|conseill|recommand|suggèr|propos|suggér)\\p{L}+',
  },
  es: {
    slots: { 'order-number': 'qué pedido' },
    request: 'necesitar[ií]a(?:mos)?',
    notDone: '(?:des|re)instale|reinicie|actualice|restablezca|borre|apague',
    steps: {
      reinstall:
        'desinstal\\p{L}+ (?:\\p{L}+ ){0,3}y (?:vuelv\\p{L}+ a instalar\\p{L}*|(?:re)?inst[aá]l\\p{L}+)|vuelv\\p{L}+ a instalar\\p{L}*',
    },
  },
  pt: {
    slots: { 'order-number': '(?:que|qual) (?:é a )?(?:encomenda|pedido)' },
    request: '(?:precisava|precisávamos|precisaria|precisaríamos) (?:d[aoe]s?)',
    steps: {
      reinstall:
        'desinstal\\p{L}+ (?:\\p{L}+ ){0,3}e (?:volt\\p{L}+ a instal\\p{L}*|instal\\p{L}+)|volt\\p{L}+ a instal\\p{L}*',
    },
  },
  ar: {
    steps: {
      reinstall:
        '(?:و|ثم )?(?:[أا]عيدي|[أا]عد|[أا]عيدوا) تثبيت\\p{L}*|(?:احذفي|احذف|أزيلي|أزل) (?:ال)?تطبيق\\p{L}* (?:و|ثم )\\p{L}+',
    },
    request: '(?:أرسلي|أرسل|زودينا|زودنا|أخبريني|أخبرني) ',
  },
};

/** What tells asks and fixes in a draft of a language: understanding's own words, with those that agents use. */
export function ledgerOf(language: string): LedgerPack | undefined {
  const code = language.slice(0, 2);
  return made.get(code) ?? make(code);
}

const made = new Map<string, LedgerPack>();

function make(code: string): LedgerPack | undefined {
  const pack = packFor(code)?.ledger;
  if (!pack) return undefined;
  const { steps, slots, request, notDone, notOurs } = draftWords[code] ?? {};
  const whole = {
    ...pack,
    steps: joined(pack.steps, steps),
    slots: joined(pack.slots, slots),
    request: either(request, pack.request),
    done: but(pack.done, notDone),
    ours: pack.ours && but(pack.ours, notOurs),
  };
  made.set(code, whole);
  return whole;
}

function joined<T extends Record<string, string | undefined>>(
  known: T,
  more: Record<string, string | undefined> = {},
): T {
  const added = Object.entries(more).map(([key, words]) => [key, either(words, known[key])]);
  return { ...known, ...Object.fromEntries(added) };
}

function either(one: string | undefined, other: string | undefined): string {
  return [one, other].filter(Boolean).join('|');
}

function but(words: string, not: string | undefined): string {
  return not ? `(?!(?:${not})(?!\\p{L}))(?:${words})` : words;
}
