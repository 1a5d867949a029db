import { describe, expect, it } from 'vitest';
import { becameIn } from '../../lib/importers/became-in';
import type { ImportedInteraction } from '../../lib/importers/imported';
import { readFile } from './read-file';

const changes = (said: readonly ImportedInteraction[]) =>
  said.map(({ account, at }) => [account?.became, account?.plan, at.slice(0, 10)]);

describe('what a system calls it', () => {
  it.each([
    ['customer.subscription.deleted', 'ended'],
    ['Trial cancelled', 'cancelled'],
    ['Gekündigt', 'cancelled'],
    ['past_due', 'past-due'],
    ['invoice.payment_failed', 'past-due'],
    ['Account suspended', 'blocked'],
    ['inactive', 'ended'],
    ['active', 'started'],
    ['subscription_renewed', 'renewed'],
    ['Account created', 'opened'],
    ['reactivated', 'resumed'],
    ['إلغاء الاشتراك', 'cancelled'],
    ['prints', undefined],
    ['constructor', undefined],
  ])('%s', (status, became) => expect(becameIn(status)).toBe(became));
});

const STRIPE_CSV = `id,Customer ID,Customer Description,Customer Email,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Current Period Start (UTC),Current Period End (UTC),Trial Start (UTC),Trial End (UTC),Canceled At (UTC),Ended At (UTC)
sub_1,cus_1,,ana@example.com,Team,1,eur,month,29.00,canceled,2026-01-02 10:00,2026-01-02 10:00,2026-03-02 10:00,2026-04-02 10:00,,,2026-03-20 08:30,2026-04-02 10:00
sub_2,cus_2,,ben@example.com,Solo,1,eur,year,99.00,past_due,2025-02-01 09:00,2025-02-01 09:00,2026-02-01 09:00,2027-02-01 09:00,,,,
sub_3,,,,Solo,1,eur,year,99.00,active,2025-02-01 09:00,2025-02-01 09:00,2026-02-01 09:00,,,,,
sub_4,cus_4,,cid@example.com,Solo,1,eur,year,99.00,trialing,,,,,,,,
`;

describe('a list of subscriptions', () => {
  it('gives the events that its dates tell, and says why a row gave none', async () => {
    const { format, said, left } = await readFile(STRIPE_CSV, 'subscriptions.csv');
    expect(format).toBe('stripe-subscriptions');
    expect(changes(said)).toEqual([
      ['started', 'Team', '2026-01-02'],
      ['cancelled', 'Team', '2026-03-20'],
      ['ended', 'Team', '2026-04-02'],
      ['started', 'Solo', '2025-02-01'],
      ['past-due', 'Solo', '2026-02-01'],
    ]);
    expect(left).toMatchObject([
      { why: 'no-identifier', value: 'sub_3' },
      { why: 'no-date', value: 'sub_4' },
    ]);
  });

  it('is read from the API, too, listed or told by an event', async () => {
    const subscription = {
      object: 'subscription',
      id: 'sub_9',
      customer: { id: 'cus_9', email: 'ana@example.com' },
      status: 'canceled',
      start_date: 1_767_348_000,
      canceled_at: 1_773_995_400,
      cancellation_details: { comment: 'Too dear for me' },
      items: {
        data: [{ price: { nickname: 'Team', unit_amount: 2900, currency: 'eur', recurring: { interval: 'month' } } }],
      },
    };
    const event = { object: 'event', type: 'customer.subscription.deleted', data: { object: subscription } };
    for (const one of [subscription, event]) {
      const { format, said } = await readFile(JSON.stringify({ object: 'list', data: [one] }), 'list.json');
      expect(format).toBe('stripe-json');
      expect(changes(said)).toEqual([
        ['started', 'Team', '2026-01-02'],
        ['cancelled', 'Team', '2026-03-20'],
      ]);
      expect(said[1]!.text).toContain('Too dear for me');
    }
  });
});

describe('a table of events', () => {
  it('is told by its columns, with what the words say it became', async () => {
    const { format, options, all } = await readFile(
      'Account id;E-Mail;Datum;Ereignis;Grund\n7;ana@example.com;03.02.2026;Konto gesperrt;Rechnung offen\n7;ana@example.com;kein Datum;Konto eröffnet;\n8;;03.02.2026;Konto eröffnet;\n',
      'konto.csv',
    );
    expect([format, options?.table]).toEqual(['csv', 'events']);
    expect(all.map((one) => one.imported)).toMatchObject([
      {
        channel: 'event',
        direction: 'event',
        account: { of: 'account', id: '7', became: 'blocked', status: 'Konto gesperrt' },
      },
      { kind: 'rejected', why: 'bad-date' },
      { kind: 'rejected', why: 'no-identifier' },
    ]);
  });
});
