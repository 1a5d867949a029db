import { MESSAGE_LIMIT } from '../../lib/domain/message-limit.ts';
import { atTicket, happen, insertButton, records, written } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

test('a message of 240 KB is read and answered, and a draft of 20,000 characters goes in whole', async ({
  app,
  demo,
}) => {
  test.setTimeout(120_000);
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821', 'textarea');
  await happen(demo.helpdeskUrl, 'arrive', '4821', `${'wordwithoutend'.repeat(17_000)} When does it arrive?`);
  const longest = async () =>
    Math.max(...(await records<{ text: string }>(panel, 'interactions')).map((one) => one.text.length));
  await expect.poll(longest, { timeout: 30_000 }).toBe(MESSAGE_LIMIT);
  await expect(insertButton(panel)).toBeEnabled({ timeout: 30_000 });
  const draft = 'Every word of this is meant. '.repeat(690).trim();
  await panel.getByRole('textbox').first().fill(draft);
  await expect(insertButton(panel)).toBeEnabled({ timeout: 30_000 });
  await insertButton(panel).click();
  await expect.poll(() => written(page, '4821'), { timeout: 30_000 }).toBe(draft);
});
