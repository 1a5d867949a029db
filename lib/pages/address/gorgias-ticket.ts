/** The number of a ticket in Gorgias, opened by itself or out of a list (`/app/views/<list>/<ticket>`) [3rd]; a list alone is none. */
export function gorgiasTicket(url: URL): string | undefined {
  return /^\/app\/(?:ticket|views\/\d{1,20})\/(\d{1,20})(?:\/|$)/.exec(url.pathname)?.[1];
}
