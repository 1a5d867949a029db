import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { records } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

/** Presses Tab until a control with this name has the keyboard, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const said = await focused.evaluate((one) => {
      const labels = [...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
      return (
        one.getAttribute('aria-label') ?? [...labels, ...(labels.length ? [] : [one.textContent])].join(' ')
      ).trim();
    });
    if (typeof name === 'string' ? said === name : name.test(said)) return;
  }
  throw new Error(`No way with the keyboard to ${String(name)}`);
}

/** Follows a link of the page's menu. */
async function goByKeys(page: Page, section: string): Promise<void> {
  await page.keyboard.down('Shift');
  await tabTo(page, section);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
}

test('a lead writes a procedure with an offer, rehearses and publishes it with the keyboard alone', async ({ app }) => {
  const page = await app.context.newPage();
  await page.goto(app.url('options.html#data'));
  await page.getByText('Load the demo company').waitFor();
  await tabTo(page, 'Load the demo company');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /remove/i }).waitFor();

  await goByKeys(page, 'Replies and procedures');
  await page.getByText('Add a procedure').waitFor();
  const { keyboard } = page;
  await tabTo(page, 'I lead this team');
  await keyboard.press('Enter');
  await tabTo(page, 'Add a procedure');
  await keyboard.press('Enter');
  await page.getByLabel('What the reply must do').waitFor();
  await keyboard.down('Shift');
  await tabTo(page, 'What the reply must do');
  await keyboard.up('Shift');
  await keyboard.type('check the warranty');
  await tabTo(page, 'Facts it must state, one a line');
  await keyboard.type('The warranty covers two years.');

  await goByKeys(page, 'Offers');
  await page.getByText('Add an offer').waitFor();
  await tabTo(page, 'Add an offer');
  await keyboard.press('Enter');
  await page.getByLabel('What is offered').waitFor();
  await page.keyboard.down('Shift');
  await tabTo(page, 'What is offered');
  await page.keyboard.up('Shift');
  await keyboard.type('a voucher');
  await tabTo(page, 'Limit');
  await keyboard.type('20');
  await tabTo(page, 'Currency');
  await keyboard.type('eur');

  await expect(page.getByText('Not rehearsed yet.')).toBeVisible();
  await goByKeys(page, 'Rehearsal');
  await page.getByText('Replays your unpublished changes').waitFor();
  await tabTo(page, 'Rehearse');
  await keyboard.press('Enter');
  await expect(page.getByText(/^Of \d+ replies/)).toBeVisible({ timeout: 30_000 });
  await tabTo(page, /^(Changes|Breaks)/);
  await keyboard.press('Enter');
  await expect(page.locator('section', { hasText: 'With your change' }).first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await expect(page.locator('summary:focus')).toBeVisible();

  await keyboard.down('Shift');
  await tabTo(page, 'What changed');
  await keyboard.up('Shift');
  await keyboard.type('Warranty, and a small voucher');
  await keyboard.press('Enter');
  // Without a condition it also holds for thanks: the browser leads to the break that nobody has accepted.
  await expect(page.getByLabel(/Leaves out what the procedure requires/)).toBeFocused();
  await keyboard.type('Thanks need no warranty.');
  await keyboard.press('Enter');
  await expect(page.getByText('Version 1 is published. The next draft follows it.')).toBeVisible();
  const [published] = await records(page, 'guidance');
  expect(published).toMatchObject({
    version: 1,
    note: 'Warranty, and a small voucher',
    document: {
      offers: [{ kind: 'voucher', what: 'a voucher', limit: 20, currency: 'EUR' }],
    },
  });
  expect(published).toMatchObject({ accepted: [{ reason: 'Thanks need no warranty.' }] });
  const { procedures } = (published as { document: { procedures: unknown[] } }).document;
  expect(procedures.at(-1)).toMatchObject({ say: ['check the warranty'], facts: ['The warranty covers two years.'] });
});

test('unpublished changes outlive the page, and a bad file changes nothing', async ({ app }) => {
  const page = await app.context.newPage();
  await page.goto(app.url('options.html#tone'));
  await page.getByRole('button', { name: 'I lead this team' }).click();
  await page.getByRole('button', { name: 'Add words' }).click();
  await page.getByLabel('Words to avoid').fill('<img src=x onerror=alert(1)>');
  await expect
    .poll(() => page.evaluate(() => chrome.storage.local.get('guidance-draft')))
    .toHaveProperty('guidance-draft.document');
  await page.close({ runBeforeUnload: false });

  const again = await app.context.newPage();
  await again.goto(app.url('options.html#tone'));
  await expect(again.getByText('Your unpublished changes were kept.')).toBeVisible();
  await expect(again.getByLabel('Words to avoid')).toHaveValue('<img src=x onerror=alert(1)>');
  expect(await again.locator('img').count()).toBe(0);

  await again.goto(app.url('options.html#document'));
  const saved = again.waitForEvent('download');
  await again.getByRole('button', { name: 'Save as JSON' }).click();
  const whole = await readFile(await (await saved).path(), 'utf8');
  const read = (text: string) =>
    again
      .getByLabel('Read a file')
      .setInputFiles({ name: 'rules.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
  const told = again.getByRole('listitem').filter({ hasText: /line|document/ });
  for (const [text, words] of [
    ['format: 3\nversion: 1\ntone: loud\n', /line 3, tone: /],
    ['format: 3\nversion: [1\n', /neither YAML nor JSON/],
    [whole.slice(0, whole.length / 2), /^line \d+, document: This is neither YAML nor JSON/],
    [whole.replace('"warmth": 2', '"warmth": "hot"'), /^line \d+, tone › warmth: /],
    [whole.replace(/"format": \d+/, '"format": 99'), /line 2, format: .*newer version/],
    ['x'.repeat(2_000_000), /larger than 1 MB/],
  ] as const) {
    await read(text);
    await expect(told.filter({ hasText: words })).toBeVisible();
    await expect(again.getByText('Nothing of it was taken')).toBeVisible();
  }
  await again.goto(app.url('options.html#tone'));
  await expect(again.getByLabel('Words to avoid')).toHaveValue('<img src=x onerror=alert(1)>');
});
