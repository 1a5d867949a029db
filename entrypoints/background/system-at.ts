import { pageAddresses } from 'virtual:page-detectors';

/** Which reader a page needs by its address; none where its marks must tell, or nobody wrote a reader for it. */
export function systemAt(url: URL): string | undefined {
  return pageAddresses.find(({ matches }) => matches.some((pattern) => matchesUrl(pattern, url)))?.system;
}

/** A WebExtension match pattern (`https://*.example.com/path*`) against an address. */
export function matchesUrl(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  const bare = host.replace(/^\*\./, '');
  const isHost =
    host === '*' || url.host === bare || url.hostname === bare || (host !== bare && url.hostname.endsWith(`.${bare}`));
  return isHost && matchesGlob(path, url.pathname + url.search);
}

function matchesGlob(glob: string, text: string): boolean {
  const [head = '', ...rest] = glob.split('*');
  if (!text.startsWith(head)) return false;
  let at = head.length;
  for (const [i, piece] of rest.entries()) {
    const found =
      i === rest.length - 1 && piece
        ? text.endsWith(piece)
          ? text.length - piece.length
          : -1
        : text.indexOf(piece, at);
    if (found < at) return false;
    at = found + piece.length;
  }
  return rest.length > 0 || at === text.length;
}
