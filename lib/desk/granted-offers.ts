import { insertedDraftsIn } from '../db/drafts';
import type { Dossier } from '../domain/dossier';
import type { GrantedOffer } from '../guidance/evaluate-offers';

/**
 * What this customer was offered before, as far as drafts tell: each one put into a reply counts for the rules it followed, those of the open
 * conversation once they were sent (until then the agent is still writing). The names are of all rules; only an offer's is ever asked for.
 */
export async function grantedOffers({ interactions, current }: Dossier): Promise<GrantedOffer[]> {
  const conversations = [...new Set(interactions.map((one) => one.conversation))];
  const drafts = (await Promise.all(conversations.map(insertedDraftsIn))).flat();
  return drafts
    .filter((one) => one.conversation !== current || one.sentAt !== undefined)
    .flatMap(({ rules, insertedAt, at }) => (rules ?? []).map((offer) => ({ offer, at: insertedAt ?? at })));
}
