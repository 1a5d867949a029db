import { withDemo } from '../../test/e2e/harness/at-ticket.ts';
import type { Throughline } from '../../test/e2e/harness/launch-throughline.ts';
import { openSection, photograph, type WorkspaceShot } from './workspace-shot.ts';

export const REHEARSAL_SHOTS: readonly WorkspaceShot[] = [
  { name: 'unrehearsed', says: 'About to publish without a rehearsal' },
  { name: 'rehearsal', says: 'A rehearsal with changes and a break' },
  { name: 'versions', says: 'Versions: a share of conversations, an accepted break, what changed' },
  { name: 'practice', says: 'Practice: what a good reply would have named' },
];

/** Photographs a lead who bans a word, rehearses it, breaks an example and publishes it to a share; and an agent who practises. */
export async function takeRehearsal(app: Throughline): Promise<void> {
  await withDemo(app);
  const page = await openSection(app, 'tone');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('I lead this team').click();
  await button('Add words').click();
  await page.getByLabel('Words to avoid').last().fill('sorry');
  await page.getByText('Not rehearsed yet.').waitFor();
  await page.getByRole('region', { name: 'A past conversation' }).locator('blockquote').waitFor();
  await photograph(page, 'unrehearsed');
  await page.getByRole('link', { name: 'Rehearsal' }).click();
  await button('Rehearse').click();
  await page.locator('summary', { hasText: 'Changes' }).first().click({ timeout: 60_000 });
  await page.getByLabel('Must or must not').selectOption('must');
  await page.getByLabel('Words', { exact: true }).fill('sorry');
  await button('Add example').click();
  await page.getByText('1 break to mend or accept').waitFor();
  await button('Rehearse again').click();
  await page.locator('summary', { hasText: 'Breaks' }).first().click({ timeout: 60_000 });
  await page.getByText('Breaks your example').waitFor();
  await photograph(page, 'rehearsal');
  await page.getByLabel('What changed').first().fill('No apologies in the first line');
  await page.getByLabel('One of your examples is not kept.').fill('This customer was apologised to by telephone.');
  await page.getByLabel('For whom').selectOption('conversations');
  await button('Publish').click();
  await page.getByText('Version 1 is published.').waitFor();
  await page.getByRole('link', { name: 'Versions' }).click();
  await page.getByText('What changed').first().click();
  await photograph(page, 'versions');
  await page.getByRole('link', { name: 'Practice' }).click();
  await page.getByLabel('Your reply').fill('We look into it. What is your order number?');
  await button('See what a good reply names').click();
  await page.getByText('What a good reply does').waitFor();
  await photograph(page, 'practice');
}
