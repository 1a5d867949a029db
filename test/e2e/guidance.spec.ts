import type { Page } from '@playwright/test';
import { records } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

/** Presses Tab until a control with this name has the keyboard, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<void> {
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

test('a lead writes a procedure with an offer and publishes it with the keyboard alone', async ({ app }) => {
  const page = await app.context.newPage();
  await page.goto(app.url('options.html#replies'));
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

  await page.goto(app.url('options.html#offers'));
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

  await keyboard.down('Shift');
  await tabTo(page, 'What changed');
  await keyboard.up('Shift');
  await keyboard.type('Warranty, and a small voucher');
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
  const file = {
    name: 'rules.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('format: 3\nversion: 1\ntone: loud\n'),
  };
  await again.getByLabel('Read a file').setInputFiles(file);
  await expect(again.getByText(/line 3/)).toBeVisible();
  await again.goto(app.url('options.html#tone'));
  await expect(again.getByLabel('Words to avoid')).toHaveValue('<img src=x onerror=alert(1)>');
});
