import { interactionsOf } from '../db/interactions';
import type { IdentifierKey } from '../domain/identifier';
import type { Interaction } from '../domain/interaction';
import type { Viewer } from '../domain/viewer';
import { isOpenTo } from '../identity/walls';
import { mailboxOf } from './mailbox-of';

const PAGE = 200;
/** Nobody looks further back than that, and it has to stay in memory. */
const MOST_PAGES = 50;

/** Everything stored under the identifiers that this agent could open, newest first, a page at a time. An interaction may come twice. */
export async function* wholeHistory(
  keys: readonly IdentifierKey[],
  viewer: Viewer | undefined,
): AsyncGenerator<Interaction[]> {
  let before: string | undefined;
  for (let i = 0; i < MOST_PAGES; i++) {
    const page: Interaction[] = await interactionsOf(keys, { before, limit: PAGE });
    const mailbox = await mailboxOf(keys, page);
    yield page.filter((one) => mailbox.chosen.get(one.conversation) !== '' && isOpenTo(viewer, one.audience));
    const [first, last] = [page[0]?.at, page.at(-1)?.at];
    if (page.length < PAGE || last === undefined) return;
    // Others may be of the same moment as the last one, unless the whole page is: then there is no getting past them otherwise.
    before = first === last ? last : `${last}\0`;
  }
}
