// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

vi.mock('virtual:page-detectors', () => ({
  pageDetectors: [
    { system: 'acme', name: 'Acme', matches: ['https://*.acmedesk.com/agent/*'], marks: [] },
    { system: 'hosted', name: 'Hosted', matches: [], marks: ['meta[name="generator"][content^="Hosted"]'] },
  ],
}));
const { detectSystem, matchesUrl } = await import('../../entrypoints/helpdesk/detect-system');

describe('detectSystem', () => {
  it('goes by the address, then by marks, else takes the generic reader', () => {
    expect(detectSystem(document, new URL('https://x.acmedesk.com/agent/1'))).toBe('acme');
    expect(detectSystem(document, new URL('https://desk.example/'))).toBe('generic');
    document.head.innerHTML = '<meta name="generator" content="Hosted 6">';
    expect(detectSystem(document, new URL('https://desk.example/'))).toBe('hosted');
  });
});

it.each([
  ['https://*.acmedesk.com/*', 'https://x.acmedesk.com/a', true],
  ['https://*.acmedesk.com/*', 'https://acmedesk.com/a', true],
  ['https://*.acmedesk.com/*', 'https://acmedesk.com.evil.example/a', false],
  ['https://*.acmedesk.com/*', 'https://evilacmedesk.com/a', false],
  ['https://*.acmedesk.com/*', 'http://x.acmedesk.com/a', false],
  ['https://app.example/inbox/*/open', 'https://app.example/inbox/7/open', true],
  ['https://app.example/inbox/*/open', 'https://app.example/inbox/7/closed', false],
  ['*://app.example:8443/*', 'https://app.example:8443/x', true],
])('matchesUrl(%s, %s) is %s', (pattern, url, expected) => {
  expect(matchesUrl(pattern, new URL(url))).toBe(expected);
});
