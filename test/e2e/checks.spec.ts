import { lines } from './harness/composer-text.ts';
import { atTicket, insertButton, records, written } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

const CLEAN = 'Hi Maya,\n\nI am sorry about the wait. I will write to you by 5 pm.';
const REASK = `${CLEAN} Could you send me your order number?`;

test('asking again is stopped, mended by one key, or inserted anyway by another: and the lead sees it', async ({
  app,
  demo,
}) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821', 'textarea');
  const box = panel.getByRole('textbox', { name: 'Reply text' });
  const stop = panel.getByRole('listitem').filter({ hasText: 'Asks for what they have already told us.' });
  await box.fill(REASK);
  await expect(stop).toBeVisible();
  await expect(insertButton(panel).first()).toBeDisabled();

  await box.press('Control+.');
  await expect(box).toHaveValue(CLEAN);
  await expect(stop).toHaveCount(0);

  await box.fill(REASK);
  await expect(stop).toBeVisible();
  await box.press('Control+Shift+Enter');
  const why = panel.getByRole('group', { name: 'Why anyway?' });
  await why.getByRole('button', { name: 'The check is wrong' }).click();
  expect(lines(await written(page, '4821'))).toEqual(lines(REASK));

  const lead = await app.context.newPage();
  await lead.goto(app.url('options.html#overrides'));
  await expect(lead.getByText('“Could you send me your order number?”')).toBeVisible();
  await expect(lead.getByRole('row').filter({ hasText: 'already told us' })).toContainText('11');
  await lead.close();

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await written(page, '4821')).trim()).toBe('');
  // The page is cleared first, what was kept of it a moment later.
  await expect.poll(() => records(panel, 'overrides')).toEqual([]);
});
