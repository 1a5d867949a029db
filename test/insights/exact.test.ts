import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dashboardOf } from '../../lib/insights/dashboard';
import { answersOf, type Answer } from '../../lib/insights/rows/answers-of';
import { mondayOf } from '../../lib/insights/rows/day-number';
import type { Selection } from '../../lib/insights/rows/selection';
import { DIMENSIONS } from '../../lib/insights/rows/week-block';
import { seriesKey } from '../../lib/insights/tally';
import type { ConversationFacts } from '../../lib/domain/conversation-facts';
import type { GeneratedYear } from '../../scripts/insights/generated-year';
import { aStock } from './a-stock';

const DAY_MS = 86_400_000;
const FEWEST = 10;
let year!: GeneratedYear;
const stock = aStock({ conversations: 3000, scores: 3000 }, (made) => {
  made.drafts.forEach((one, i) => i % 3 && Object.assign(one, { split: 'spring' }));
  year = made;
});
const about = new Map(year.facts.map((one) => [one.key, one]));
const answers = answersOf(year);

const selections = fc
  .record({
    from: fc.integer({ min: stock.oldest, max: stock.newest }),
    days: fc.integer({ min: 1, max: 364 }),
    only: fc.record(
      {
        channel: fc.constantFrom('email', 'chat', 'phone'),
        reason: fc.constantFrom('return', 'refund', 'delivery-late'),
        language: fc.constantFrom('en', 'de'),
        stage: fc.constantFrom('purchase', 'retention'),
        persona: fc.constantFrom('', 'Gear expert'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ from, days, only }): Selection => ({ from, to: Math.min(stock.newest, from + days - 1), only }));

/** Every figure from the records themselves, one after the other, the way the definition reads. */
function exactly({ from, to, only }: Selection) {
  const isAbout = (facts: ConversationFacts | undefined) =>
    DIMENSIONS.every((one) => only[one] === undefined || (facts?.[one] ?? '') === only[one]);
  const within = ({ at }: { at: string }, first = from, last = to) => dayIn(at) >= first && dayIn(at) <= last;
  const contacts = year.facts.filter(isAbout);
  const now = contacts.filter((one) => within(one));
  const before = contacts.filter((one) => within(one, from - (to - from + 1), from - 1));
  const said = answers.filter((one) => within(one) && isAbout(about.get(one.conversation)));
  const drafts = year.drafts.filter((one) => within(one) && isAbout(about.get(one.conversation)));
  return { now, before, said, drafts };
}

it.each(['reasons', 'courses', 'rules'] as const)('sums %s to what the records themselves say', (figure) => {
  fc.assert(
    fc.property(selections, (selection) => {
      const shown = dashboardOf(stock, selection);
      const exact = exactly(selection);
      expect([shown.conversations, shown.scores]).toEqual([exact.now.length, exact.said.length]);
      checks[figure](shown, exact, selection);
    }),
    { numRuns: 40 },
  );
});

const checks = { reasons: reasonsAgree, courses: coursesAgree, rules: rulesAgree };
type Check = (shown: ReturnType<typeof dashboardOf>, exact: ReturnType<typeof exactly>, selection: Selection) => void;

function reasonsAgree(...[shown, { now, before }, { from, to }]: Parameters<Check>) {
  const groups = [...Map.groupBy(now, (one) => one.reason ?? '')].filter(([, own]) => own.length >= FEWEST);
  expect(new Set(shown.reasons.map(({ reason }) => reason))).toEqual(new Set(groups.map(([reason]) => reason)));
  for (const { reason, n, share, change, repeat } of shown.reasons) {
    const own = now.filter((one) => (one.reason ?? '') === reason);
    const former = before.filter((one) => (one.reason ?? '') === reason).length;
    const settled = own.filter((one) => dayIn(one.at) <= stock.newest - 7);
    expect([n, share.value]).toEqual([own.length, own.length / now.length]);
    const isKnown = former >= FEWEST && from - (to - from + 1) >= stock.oldest;
    expect(change?.value).toEqual(isKnown ? own.length / former : undefined);
    const again = settled.filter((one) => one.next && one.next.days <= 7).length;
    expect(repeat?.value).toEqual(settled.length >= FEWEST ? again / settled.length : undefined);
  }
}

function coursesAgree(...[shown, { said }]: Parameters<Check>) {
  const bySeries = Map.groupBy(said, (one) => seriesKey(one.series));
  expect(shown.courses.length).toBe(bySeries.size);
  for (const { series, unit, total, points } of shown.courses) {
    const own = bySeries.get(seriesKey(series))!;
    const span = unit === 'mean' ? 7 : 28;
    const start = mondayOf(Math.min(...own.map((one) => dayIn(one.at))));
    const byPoint = Map.groupBy(own, (one) => start + Math.floor((dayIn(one.at) - start) / span) * span);
    expect(points.map(({ from, n }) => [from, n])).toEqual(
      [...byPoint].map(([from, list]) => [from, list.length]).sort(([a], [b]) => a! - b!),
    );
    expect(total?.value).toEqual(own.length < FEWEST ? undefined : expect.closeTo(valueOf(own), 9));
    for (const { from, estimate } of points) {
      const list = byPoint.get(from)!;
      expect(estimate?.value).toEqual(list.length < FEWEST ? undefined : expect.closeTo(valueOf(list), 9));
    }
  }
}

function rulesAgree(...[shown, { drafts }]: Parameters<Check>) {
  const names = new Set(drafts.flatMap((one) => one.rules ?? []));
  const enough = [...names].filter((rule) => drafts.filter((one) => one.rules?.includes(rule)).length >= FEWEST);
  expect(new Set(shown.byRule.map(({ name }) => name))).toEqual(new Set(enough));
  for (const { name, n, used, fates } of shown.byRule) {
    const own = drafts.filter((one) => one.rules?.includes(name));
    const put = own.filter((one) => one.overridden || one.inserted !== undefined).length;
    expect([n, used.value, fates.overridden]).toEqual([
      own.length,
      put / own.length,
      own.filter((one) => one.overridden).length,
    ]);
  }
}

function valueOf(own: readonly Answer[]): number {
  const share = (is: (score: number) => boolean) => own.filter(({ score }) => is(score)).length / own.length;
  const [{ series }] = own as [Answer];
  if (series.measure === 'CSAT') return share((score) => score >= series.max - 1);
  if (series.measure === 'NPS') return share((score) => score >= 9) - share((score) => score <= 6);
  return own.reduce((sum, { score }) => sum + score, 0) / own.length;
}

function dayIn(at: string): number {
  return Math.floor(Date.parse(at) / DAY_MS);
}
