import { put } from '../../scripts/scale/fill-store.ts';
import { atTicket } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

const MORE = 5_000;
/** What a screen holds of the list, what is kept ready around it, and what stands in each line. */
const LINES_AT_MOST = 80;

test('of a history of 5,000 only what is in view is in the document, however far one goes', async ({ app, demo }) => {
  test.setTimeout(240_000);
  const { panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await put(panel, 'interactions')(Array.from({ length: MORE }, (_, i) => earlier(i)));
  await panel.reload();
  await panel.getByRole('button', { name: /^All 5/ }).click();
  const all = panel.getByRole('dialog', { name: 'Everything that happened' });
  const lines = all.getByRole('listitem');
  await expect(lines.first()).toHaveAttribute('aria-setsize', /^50\d\d$/, { timeout: 30_000 });
  const size = await lines.first().getAttribute('aria-setsize');
  expect(await lines.count()).toBeLessThan(LINES_AT_MOST);

  const focused = all.locator('li:has(summary:focus)');
  await lines.first().locator('summary').focus();
  await panel.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-posinset', '2');
  await panel.keyboard.press('PageDown');
  await expect(focused).not.toHaveAttribute('aria-posinset', '2');
  await panel.keyboard.press('End');
  await expect(focused).toHaveAttribute('aria-posinset', size!);
  await expect(focused).toBeInViewport();
  await expect(focused).toContainText('Question 0');
  expect(await lines.count()).toBeLessThan(LINES_AT_MOST);

  await panel.keyboard.press('Enter');
  await expect(focused.locator('details')).toHaveAttribute('open');
  await all.locator('ol').evaluate((list) => list.parentElement!.scrollTo(0, 0));
  await expect(all.locator('[aria-posinset="1"]')).toBeInViewport();
  await expect(focused).toHaveAttribute('aria-posinset', size!);
  await panel.keyboard.press('Home');
  await expect(all.locator('[aria-posinset="1"]')).toBeInViewport();
  await expect(focused).toHaveAttribute('aria-posinset', '1');
  expect(await lines.count()).toBeLessThan(LINES_AT_MOST);

  for (let i = 0; i < 40; i++) await all.locator('ol').evaluate((list) => list.parentElement!.scrollBy(0, 3000));
  await expect(all.locator('[aria-posinset="1"]')).not.toBeInViewport();
  expect(await lines.count()).toBeLessThan(LINES_AT_MOST);

  await all.getByRole('searchbox').fill('question 4321');
  await expect(all.getByText('1 entry')).toBeVisible({ timeout: 30_000 });
  await expect(lines).toHaveCount(1);
});

function earlier(i: number): object {
  const at = new Date(Date.UTC(2019, 0, 1) + i * 3_600_000).toISOString();
  const conversation = `demo-helpdesk:demo:long-${Math.floor(i / 7)}`;
  return {
    id: `long:${i}`,
    contentKey: `long:${i}`,
    system: 'demo-helpdesk',
    conversation,
    party: 'email:maya@okafor.example',
    channel: 'email',
    direction: 'inbound',
    at,
    subject: `Questions ${Math.floor(i / 7)}`,
    text: `Question ${i}\n\nStill question ${i}`,
    audience: { site: 'demo' },
    origin: 'demo',
    capturedAt: at,
  };
}
