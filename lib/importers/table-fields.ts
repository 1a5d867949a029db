import type { TableKind } from './define-importer';

/** A field that a table's column can be mapped to, and how columns of it are called (folded, see `foldColumn`), surest first. */
export interface TableField {
  field: string;
  called: readonly string[];
  /** Without it no row can be used. `one-of` groups: one of them is enough. */
  needed?: true | 'who';
}

const WHO: readonly TableField[] = [
  {
    field: 'email',
    called: [
      'email',
      'emailaddress',
      'customeremail',
      'requesteremail',
      'contactemail',
      'mail',
      'emailadresse',
      'email1value',
      'correo',
      'correoelectronico',
      'courriel',
      'adresseemail',
      'البريدالالكتروني',
    ],
    needed: 'who',
  },
  {
    field: 'phone',
    called: [
      'phone',
      'phonenumber',
      'telephone',
      'mobile',
      'mobilephone',
      'customerphone',
      'phone1value',
      'telefon',
      'telefonnummer',
      'handynummer',
      'telefono',
      'téléphone',
      'الهاتف',
    ],
    needed: 'who',
  },
  {
    field: 'customerId',
    called: ['customerid', 'contactid', 'userid', 'requesterid', 'kundennummer', 'kundenid', 'clientid', 'personid'],
    needed: 'who',
  },
  {
    field: 'name',
    called: [
      'name',
      'customername',
      'fullname',
      'requestername',
      'requester',
      'contactname',
      'displayname',
      'kunde',
      'kundenname',
      'nombre',
      'nom',
      'الاسم',
    ],
  },
];
const AT: TableField = {
  field: 'at',
  called: [
    'at',
    'date',
    'createdat',
    'created',
    'time',
    'timestamp',
    'datetime',
    'sentat',
    'receivedat',
    'orderdate',
    'answeredat',
    'respondedat',
    'responsedate',
    'submittedat',
    'completedat',
    'paidat',
    'datum',
    'erstelltam',
    'bestelldatum',
    'fecha',
    'creele',
    'التاريخ',
  ],
  needed: true,
};

/** What the columns of each kind of table may mean. */
export const TABLE_FIELDS: Readonly<Record<TableKind, readonly TableField[]>> = {
  interactions: [
    ...WHO,
    AT,
    {
      field: 'text',
      called: [
        'text',
        'message',
        'body',
        'content',
        'description',
        'comment',
        'bodytext',
        'plainbody',
        'nachricht',
        'mensaje',
        'الرسالة',
      ],
      needed: true,
    },
    {
      field: 'direction',
      called: ['direction', 'type', 'messagetype', 'incoming', 'richtung', 'sender', 'sendertype'],
    },
    { field: 'from', called: ['from', 'fromemail', 'fromaddress', 'senderemail', 'von', 'absender'], needed: 'who' },
    {
      field: 'to',
      called: ['to', 'toemail', 'toaddress', 'recipient', 'recipientemail', 'an', 'empfanger'],
      needed: 'who',
    },
    { field: 'channel', called: ['channel', 'source', 'via', 'medium', 'kanal', 'canal'] },
    {
      field: 'conversation',
      called: ['conversation', 'conversationid', 'ticket', 'ticketid', 'ticketnumber', 'threadid', 'caseid', 'vorgang'],
    },
    { field: 'id', called: ['id', 'messageid', 'commentid', 'interactionid'] },
    { field: 'subject', called: ['subject', 'title', 'betreff', 'asunto', 'objet'] },
    { field: 'author', called: ['author', 'agent', 'agentname', 'sendername', 'fromname', 'verfasser'] },
    { field: 'url', called: ['url', 'link', 'permalink'] },
  ],
  orders: [
    ...WHO,
    AT,
    {
      field: 'id',
      called: ['orderid', 'ordernumber', 'order', 'orderno', 'id', 'bestellnummer', 'pedido', 'commande', 'invoice'],
      needed: true,
    },
    {
      field: 'amount',
      called: [
        'amount',
        'total',
        'ordertotal',
        'totalprice',
        'grandtotal',
        'price',
        'betrag',
        'summe',
        'importe',
        'montant',
      ],
    },
    { field: 'currency', called: ['currency', 'currencycode', 'wahrung', 'moneda', 'devise'] },
    {
      field: 'items',
      called: ['items', 'item', 'products', 'product', 'lineitems', 'productname', 'artikel', 'articulos'],
    },
    { field: 'status', called: ['status', 'orderstatus', 'state', 'zustand', 'estado'] },
    { field: 'url', called: ['url', 'link', 'orderurl'] },
  ],
  surveys: [
    ...WHO,
    AT,
    {
      field: 'score',
      called: [
        'score',
        'rating',
        'value',
        'answer',
        'csat',
        'nps',
        'ces',
        'effort',
        'satisfaction',
        'bewertung',
        'note',
        'puntuacion',
      ],
      needed: true,
    },
    { field: 'measure', called: ['measure', 'metric', 'survey', 'surveytype', 'kind', 'umfrage'] },
    { field: 'question', called: ['question', 'questiontext', 'frage', 'pregunta'] },
    { field: 'min', called: ['min', 'scalemin', 'minimum', 'lowest'] },
    { field: 'max', called: ['max', 'scalemax', 'maximum', 'scale', 'outof', 'highest'] },
    {
      field: 'comment',
      called: ['comment', 'feedback', 'remark', 'text', 'reason', 'kommentar', 'comentario', 'commentaire'],
    },
    { field: 'id', called: ['responseid', 'surveyid', 'id'] },
    { field: 'conversation', called: ['conversation', 'conversationid', 'ticket', 'ticketid', 'ticketnumber'] },
  ],
  customers: [
    ...WHO,
    { field: 'email2', called: ['email2', 'secondaryemail', 'otheremail', 'email2value', 'zweiteemail'] },
    { field: 'phone2', called: ['phone2', 'workphone', 'otherphone', 'phone2value', 'homephone'] },
  ],
};

/** A column's name without case, accents, spaces and signs: "E-Mail Address" is `emailaddress`. */
export function foldColumn(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The column of each field of a kind of table, as far as their names tell; no column is taken twice. */
export function suggestColumns(kind: TableKind, columns: readonly string[]): Record<string, string> {
  const folded = columns.slice(0, 2000).map((name) => ({ name, folded: foldColumn(name) }));
  const taken = new Set<string>();
  const found: Record<string, string> = {};
  for (const { field, called } of TABLE_FIELDS[kind]) {
    const names = called.map(foldColumn);
    const best = folded
      .filter(({ name }) => !taken.has(name))
      .map((column) => ({ ...column, rank: names.indexOf(column.folded) }))
      .filter(({ rank }) => rank !== -1)
      .sort((x, y) => x.rank - y.rank)[0];
    if (!best) continue;
    found[field] = best.name;
    taken.add(best.name);
  }
  return found;
}

/** Fields still missing before a table can be imported: needed ones without a column; `who` when nothing tells whose a row is. */
export function missingFields(kind: TableKind, columns: Readonly<Record<string, string>>): string[] {
  const fields = TABLE_FIELDS[kind];
  const missing = fields.filter(({ field, needed }) => needed === true && !columns[field]).map(({ field }) => field);
  const tellsWho = fields.some(({ field, needed }) => needed === 'who' && columns[field]);
  return tellsWho ? missing : ['who', ...missing];
}

/** The kind of table that the columns fit best. */
export function guessTableKind(columns: readonly string[]): TableKind {
  const folded = new Set(columns.map(foldColumn));
  const has = (...names: string[]) => names.some((name) => folded.has(name));
  if (has('score', 'rating', 'csat', 'nps', 'ces', 'satisfaction', 'bewertung') && !has('total', 'amount'))
    return 'surveys';
  if (has('orderid', 'ordernumber', 'orderno', 'bestellnummer', 'pedido') && !has('message', 'body')) return 'orders';
  if (missingFields('interactions', suggestColumns('interactions', columns)).length === 0) return 'interactions';
  if (missingFields('orders', suggestColumns('orders', columns)).length === 0) return 'orders';
  return missingFields('customers', suggestColumns('customers', columns)).length === 0 ? 'customers' : 'interactions';
}
