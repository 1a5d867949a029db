/** The number of the ticket that Zendesk's address names. */
export function zendeskTicket(url: URL): string | undefined {
  return /^\/agent\/tickets\/(\d{1,20})(?:\/|$)/.exec(url.pathname)?.[1];
}
