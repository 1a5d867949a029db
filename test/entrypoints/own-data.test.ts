// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://app.hubspot.com/help-desk/4242/view/77/ticket/1042" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { offerOwnData } from '../../entrypoints/helpdesk/own-data';
import { besideReading, setOwnData } from '../../entrypoints/helpdesk/own-data-seam';
import hubspot from '../../lib/pages/hubspot.own-data';
import { answers } from '../pages/own-data/answers';

const { paths, more = [], answers: given } = answers['hubspot']!;
const asked: Array<{ path: string; method?: string; headers: unknown }> = [];
const reading = { conversation: { id: 'ticket/1042' }, customer: [], messages: [] };

/** HubSpot's server: what it answers to each path, or how it refuses. */
function serve(answerTo: (path: string) => Response): void {
  vi.stubGlobal('fetch', (url: URL, { method, headers }: RequestInit) => {
    const path = url.pathname + url.search;
    asked.push({ path, method, headers });
    return Promise.resolve(answerTo(path));
  });
}

function json(value: unknown): Response {
  return new Response(JSON.stringify(value));
}

async function stateOf() {
  offerOwnData(hubspot);
  await new Promise<void>((resolve) => {
    besideReading(reading, resolve);
  });
  return besideReading(reading, () => {});
}

beforeEach(() => {
  asked.length = 0;
  document.cookie = 'hubspotapi-csrf=sign-1';
});

afterEach(() => {
  setOwnData(undefined);
  vi.unstubAllGlobals();
});

it('asks for the contacts that a ticket names after the ticket itself, by GET and with the page’s own sign', async () => {
  serve((path) => json(given[[...paths, ...more].indexOf(path)]));
  const beside = await stateOf();
  expect(asked.map(({ path }) => path)).toEqual([...paths, ...more]);
  for (const { method, headers } of asked)
    expect([method, headers]).toEqual(['GET', { Accept: 'application/json', 'X-HubSpot-CSRF-hubspotapi': 'sign-1' }]);
  expect(beside?.ownData).toBe('read');
  expect(beside?.reading.customer.map(({ identifiers }) => identifiers[0]?.value)).toEqual([
    'ruth@example.com',
    'accounts@example.org',
  ]);
});

it.each([
  ['no JSON', 'malformed', () => new Response('{"id":')],
  ['another contact', 'malformed', () => json({ id: '999', properties: { email: 'otto@example.org' } })],
  ['a refusal', 'refused', () => new Response('{}', { status: 403 })],
] as const)('leaves the page alone where the contact’s answer is %s', async (_, state, second) => {
  serve((path) => (path === paths[0] ? json(given[0]) : second()));
  const beside = await stateOf();
  expect(beside).toEqual({ reading, ownData: state });
});
