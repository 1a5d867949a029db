import { expect, test } from './harness/test.ts';

test('what is owed is counted, listed with its customer, and a reason chosen is kept and taken back', async ({
  app,
  demo,
}) => {
  await app.allowSite('http://127.0.0.1/*');
  const page = await app.context.newPage();
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Load the demo company' }).click();
  await panel.getByRole('button', { name: /remove/i }).waitFor();
  await panel.getByRole('button', { name: 'Start' }).click();
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();

  const chip = panel.getByRole('button', { name: /^Due today: \d/ });
  await chip.focus();
  await panel.keyboard.press('Enter');
  const list = panel.getByRole('dialog', { name: 'Due today' });
  await expect(list.getByRole('region', { name: 'Waiting for an answer' }).getByText('Maya Okafor')).toBeVisible();
  await expect(list.getByText(/Overdue since/).first()).toBeVisible();
  await panel.keyboard.press('Escape');

  await panel.locator('button:has(svg.lucide-tag)').click();
  const menu = panel.getByRole('dialog', { name: 'Why they got in touch' });
  const warranty = menu.getByRole('checkbox', { name: 'Warranty' });
  await warranty.check();
  await expect(menu.getByText('You chose')).toBeVisible();
  await menu.getByRole('button', { name: 'As it was read' }).click();
  await expect(menu.getByText('You chose')).toBeHidden();
  await expect(warranty).not.toBeChecked();
});
