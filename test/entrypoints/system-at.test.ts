// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { markedSystem } from '../../entrypoints/helpdesk/marked-system';

vi.mock('virtual:page-detectors', () => ({
  pageAddresses: [{ system: 'acme', matches: ['https://*.acmedesk.com/agent/*'] }],
}));
const { systemAt, matchesUrl } = await import('../../entrypoints/background/system-at');
const MARKS = [{ system: 'hosted', marks: ['meta[name="generator"][content^="Hosted"]'] }];

describe('which reader a page needs', () => {
  it('goes by the address, then by marks, else takes the generic reader', () => {
    expect(systemAt(new URL('https://x.acmedesk.com/agent/1'))).toBe('acme');
    expect(systemAt(new URL('https://desk.example/'))).toBeUndefined();
    expect(markedSystem(document, MARKS)).toBe('generic');
    document.head.innerHTML = '<meta name="generator" content="Hosted 6">';
    expect(markedSystem(document, MARKS)).toBe('hosted');
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
