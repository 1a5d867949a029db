import { LONGEST_REPLY } from '../domain/reply';
import type { Envelope } from './send';
import type { MessageType } from './protocol';

/*
 * Plain guards for what the script in a page receives: zod alone would outweigh its whole budget.
 * A property test holds them equal to the schemas of the protocol.
 */

const isText = (value: unknown, max: number): value is string => typeof value === 'string' && value.length <= max;
const isId = (value: unknown): value is string => isText(value, 2048) && value.length > 0;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const guards: Partial<Record<MessageType, (data: Record<string, unknown>) => boolean>> = {
  'composer:insert': (data) =>
    isId(data.document) &&
    isId(data.conversation) &&
    (data.kind === 'public' || data.kind === 'note' || data.kind === 'unknown') &&
    (data.mode === 'caret' || data.mode === 'replace') &&
    isText(data.text, LONGEST_REPLY),
  'composer:arm-digit': (data) => isId(data.document) && isId(data.conversation),
  'composer:undo': (data) => isId(data.document),
  'page:reread': () => true,
  'page:stop': () => true,
};

/** Messages that a page's script listens to. */
export type PageMessage = Envelope<
  'composer:insert' | 'composer:undo' | 'composer:arm-digit' | 'page:reread' | 'page:stop'
>;

/** Whether a message is one that a page's script may act on; everything else is dropped. */
export function isPageMessage(message: unknown): message is PageMessage {
  if (!isRecord(message) || typeof message.type !== 'string' || !Object.hasOwn(guards, message.type)) return false;
  return isRecord(message.data) && guards[message.type as MessageType]!(message.data);
}
