import { storage } from 'wxt/utils/storage';

/** A random mark of this browser profile, made once: decides whether its agent is in the share that tries a version. Says nothing of who it is. */
export const agentMark = storage.defineItem<string>('local:agentMark', { init: () => crypto.randomUUID() });
