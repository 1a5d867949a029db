import type { Answer, MessageData, MessageType } from './protocol';

/** How a message travels: its type, and its data beside it. */
export interface Envelope<T extends MessageType = MessageType> {
  type: T;
  data: MessageData<T>;
}

/** The browser's own messaging; the script in a page has no polyfill, and every browser we support gives promises. */
interface Runtime {
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}

function runtimeOf(): Runtime['runtime'] {
  const scope = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
  const api = scope.browser ?? scope.chrome;
  if (!api) throw new Error('No extension API here');
  return api.runtime;
}

/** Sends a message to the worker. Knows only types: the receiver parses. Rejects when nobody listens. */
export async function send<T extends MessageType>(type: T, data: MessageData<T>): Promise<Answer<T>> {
  return (await runtimeOf().sendMessage({ type, data } satisfies Envelope<T>)) as Answer<T>;
}
