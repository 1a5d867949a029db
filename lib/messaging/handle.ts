import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { protocol, type Answer, type MessageData, type MessageType, type Sender } from './protocol';

/** Which tab and page a message came from, as the browser says it; nothing of it is the sender's own claim. */
export interface From {
  tabId?: number;
  windowId?: number;
  frameId?: number;
  url?: string;
}

export type Handlers = {
  [T in MessageType]?: (data: MessageData<T>, from: From) => Promise<Answer<T>> | Answer<T>;
};

/**
 * Listens for messages in the worker. Drops whatever is not of the protocol, fails its schema, comes from elsewhere than this
 * extension, or from a sender without the capability (S17). Call it synchronously while the worker starts.
 */
export function handle(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const accepted = accept(message, sender, handlers);
    return accepted ? accepted() : undefined;
  });
}

/** The call that a message asks for, or `undefined` when it must be dropped. */
export function accept(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  handlers: Handlers,
): (() => Promise<unknown>) | undefined {
  const type = (message as { type?: unknown } | null)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(protocol, type) || sender.id !== browser.runtime.id) return undefined;
  const name = type as MessageType;
  const handler = handlers[name] as ((data: unknown, from: From) => unknown) | undefined;
  if (!handler || senderKind(sender) !== protocol[name].from) return undefined;
  const parsed = z.safeParse(protocol[name].data as z.core.$ZodType, (message as { data?: unknown }).data);
  if (!parsed.success) return undefined;
  return async () => handler(parsed.data, whereFrom(sender));
}

// Our own pages can stand in a tab too (the options page): only the address tells them from a helpdesk.
function senderKind(sender: Browser.runtime.MessageSender): Sender | undefined {
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return 'ours';
  return sender.tab && sender.frameId === 0 ? 'page' : undefined;
}

function whereFrom(sender: Browser.runtime.MessageSender): From {
  return { tabId: sender.tab?.id, windowId: sender.tab?.windowId, frameId: sender.frameId, url: sender.url };
}
