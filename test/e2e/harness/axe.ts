import axe from 'axe-core';
import type { Page } from '@playwright/test';

/** Rules that only the browser can judge, because they need what is drawn: enough for a second look at the same state. */
export const DRAWN = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'nested-interactive'];

/**
 * What axe finds wrong in a page as it is drawn, one line each: rule, weight, and the element. `rules`: only these. A side panel is no page
 * with landmarks of a site.
 */
export async function violationsIn(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run.run(document, {
      resultTypes: ['violations'],
      ...(only ? { runOnly: { type: 'rule', values: [...only] } } : {}),
      rules: { region: { enabled: false }, 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, any }) => `${id} (${impact}): ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
  }, rules);
}
