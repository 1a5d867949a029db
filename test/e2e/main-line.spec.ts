import { armComposer, atTicket, goTo, happen, insertButton, records, written } from './harness/at-ticket.ts';
import { lines } from './harness/composer-text.ts';
import { expect, test } from './harness/test.ts';

for (const composer of ['textarea', 'contenteditable', 'tinymce', 'ckeditor4', 'prosemirror']) {
  test(`from an open ticket to a reply in the page: ${composer}`, async ({ app, demo }) => {
    const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821', composer);
    await expect(panel.getByText('Maya Okafor').first()).toBeVisible();
    await expect(panel.getByText('Do not ask or suggest again')).toBeVisible();
    await expect(
      panel
        .getByText(/F-10294/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    const draft = await panel.getByRole('textbox').first().inputValue();
    expect(draft).toContain('Maya');
    await insertButton(panel).click();
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(lines(await written(page, '4821'))).toEqual(lines(draft));
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await written(page, '4821')).trim()).toBe('');
  });
}

test('effort is logged in two keys, says whose it is, and is taken back', async ({ app, demo }) => {
  const { panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await panel.getByRole('button', { name: /^6/ }).click();
  await expect(panel.getByText('Logged 6, your estimate').first()).toBeVisible();
  expect(await records(panel, 'effort')).toMatchObject([
    { score: 6, rater: 'agent-estimate', scale: { version: 'CES 2.0', highIs: 'ease', min: 1, max: 7 } },
  ]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Logged 6, your estimate')).toHaveCount(0);
});

test('the panel follows the agent from ticket to ticket, and shows nobody beside a page that is not allowed', async ({
  app,
  demo,
}) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await expect(panel.getByText('Maya Okafor').first()).toBeVisible();
  await goTo(page, '4818');
  await expect(panel.getByText('Sophie Lindqvist').first()).toBeVisible();
  await expect(panel.getByText('Maya Okafor')).toHaveCount(0);
  await page.goto('about:blank');
  await expect(panel.getByText('Sophie Lindqvist')).toHaveCount(0);
});

test('a message that arrives makes the draft stale, and insert waits for a new one', async ({ app, demo }) => {
  const { panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  const box = panel.getByRole('textbox').first();
  await expect(box).not.toHaveValue('');
  await box.fill('Hi Maya, my own words.');
  await happen(demo.helpdeskUrl, 'arrive', '4821', 'Forget it, I bought another one.');
  await expect(panel.getByRole('button', { name: 'Rewrite' })).toBeVisible();
  await expect(insertButton(panel)).toBeDisabled();
  await panel.getByRole('button', { name: 'Rewrite' }).click();
  await expect(insertButton(panel)).toBeEnabled();
});

test('a digit armed from the composer is logged, and never reaches the reply', async ({ app, demo }) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821', 'textarea');
  await expect(insertButton(panel)).toBeEnabled();
  const composer = page.locator('[data-ticket]:not([hidden]) [data-editor] textarea');
  await composer.fill('My own words.');
  await composer.focus();
  await armComposer(app);
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await expect(composer).toHaveValue('My own words.4');
  await expect(panel.getByText(/^Logged/)).toHaveCount(0);
  await armComposer(app);
  await page.keyboard.press('5');
  await expect(panel.getByText('Logged 5, your estimate').first()).toBeVisible();
  await expect(composer).toHaveValue('My own words.4');
});
