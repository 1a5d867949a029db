/** An answer that is larger is not a conversation's. */
const LARGEST = 4 * 1024 * 1024;
const TIMEOUT = 4_000;

/** The helpdesk answered, and said no: signed out, not allowed, or too many questions. */
export class Refused extends Error {}

/**
 * The only question that this extension puts to a server from a page: GET, to the page's own origin, with the session that the page
 * has anyway; never followed elsewhere. Throws `Refused`, `SyntaxError` (no JSON), and `TypeError` or `DOMException` (no answer).
 */
export async function getOwnData(path: string, headers: Record<string, string> = {}): Promise<unknown> {
  const url = new URL(path, location.origin);
  if (url.origin !== location.origin) throw new TypeError('Not the page’s own origin');
  const answer = await fetch(url, {
    method: 'GET',
    mode: 'same-origin',
    credentials: 'same-origin',
    redirect: 'error',
    headers: { Accept: 'application/json', ...headers },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!answer.ok) throw new Refused(String(answer.status));
  return JSON.parse(await textUpTo(LARGEST, answer)) as unknown;
}

async function textUpTo(most: number, answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new SyntaxError('Too large');
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
