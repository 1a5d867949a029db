/** A ticket of Request Tracker, and the path below which that RT is installed. Its links part parameters by `;` as well as by `&` [source]. */
export function requestTrackerTicket(url: URL): { prefix: string; id: string } | undefined {
  const [page, prefix = ''] =
    /^(\/.{1,200})?\/Ticket\/(?:Display|Update|History|Modify)\.html$/.exec(url.pathname) ?? [];
  const id = /[?&;]id=(\d{1,20})(?:[&;]|$)/.exec(url.search)?.[1];
  return page && id ? { prefix, id } : undefined;
}
