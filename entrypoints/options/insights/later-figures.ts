import { conversationOf } from '../../../lib/db/conversations';
import { allCustomerFacts, newestOfReason, quoteRefusals, voicedBetween } from '../../../lib/db/facts';
import { interactionsById } from '../../../lib/db/interactions';
import type { ConversationFacts } from '../../../lib/domain/conversation-facts';
import type { Dashboard, LaterFigures } from '../../../lib/insights/dashboard';
import { retention, valueBySegment } from '../../../lib/insights/figures/customer-value';
import type { Selection } from '../../../lib/insights/rows/selection';
import { DIMENSIONS } from '../../../lib/insights/rows/week-block';
import { themesOf } from '../../../lib/insights/voices';

const READ_FOR_VOICES = 400;
const EXAMPLES = 3;
const END_OF_DAY = 'T23:59:59.999Z';

/** What slower figures are made of: the days and alarms of the figures they follow, and the sites whose words may be shown. */
export interface LaterWish {
  figures: Pick<Dashboard, 'from' | 'to'> & { trends: ReadonlyArray<{ reason: string }> };
  only: Selection['only'];
  /** Match patterns of what this browser may read. */
  origins: readonly string[];
  now: string;
}

/** What needs records rather than rows: value and retention, customers' words, and examples for alarms. Customers are read once. */
export function laterFiguresOver(customers = allCustomerFacts): (wish: LaterWish) => Promise<LaterFigures> {
  const value = valueOnce(customers);
  return async (wish) => {
    const [ofCustomers, themes, examples] = await Promise.all([
      value(wish.only.persona, wish.now),
      spokenThemes(wish),
      Promise.all(
        wish.figures.trends.map(
          async ({ reason }) => [reason, await examplesOf(reason, wish.figures.to + END_OF_DAY)] as const,
        ),
      ),
    ]);
    return { ...ofCustomers, themes, examples: new Map(examples) };
  };
}

/** Only the persona parts customers: figures over all of them are made once for each. */
function valueOnce(read: typeof allCustomerFacts) {
  let customers: ReturnType<typeof allCustomerFacts> | undefined;
  const made = new Map<string | undefined, Pick<LaterFigures, 'segments' | 'cohorts'>>();
  return async (persona: string | undefined, now: string) => {
    const known = made.get(persona);
    if (known) return known;
    const all = await (customers ??= read());
    const own = all.filter((one) => persona === undefined || one.persona === persona);
    const figures = { segments: valueBySegment(own, (one) => one.persona, now), cohorts: retention(own, now) };
    made.set(persona, figures);
    return figures;
  };
}

async function spokenThemes({ figures, only, origins }: LaterWish): Promise<LaterFigures['themes']> {
  const isSelected = (facts: ConversationFacts) =>
    DIMENSIONS.every((one) => only[one] === undefined || facts[one] === only[one]);
  const [spoken, refused] = await Promise.all([
    voicedBetween(figures.from, figures.to + END_OF_DAY, { limit: READ_FOR_VOICES, only: isSelected }),
    quoteRefusals(),
  ]);
  const interactions = await interactionsById(spoken.flatMap(({ voices }) => voices.map((one) => one.interaction)));
  return themesOf(spoken, interactions, { refused, canOpen: wallOf(origins) });
}

async function examplesOf(reason: string, to: string) {
  const facts = await newestOfReason(reason, to, EXAMPLES);
  return Promise.all(
    facts.map(async ({ key }) => {
      const record = await conversationOf(key);
      return { key, url: record?.url, name: record?.subject ?? key.slice(key.lastIndexOf(':') + 1) };
    }),
  );
}

/** The wall: words read on a site are shown while this browser may still read it. What was imported or shown as a demo has no site. */
function wallOf(origins: readonly string[]): (site: string) => boolean {
  const hosts = origins.map((one) => one.replace(/\*$/, ''));
  return (site) =>
    !site.startsWith('http') || hosts.some((one) => `${site}/`.startsWith(one) || one.startsWith('*://*/'));
}
