import type { Page } from '@playwright/test';

/** When the panel first showed each, in milliseconds since 1970. */
export interface Shown {
  identity: number;
  history: number;
  draft: number;
}

/** Waits in the panel until a customer's name, what happened, and a reply stand there; looks once a frame, after it was drawn. */
export async function untilShown(panel: Page, name: string): Promise<Shown> {
  return panel.evaluate(
    (wanted) =>
      new Promise<Shown>((resolve) => {
        const seen: Partial<Shown> = {};
        const look = () => {
          const has = (selector: string) => document.querySelector(selector) !== null;
          if (document.querySelector('main h2')?.textContent?.includes(wanted)) {
            const now = Date.now();
            seen.identity ??= now;
            if (has('main ol time')) seen.history ??= now;
            if (document.querySelector<HTMLTextAreaElement>('main textarea')?.value) seen.draft ??= now;
          }
          if (seen.identity && seen.history && seen.draft) resolve(seen as Shown);
          else requestAnimationFrame(look);
        };
        look();
      }),
    name,
  );
}
