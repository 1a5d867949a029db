import { describe, expect, it } from 'vitest';
import { startDemo } from '../../demo/server';

const NOW = '2026-11-24T12:00:00.000Z';

async function json(url: string, body?: object) {
  const response = await fetch(
    url,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  return { status: response.status, body: await response.json() };
}

describe('startDemo', () => {
  it('serves the helpdesk until it is closed', async () => {
    const demo = await startDemo({ now: NOW });
    const page = await fetch(`${demo.helpdeskUrl}tickets/4821`);
    expect(await page.text()).toContain('data-app="fernhill-helpdesk"');
    await demo.close();
    await expect(fetch(demo.helpdeskUrl)).rejects.toThrow();
  });

  it('adds what is sent and what arrives to the conversation', async () => {
    const demo = await startDemo({ now: NOW });
    const base = `http://127.0.0.1:${demo.port}/demo`;
    const before = (await json(`${base}/helpdesk.json`)).body.conversations.find(
      (one: { id: string }) => one.id === '4821',
    );
    await json(`${base}/send`, { where: 'helpdesk', id: '4821', text: 'On its way.' });
    const { body } = await json(`${base}/arrive`, { where: 'helpdesk', id: '4821', text: 'Thank you!' });
    expect(body.messages.slice(before.messages.length)).toMatchObject([
      { direction: 'outbound', text: 'On its way.' },
      { direction: 'inbound', author: 'Maya Okafor', text: 'Thank you!' },
    ]);
    await demo.close();
  });

  it('serves no file beside its pages and its editors', async () => {
    const demo = await startDemo({ now: NOW });
    const base = `http://127.0.0.1:${demo.port}`;
    for (const path of [
      '/assets/..%2fserver.ts',
      '/vendor/vite/package.json',
      '/vendor/tinymce/../vite/package.json',
      '/package.json',
    ])
      expect((await fetch(base + path)).status, path).toBe(404);
    await demo.close();
  });

  it('refuses a change that is not JSON or names no conversation', async () => {
    const demo = await startDemo({ now: NOW });
    const base = `http://127.0.0.1:${demo.port}/demo`;
    expect((await fetch(`${base}/send`, { method: 'POST', body: 'id=4821' })).status).toBe(400);
    expect((await json(`${base}/send`, { where: 'helpdesk', id: 'none', text: 'x' })).status).toBe(404);
    await demo.close();
  });
});
