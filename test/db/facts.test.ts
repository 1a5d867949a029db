import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { staleBlocks } from '../../lib/db/blocks';
import { createDatabase, db } from '../../lib/db/database';
import { addScore, setScoreUndone } from '../../lib/db/effort';
import { eraseOrigin } from '../../lib/db/erase';
import { rememberFacts } from '../../lib/db/facts';
import { migration as first } from '../../lib/db/migrations/1';
import type { DraftRecord } from '../../lib/db/records';
import { openInsights } from '../../lib/desk/open-insights';
import type { ConversationFacts, CustomerFacts } from '../../lib/domain/conversation-facts';
import type { EffortScore } from '../../lib/domain/effort';
import type { Rating } from '../../lib/domain/rating';
import { CES_2 } from '../../lib/effort/scales';
import { dashboardOf } from '../../lib/insights/dashboard';
import { dayNumberIn } from '../../lib/insights/rows/day-number';
import { seriesFrom } from '../../lib/insights/tally';

const ZONE = 'Europe/Berlin';

function someFacts(given: Partial<ConversationFacts> & { key: string }): ConversationFacts {
  return {
    party: 'email:maya@okafor.example',
    at: '2026-03-03T10:00:00.000Z',
    lastAt: '2026-03-03T10:00:00.000Z',
    channel: 'email',
    reason: 'return',
    stage: 'purchase',
    language: 'en',
    feeling: 'calm',
    intensity: 0,
    effort: 20,
    signals: { waiting: 30 },
    voices: [],
    origin: 'page',
    ...given,
  };
}

const customer: CustomerFacts = {
  party: 'email:maya@okafor.example',
  since: '2026-03-03T10:00:00.000Z',
  orders: 0,
  spent: 0,
  otherCurrency: 0,
  leaving: false,
  channel: 'email',
  origin: 'page',
};

function aScore(given: Partial<EffortScore> & { id: string }): EffortScore {
  return {
    conversation: 'a',
    party: customer.party,
    system: 'acme',
    channel: 'email',
    rater: 'customer',
    score: 6,
    scale: CES_2,
    at: '2026-03-04T10:00:00.000Z',
    origin: 'page',
    ...given,
  };
}

const aRating: Rating = {
  id: 'r',
  conversation: 'a',
  party: customer.party,
  channel: 'survey',
  measure: 'CES',
  question: CES_2.question,
  score: 6,
  min: 1,
  max: 7,
  highIs: 'ease',
  at: '2026-03-05T10:00:00.000Z',
  origin: 'page',
};

function aDraft({ at }: { at: string }): DraftRecord {
  return {
    id: 'draft',
    conversation: 'a',
    at,
    proposed: 'Hello Maya.',
    style: 'warm',
    writer: 'rules',
    guidanceVersion: 1,
  };
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

const scoresNow = async () => {
  const { scores } = await openInsights(ZONE);
  return Array.from({ length: scores.n }, (_, i) => ({
    score: scores.columns.score[i],
    reason: scores.words.reason[scores.columns.reason[i]!],
    rater: seriesFrom(scores.words.series[scores.columns.series[i]!]!).rater,
  }));
};

describe('facts', () => {
  it('of a customer with two identifiers are one customer’s: what came next is found, and value counts once', async () => {
    const phone = 'phone:+447700900123';
    const parties = [phone, customer.party];
    await rememberFacts(someFacts({ key: 'a' }), customer, { parties });
    await rememberFacts(
      someFacts({ key: 'b', party: phone, reason: 'refund', channel: 'phone', at: '2026-03-05T09:00:00.000Z' }),
      { ...customer, party: phone },
      { parties },
    );
    expect((await db.facts.get('a'))?.next).toEqual({ reason: 'refund', days: 1 });
    expect((await db.customerFacts.toArray()).map((one) => one.party)).toEqual([customer.party]);
  });

  it('tell a conversation what the same customer came back with, and nobody else’s', async () => {
    await rememberFacts(someFacts({ key: 'a' }), customer);
    await rememberFacts(
      someFacts({ key: 'x', party: 'email:other@example.com', at: '2026-03-04T10:00:00.000Z' }),
      customer,
    );
    await rememberFacts(someFacts({ key: 'b', reason: 'refund', at: '2026-03-08T09:00:00.000Z' }), customer);
    expect((await db.facts.get('a'))?.next).toEqual({ reason: 'refund', days: 4 });
    expect((await db.facts.get('x'))?.next).toBeUndefined();
  });

  it('are written once: the same again makes no week stale', async () => {
    await rememberFacts(someFacts({ key: 'a' }), customer);
    await openInsights(ZONE);
    await rememberFacts(someFacts({ key: 'a' }), customer);
    expect(await staleBlocks()).toEqual([]);
  });

  it('give a score its reason, even when they are read after it was logged', async () => {
    await addScore(aScore({ id: '1' }));
    expect(await scoresNow()).toMatchObject([{ reason: '' }]);
    await rememberFacts(someFacts({ key: 'a' }), customer);
    expect(await scoresNow()).toEqual([{ score: 6, reason: 'return', rater: 'customer' }]);
  });
});

describe('scores', () => {
  it('count once when a survey and an agent tell the same answer, and twice when they differ', async () => {
    await rememberFacts(someFacts({ key: 'a' }), customer, { ratings: [aRating] });
    await addScore(aScore({ id: '1', scale: { ...CES_2, question: 'As logged' } }));
    expect(await scoresNow()).toHaveLength(1);
    await addScore(aScore({ id: '2', score: 3 }));
    await addScore(aScore({ id: '3', rater: 'agent-estimate' }));
    expect((await scoresNow()).map((one) => one.rater).sort()).toEqual(['agent-estimate', 'customer', 'customer']);
  });

  it('count once over the end of a week too, whichever comes first', async () => {
    await addScore(aScore({ id: '1', at: '2026-03-09T08:00:00.000Z' }));
    expect(await scoresNow()).toHaveLength(1);
    await rememberFacts(someFacts({ key: 'a' }), customer, { ratings: [aRating] });
    expect(await scoresNow()).toHaveLength(1);
    await addScore(aScore({ id: '2', at: '2026-03-10T08:00:00.000Z' }));
    expect(await scoresNow()).toHaveLength(1);
  });

  it('given the week after a draft are what was said after it', async () => {
    await rememberFacts(someFacts({ key: 'a' }), customer);
    await db.drafts.add(aDraft({ at: '2026-03-06T10:00:00.000Z' }));
    await openInsights(ZONE);
    await addScore(aScore({ id: '1', score: 5, at: '2026-03-10T08:00:00.000Z' }));
    const { drafts } = await openInsights(ZONE);
    expect([drafts.n, drafts.columns.score[0]]).toEqual([1, 5]);
  });

  it('off their scale, or without a readable time, are in no figure', async () => {
    await addScore(aScore({ id: '1', score: 9 }));
    await addScore(aScore({ id: '2', at: 'yesterday' }));
    expect(await scoresNow()).toEqual([]);
  });

  it('that were taken back are out, and back in on undo', async () => {
    await addScore(aScore({ id: '1' }));
    await setScoreUndone('1', '2026-03-04T11:00:00.000Z');
    expect(await scoresNow()).toEqual([]);
    await setScoreUndone('1', undefined);
    expect(await scoresNow()).toHaveLength(1);
  });

  it('of a changed scale stand in a course of their own', async () => {
    const scale = {
      version: 'CES 1.0' as const,
      question: 'How much effort?',
      min: 1,
      max: 5,
      highIs: 'effort' as const,
    };
    for (let i = 0; i < 12; i++) await addScore(aScore({ id: `old-${i}`, conversation: `c${i}`, score: 2, scale }));
    for (let i = 0; i < 12; i++) await addScore(aScore({ id: `new-${i}`, conversation: `d${i}`, score: 6 }));
    const stock = await openInsights(ZONE);
    const { courses } = dashboardOf(stock, { from: stock.oldest, to: stock.newest, only: {} });
    expect(courses.map(({ series, total }) => [series.measure, total?.value]).sort()).toEqual([
      ['CES 1.0', 2],
      ['CES 2.0', 6],
    ]);
  });
});

it('counts a day as the calendar of the zone does', () => {
  const [berlin, utc] = [dayNumberIn(ZONE), dayNumberIn('UTC')];
  expect(berlin('2026-03-03T23:30:00.000Z')).toBe(utc('2026-03-04T12:00:00.000Z'));
  expect(berlin('no time')).toBeNaN();
});

it('packs again for another time zone', async () => {
  await rememberFacts(someFacts({ key: 'a', at: '2026-03-03T23:30:00.000Z' }), customer);
  const berlin = await openInsights(ZONE);
  const newYork = await openInsights('America/New_York');
  expect(berlin.newest - newYork.newest).toBe(1);
});

it('forgets everything of an erased customer', async () => {
  await rememberFacts(
    someFacts({ key: 'a', origin: 'demo' }),
    { ...customer, origin: 'demo' },
    { ratings: [{ ...aRating, origin: 'demo' }] },
  );
  await addScore(aScore({ id: '1', origin: 'demo' }));
  expect((await openInsights(ZONE)).contacts.n).toBe(1);
  await eraseOrigin('demo');
  const after = await openInsights(ZONE);
  expect([after.contacts.n, after.scores.n]).toEqual([0, 0]);
  expect(await db.customerFacts.count()).toBe(0);
});

it('takes one origin back from its own weeks and from those of what hung on it, and leaves the others as they are packed', async () => {
  const [week, later, other] = ['2026-03-03', '2026-03-12', '2026-03-24'].map((day) => `${day}T10:00:00.000Z`);
  await rememberFacts(someFacts({ key: 'a', at: week!, origin: 'import:1' }), customer);
  await addScore(aScore({ id: '1', at: later! }));
  await rememberFacts(someFacts({ key: 'b', at: other!, party: 'email:ana@example.com' }), customer);
  expect(await scoresNow()).toMatchObject([{ reason: 'return' }]);
  await eraseOrigin('import:1');
  expect((await staleBlocks()).sort()).toEqual(['week:2026-03-02', 'week:2026-03-09']);
  expect(await scoresNow()).toMatchObject([{ reason: '' }]);
  expect((await openInsights(ZONE)).contacts.n).toBe(1);
});

it('takes scores over that were logged before figures were kept', async () => {
  const old = new Dexie('before-figures');
  old.version(1).stores(first.stores);
  await old.table('effort').add(aScore({ id: 'kept' }));
  old.close();
  const ours = createDatabase('before-figures');
  expect(await ours.blocks.toArray()).toEqual([{ key: 'week:2026-03-02', stale: 1 }]);
  expect(await ours.effort.count()).toBe(1);
  ours.close();
});
