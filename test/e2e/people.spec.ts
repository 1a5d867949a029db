import { expect, test } from './harness/test.ts';

test('search over all customers, by keyboard alone, leads to the original', async ({ app, demo }) => {
  await app.allowSite('http://127.0.0.1/*');
  const page = await app.context.newPage();
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Load the demo company' }).click();
  await panel.getByRole('button', { name: /remove/i }).waitFor();
  await panel.getByRole('button', { name: 'Start' }).click();
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByRole('heading', { name: 'Maya Okafor' }).waitFor();

  await panel.keyboard.press('/');
  const view = panel.getByRole('dialog', { name: 'Search all customers' });
  await expect(view.getByRole('searchbox')).toBeFocused();
  await panel.keyboard.type('watch');
  await expect(view.getByRole('heading', { name: 'Maya Okafor' })).toBeVisible();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(view.getByRole('link', { name: 'Open the original' }).first()).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(view).toBeHidden();
});

test('a suggested link is taken, undone, and refused for good', async ({ app, demo }) => {
  await app.allowSite('http://127.0.0.1/*');
  const page = await app.context.newPage();
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Load the demo company' }).click();
  await panel.getByRole('button', { name: /remove/i }).waitFor();
  await panel.getByRole('button', { name: 'Start' }).click();
  // A second address of hers, known from an earlier mail that she signed with the first.
  await panel.evaluate(async () => {
    const opening = indexedDB.open('throughline');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction(['identifiers', 'interactions'], 'readwrite');
    const value = 'maya.private@post.example';
    const shared = { party: `email:${value}`, origin: 'demo', conversation: 'mail:x:1', system: 'mail' };
    writing.objectStore('identifiers').put({
      key: `email:${value}`,
      kind: 'email',
      value,
      name: 'Maya Okafor',
      names: ['Maya Okafor'],
      skeleton: 'mayaprivate',
      firstSeenAt: '2025-01-01T00:00:00.000Z',
      origin: 'demo',
    });
    writing.objectStore('interactions').put({
      ...shared,
      id: 'private',
      contentKey: 'private',
      channel: 'email',
      direction: 'inbound',
      at: '2025-01-01T00:00:00.000Z',
      text: 'A question.\n\nMaya Okafor\nmaya@okafor.example',
      audience: { site: 'demo' },
      capturedAt: '2025-01-01T00:00:00.000Z',
    });
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
  });
  // The search makes it findable.
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByRole('heading', { name: 'Maya Okafor' }).waitFor();
  await panel.keyboard.press('/');
  await expect(panel.getByText('Every word must be there')).toBeVisible();
  await expect(panel.getByText('being made searchable')).toBeHidden();
  await panel.keyboard.press('Escape');
  await panel.reload();

  const suggestion = panel.getByRole('region', { name: 'Probably the same customer' });
  await expect(suggestion).toContainText('maya.private@post.example');
  await expect(suggestion).toContainText('named in a signature');
  await suggestion.getByRole('button', { name: 'Same customer' }).click();
  await expect(panel.getByText('Now one customer with')).toBeVisible();
  await expect(suggestion).toBeHidden();
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(suggestion).toBeVisible();
  await suggestion.getByRole('button', { name: 'Not the same' }).click();
  await expect(suggestion).toBeHidden();
  await panel.reload();
  await panel.getByRole('heading', { name: 'Maya Okafor' }).waitFor();
  await expect(suggestion).toBeHidden();
});

test('a shared mailbox offers everyone met there, and shows only the words of the one chosen', async ({
  app,
  demo,
}) => {
  await app.allowSite('http://127.0.0.1/*');
  const page = await app.context.newPage();
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Load the demo company' }).click();
  await panel.getByRole('button', { name: /remove/i }).waitFor();
  await panel.getByRole('button', { name: 'Start' }).click();
  await page.goto(`${demo.helpdeskUrl}tickets/4812`);
  await page.bringToFront();
  await expect(panel.getByRole('button', { name: 'Someone new' })).toBeVisible();
  await panel.getByRole('button', { name: /^Paul Novak/ }).click();
  await panel.getByRole('heading', { name: 'Paul Novak' }).waitFor();
  await panel.getByRole('button', { name: /^All/ }).click();
  const all = panel.getByRole('dialog', { name: /./ });
  await expect(all.getByText(/head torches has a red light/).first()).toBeAttached();
  await expect(all.getByText(/29s are too small/)).toHaveCount(0);
  await panel.keyboard.press('Escape');
  await panel.reload();
  await expect(panel.getByRole('heading', { name: 'Paul Novak' })).toBeVisible();
});
