import { browser, type Browser } from 'wxt/browser';
import { armEffort } from '../../lib/settings/armed-effort';
import { openPanels } from '../../lib/settings/open-panels';
import { setPanelCommand } from '../../lib/settings/panel-command';
import { rater } from '../../lib/settings/rater';
import { setTabOrigin } from '../../lib/settings/tab-origin';
import { tabState } from '../../lib/settings/tab-state';
import { insertByCommand } from './insert';
import { inject } from './sites';

const ARMED_MS = 3000;

/** Firefox's sidebar, which WXT's types leave out for Chromium. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

// The panel may be opened only inside the agent's gesture, before anything is awaited: what is open must be known beforehand.
let open: number[] = [];
void openPanels.getValue().then((windows) => (open = windows));
openPanels.watch((windows) => (open = windows));

export function onAction(tab: Browser.tabs.Tab): void {
  void togglePanel(tab);
}

export function onCommand(command: string, tab?: Browser.tabs.Tab): void {
  if (command === 'open-panel' && tab) void togglePanel(tab);
  if (tab?.id === undefined) return;
  if (command === 'insert-draft') void insertByCommand(tab.id);
  if (command === 'next-draft') void setPanelCommand(tab.windowId, { command, at: Date.now() });
  if (command === 'log-effort') void armComposer(tab.id);
}

async function togglePanel(tab: Browser.tabs.Tab): Promise<void> {
  const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
  const panel = browser.sidePanel as
    | (typeof browser.sidePanel & { close?(where: { windowId: number }): Promise<void> })
    | undefined;
  if (open.includes(tab.windowId) && panel?.close) await panel.close({ windowId: tab.windowId });
  else if (panel) await panel.open({ windowId: tab.windowId });
  else await sidebar?.toggle();
  if (tab.id !== undefined && tab.url?.startsWith('http')) await setTabOrigin(tab.id, new URL(tab.url).origin);
}

/** Arms the page's script for one digit; the panel says who rates before the digit falls. */
async function armComposer(tabId: number): Promise<void> {
  const state = await tabState(tabId);
  if (state?.kind !== 'conversation' || state.resolution.kind === 'doubt') return;
  await armEffort(tabId, {
    conversation: state.conversation,
    rater: await rater.getValue(),
    until: Date.now() + ARMED_MS,
  });
  await inject(tabId, 'writing.js');
  await browser.tabs.sendMessage(
    tabId,
    {
      type: 'composer:arm-digit',
      data: { document: state.document, conversation: state.pageId ?? state.conversationId },
    },
    { frameId: 0 },
  );
}
