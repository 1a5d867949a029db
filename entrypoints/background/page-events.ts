import { browser } from 'wxt/browser';
import { pageMarks, pageSystems } from 'virtual:page-detectors';
import { audienceOf } from '../../lib/desk/capture-messages';
import { logEffort } from '../../lib/desk/log-effort';
import { openConversation } from '../../lib/desk/open-conversation';
import { regionOf, withReadPhones } from '../../lib/desk/read-phones';
import type { Audience } from '../../lib/domain/interaction';
import type { Sighting } from '../../lib/domain/sighting';
import { opened } from '../../lib/identity/walls';
import type { From } from '../../lib/messaging/handle';
import type { Answer, MessageData } from '../../lib/messaging/protocol';
import { fittingRecipe } from '../../lib/pages/recipe/fitting-recipe';
import { fillSighting, wantsAround } from '../../lib/pages/weigh/fill-sighting';
import { withRealNames } from '../../lib/pages/weigh/real-names';
import { weighSighting } from '../../lib/pages/weigh/weigh-sighting';
import { scaleOf } from '../../lib/effort/scales';
import { armedEffort } from '../../lib/settings/armed-effort';
import { effortMeasure } from '../../lib/settings/effort-measure';
import { noteLostReader } from '../../lib/settings/lost-readers';
import { ownDataSites, siteOf } from '../../lib/settings/own-data-sites';
import { ourAddresses } from '../../lib/settings/our-addresses';
import { siteRecipes } from '../../lib/settings/site-recipes';
import { viewerSetting } from '../../lib/settings/viewer';
import { setTabState, tabState } from '../../lib/settings/tab-state';
import { inject } from './sites';
import { systemAt } from './system-at';

const names = new Map(pageSystems.map(({ system, name }) => [system, name]));
const withOwnData = new Set(pageSystems.filter((one) => one.ownData).map(({ system }) => system));

/** One tab's events one after the other: a later sighting must not be overtaken by an earlier one. */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`tab:${tabId}`, work) as Promise<T>;
}

/** Injects the reader that a page needs: by its address, else by what the page found of the marks that it is answered. */
export async function onReaderWanted(
  wanted: MessageData<'reader:wanted'>,
  { tabId, url }: From,
): Promise<Answer<'reader:wanted'>> {
  if (tabId === undefined || !url) return { granted: false };
  // Newer than the browser's where the page changed its address by itself; its origin is the browser's word.
  const page = new URL(originOf(wanted.url) === originOf(url) ? wanted.url : url);
  const system = wanted.system ?? systemAt(page);
  const recipe = fittingRecipe(await siteRecipes.getValue(), page);
  const pointed = recipe && { customer: recipe.customer, message: recipe.message };
  if (!system) return { granted: true, marks: pageMarks, pointed };
  if (!names.has(system)) return { granted: false };
  return { granted: system === wanted.reader || (await injectReader(tabId, system, page.origin)), system, pointed };
}

async function injectReader(tabId: number, system: string, origin: string): Promise<boolean> {
  // Before the reader: what the page alone says must not be stored when a surer reading is about to come.
  if (withOwnData.has(system) && (await ownDataSites.getValue()).includes(siteOf(origin)))
    await inject(tabId, `own-data-${system}.js`);
  return inject(tabId, `reader-${system}.js`);
}

export async function onSighted(sighted: Sighting, from: From): Promise<undefined> {
  const { tabId, windowId, url } = from;
  // The address that counts is the browser's: a captured page script could name any.
  if (tabId === undefined || windowId === undefined || !url || new URL(url).origin !== originOf(sighted.url)) return;
  const weighed = weighSighting(sighted);
  if (!weighed) return onMissing({ ...sighted, why: 'not-understood' }, from);
  const sighting = fillSighting(withRealNames(weighed));
  await inTurn(tabId, async () => {
    await noteLost(sighting.insteadOf);
    await learnOurAddress(sighting.agent?.address);
    await rememberOpening(audienceOf(sighting));
    const state = await openConversation(withReadPhones(sighting, regionOf(navigator.language)), {
      tabId,
      windowId,
      now: new Date().toISOString(),
      systemName: nameOf(sighting.insteadOf ?? sighting.system, url),
      ownDataOffered: withOwnData.has(sighting.system),
      ourAddresses: await ourAddresses.getValue(),
    });
    await setTabState(state);
  });
  // It has the page read again, with whom the page names around the conversation: only now, as that reading must not be overtaken by this.
  if (wantsAround(sighted)) await inject(tabId, 'around.js');
}

/** A page that nobody wrote a reader for is called by its site. */
function nameOf(system: string, url: string): string {
  return system === 'generic' ? new URL(url).hostname : (names.get(system) ?? system);
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

async function rememberOpening(audience: Audience): Promise<void> {
  const viewer = await viewerSetting.getValue();
  const next = opened(viewer, audience);
  if (next !== viewer) await viewerSetting.setValue(next);
}

async function learnOurAddress(address: string | undefined): Promise<void> {
  if (!address) return;
  const known = await ourAddresses.getValue();
  if (!known.includes(address.toLowerCase())) await ourAddresses.setValue([...known, address.toLowerCase()]);
}

export async function onMissing(
  { why, system, insteadOf }: MessageData<'conversation:missing'>,
  { tabId, url }: From,
): Promise<undefined> {
  if (tabId === undefined || !url) return;
  const known = insteadOf ?? system;
  const systemName = known && known !== 'generic' ? names.get(known) : undefined;
  const { origin } = new URL(url);
  await inTurn(tabId, async () => {
    await noteLost(insteadOf);
    await setTabState(
      why === 'not-understood'
        ? { kind: why, tabId, origin, systemName, redesigned: insteadOf ? true : undefined }
        : { kind: why, tabId, origin, systemName },
    );
  });
}

/** A redesign is told once a reader and version of ours, by the reader's name alone. */
async function noteLost(reader: string | undefined): Promise<void> {
  if (!reader || !names.has(reader)) return;
  const isNew = await noteLostReader(reader, browser.runtime.getManifest().version, new Date().toISOString());
  if (isNew) console.warn('A reader finds nothing on its own pages any more:', reader);
}

/** A digit typed in the page counts only while the agent's own command has armed it there. */
export async function onEffortDigit(
  { digit, conversation, document }: MessageData<'effort:digit'>,
  { tabId }: From,
): Promise<undefined> {
  if (tabId === undefined) return;
  const armed = await armedEffort(tabId);
  const state = await tabState(tabId);
  if (!armed || state?.kind !== 'conversation' || state.document !== document) return;
  if ((state.pageId ?? state.conversationId) !== conversation) return;
  if (armed.conversation !== state.conversation || Date.now() > armed.until) return;
  const scale = scaleOf(await effortMeasure.getValue());
  // The page's script takes 1 to 7; on a shorter scale the other digits are nobody's score.
  if (digit > scale.max) return;
  await logEffort(state, { rater: armed.rater, score: digit, scale, now: new Date().toISOString() });
  await browser.action.setBadgeText({ tabId, text: String(digit) });
}
