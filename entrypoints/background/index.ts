import '../../lib/domain/jitless';
import { browser } from 'wxt/browser';
import { chooseCustomer } from '../../lib/desk/choose-customer';
import { handle } from '../../lib/messaging/handle';
import { paused } from '../../lib/settings/paused';
import { siteOf } from '../../lib/settings/own-data-sites';
import { setPointing } from '../../lib/settings/pointing';
import { setOfferedDraft } from '../../lib/settings/offered-draft';
import { setTabOrigin } from '../../lib/settings/tab-origin';
import { forgetTab } from '../../lib/settings/tab-state';
import { onAction, onCommand } from './commands';
import { onInsert, onUndo } from './insert';
import { onPointingDo, onPointingMoved, onPointingStart } from './pointing';
import { inTurn, onEffortDigit, onMissing, onReaderWanted, onSighted } from './page-events';
import { applySites, restartOn } from './sites';

/** The worker: listens, and hands over. Everything is registered at once, because it may be started by any of these events. */
export default defineBackground(() => {
  handle({
    'reader:wanted': onReaderWanted,
    'conversation:sighted': onSighted,
    'conversation:missing': onMissing,
    'effort:digit': onEffortDigit,
    'draft:insert': onInsert,
    'draft:undo': onUndo,
    'conversation:choose': async ({ tabId, conversation, identifier, person }) => {
      await chooseCustomer(conversation, identifier, person);
      await reread(tabId);
      return { done: true };
    },
    'conversation:reread': async ({ tabId }) => reread(tabId),
    'pointing:start': onPointingStart,
    'pointing:do': onPointingDo,
    'pointing:moved': onPointingMoved,
    'recipes:changed': async ({ origin }) => {
      await restartOn(siteOf(origin));
      return undefined;
    },
    'own-data:changed': async ({ site }) => {
      await restartOn(site);
      return undefined;
    },
    'sites:changed': async () => {
      await applySites();
      return undefined;
    },
  });
  browser.action.onClicked.addListener(onAction);
  browser.commands.onCommand.addListener(onCommand);
  browser.runtime.onInstalled.addListener(() => void applySites());
  browser.permissions.onAdded.addListener(() => void applySites());
  browser.permissions.onRemoved.addListener(() => void applySites());
  paused.watch(() => void applySites());
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void startOver(tabId);
  });
});

// A new document: what was known of the tab's old one must not be shown beside it. The browser reports a mere change of address
// within the document the same way; then our script is still there and reads again.
async function startOver(tabId: number): Promise<void> {
  await forget(tabId);
  await reread(tabId);
}

async function reread(tabId: number): Promise<undefined> {
  // In a new document nobody listens yet; our script will report by itself.
  await browser.tabs.sendMessage(tabId, { type: 'page:reread', data: {} }, { frameId: 0 }).catch(() => undefined);
}

async function forget(tabId: number): Promise<void> {
  await inTurn(tabId, () =>
    Promise.all([
      forgetTab(tabId),
      setPointing(tabId, undefined),
      setOfferedDraft(tabId, undefined),
      setTabOrigin(tabId, undefined),
    ]),
  );
}
