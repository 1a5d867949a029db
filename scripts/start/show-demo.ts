import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startDemo } from '../../demo/server.ts';
import { Throughline } from '../../test/e2e/harness/launch-throughline.ts';

const PICTURES = join(import.meta.dirname, '../../.run/start');
/** The demo customer with the longest story. */
const TICKET = '4821';
const START = 'Start';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const demo = await startDemo({});
const app = await Throughline.launch({ headless: !hasDisplay });
try {
  const { helpdesk, panel } = await openBeside();
  if (hasDisplay) {
    console.log(`The demo helpdesk is at ${demo.helpdeskUrl}; close the browser to end.`);
    await app.context.waitForEvent('close', { timeout: 0 });
  } else await showWithoutDisplay(helpdesk, panel);
} finally {
  await app.close();
  await demo.close();
}

/** The demo company's history is loaded, its first ticket open, and the panel beside it. */
async function openBeside(): Promise<{ helpdesk: Page; panel: Page }> {
  await app.allowSite('http://127.0.0.1/*');
  const helpdesk = await app.context.newPage();
  const panel = await app.openPanel();
  const load = panel.getByRole('button', { name: 'Load the demo company' });
  await load.click();
  await panel.getByRole('button', { name: 'Remove every trace of it' }).waitFor();
  await panel.getByRole('button', { name: START }).click();
  await helpdesk.goto(`${demo.helpdeskUrl}tickets/${TICKET}`);
  await helpdesk.bringToFront();
  await panel.getByText(`Ticket ${TICKET}`).waitFor();
  return { helpdesk, panel };
}

/** The agent's job without a screen: what the panel says, the reply inserted, two pictures. */
async function showWithoutDisplay(helpdesk: Page, panel: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const insert = panel.getByRole('button', { name: /^Insert/ });
  await insert.waitFor();
  console.log(`\nThe panel says:\n\n${indented(await panel.locator('body').innerText())}`);
  await insert.click();
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
  const composer = helpdesk.locator('[data-ticket]:not([hidden]) [data-editor] [contenteditable=true]').first();
  console.log(`\nInserted in the reply field, not sent:\n\n${indented(await composer.innerText())}\n`);
  await panel.screenshot({ path: join(PICTURES, 'panel.png') });
  await helpdesk.screenshot({ path: join(PICTURES, 'helpdesk.png') });
  console.log(`Pictures: ${PICTURES}`);
}

function indented(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `  ${line}`)
    .join('\n');
}
