import type { Page } from '@playwright/test';
import { untilShown } from './watch-panel.ts';

/** A demo customer with a history: the ticket and the name the panel shows. */
export interface Who {
  ticket: string;
  name: string;
}
export const MAYA: Who = { ticket: '4821', name: 'Maya Okafor' };
export const DANIEL: Who = { ticket: '4820', name: 'Daniel Harper' };
const OTHER: Who = { ticket: '4818', name: 'Sophie Lindqvist' };

/** Times of one round of measurements with one filling of the store, in milliseconds. */
export interface Times {
  opened: number[];
  openedDraft: number[];
  switched: number[];
  switchedDraft: number[];
}

/** Opens the panel's document anew beside the customer's ticket, then comes to it from another, `runs` times each; the first of each is not counted. */
export async function timesOf(page: Page, panel: Page, who: Who, runs: number): Promise<Times> {
  const times: Times = { opened: [], openedDraft: [], switched: [], switchedDraft: [] };
  await click(page, who.ticket);
  await untilShown(panel, who.name);
  for (let run = -1; run < runs; run++) {
    await panel.reload({ waitUntil: 'commit' });
    const shown = await untilShown(panel, who.name);
    const opened = await panel.evaluate(() => performance.timeOrigin);
    if (run < 0) continue;
    times.opened.push(shown.history - opened);
    times.openedDraft.push(shown.draft - shown.identity);
  }
  for (let run = -1; run < runs; run++) {
    await Promise.all([untilShown(panel, OTHER.name), click(page, OTHER.ticket)]);
    const [shown, clicked] = await Promise.all([untilShown(panel, who.name), click(page, who.ticket)]);
    if (run < 0) continue;
    times.switched.push(shown.history - clicked);
    times.switchedDraft.push(shown.draft - shown.identity);
  }
  return times;
}

/** Clicks a ticket's link in the page; returns when, in milliseconds since 1970. */
async function click(page: Page, ticket: string): Promise<number> {
  return page.evaluate((id) => {
    const at = Date.now();
    document.querySelector<HTMLElement>(`[data-list] a[href*="tickets/${id}"]`)!.click();
    return at;
  }, ticket);
}
