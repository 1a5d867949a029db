import type { Page } from '@playwright/test';
import { startDemo } from '../../demo/server.ts';
import { withDemo } from '../../test/e2e/harness/at-ticket.ts';
import { startingPoint } from '../../lib/guidance/default/starting-points.ts';
import { writeGuidanceFile } from '../../lib/guidance/files/write-guidance-file.ts';
import type { Throughline } from '../../test/e2e/harness/launch-throughline.ts';
import { openSection, photograph, photographPanel, type PanelShot, type WorkspaceShot } from './workspace-shot.ts';

export const GUIDANCE_PANELS: readonly PanelShot[] = [
  { name: 'approval', says: 'What may be given to this customer, and a request for more with its evidence' },
];

export const GUIDANCE_SHOTS: readonly WorkspaceShot[] = [
  { name: 'guidance-agent', says: 'What an agent sees of the guidance' },
  { name: 'document', says: 'Starting points and files' },
  { name: 'mistakes', says: 'A file with mistakes: told by line and field, nothing taken' },
  { name: 'procedures', says: 'A procedure, with a past conversation before and after' },
  { name: 'tone', says: 'Tone and words' },
  { name: 'offers', says: 'Offers as a table of decisions' },
  { name: 'handover', says: 'Who takes over, and when' },
  { name: 'people', says: 'The team’s personas, and what counts at which stage' },
  { name: 'knowledge', says: 'Approved answers, contact reasons and hours' },
  { name: 'contradiction', says: 'Rules that contradict each other, with the way to each' },
];

/** Photographs each section of the guidance while a shop's lead edits it, and what an agent may give by it. */
export async function takeGuidance(app: Throughline): Promise<void> {
  const demo = await startDemo({});
  try {
    const { page: ticket, panel } = await withDemo(app);
    const page = await openSection(app, 'replies');
    await page.getByRole('button', { name: 'I lead this team' }).waitFor();
    await photograph(page, 'guidance-agent');
    await page.getByRole('button', { name: 'I lead this team' }).click();
    await takeDocument(app, page);
    await at(app, page, 'replies');
    await page.getByText('lost parcel late').click();
    await untilChanged(page);
    await photograph(page, 'procedures');
    for (const section of ['tone', 'offers', 'handover', 'people', 'knowledge']) {
      await at(app, page, section);
      if (section === 'offers') await page.getByLabel('Needs approval above').first().fill('10');
      await photograph(page, section);
    }
    await contradict(app, page);
    await page.close();
    await ticket.goto(`${demo.helpdeskUrl}tickets/4821`);
    await ticket.bringToFront();
    const offers = panel.getByRole('region', { name: 'Offers' });
    await offers.locator('summary').click();
    await panel
      .getByRole('button', { name: /Ask for approval/ })
      .first()
      .click();
    await offers.scrollIntoViewIfNeeded();
    await photographPanel(panel, 'approval');
  } finally {
    await demo.close();
  }
}

async function takeDocument(app: Throughline, page: Page): Promise<void> {
  await at(app, page, 'document');
  await photograph(page, 'document');
  const edited = writeGuidanceFile(await startingPoint('shop'), 'yaml')
    .replace(/warmth: \d/, 'warmth: hot')
    .replace('limit: 15', 'limt: 15')
    .replace('what:', 'waht:');
  const file = { name: 'rules.yaml', mimeType: 'text/yaml', buffer: Buffer.from(edited) };
  await page.getByLabel('Read a file').setInputFiles(file);
  await page.getByText('Nothing of it was taken').waitFor();
  await photograph(page, 'mistakes');
  await page.getByRole('button', { name: 'Shop' }).click();
  await page.getByText('Changed, not yet published').waitFor();
}

/** Bans a word that the rules themselves say, shows what the page makes of it, mends it, and publishes. */
async function contradict(app: Throughline, page: Page): Promise<void> {
  await at(app, page, 'tone');
  await page.getByRole('button', { name: 'Add words' }).click();
  await page.getByLabel('Words to avoid').last().fill('voucher');
  await page.getByText('says what is never to be said').first().waitFor();
  await photograph(page, 'contradiction');
  await page.getByRole('button', { name: 'Remove' }).last().click();
  await page.getByLabel('What changed').first().fill('The shop’s own rules');
  await page.getByLabel('Or why it goes out unrehearsed').fill('These are the rules we have had for years.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Version 1 is published.').waitFor();
}

async function at(app: Throughline, page: Page, section: string): Promise<void> {
  await page.goto(app.url(`options.html#${section}`));
  await page.locator(`a[href="#${section}"][aria-current]`).waitFor();
}

/** Leafs through the past conversations to the first whose reply the draft changes. */
async function untilChanged(page: Page): Promise<void> {
  const preview = page.getByRole('region', { name: 'A past conversation' });
  const next = preview.getByRole('button', { name: 'Next' });
  await preview.locator('blockquote').waitFor();
  while ((await preview.locator('ins, del').count()) === 0 && (await next.isEnabled())) {
    await next.click();
    await page.locator('section[aria-label="A past conversation"][aria-busy="false"]').waitFor();
  }
}
