import type { PageReading } from './define-page';

/**
 * A helpdesk's own data about the open conversation, asked from its own server with the agent's session: a reading that does not
 * depend on the drawn page. GET only, same origin only, and only on sites where the agent switched it on. Imports nothing but its
 * neighbours; what is not in the answers is absent.
 */
export interface OwnData {
  /** The page reader this belongs to. */
  system: string;
  /** Paths to ask for the conversation in the address bar, in the order `read` gets their answers; `undefined` where there is none. */
  paths(url: URL): string[] | undefined;
  /** Further paths that only the first answers name; their answers follow the first. */
  more?(answers: readonly unknown[], url: URL): string[];
  /** Request headers that the helpdesk's own interface sends beside its cookies, read anew each time and never kept. */
  headers?(page: Document): Record<string, string>;
  /** `undefined` when the answers have not the shape that is known. */
  read(answers: readonly unknown[], url: URL): OwnReading | undefined;
}

/** What the data says; every message has its direction. `shows` names what the drawn page could not tell and this does. */
export interface OwnReading extends PageReading {
  shows: string[];
}

/** Declares own data; every `lib/pages/<system>.own-data.ts` exports one by default. */
export function defineOwnData(data: OwnData): OwnData {
  return data;
}
