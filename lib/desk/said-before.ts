import { insertedDraftsIn, latestInsertedDrafts } from '../db/drafts';
import type { Dossier } from '../domain/dossier';
import type { SaidBefore } from './think';

const TEAM_REPLIES = 200;

/** What was sent before, newest first: to this customer, and from this computer lately. */
export async function saidBefore({ interactions, current }: Dossier): Promise<SaidBefore> {
  const [here, team] = await Promise.all([insertedDraftsIn(current), latestInsertedDrafts(TEAM_REPLIES)]);
  const sent = interactions.filter((one) => one.direction === 'outbound').map((one) => one.text);
  return {
    toCustomer: [...here.map((draft) => draft.sent ?? draft.inserted ?? ''), ...sent.reverse()],
    byTeam: team.map((draft) => draft.inserted ?? ''),
  };
}
