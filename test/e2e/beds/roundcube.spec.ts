import { expect, test } from '../harness/test.ts';
import { besidePanel, openConversation, stored } from './with-history.ts';

for (const [editor, port] of [
  ['text area', 8101],
  ['TinyMCE', 8102],
] as const) {
  test(`Roundcube, ${editor}: customer and message read right, the reply in the composer as typed`, async ({ app }) => {
    const site = `http://127.0.0.1:${port}`;
    const { page, panel } = await besidePanel(app);
    await page.goto(site);
    await page.fill('#rcmloginuser', 'support@brightwell.test');
    await page.fill('#rcmloginpwd', 'Brightwell-2026');
    await page.click('#rcmloginsubmit');
    await page.locator('#messagelist tbody tr').first().waitFor();
    await page.goto(`${site}/?_task=mail&_mbox=INBOX&_uid=1&_action=show`);
    await page.bringToFront();
    const open = await openConversation(app);
    const { resolution } = open;
    if (resolution.kind === 'doubt') throw new Error(`in doubt: ${resolution.why}`);
    await expect(panel.getByText(resolution.name!).first()).toBeVisible({ timeout: 20_000 });
    const from = await page.locator('#message-header .header.from a.rcmContactAddress').getAttribute('title');
    expect(resolution.identifier.value).toBe(from);
    await expect.poll(async () => (await stored(panel)).map((one) => one.direction)).toEqual(['inbound']);
    const body = await page.locator('#messagebody').innerText();
    expect((await stored(panel))[0]!.text.replace(/\s+/g, ' ')).toContain(body.split('\n')[0]!.trim());

    await page.goto(`${site}/?_task=mail&_action=compose&_reply_uid=1&_mbox=INBOX`);
    await page.locator(port === 8102 ? '#composebody_ifr' : '#composebody').waitFor();
    await expect(panel.getByRole('button', { name: /^Insert/ })).toBeEnabled({ timeout: 20_000 });
    const draft = await panel.getByRole('textbox').first().inputValue();
    const written = () =>
      page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr');
        return frame
          ? frame.contentDocument!.body.innerText
          : document.querySelector<HTMLTextAreaElement>('#composebody')!.value;
      });
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean);
    const quoted = lines(await written());
    await panel.getByRole('button', { name: /^Insert/ }).click();
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
    const after = lines(await written());
    for (const line of [...lines(draft), ...quoted]) expect(after).toContain(line);
    expect(after).toHaveLength(lines(draft).length + quoted.length);
  });
}
