import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../lib/db/database';
import { keepNextIssues, nextIssueFor } from '../../lib/desk/next-issue-for';
import type { ConversationFacts } from '../../lib/domain/conversation-facts';
import type { NextIssue } from '../../lib/insights/next-issue';

const MORNING = '2026-05-11T08:00:00.000Z';
const NOON = '2026-05-11T12:00:00.000Z';
const issue = (next: string): NextIssue => ({
  reason: 'return',
  next,
  share: { value: 0.3, low: 0.2, high: 0.4, n: 90 },
  lift: 2,
  days: 5,
});
const compute = vi.fn(async () => [issue('refund')]);

async function store(from: number, many: number): Promise<void> {
  const facts = { at: MORNING, party: 'email:a@example.com', origin: 'page', reason: 'return' } as ConversationFacts;
  await db.facts.bulkPut(Array.from({ length: many }, (_, i) => ({ ...facts, key: `k${from + i}` })));
}

beforeEach(async () => {
  fakeBrowser.reset();
  compute.mockClear();
  await db.facts.clear();
  await store(0, 40);
  await nextIssueFor('return', MORNING, compute);
});

it('is computed once a day, and says since when it is known', async () => {
  await store(100, 199);
  expect(await nextIssueFor('return', NOON, compute)).toEqual({ issue: issue('refund'), since: MORNING });
  expect(compute).toHaveBeenCalledOnce();
  await nextIssueFor('return', '2026-05-12T08:00:00.000Z', compute);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('is computed anew the same day when 200 conversations more are stored', async () => {
  await store(100, 200);
  expect(await nextIssueFor('return', NOON, compute)).toEqual({ issue: issue('refund'), since: NOON });
  expect(compute).toHaveBeenCalledTimes(2);
});

it('is what a lead computed since', async () => {
  await keepNextIssues([issue('exchange')], NOON);
  expect(await nextIssueFor('return', NOON, compute)).toEqual({ issue: issue('exchange'), since: NOON });
  expect(compute).toHaveBeenCalledOnce();
});

it('is nothing for a reason after which nothing follows', async () => {
  expect(await nextIssueFor('login', NOON, compute)).toBeUndefined();
});
