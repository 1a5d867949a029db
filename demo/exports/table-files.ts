import type { AccountChange } from '../../lib/domain/account-change.ts';
import { csvCell } from '../../lib/domain/csv-cell.ts';
import type { OrderFacts } from '../../lib/domain/interaction.ts';
import type { DemoCustomer } from '../company/demo-history.ts';
import type { Told } from './told.ts';

type Ordered = Told & { order: OrderFacts };
type Changed = Told & { account: AccountChange };

function table(columns: readonly string[], rows: readonly (string | number | undefined)[][], delimiter = ','): string {
  const cells = (row: readonly (string | number | undefined)[]) =>
    row
      .map((value) => (delimiter === ',' ? csvCell(value) : `"${String(value ?? '').replaceAll('"', '""')}"`))
      .join(delimiter);
  return [cells(columns), ...rows.map(cells)].map((row) => `${row}\r\n`).join('');
}

const minute = (at: string) => at.slice(0, 16).replace('T', ' ');

/** Calls and posts, as somebody would keep them in a spreadsheet: German dates, semicolons. */
export function contactTable(told: readonly Told[]): string {
  const german = (at: string) => `${at.slice(8, 10)}.${at.slice(5, 7)}.${at.slice(0, 4)} ${at.slice(11, 16)}`;
  return table(
    ['Telefon', 'E-Mail', 'Name', 'Datum', 'Kanal', 'Richtung', 'Nachricht', 'Vorgang'],
    told.map((one) => [
      one.isMail ? '' : one.address,
      one.isMail ? one.address : '',
      one.name,
      german(one.at),
      one.channel,
      one.direction,
      one.text,
      one.conversation,
    ]),
    ';',
  );
}

export function surveyTable(told: readonly Told[]): string {
  return table(
    ['Email', 'Name', 'Answered at', 'Survey', 'Question', 'Score', 'Scale min', 'Scale max', 'Comment'],
    told.flatMap(({ survey, ...one }) =>
      survey
        ? [
            [
              one.address,
              one.name,
              minute(one.at),
              survey.measure,
              survey.question,
              survey.score,
              survey.min,
              survey.max,
              one.text,
            ],
          ]
        : [],
    ),
  );
}

export function orderTable(told: readonly Told[]): string {
  return table(
    ['Order number', 'Customer email', 'Customer name', 'Order date', 'Total', 'Currency', 'Items', 'Status'],
    orders(told).map((one) => [
      one.order.id,
      one.address,
      one.name,
      minute(one.at),
      one.order.amount,
      one.order.currency,
      one.order.items.join('; '),
      one.order.status,
    ]),
  );
}

/** Changes of subscriptions, as a billing system lists them. */
export function eventTable(told: readonly Told[]): string {
  return table(
    ['Subscription id', 'Customer email', 'Customer name', 'Date', 'Event', 'Plan'],
    changes(told).map((one) => [
      one.account.id,
      one.address,
      one.name,
      minute(one.at),
      one.account.status,
      one.account.plan,
    ]),
  );
}

/** The subscriptions with their dates, one a row. */
export function subscriptionTable(told: readonly Told[]): string {
  const stamp = (at: string | undefined) => at?.slice(0, 16).replace('T', ' ');
  return table(
    [
      'id',
      'Customer ID',
      'Customer Email',
      'Plan',
      'Quantity',
      'Currency',
      'Interval',
      'Amount',
      'Status',
      'Created (UTC)',
      'Start (UTC)',
      'Current Period Start (UTC)',
      'Current Period End (UTC)',
      'Trial Start (UTC)',
      'Trial End (UTC)',
      'Canceled At (UTC)',
      'Ended At (UTC)',
    ],
    [...Map.groupBy(changes(told), (one) => one.account.id).values()].map((events) => {
      const when = (became: string) => stamp(events.find((one) => one.account.became === became)?.at);
      const { account, address } = events[0]!;
      return [
        account.id,
        `cus_${account.id}`,
        address,
        account.plan,
        1,
        'gbp',
        'month',
        4.5,
        when('cancelled') ? 'canceled' : 'active',
        when('started'),
        when('started'),
        when('renewed') ?? when('started'),
        undefined,
        when('trial'),
        undefined,
        when('cancelled'),
        when('ended'),
      ];
    }),
  );
}

const changes = (told: readonly Told[]) => told.filter((one): one is Changed => one.account !== undefined);

export function customerTable(customers: readonly DemoCustomer[]): string {
  const of = (one: DemoCustomer, kind: string) => one.identifiers.find((identifier) => identifier.kind === kind)?.value;
  return table(
    ['Name', 'Email', 'Phone'],
    customers.map((one) => [one.name, of(one, 'email'), of(one, 'phone')]),
  );
}

export function cardsFile(customers: readonly DemoCustomer[]): string {
  const line = { email: 'EMAIL', phone: 'TEL', handle: 'X-SOCIALPROFILE', 'system-id': 'UID' };
  return customers
    .map(({ name, identifiers }) =>
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        `FN:${name}`,
        ...identifiers.map((one) => `${line[one.kind]}:${one.value}`),
        'END:VCARD',
      ].join('\r\n'),
    )
    .join('\r\n');
}

/** A chat as WhatsApp's "Export chat" writes it on an Android phone set to British English. */
export function chatFile(told: readonly Told[], us: string): string {
  return told
    .map(({ at, direction, name, text }) => {
      const day = `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`;
      return `${day}, ${at.slice(11, 16)} - ${direction === 'inbound' ? name : us}: ${text}`;
    })
    .join('\n');
}

export const orders = (told: readonly Told[]) => told.filter((one): one is Ordered => one.order?.status === 'placed');

export const orderFiles: Record<string, (told: readonly Told[]) => string> = {
  'shopify-json': (told) =>
    JSON.stringify({
      orders: orders(told).map((one) => ({
        id: one.order.id,
        name: `#${one.order.id}`,
        email: one.address,
        created_at: one.at,
        currency: one.order.currency,
        total_price: one.order.amount?.toFixed(2),
        financial_status: 'paid',
        fulfillment_status: 'fulfilled',
        customer: { id: `s-${one.address}`, first_name: one.name },
        line_items: one.order.items.map((name) => ({ name, quantity: 1 })),
      })),
    }),
  'shopify-csv': (told) =>
    table(
      [
        'Name',
        'Email',
        'Financial Status',
        'Fulfillment Status',
        'Currency',
        'Total',
        'Created at',
        'Lineitem quantity',
        'Lineitem name',
        'Billing Name',
        'Id',
      ],
      orders(told).flatMap((one) =>
        one.order.items.map((item, i) =>
          i
            ? [`#${one.order.id}`, one.address, '', '', '', '', '', 1, item, '', '']
            : [
                `#${one.order.id}`,
                one.address,
                'paid',
                'fulfilled',
                one.order.currency,
                one.order.amount,
                `${one.at.slice(0, 19).replace('T', ' ')} +0000`,
                1,
                item,
                one.name,
                one.order.id,
              ],
        ),
      ),
    ),
  'stripe-json': (told) =>
    JSON.stringify({
      object: 'list',
      data: orders(told).map((one) => ({
        object: 'charge',
        id: `ch_${one.order.id}`,
        amount: Math.round((one.order.amount ?? 0) * 100),
        currency: one.order.currency?.toLowerCase(),
        created: Date.parse(one.at) / 1000,
        status: 'succeeded',
        description: one.order.items.join(', '),
        billing_details: { email: one.address, name: one.name },
      })),
    }),
  'stripe-csv': (told) =>
    table(
      [
        'id',
        'Created date (UTC)',
        'Amount',
        'Amount Refunded',
        'Currency',
        'Description',
        'Status',
        'Customer Email',
        'Customer Name',
      ],
      orders(told).map((one) => [
        `ch_${one.order.id}`,
        one.at.slice(0, 19).replace('T', ' '),
        one.order.amount,
        0,
        one.order.currency,
        one.order.items.join(', '),
        'Paid',
        one.address,
        one.name,
      ]),
    ),
};
