import { browser } from 'wxt/browser';
import type { LaterFigures } from '../../../components/insights/dashboard-view';
import { conversationOf } from '../../../lib/db/conversations';
import { newestOfReason, quoteRefusals, voicedBetween } from '../../../lib/db/facts';
import { interactionsById } from '../../../lib/db/interactions';
import type { ConversationFacts, CustomerFacts } from '../../../lib/domain/conversation-facts';
import type { Dashboard } from '../../../lib/insights/dashboard';
import { retention, valueBySegment } from '../../../lib/insights/figures/customer-value';
import type { Selection } from '../../../lib/insights/rows/selection';
import { DIMENSIONS } from '../../../lib/insights/rows/week-block';
import { themesOf } from '../../../lib/insights/voices';

const READ_FOR_VOICES = 400;
const EXAMPLES = 3;
const END_OF_DAY = 'T23:59:59.999Z';

/** What needs records rather than rows: value and retention, customers' words, and examples for alarms. */
export async function laterFigures(
  dashboard: Dashboard,
  only: Selection['only'],
  { customers, now }: { customers: readonly CustomerFacts[]; now: string },
): Promise<LaterFigures> {
  const isSelected = (facts: ConversationFacts) =>
    DIMENSIONS.every((one) => only[one] === undefined || facts[one] === only[one]);
  const [spoken, refused, canOpen] = await Promise.all([
    voicedBetween(dashboard.from, dashboard.to + END_OF_DAY, {
      limit: READ_FOR_VOICES,
      only: isSelected,
    }),
    quoteRefusals(),
    openSites(),
  ]);
  const interactions = await interactionsById(spoken.flatMap(({ voices }) => voices.map((one) => one.interaction)));
  const own = customers.filter((one) => only.persona === undefined || one.persona === only.persona);
  return {
    segments: valueBySegment(own, (one) => one.persona, now),
    cohorts: retention(own, now),
    themes: themesOf(spoken, interactions, { refused, canOpen }),
    examples: new Map(
      await Promise.all(
        dashboard.trends.map(async ({ reason }) => [reason, await examplesOf(reason, dashboard.to)] as const),
      ),
    ),
  };
}

async function examplesOf(reason: string, to: string) {
  const facts = await newestOfReason(reason, to + END_OF_DAY, EXAMPLES);
  return Promise.all(
    facts.map(async ({ key }) => {
      const record = await conversationOf(key);
      return { key, url: record?.url, name: record?.subject ?? key.slice(key.lastIndexOf(':') + 1) };
    }),
  );
}

/** The wall: words read on a site are shown while this browser may still read it. What was imported or shown as a demo has no site. */
async function openSites(): Promise<(site: string) => boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.map((one) => one.replace(/\*$/, ''));
  return (site) =>
    !site.startsWith('http') || hosts.some((one) => `${site}/`.startsWith(one) || one.startsWith('*://*/'));
}
