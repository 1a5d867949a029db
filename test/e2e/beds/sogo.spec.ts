import { expect, test } from '../harness/test.ts';
import { besidePanel, openConversation, stored } from './with-history.ts';

const SOGO = 'http://127.0.0.1:8160/SOGo/';

test('SOGo: customer and message read right, the reply in the composer as typed', async ({ app }) => {
  const { page, panel } = await besidePanel(app);
  await page.goto(SOGO);
  await page.locator('input[type="text"]').first().fill('support@brightwell.test');
  await page.locator('input[type="password"]').first().fill('Brightwell-2026');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/Mail\//);
  await page.goto(`${page.url().split('#')[0]}#!/Mail/0/INBOX/1`);
  await page.bringToFront();
  await page.locator('.msg-body').waitFor();
  const open = await openConversation(app);
  const { resolution } = open;
  if (resolution.kind === 'doubt') throw new Error(`in doubt: ${resolution.why}`);
  expect(resolution.identifier.value).toBe(
    (await page.locator('a.md-caption[ng-bind*="message.from"]').innerText()).trim(),
  );
  await expect(panel.getByText(resolution.name!).first()).toBeVisible({ timeout: 20_000 });
  await expect.poll(async () => (await stored(panel)).map((one) => one.direction)).toEqual(['inbound']);
  const [message] = await stored(panel);
  expect(Date.parse(message!.at)).not.toBeNaN();

  await page.locator('button[ng-click*="reply("]').first().click();
  await page.locator('iframe.cke_wysiwyg_frame').waitFor();
  await expect(panel.getByRole('button', { name: /^Insert/ })).toBeEnabled({ timeout: 20_000 });
  const draft = await panel.getByRole('textbox').first().inputValue();
  await panel.getByRole('button', { name: /^Insert/ }).click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  const written = await page.evaluate(
    () => document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')!.contentDocument!.body.innerText,
  );
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  const after = lines(written);
  for (const line of lines(draft)) expect(after).toContain(line);
});
