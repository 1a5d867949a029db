import { expect, type Page } from '@playwright/test';
import type { OpenConversation } from '../../../lib/domain/open-conversation';
import { composerText } from './composer-text.ts';
import type { Throughline } from './launch-throughline.ts';

/** The panel beside an empty tab, past the first minutes, with the demo's site allowed and the demo company's history stored. */
export async function withDemo(app: Throughline): Promise<{ page: Page; panel: Page }> {
  await app.allowSite('http://127.0.0.1/*');
  const page = await app.context.newPage();
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Load the demo company' }).click();
  await panel.getByRole('button', { name: /remove/i }).waitFor();
  await panel.getByRole('button', { name: 'Start' }).click();
  return { page, panel };
}

/** The demo helpdesk on a ticket, with the panel beside it and the demo company's history stored. `composer` names its editor. */
export async function atTicket(app: Throughline, helpdeskUrl: string, ticket: string, composer = 'contenteditable') {
  const both = await withDemo(app);
  await both.page.goto(`${helpdeskUrl}tickets/${ticket}?composer=${composer}`);
  await both.page.bringToFront();
  await both.panel.getByText(`Ticket ${ticket}`).waitFor();
  return both;
}

/** Has the helpdesk show another of its tickets, without a new document. */
export async function goTo(page: Page, ticket: string): Promise<void> {
  await page.locator(`a[href*="tickets/${ticket}"]`).click();
}

export const insertButton = (panel: Page) => panel.getByRole('button', { name: /^Insert/ });

/** What stands in a ticket's composer, whichever editor it is and whether its pane is shown or not; empty when the pane is gone. */
export async function written(page: Page, ticket: string): Promise<string> {
  return page.evaluate(composerText, ticket);
}

/** Has something happen in the demo's helpdesk behind the page's back: a message that arrives or is sent, or another status. */
export async function happen(helpdeskUrl: string, what: 'arrive' | 'send' | 'status', id: string, text: string) {
  const answer = await fetch(new URL(`/demo/${what}`, helpdeskUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, text }),
  });
  if (!answer.ok) throw new Error(`The demo answered ${answer.status}`);
}

/** Every record of one store of the extension's database, read in one of its own pages. */
export async function records<T = Record<string, unknown>>(ours: Page, store: string): Promise<T[]> {
  return ours.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const request = indexedDB.open('throughline');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.addEventListener('success', () => {
            request.result.close();
            resolve(all.result as never[]);
          });
        });
      }),
    store,
  );
}

/** Stores something said to us earlier by the customer of a key, as a capture would have. */
export async function remember(ours: Page, party: string, text: string): Promise<void> {
  await ours.evaluate(
    ([key, words]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('throughline');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const change = request.result.transaction('interactions', 'readwrite');
          const at = new Date(Date.now() - 9 * 86_400_000).toISOString();
          change.objectStore('interactions').put({
            id: `seen:${key}`,
            contentKey: `seen:${key}`,
            system: 'demo-helpdesk',
            conversation: `demo-helpdesk:demo:seen:${key}`,
            party: key,
            channel: 'email',
            direction: 'inbound',
            at,
            text: words,
            audience: { site: 'demo' },
            origin: 'demo',
            capturedAt: at,
          });
          change.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    [party, text] as const,
  );
}

/** The conversation that the worker knows to be open; throws when there is none. */
export async function openIn(app: Throughline): Promise<OpenConversation> {
  const open = Object.values(await app.session()).find((one) => (one as OpenConversation).kind === 'conversation');
  if (!open) throw new Error('No conversation is open');
  return open as OpenConversation;
}

/** Presses one of the extension's command keys, as the browser reports it: keys sent by a debugger never reach the browser's own shortcuts. */
export async function pressCommand(app: Throughline, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  await app.worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, url: 'http://127.0.0.1/*' });
    (chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void }).dispatch(name, tab);
  }, command);
}

/** Arms the page for a digit as the command does, and comes back when the page listens. */
export async function armComposer(app: Throughline): Promise<void> {
  const { tabId, document, conversation, conversationId } = await openIn(app);
  await app.worker.evaluate(
    async ([tab, armed, data]) => {
      await chrome.storage.session.set({ [`armed:${tab}`]: { ...armed, until: Date.now() + 3000 } });
      await chrome.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/writing.js'] });
      await chrome.tabs.sendMessage(tab, { type: 'composer:arm-digit', data });
    },
    [tabId, { conversation, rater: 'agent-estimate' }, { document, conversation: conversationId }] as const,
  );
}

/** Types a digit for an armed page until it is logged: the page is armed a moment after the command, and for one digit. */
export async function typeDigit(page: Page, panel: Page, digit: string): Promise<void> {
  const logged = async () => {
    await page.keyboard.press(`Digit${digit}`);
    return (await records(panel, 'effort')).length;
  };
  await expect.poll(logged).toBe(1);
}
