import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { exportEffort, giveEffortReason, logEffort, undoEffort } from '../../lib/desk/log-effort';
import { openConversation } from '../../lib/desk/open-conversation';
import { meanEffort, scoreList, scoresBy } from '../../lib/effort/mean-effort';
import { latestScores, setScoreUndone } from '../../lib/db/effort';
import { scaleOf } from '../../lib/effort/scales';
import { aSighting, aViewpoint } from './a-sighting';

const now = '2026-03-12T10:05:00.000Z';
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('keeps wording, scale, direction and rater with each score, and takes it back', async () => {
  const open = await openConversation(aSighting(), aViewpoint());
  const score = await logEffort(open, { rater: 'agent-estimate', score: 6, now });
  expect(score).toMatchObject({
    rater: 'agent-estimate',
    score: 6,
    scale: { version: 'CES 2.0', min: 1, max: 7, highIs: 'ease' },
  });
  await undoEffort(score.id, now);
  expect(await latestScores(10)).toEqual([]);
  await setScoreUndone(score.id, undefined);
  expect(await latestScores(10)).toHaveLength(1);
});

it('refuses a score off its scale', async () => {
  const open = await openConversation(aSighting(), aViewpoint());
  await expect(logEffort(open, { rater: 'customer', score: 8, now })).rejects.toThrow(RangeError);
});

it('keeps a score on the measure the team asks, refuses it off that scale, and averages no two scales', async () => {
  const open = await openConversation(aSighting(), aViewpoint());
  await logEffort(open, { rater: 'customer', score: 2, scale: scaleOf('CES 1.0'), now });
  await logEffort(open, { rater: 'customer', score: 6, now });
  const wrong = logEffort(open, { rater: 'customer', score: 6, scale: scaleOf('CES 1.0'), now });
  await expect(wrong).rejects.toThrow('Effort is 1 to 5, not 6');
  const scores = await latestScores(10);
  expect(scoreList(scores, 'CES 1.0')).toMatchObject({ means: { customer: { mean: 2, n: 1 } }, others: 1 });
  expect(scoreList(scores, 'CES 2.0')).toMatchObject({ means: { customer: { mean: 6, n: 1 } }, others: 1 });
});

it('never averages what customers said with what agents estimated', async () => {
  const open = await openConversation(aSighting(), aViewpoint());
  await logEffort(open, { rater: 'customer', score: 2, now });
  await logEffort(open, { rater: 'agent-estimate', score: 6, now });
  const scores = await latestScores(10);
  expect(meanEffort(scoresBy('customer', scores))).toEqual({ mean: 2, n: 1 });
  // @ts-expect-error a mixed list has no average
  meanEffort(scores);
});

it('exports CSV that no spreadsheet runs', async () => {
  const open = await openConversation(aSighting(), aViewpoint());
  const score = await logEffort(open, { rater: 'customer', score: 2, now });
  await giveEffortReason(score.id, '=HYPERLINK("http://evil.example","had, to call")');
  const csv = await exportEffort();
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"",""had, to call"")"`);
  expect(csv.split('\r\n')[0]).toBe(
    'at,rater,score,scale,min,max,high_is,question,reason,system,conversation,channel,guidance_version',
  );
});
