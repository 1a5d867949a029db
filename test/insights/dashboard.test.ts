import { describe, expect, it } from 'vitest';
import { retention, valueBySegment } from '../../lib/insights/figures/customer-value';
import { choicesIn, dashboardOf } from '../../lib/insights/dashboard';
import { ideaEffect } from '../../lib/insights/idea-effect';
import { nextIssues } from '../../lib/insights/next-issue';
import { generatedYear, PLANTED } from '../../scripts/insights/generated-year';
import { aStock, NOW } from './a-stock';

const stock = aStock({ conversations: 16_000 });
const whole = { from: stock.oldest, to: stock.newest, only: {} };
const year = dashboardOf(stock, whole);

describe('a year', () => {
  it('raises the planted alarms and no other', () => {
    expect(year.trends.map(({ reason, change }) => [reason, change.value > 1]).sort()).toEqual([
      [PLANTED.rising, true],
      [PLANTED.falling, false],
    ]);
  });

  it('keeps raters, measures and scales in courses of their own', () => {
    const names = year.courses.map(({ series }) => `${series.measure} ${series.rater}`);
    expect(names.sort()).toEqual(['CES 2.0 agent-estimate', 'CES 2.0 customer', 'CSAT customer', 'NPS customer']);
    expect(year.courses.reduce((sum, { points }) => sum + points.reduce((n, one) => n + one.n, 0), 0)).toBe(
      year.scores,
    );
  });

  it('marks each guidance version on the day it came', () => {
    expect(year.courses[0]!.versions.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('finds that every planted sign of effort goes with worse scores, on what customers said', () => {
    expect(year.driversBy).toMatchObject({ rater: 'customer', measure: 'CES 2.0' });
    for (const { signal, difference } of year.drivers.slice(0, 4))
      expect([signal, difference.high < 0]).toEqual([signal, true]);
  });

  it('finds what customers come back with', () => {
    const [from, to] = PLANTED.next;
    expect(nextIssues(stock.contacts)).toContainEqual(expect.objectContaining({ reason: from, next: to }));
  });

  it('adds up: reasons, fates', () => {
    expect(year.reasons.reduce((sum, one) => sum + one.n, 0)).toBeLessThanOrEqual(year.conversations);
    for (const { n, fates } of year.byVersion) expect(Object.values(fates).reduce((sum, one) => sum + one, 0)).toBe(n);
  });
});

describe('a filter', () => {
  it('keeps what it names and nothing else', () => {
    const email = dashboardOf(stock, { ...whole, only: { channel: 'email' } });
    expect(email.conversations).toBeLessThan(year.conversations);
    expect(new Set(email.journey.map((one) => one.channel))).toEqual(new Set(['email']));
    expect(dashboardOf(stock, { ...whole, only: { channel: 'nowhere' } })).toMatchObject({
      conversations: 0,
      scores: 0,
      reasons: [],
    });
  });

  it('offers the values that occur', () => {
    expect(choicesIn(stock).language).toEqual(['ar', 'de', 'en', 'es', 'fr']);
  });
});

it('shows nothing on fewer than ten conversations', () => {
  const few = aStock({ conversations: 9, scores: 9 });
  const shown = dashboardOf(few, { from: few.oldest, to: few.newest, only: {} });
  expect(shown).toMatchObject({ reasons: [], drivers: [], journey: [], byVersion: [], byRule: [], trends: [] });
  for (const { total, points } of shown.courses) {
    expect(total).toBeUndefined();
    expect(points.every(({ estimate }) => estimate === undefined)).toBe(true);
  }
});

describe('the effect of a guidance version', () => {
  it('comes with a warning when the mix of reasons moved', () => {
    const moved = aStock({ scores: 16_000 }, ({ facts, drafts }) => {
      const newest = new Set(drafts.filter((one) => one.guidanceVersion === 3).map((one) => one.conversation));
      for (const one of facts) if (newest.has(one.key) && one.reason === 'delivery-late') one.reason = 'how-to';
    });
    const { effect } = dashboardOf(moved, { from: moved.oldest, to: moved.newest - 40, only: {} });
    expect(effect).toMatchObject({ version: 3, before: 2, mixMoved: true });
  });

  it('is compared properly where chance chose the version', () => {
    const split = aStock({ scores: 16_000 }, ({ drafts }) => {
      drafts.forEach((one, i) => Object.assign(one, { split: 'spring', guidanceVersion: 2 + (i % 2) }));
    });
    const { effect } = dashboardOf(split, { from: split.oldest, to: split.newest, only: {} });
    // Nothing was planted: the same conversations, told apart by chance.
    expect(effect?.split).toBeDefined();
    expect(effect?.mixMoved).toBe(false);
    expect(Math.abs(effect!.split!.value)).toBeLessThan(0.3);
  });
});

it('follows a done idea to its effect, and says nothing too early', () => {
  const effect = ideaEffect(stock.contacts, PLANTED.falling, stock.newest - 27, stock.newest);
  expect(effect).toMatchObject({ days: 28 });
  expect(effect.contacts!.high).toBeLessThan(1);
  expect(ideaEffect(stock.contacts, PLANTED.falling, stock.newest - 3, stock.newest).contacts).toBeUndefined();
});

describe('customers', () => {
  const { customers } = generatedYear({ conversations: 6000, scores: 0, now: NOW });

  it('are worth what was planted: experts buy more', () => {
    const [first] = valueBySegment(customers, (one) => one.persona, NOW);
    expect(first).toMatchObject({ segment: 'Gear expert', currency: 'GBP' });
  });

  it('leave other currencies out, and count them', () => {
    const mixed = customers.map((one, i) => (i % 10 ? one : { ...one, currency: one.currency && 'EUR' }));
    const all = valueBySegment(mixed, () => 'all', NOW);
    expect(all[0]).toMatchObject({ currency: 'GBP' });
    expect(all[0]!.otherCurrency).toBeGreaterThan(0);
  });

  it('of a quarter can only become fewer from quarter to quarter', () => {
    for (const { stayed } of retention(customers, NOW)) {
      const shares = stayed.map((one) => one!.value);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    }
  });
});
