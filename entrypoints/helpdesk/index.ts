import { isPageMessage, type PageMessage } from '../../lib/messaging/guards';
import { send } from '../../lib/messaging/send';
import type { MessageData, MessageType } from '../../lib/messaging/protocol';
import type { Page, PageReading, Pointed } from '../../lib/pages/define-page';
import { GENERIC, type Marks, markedSystem } from './marked-system';
import { takeReader } from './offer-reader';
import { besideReading, setOwnData } from './own-data-seam';
import { redesignWatch } from './redesign';
import { sight } from './sight';
import { watchPage } from './watch-page';
import { writing } from './writing-seam';

type Listener = (
  message: unknown,
  sender: { id?: string; tab?: unknown },
  answer: (value: unknown) => void,
) => boolean | undefined;
interface Api {
  runtime: {
    id?: string;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}
const scope = globalThis as unknown as { browser?: Api; chrome?: Api; throughlineRuns?: () => boolean };

/**
 * The script in a helpdesk's page: finds which reader the page needs, reports what it reads, writes a reply when asked. It holds no
 * history and no secret, and is an unlisted script because the content script wrapper announces itself to the page by events (S24).
 */
export default defineUnlistedScript(() => {
  if (!scope.throughlineRuns?.()) start();
});

function start(): void {
  const api = (scope.browser ?? scope.chrome)!;
  const end = new AbortController();
  const documentId = newId();
  setOwnData(undefined);
  /** The readers that were injected, by their system. */
  const readers = new Map<string, Page>();
  /** The system whose reader reads this page, and the one whose reader was asked for last. */
  let system: string | undefined;
  let wanted: string | undefined;
  /** The paths that the worker was asked about, and that it answered for. */
  let asked: string | undefined;
  let answered: string | undefined;
  let marks: Marks = [];
  let pointed: Pointed | undefined;
  /** The reader that the last look was by. */
  let atWork: Page | undefined;
  let last = '';

  const tell = <T extends MessageType>(type: T, data: MessageData<T>) => {
    const text = JSON.stringify([type, data]);
    if (text === last) return;
    last = text;
    send(type, data).catch(() => {
      last = '';
      // After an update this script is an orphan: it can't reach anyone, and its successor is at work already.
      if (!api.runtime?.id) end.abort();
    });
  };

  /** Asks for the reader of a system, or, without one, which system this address is of. */
  const want = async (named?: string) => {
    const { pathname } = location;
    if (named) wanted = named;
    else asked = pathname;
    const answer = await askFor(named);
    // Overtaken by another question: that one's answer counts.
    if (end.signal.aborted || (named ? named !== wanted : pathname !== location.pathname)) return;
    if (!named) {
      answered = pathname;
      marks = answer.marks ?? [];
      pointed = answer.pointed;
      wanted = answer.system ?? wanted;
    }
    system = answer.system ?? system;
    look();
  };
  const askFor = (named?: string) => {
    const reader = system && readers.has(system) ? system : undefined;
    return send('reader:wanted', { document: documentId, url: location.href.slice(0, 2000), system: named, reader });
  };
  const ask = (named?: string) => void want(named).catch(() => (asked = wanted = undefined));

  const look = () => {
    if (!api.runtime?.id) return end.abort();
    if (asked !== location.pathname) ask();
    else if (marks.length && answered === asked) {
      const marked = markedSystem(document, marks);
      if (marked !== wanted) ask(marked);
    }
    const page = system ? readers.get(system) : undefined;
    // Where agents pointed depends on the path: till the worker has answered for it, a recipe could be another page's.
    if (!page || (page.system === GENERIC && answered !== location.pathname)) return;
    readBy(page, new URL(location.href));
  };
  const readBy = (page: Page, url: URL) => {
    const isOpen = page.isConversation(url, document);
    const reading = isOpen ? page.read(document, url) : undefined;
    const isFine = !isOpen || reading !== undefined || page.system === GENERIC || document.readyState !== 'complete';
    const isLostHere = isLost(isFine, url.href);
    const standIn = readers.get(GENERIC);
    atWork = (isLostHere && standIn) || page;
    if (atWork === page) return report(page, isOpen, reading, { url, documentId, look, tell });
    report(atWork, true, atWork.read(document, url), { url, documentId, insteadOf: page.system, look, tell });
  };
  const isLost = redesignWatch(() => {
    if (readers.has(GENERIC)) look();
    else void askFor(GENERIC).catch(() => undefined);
  }, end.signal);

  takeReader((reader) => {
    const isGeneric = reader.system === GENERIC;
    readers.set(reader.system, isGeneric ? { ...reader, read: (at, url) => reader.read(at, url, pointed) } : reader);
    look();
  }, end.signal);
  const lookNow = watchPage(look, end.signal);
  // A second injection finds the first at work, and only has it look again; an orphan that has not noticed yet answers false.
  scope.throughlineRuns = () => {
    last = '';
    if (!atWork) asked = undefined;
    lookNow();
    return !end.signal.aborted;
  };

  const listener: Listener = (message, sender, answer) => {
    if (sender.id !== api.runtime.id || sender.tab || !isPageMessage(message)) return undefined;
    return act(message, answer);
  };
  const act = (message: PageMessage, answer: (value: unknown) => void): boolean | undefined => {
    if (message.type === 'page:stop') {
      end.abort();
      return undefined;
    }
    if (message.type === 'page:reread') {
      scope.throughlineRuns?.();
      return undefined;
    }
    if (message.type === 'composer:arm-digit') {
      const { conversation } = message.data as MessageData<'composer:arm-digit'>;
      writing()?.armDigit({
        document,
        timeoutMs: 3000,
        onDigit: (digit) => tell('effort:digit', { document: documentId, conversation, digit }),
      });
      answer({ armed: !!writing() });
      return undefined;
    }
    const written =
      message.type === 'composer:undo'
        ? writing()?.undo(message.data as MessageData<'composer:undo'>, documentId)
        : writing()?.insert(message.data as MessageData<'composer:insert'>, atWork, documentId);
    void written?.then(answer);
    return written ? true : undefined;
  };
  api.runtime.onMessage.addListener(listener);
  end.signal.addEventListener('abort', () => {
    api.runtime?.onMessage?.removeListener(listener);
    // The last thing that holds the observers and what they watch.
    scope.throughlineRuns = undefined;
  });
}

interface Report {
  url: URL;
  documentId: string;
  insteadOf?: string;
  look(): void;
  tell<T extends MessageType>(type: T, data: MessageData<T>): void;
}

function report(page: Page, isOpen: boolean, reading: PageReading | undefined, about: Report): void {
  const { url, documentId, insteadOf, look, tell } = about;
  const missing = (why: 'no-conversation' | 'not-understood') =>
    tell('conversation:missing', {
      document: documentId,
      url: url.href.slice(0, 2000),
      system: page.system,
      insteadOf,
      why,
    });
  if (!isOpen) return missing('no-conversation');
  const seen = reading && besideReading(reading, look);
  if (seen) return tell('conversation:sighted', { ...sight(page, seen, documentId), insteadOf });
  // Between a reading and its own data's first answer there is nothing to say yet.
  if (!reading && document.readyState === 'complete') missing('not-understood');
}

// `randomUUID` is missing on plain http pages, where many in-house helpdesks live.
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
