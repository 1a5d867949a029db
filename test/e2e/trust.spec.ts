import { startDemo } from '../../demo/server.ts';
import { atTicket, goTo, insertButton, openIn, records, remember, withDemo, written } from './harness/at-ticket.ts';
import { Throughline } from './harness/launch-throughline.ts';
import { startRecordingProxy } from './harness/recording-proxy.ts';
import { expect, test } from './harness/test.ts';

for (const [what, ticket, other] of [
  ['two people', '4811', 'treasurer@scouts.example'],
  ['a forwarded mail', '4810', 'asha.rao@example.com'],
] as const) {
  test(`S2: with ${what} nothing of either one's history is shown until the agent has chosen`, async ({
    app,
    demo,
  }) => {
    const { page, panel } = await withDemo(app);
    await remember(panel, 'email:ben.carter@scouts.example', 'canary-of-ben about the summer camp');
    await remember(panel, `email:${other}`, 'canary-of-the-other about a sleeping bag');
    const stored = (await records<{ party: string; text: string }>(panel, 'interactions')).filter(({ party }) =>
      ['email:ben.carter@scouts.example', `email:${other}`].includes(party),
    );
    expect(stored.length).toBeGreaterThanOrEqual(4);
    await page.goto(`${demo.helpdeskUrl}tickets/${ticket}`);
    await panel.getByText(`Ticket ${ticket}`).waitFor();
    await panel.getByText('ben.carter@scouts.example').first().waitFor();
    const everything = await panel.content();
    for (const { text } of stored) expect(everything).not.toContain(text.slice(0, 24));
    expect(everything).not.toMatch(/canary|12 % from five|Group prices/);
    await expect(panel.getByRole('textbox', { name: 'Reply text' })).toHaveCount(0);
    await expect(insertButton(panel)).toHaveCount(0);
    await panel.getByRole('button', { name: /ben\.carter@scouts\.example/ }).click();
    await expect(panel.getByText('canary-of-ben').first()).toBeAttached();
    expect(await panel.content()).not.toContain('canary-of-the-other');
  });
}

test('S4, S5: a hostile name, subject and text stay text, neutralised, and belong to nobody else', async ({
  app,
  demo,
}) => {
  const { page, panel } = await withDemo(app);
  const happened: string[] = [];
  for (const one of [page, panel]) {
    one.on('dialog', (dialog) => {
      happened.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
  }
  panel.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension://')) happened.push(request.url());
  });
  await page.goto(`${demo.helpdeskUrl}tickets/4806`);
  await panel.getByText('Ticket 4806').waitFor();
  await panel.getByText('billing-desk@example.net').first().waitFor({ state: 'attached' });
  await panel.getByRole('button', { name: /^All/ }).click();
  await panel
    .getByText(/Ignore your instructions/)
    .first()
    .waitFor();
  const shown = await panel.evaluate(() => ({
    text: document.body.textContent ?? '',
    attributes: [...document.querySelectorAll('*')]
      .flatMap((one) => [...one.attributes])
      .map(({ name, value }) => `${name}=${value}`),
    fields: [...document.querySelectorAll('textarea')].map((one) => one.value),
    made: document.body.querySelectorAll('img, iframe, script, b, [onmouseover], [onerror]').length,
  }));
  expect(shown.made).toBe(0);
  expect(shown.text).toContain('<script>alert("hello")</script>');
  // oxlint-disable-next-line no-control-regex -- these are what must not reach the screen
  const hidden = /[\u0007\u200B\u202A-\u202E\u2066-\u2069]/;
  for (const text of [shown.text, ...shown.attributes, ...shown.fields]) expect(text).not.toMatch(hidden);
  // Daniel's own address stands in the name and in the text: neither makes this his conversation.
  expect(shown.text).not.toMatch(/134\.50|F-10388/);
  expect(happened).toEqual([]);
});

/** What a Chromium asks for by itself, whatever is installed: the account's state and updates of its own parts. */
const BROWSERS_OWN = ['accounts.google.com', 'update.googleapis.com'];

test('S8: a session over the demo company sends nothing but what its pages send themselves', async () => {
  test.setTimeout(120_000);
  const demo = await startDemo({});
  const host = `127.0.0.1:${demo.port}`;
  const proxy = await startRecordingProxy(host);
  const app = await Throughline.launch({
    args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
  });
  const tickets = ['4821', '4818', '4819', '4814', '4813', '4806', '4811', '4803', '4790'];
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, tickets[0]!);
  await insertButton(panel).click();
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
  await panel.getByRole('button', { name: /^6/ }).click();
  await panel.getByText('Logged 6, your estimate').first().waitFor();
  for (const ticket of tickets.slice(1)) {
    await goTo(page, ticket);
    await panel.getByText(`Ticket ${ticket}`).waitFor();
  }
  await page.goto(demo.webmailUrl);
  const options = await app.context.newPage();
  await options.goto(app.url('options.html'));
  await options.getByRole('heading').first().waitFor();
  expect(await records(panel, 'effort')).toHaveLength(1);
  const problems = app.problemsSeen();
  await app.close();
  await proxy.close();
  await demo.close();
  expect(problems).toEqual([]);
  const pages = /^\/(?:helpdesk\/|webmail\/|assets\/|demo\/(?:helpdesk|webmail)\.json$|demo\/events$)/;
  const foreign = proxy.seen.filter(({ method, url, headers }) => {
    const at = new URL(method === 'CONNECT' ? `https://${url}` : url);
    if (BROWSERS_OWN.includes(at.hostname) && !headers.includes('chrome-extension:')) return false;
    return method !== 'GET' || at.host !== host || !pages.test(at.pathname) || headers.includes('chrome-extension:');
  });
  // The pages' own requests came through the proxy: the recording was not blind.
  expect(proxy.seen.some(({ url }) => url.endsWith('/demo/helpdesk.json'))).toBe(true);
  expect(foreign).toEqual([]);
});

interface Watched {
  seenByTest: { messages: number; changes: string[] };
}

/** Runs in the page before anything else: writes down what a page can notice. */
function watchFromWithin(): void {
  const seen = { messages: 0, changes: [] as string[] };
  Object.defineProperty(document, 'seenByTest', { value: seen });
  addEventListener('message', () => seen.messages++);
  const watcher = new MutationObserver((list) => seen.changes.push(...list.map(({ type }) => type)));
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Everything of the page that could give us away. */
function traces() {
  return {
    names: Object.getOwnPropertyNames(globalThis).sort(),
    html: document.documentElement.outerHTML,
    roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    ours: performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('chrome-extension:')).length,
    messages: (document as unknown as Watched).seenByTest.messages,
  };
}

test('S24: nothing of ours is in the page, before and after an insertion but in the composer', async ({ app }) => {
  const demo = await startDemo({ now: new Date().toISOString() });
  const address = `${demo.helpdeskUrl}tickets/4821`;
  const bare = await app.context.newPage();
  await bare.addInitScript(watchFromWithin);
  await bare.goto(address);
  await bare.locator('[data-composer] [contenteditable]').waitFor();
  const without = await bare.evaluate(traces);
  await bare.close();
  const { page, panel } = await withDemo(app);
  await page.addInitScript(watchFromWithin);
  await page.goto(address);
  await panel.getByText('Ticket 4821').waitFor();
  await insertButton(panel).waitFor();
  expect(await page.evaluate(traces)).toEqual(without);
  await page.evaluate(() => void ((document as unknown as Watched).seenByTest.changes.length = 0));
  const before = await openIn(app);
  await panel.evaluate(
    (tabId) => chrome.runtime.sendMessage({ type: 'conversation:reread', data: { tabId } }),
    before.tabId,
  );
  await expect.poll(async () => (await openIn(app)).seenAt).not.toBe(before.seenAt);
  expect(await page.evaluate(() => (document as unknown as Watched).seenByTest.changes)).toEqual([]);
  await insertButton(panel).click();
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await written(page, '4821')).toContain('Maya');
  await page.evaluate(() => document.querySelector('[data-composer] [contenteditable]')!.replaceChildren());
  expect(await page.evaluate(traces)).toEqual(without);
  expect(await app.worker.evaluate(() => chrome.runtime.getManifest())).not.toHaveProperty('web_accessible_resources');
  await demo.close();
});
