import { records, withDemo } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

test('effort logged by keyboard stands in the lead’s figures', async ({ app, demo }) => {
  const { page, panel } = await withDemo(app);
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByText('Ticket 4821').waitFor();
  await expect.poll(async () => (await records(panel, 'facts')).length).toBeGreaterThan(0);
  await panel.getByRole('button', { name: '4 of 7' }).focus();
  await panel.keyboard.press('2');
  await expect(panel.getByText('Logged 2, your estimate').first()).toBeVisible();
  const options = await app.context.newPage();
  await options.goto(app.url('options.html#insights'));
  await expect(options.locator('[data-figure="ces"]')).toContainText('agents estimated: 1 so far');
});

test('an idea raised with one key is answered by the lead, and credited to the agent', async ({ app, demo }) => {
  const { page, panel } = await withDemo(app);
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByText('Ticket 4821').waitFor();
  await panel.getByRole('textbox').first().waitFor();
  await panel.locator('body').press('i');
  await panel.getByLabel(/What would make it easier/).fill('Say in the first mail that a trace takes three days.');
  await panel.getByRole('button', { name: 'Raise it' }).click();
  await expect(panel.getByText('Raised.')).toBeVisible();
  const options = await app.context.newPage();
  await options.goto(app.url('options.html#ideas'));
  const idea = options.locator('li', { hasText: 'a trace takes three days' });
  await idea.getByLabel('Answer').selectOption('declined');
  await idea.getByRole('button', { name: 'Answer it' }).click();
  await expect(idea.getByText('Say why it is declined.')).toBeVisible();
  await idea.getByLabel('Answer').selectOption('done');
  await idea.getByLabel('Why, or what happens now').fill('It is in version 4.');
  await idea.getByRole('button', { name: 'Answer it' }).click();
  await expect(idea).toContainText('Thanks to');
  await expect(panel.getByText('It is in version 4.')).toBeVisible();
});

test('what was stored before is read on request, as the team’s own measure asks', async ({ app, demo }) => {
  const { page, panel } = await withDemo(app);
  const options = await app.context.newPage();
  await options.goto(app.url('options.html#effort'));
  await options.getByRole('radio', { name: /CES 1\.0/ }).check();
  await options.goto(app.url('options.html#insights'));
  await options.getByRole('button', { name: 'Read the stored conversations' }).click();
  await expect(options.getByText(/^\d+ conversations read\.$/)).toBeVisible();
  expect((await records(panel, 'facts')).length).toBeGreaterThan(10);
  await expect(options.locator('[data-figure="reasons"] svg')).toBeVisible();
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByRole('button', { name: '2 of 5' }).focus();
  await panel.keyboard.press('7');
  await panel.keyboard.press('4');
  await expect(panel.getByText('Logged effort 4 of 5, your estimate').first()).toBeVisible();
  expect(await records(panel, 'effort')).toMatchObject([{ score: 4, scale: { version: 'CES 1.0', max: 5 } }]);
});
