/** The number of the ticket that Freshdesk's address names. */
export function freshdeskTicket(url: URL): string | undefined {
  return /^\/a\/tickets\/(\d{1,20})(?:\/|$)/.exec(url.pathname)?.[1];
}
