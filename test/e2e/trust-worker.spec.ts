import type { CDPSession, Page } from '@playwright/test';
import type { OpenConversation } from '../../lib/domain/open-conversation';
import {
  atTicket,
  goTo,
  happen,
  insertButton,
  openIn,
  pressCommand,
  records,
  remember,
  typeDigit,
  withDemo,
  written,
} from './harness/at-ticket.ts';
import type { Throughline } from './harness/launch-throughline.ts';
import { expect, test } from './harness/test.ts';

const STORES = ['interactions', 'identifiers', 'links', 'conversations', 'drafts', 'effort', 'guidance', 'corrections'];

/** Everything the extension holds, but what the moment changes. */
async function everything(ours: Page) {
  const kept = await ours.evaluate(async () => [await chrome.storage.session.get(), await chrome.storage.local.get()]);
  return { kept, stores: await Promise.all(STORES.map((store) => records(ours, store))) };
}

/** Values that are wrong for any field. */
const WRONG = [null, undefined, '', -1, 1.5, 1e21, [], {}, true, 'x'.repeat(100_001), { $ne: 1 }, '__proto__'];

/** Messages like the real ones with one thing wrong, and real ones of a kind that our own pages may not send. */
function wrongMessages(open: OpenConversation): unknown[] {
  const { tabId, document, conversation, conversationId, url } = open;
  const ours: Record<string, Record<string, unknown>> = {
    'draft:insert': { tabId, draftId: 'x', text: 'forged', mode: 'caret', noteConfirmed: true },
    'draft:undo': { tabId },
    'conversation:choose': { tabId, conversation, identifier: 'email:forged@example.org' },
  };
  const foreign = [
    { type: 'effort:digit', data: { document, conversation: conversationId, digit: 3 } },
    { type: 'conversation:missing', data: { document, url, why: 'no-conversation' } },
    { type: 'reader:wanted', data: { system: 'demo-helpdesk', document, url } },
    {
      type: 'composer:insert',
      data: { document, conversation: conversationId, kind: 'public', text: 'forged', mode: 'caret' },
    },
    { type: 'composer:undo', data: { document } },
    { type: 'page:stop', data: {} },
  ];
  const bent = Object.entries(ours).flatMap(([type, data]) => [
    ...Object.keys(data).flatMap((field) =>
      WRONG.filter((value) => !(field === 'noteConfirmed' && value === true))
        // Without an identifier "choose" is the way to take a choice back; an empty text is a text.
        .filter((value) => !(field === 'identifier' && value === undefined) && !(field === 'text' && value === ''))
        .filter(
          (value) =>
            typeof value !== 'string' || !value || value.length > 3000 || field === 'mode' || field === 'tabId',
        )
        .map((value) => ({ type, data: { ...data, [field]: value } })),
    ),
    { type },
    { type, data: [data] },
    { type: type.toUpperCase(), data },
    { type: [type], data },
    { type: `${type} `, data },
  ]);
  return [...WRONG, { type: 'toString', data: {} }, { type: '__proto__', data: {} }, ...foreign, ...bent];
}

test('S17: messages of a wrong shape or from a wrong sender change nothing', async ({ app, demo }) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await insertButton(panel).waitFor();
  const open = await openIn(app);
  const before = await everything(panel);
  const answers = await panel.evaluate(
    (messages) =>
      Promise.all(
        messages.map((message) =>
          chrome.runtime.sendMessage(message).then(
            (answer: unknown) => answer ?? null,
            () => null,
          ),
        ),
      ),
    wrongMessages(open),
  );
  expect(answers.filter((answer) => answer !== null)).toEqual([]);
  // A captured page script has our channel, but not our pages' rights.
  const fromPage = [
    {
      type: 'draft:insert',
      data: {
        tabId: open.tabId,
        draftId: await offered(panel, open.tabId),
        text: 'forged',
        mode: 'caret',
        noteConfirmed: true,
      },
    },
    {
      type: 'conversation:choose',
      data: { tabId: open.tabId, conversation: open.conversation, identifier: 'email:forged@example.org' },
    },
    { type: 'effort:digit', data: { document: open.document, conversation: open.conversationId, digit: 3 } },
    { type: 'effort:digit', data: { document: open.document, conversation: open.conversationId, digit: 99 } },
    { type: 'conversation:sighted', data: { system: 'demo-helpdesk' } },
  ];
  await app.worker.evaluate(
    async ([tabId, messages]) => {
      await chrome.scripting.executeScript({
        target: { tabId },
        args: [messages],
        func: (list) => Promise.all(list.map((one) => chrome.runtime.sendMessage(one).catch(() => null))),
      });
    },
    [open.tabId, fromPage] as const,
  );
  expect(await written(page, '4821')).toBe('');
  expect(await everything(panel)).toEqual(before);
});

async function offered(panel: Page, tabId: number): Promise<string> {
  const { [`draft:${tabId}`]: draft } = await panel.evaluate(() => chrome.storage.session.get());
  return (draft as { draftId: string }).draftId;
}

/** Writes down, in the page script's own world, whatever arrives there. */
async function listenInPage(app: Throughline, tabId: number): Promise<() => Promise<string[]>> {
  await app.worker.evaluate(async (id) => {
    await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const heard = ((globalThis as unknown as { heard: string[] }).heard = []) as string[];
        chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
      },
    });
  }, tabId);
  return () =>
    app.worker.evaluate(async (id) => {
      const [first] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => (globalThis as unknown as { heard: string[] }).heard,
      });
      return (first?.result ?? []) as string[];
    }, tabId);
}

test('S18: what the worker tells a page holds no history and nothing of another ticket', async ({ app, demo }) => {
  const { page, panel } = await withDemo(app);
  await remember(panel, 'email:maya@okafor.example', 'canary-of-maya wrote about a tent peg');
  await remember(panel, 'email:j.weber@weber-muenster.example', 'canary-of-jonas schrieb wegen eines Seils');
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByText('Ticket 4821').waitFor();
  const heard = await listenInPage(app, (await openIn(app)).tabId);
  const drafts: string[] = [];
  for (const ticket of ['4821', '4819', '4818', '4821']) {
    await goTo(page, ticket);
    await panel.getByText(`Ticket ${ticket}`).waitFor();
    await insertButton(panel).waitFor();
    drafts.push(await panel.getByRole('textbox', { name: 'Reply text' }).inputValue());
    await insertButton(panel).click();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await pressCommand(app, page, 'log-effort');
  }
  const told = await heard();
  const kinds = new Set(told.map((one) => JSON.parse(one).type as string));
  expect([...kinds].sort()).toEqual(['composer:arm-digit', 'composer:insert', 'composer:undo', 'page:reread']);
  expect(told.filter((one) => one.includes('composer:insert'))).toHaveLength(4);
  const texts = (await records<{ text: string }>(panel, 'interactions')).map(({ text }) => text);
  const sentences = texts
    .flatMap((text) => text.split(/[.!?\n]+/).map((one) => one.trim()))
    .filter((one) => one.length > 60);
  expect(sentences.length).toBeGreaterThan(30);
  for (const message of told) {
    expect(message).not.toMatch(/canary/);
    const { type, data } = JSON.parse(message) as { type: string; data: Record<string, unknown> };
    if (type === 'composer:insert') expect(drafts).toContain(data.text);
    // But for the draft the agent inserts, a message is made of marks only.
    const { text: _, ...marks } = data;
    for (const sentence of sentences) expect(JSON.stringify(marks)).not.toContain(sentence);
    for (const value of Object.values(marks)) expect(String(value).length).toBeLessThan(80);
  }
});

/** Ends the worker at once, as the browser does when it wants the memory. The next event starts a new one. */
async function stopWorker(app: Throughline, devtools: CDPSession): Promise<void> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(app.url('')));
  // A test that ends nothing proves nothing.
  if (!worker) throw new Error('There is no worker to stop');
  await devtools.send('Target.closeTarget', { targetId: worker.targetId });
}

const session = (panel: Page) => panel.evaluate(() => chrome.storage.session.get());
const isSeen = async (panel: Page, ticket: string) =>
  Object.values(await session(panel)).some((one) => (one as OpenConversation).conversationId === ticket);

test('S31: a worker stopped after a sighting or a score loses nothing that was acknowledged', async ({ app, demo }) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  const devtools = await panel.context().newCDPSession(panel);
  await page.bringToFront();
  await pressCommand(app, page, 'log-effort');
  await typeDigit(page, panel, '5');
  const { tabId } = await openIn(app);
  await stopWorker(app, devtools);
  for (const ticket of ['4818', '4819', '4813', '4803', '4790']) {
    await panel.evaluate(([id, url]) => chrome.tabs.update(id, { url }), [
      tabId,
      `${demo.helpdeskUrl}tickets/${ticket}`,
    ] as const);
    await expect.poll(() => isSeen(panel, ticket), { timeout: 15_000 }).toBe(true);
    await stopWorker(app, devtools);
    const text = `Arrived while nobody was awake: ${ticket}`;
    await happen(demo.helpdeskUrl, 'arrive', ticket, text);
    await expect
      .poll(async () => (await records<{ text: string }>(panel, 'interactions')).some((one) => one.text === text))
      .toBe(true);
    const captured = (await records<{ conversation: string; text: string }>(panel, 'interactions')).filter(
      ({ conversation }) => conversation.endsWith(`127.0.0.1:${demo.port}:${ticket}`),
    );
    const { conversations } = (await (await fetch(new URL('/demo/helpdesk.json', demo.helpdeskUrl))).json()) as {
      conversations: Array<{ id: string; messages: unknown[] }>;
    };
    const onPage = conversations.find(({ id }) => id === ticket)!.messages.length;
    expect(captured).toHaveLength(onPage);
  }
  expect(await records(panel, 'effort')).toMatchObject([{ score: 5, conversation: expect.stringMatching(/4821$/) }]);
  expect((await records<{ id: string }>(panel, 'conversations')).map(({ id }) => id).sort()).toEqual([
    '4790',
    '4803',
    '4813',
    '4818',
    '4819',
    '4821',
  ]);
});
