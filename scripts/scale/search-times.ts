import type { Page } from '@playwright/test';

/** Times of finding something, in milliseconds. */
export interface SearchTimes {
  firstPage: number[];
  one: number[];
  all: number[];
}

/** Rare, frequent, several and unfinished words; each round asks all of them. */
const QUESTIONS = ['charging cable', 'invoice', 'tent zip damaged', 'boot', 'parc', '77777'];
const LONGEST = 1_800_000;

/** Opens the search over all customers and waits until everything stored is in its index, as an agent would; returns the seconds it took. */
export async function fillIndex(panel: Page): Promise<number> {
  const started = Date.now();
  await openSearch(panel);
  await panel.getByText('being made searchable').waitFor({ state: 'detached', timeout: LONGEST });
  await panel.keyboard.press('Escape');
  return (Date.now() - started) / 1000;
}

/**
 * With a customer on the panel: their whole history opened until its first page stands there, words looked for in it, and in what all
 * customers wrote. `runs` rounds after one that is not counted.
 */
export async function searchTimes(panel: Page, runs: number): Promise<SearchTimes> {
  const times: SearchTimes = { firstPage: [], one: [], all: [] };
  for (let run = -1; run < runs; run++) {
    const opened = await untilListed(panel);
    const one = await asked(panel);
    await panel.keyboard.press('Escape');
    await openSearch(panel);
    const all = await asked(panel);
    await panel.keyboard.press('Escape');
    await panel.locator('dialog[open]').waitFor({ state: 'detached' });
    if (run < 0) continue;
    times.firstPage.push(opened);
    times.one.push(...one);
    times.all.push(...all);
  }
  return times;
}

async function openSearch(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Menu', exact: true }).click();
  await panel.getByRole('button', { name: 'Search all customers' }).click();
  await panel.locator('dialog[open] input[type=search]').waitFor();
}

async function untilListed(panel: Page): Promise<number> {
  return panel.getByRole('button', { name: /^All \d/ }).evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const at = performance.now();
        (button as HTMLElement).click();
        const look = () => {
          if (document.querySelector('dialog[open] li')) resolve(performance.now() - at);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** Writes each question and looks once a frame until its answer was drawn; the status then says how much was found, or that nothing was. */
async function asked(panel: Page): Promise<number[]> {
  const times: number[] = [];
  for (const question of QUESTIONS) {
    await ask(panel, '');
    times.push(await ask(panel, question));
  }
  // Of a field with words in it, Escape empties the field alone.
  await ask(panel, '');
  return times;
}

async function ask(panel: Page, question: string): Promise<number> {
  return panel.locator('dialog[open] input[type=search]').evaluate(
    (field, words) =>
      new Promise<number>((resolve) => {
        const status = () => document.querySelector('dialog[open] [role=status]')?.textContent?.trim() ?? '';
        const at = performance.now();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, words);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const look = () => {
          if (words && (status() === '' || status().startsWith('Searching'))) requestAnimationFrame(look);
          else resolve(performance.now() - at);
        };
        // The first frame draws what was typed, the second what was deferred: before it an old answer could stand there.
        requestAnimationFrame(() => requestAnimationFrame(look));
      }),
    question,
  );
}
