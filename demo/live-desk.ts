import { company } from './company/company.ts';
import { demoConversations, type PageConversation, type PageMessage } from './company/demo-conversations.ts';
import type { OpenThread } from './company/shapes.ts';

type Where = OpenThread['where'];

/** What a page or a test does to an open conversation. */
export interface Change {
  where: Where;
  id: string;
  do: 'send' | 'note' | 'arrive' | 'status';
  /** Words of a message, or the new status. */
  text: string;
}

/** The open conversations while the demo runs: in memory, gone with the server. */
export interface LiveDesk {
  page(where: Where): {
    company: string;
    mailbox: string;
    agent: { name: string; address: string };
    conversations: PageConversation[];
  };
  /** The conversation after the change, or `undefined` when there is none under that id. */
  change(change: Change): PageConversation | undefined;
  /** Calls back with every changed conversation until the returned function is called. */
  listen(listener: (where: Where, conversation: PageConversation) => void): () => void;
}

/** A desk as it stands at `clock()` (ISO 8601); later messages carry the clock's later times. */
export function liveDesk(clock: () => string): LiveDesk {
  const start = clock();
  const conversations = {
    helpdesk: demoConversations('helpdesk', start),
    webmail: demoConversations('webmail', start),
  };
  const listeners = new Set<(where: Where, conversation: PageConversation) => void>();
  return {
    page: (where) => ({
      company: company.name,
      mailbox: company.mailbox,
      agent: company.agent,
      conversations: conversations[where],
    }),
    change(change) {
      const conversation = conversations[change.where].find((one) => one.id === change.id);
      if (!conversation) return undefined;
      if (change.do === 'status') conversation.status = statusFrom(change.text) ?? conversation.status;
      else conversation.messages.push(message(conversation, change, clock()));
      if (change.do === 'arrive' && conversation.status === 'solved') conversation.status = 'open';
      for (const listener of listeners) listener(change.where, conversation);
      return conversation;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function statusFrom(text: string): PageConversation['status'] | undefined {
  return (['open', 'pending', 'solved'] as const).find((status) => status === text);
}

function message(conversation: PageConversation, change: Change, at: string): PageMessage {
  const sender = conversation.participants.find((one) => one.role === 'requester') ?? conversation.participants[0];
  const isInbound = change.do === 'arrive';
  return {
    id: `${conversation.id}-${conversation.messages.length + 1}`,
    direction: isInbound ? 'inbound' : change.do === 'note' ? 'note' : 'outbound',
    author: isInbound ? (sender?.name ?? sender?.address ?? '') : company.agent.name,
    address: isInbound ? (sender?.address ?? '') : company.mailbox,
    at,
    text: change.text,
  };
}
