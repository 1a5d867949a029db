/** What the agent at this browser has opened: the address signed in at each site, and every mailbox each address has opened there. */
export interface Viewer {
  signedIn: Readonly<Record<string, string>>;
  /** `address`, site and scope, a line each. */
  opened: readonly string[];
}
