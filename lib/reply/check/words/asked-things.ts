import type { Slot } from '../../../domain/reading';
import { WRITTEN_COUNT } from './figures';

/** A thing that support asks for: how it is called, and how a customer who tells it writes it; words of all served languages. */
export interface AskedThing {
  /** The kind that a finding names. */
  slot: Slot;
  name: string;
  /** Kinds of the ledger that hold it. */
  ledger: readonly Slot[];
  /** How it is told beside the ledger's kinds. */
  told?: RegExp;
  /** The customer's sentence must share a word with the question: there are many days, colours and counts. */
  sharesSubject?: boolean;
}

const COLOUR =
  /(?<!\p{L})(?:red|green|blue|black|white|yellow|orange|grey|gray|pink|purple|brown|amber|(?:dunkel|hell)?(?:rot|grün|blau|schwarz|weiß|gelb|orange|grau|rosa|lila|braun)(?:e[rsnm]?)?|rouges?|verte?s?|bleue?s?|noire?s?|blanc(?:he)?s?|jaunes?|gris(?:e|es)?|rose|roj[oa]s?|verdes?|azul(?:es)?|negr[oa]s?|blanc[oa]s?|amarill[oa]s?|gris(?:es)?|vermelh[oa]s?|pret[oa]s?|branc[oa]s?|amarel[oa]s?|cinzent[oa]s?|cinza|(?:ال)?(?:أحمر|حمراء|أخضر|خضراء|أزرق|زرقاء|أسود|سوداء|أبيض|بيضاء|أصفر|صفراء|رمادي))(?!\p{L})/iu;
const WHEN =
  /(?<!\p{L})(?:\d{1,2}[./-]\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)? (?:de |of )?\p{L}{3,9}|\p{L}*(?:day|tag|woch|woche)|(?:yester|gest|ayer|ontem|hier)\p{L}*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|(?:january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)|(?:يوم|أمس|قبل|منذ|في) ?\p{L}*)(?!\p{L})/iu;
const SINCE =
  /(?<!\p{L})(?:since|for the (?:last|past)|seit|depuis|desde|hace|há|منذ|started|began|begann|commenc\p{L}+|empez\p{L}+|começ\p{L}+)(?!\p{L}).{2}/iu;
const DEVICE =
  /(?<!\p{L})(?:iphone|ipad|macbook|galaxy|pixel|samsung|xiaomi|redmi|huawei|oneplus|motorola|moto|nokia|oppo|sony|lenovo|thinkpad|asus|acer|dell|hp|fritz!?box|playstation|xbox|سامسونج|هواوي|آيفون|شاومي)(?!\p{L})/iu;

/** The things, each with its names; the first that a question names and the customer has told is taken. */
const THINGS: ReadonlyArray<[Slot, string, Omit<AskedThing, 'slot' | 'name'>]> = [
  [
    'order-number',
    '(?:order|purchase|invoice|receipt)(?: (?:number|no|id|ref(?:erence)?|code|details))|(?:which|what) order|order (?:is|this)|(?:bestell|auftrags|rechnungs)(?:nummer|nr|code|daten)|(?:nummer|nr) (?:ihrer|deiner|der) (?:bestellung|rechnung)|(?:numéro|référence)s? (?:de |du )?(?:votre |ta |la )?(?:commande|facture)|(?:número|referencia|código) (?:de |del )?(?:su |tu |la )?(?:pedido|compra|factura|recibo)|(?:número|referência|código|n\\.º) (?:d[aoe] )?(?:su?a |tua )?(?:encomenda|pedido|compra|fatura|recibo)|(?:ب)?(?:رقم|رمز) (?:ال)?(?:طلب|فاتورة|شراء)\\p{L}*',
    { ledger: ['order-number'] },
  ],
  [
    'booking-reference',
    '(?:booking|reservation|confirmation|ticket)(?: (?:number|no|id|ref(?:erence)?|code|details))|(?:which|what) booking|(?:buchungs|reservierungs|ticket)(?:nummer|nr|code|daten)|nummer (?:ihrer|deiner|der) buchung|(?:numéro|référence)s? (?:de |du )?(?:votre |ta |la )?(?:dossier|réservation|billet)|(?:número|referencia|código|localizador) (?:de |del )?(?:su |tu |la )?(?:reserva|billete)|(?:número|referência|código) (?:d[aoe] )?(?:su?a |tua )?(?:reserva|bilhete)|(?:ب)?(?:رقم|رمز) (?:ال)?حجز\\p{L}*',
    { ledger: ['booking-reference', 'order-number'] },
  ],
  [
    'account',
    '(?:account|customer|member(?:ship)?|client|contract|policy|user)(?: (?:number|no|id|name|reference))|username|(?:kunden|vertrags|konto|mitglieds|versicherungs|policen)(?:nummer|nr)|benutzername|(?:numéro|identifiant) (?:de |d.)?(?:client|compte|contrat|adhérent|police)|identifiant|(?:número|n\\.º) (?:de )?(?:cliente|cuenta|contrato|soci[oa]|póliza|conta|sóci[oa]|apólice|utilizador)|usuario|(?:ب)?رقم (?:ال)?(?:عميل|حساب|عقد|اشتراك|مشترك|عضوية)\\p{L}*|اسم المستخدم',
    { ledger: ['account'] },
  ],
  [
    'tracking-number',
    'tracking (?:number|code|id)|sendungs(?:nummer|verfolgung)|(?:numéro de suivi)|número de seguimiento|código de rastreio|رقم التتبع',
    { ledger: ['tracking-number'] },
  ],
  [
    'serial',
    'serial (?:number|no)|seriennummer|numéro de série|número de serie|número de série|الرقم التسلسلي',
    { ledger: ['serial'] },
  ],
  [
    'phone',
    '(?:phone|telephone|mobile|contact|call-?back)(?: (?:number|no))|number (?:we|i) can|number to (?:reach|call)|(?:best|a) number|(?:telefon|handy|mobil|rückruf)nummer|nummer,? unter|(?:numéro de )?(?:téléphone|portable)|(?:número|teléfono) (?:de )?(?:teléfono|contacto|móvil)|teléfono de contacto|un teléfono|(?:número de )?(?:telefone|telemóvel|contacto)(?: (?:para|podemos))|que telefone|(?:ب)?رقم (?:ال)?(?:هاتف|جوال|موبايل|تواصل)\\p{L}*',
    { ledger: ['phone'] },
  ],
  [
    'email',
    'e-?mail(?: address)?|mail ?adresse|adresse (?:e-?mail|électronique|mail)|courriel|correo(?: electrónico)?|endereço de e-?mail|البريد الإلكتروني|بريدك',
    { ledger: ['email'] },
  ],
  [
    'address',
    '(?:delivery |shipping |home |postal |full |street )?address(?! (?:on|of the) (?:e-?mail|website))|where (?:do you live|should (?:we|i) (?:send|deliver|ship))|(?:liefer|wohn|post|versand)?(?:adresse|anschrift)|adresse (?:postale|complète|de livraison)|votre adresse|dirección(?! de correo)|domicilio|(?:endereço|morada)(?! de e-?mail)|(?:ال)?عنوان\\p{L}*',
    { ledger: ['address'] },
  ],
  [
    'postcode',
    'post ?code|zip(?: code)?|postleitzahl|plz|code postal|código postal|cep|الرمز البريدي',
    { ledger: ['postcode'] },
  ],
  [
    'device',
    '(?:device|phone|mobile|handset|computer|laptop|tablet|router|model)(?: model| name)?|handy|gerät|smartphone|modell|telefon(?!nummer)|appareil|modèle|téléphone|(?<=quel )ordinateur|dispositivo|móvil|modelo|aparato|celular|telem[óo]vel|aparelho|equipamento|(?:ال)?(?:جهاز|هاتف|موديل|طراز)\\p{L}{0,2}',
    { ledger: ['device', 'model'], told: DEVICE },
  ],
  [
    'version',
    '(?:app |software |firmware |ios |android |os )?version|(?:app-?|software)?version|(?:la )?version|versión|versão|(?:ال)?[إا]صدار',
    { ledger: ['version'], told: /(?<!\p{L})(?:android|ios|windows|macos) \d+/iu },
  ],
  [
    'version',
    'operating system|betriebssystem|système d.exploitation|sistema operativo|sistema operacional|نظام التشغيل',
    { ledger: [], told: /(?<!\p{L})(?:android|ios|ipados|windows|macos|linux|chromeos)(?: \d+)?(?!\p{L})/iu },
  ],
  [
    'open',
    'browsers?|navigateur|navegador|(?:ال)?متصفح',
    { ledger: [], told: /(?<!\p{L})(?:chrome|firefox|safari|edge|opera|brave)(?!\p{L})/iu },
  ],
  [
    'since-when',
    'since when|how long (?:has|have|is|did)|when did (?:this|it|the \\p{L}+) (?:start|begin|first)|when (?:this|it) (?:started|began|first)|seit wann|wie lange (?:schon|besteht|geht|tritt)|wann (?:hat|fing) (?:\\p{L}+ )+(?:an|begonnen)|depuis (?:quand|combien)|quand (?:cela|ça|le problème) a-t-(?:il|elle) commencé|desde cuándo|cuánto tiempo (?:lleva|hace)|cuándo empezó|desde quando|há quanto tempo|quando começou|منذ متى|متى بدأ\\p{L}*',
    { ledger: ['since-when'], told: SINCE, sharesSubject: true },
  ],
  [
    'payment-method',
    '(?:pay|paid|payment)(?: (?:method|by|with|via))?|how did you pay|bezahlt|zahlungsart|zahlungsmethode|(?:moyen|mode) de paiement|payé|(?:método|forma|medio) de pag(?:o|amento)|pag(?:ó|aste|ou|amento)|طريقة الدفع|دفعت',
    { ledger: ['payment-method'] },
  ],
  [
    'amount',
    '(?:what|which|exact|total) (?:amount|sum)|how much (?:was|were|did|have)|betrag|wie viel (?:haben|wurde)|(?:quel )?montant|combien (?:avez|a-t-on)|importe|cuánto (?:pag|cobr)\\p{L}*|(?:qual (?:foi )?o )?valor|quanto (?:pag|cobr)\\p{L}*|(?:ال)?مبلغ',
    { ledger: ['amount'] },
  ],
  [
    'error-message',
    'error (?:message|code)|(?:which|what) (?:error|code)|fehler(?:meldung|code)|(?:code|message) d.erreur|(?:código|mensaje) de error|(?:código|mensagem) de erro|رسالة الخطأ|رمز الخطأ',
    { ledger: ['error-message'] },
  ],
  ['open', 'colou?rs?|farbe|couleur|color|cor|لون', { ledger: [], told: COLOUR, sharesSubject: true }],
  [
    'open',
    'size|größe|taille|pointure|talla|tamanho|número que calça|مقاس',
    {
      ledger: [],
      told: /(?<!\p{L})(?:sizes?|größen?|taille|pointure|talla|tamanho|مقاس) ?(?:\d{1,3}|x{0,3}[sml])(?!\p{L})/iu,
    },
  ],
  [
    'open',
    'how old|age|wie alt|alter|quel âge|âge|qué edad|edad|que idade|idade|(?:كم )?عمر\\p{L}*',
    {
      ledger: [],
      told: new RegExp(`(?:${WRITTEN_COUNT}) (?:years? old|-year|jahre? alt|jahre|ans|años|anos|سن\\p{L}+)`, 'iu'),
      sharesSubject: true,
    },
  ],
  [
    'open',
    'how many|how often|wie viele?|wie oft|combien(?: de)?|cuánt[oa]s|quant[oa]s|كم',
    { ledger: [], told: new RegExp(`(?<!\\p{L})(?:${WRITTEN_COUNT}|once|twice)(?!\\p{L})`, 'iu'), sharesSubject: true },
  ],
  [
    'date',
    '(?:what|which|exact) (?:date|day)|when (?:did|was|were|do|are|is)|(?:the |travel |purchase |delivery |departure )dates?|wann|datum|an welchem tag|(?:la )?date|quel jour|quand|qué día|fecha|cuándo|(?:que|qual) (?:dia|data)|data (?:d[aoe])|em que dia|(?:ال)?تاريخ\\p{L}*|أي يوم|متى',
    { ledger: [], told: WHEN, sharesSubject: true },
  ],
];

export const askedThings: readonly AskedThing[] = THINGS.map(([slot, name, rest]) => ({ slot, name, ...rest }));
