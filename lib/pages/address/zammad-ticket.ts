const FIRST_VIEW = /^#ticket\/zoom\/(\d{1,20})(?:\/|$)/;
const SECOND_VIEW = /^\/desktop\/tickets\/(\d{1,20})(?:\/|$)/;

/** The number of the ticket in the address: in the hash of Zammad's first desktop view, in the path of its second [source]. */
export function zammadTicket(url: URL): string | undefined {
  return (FIRST_VIEW.exec(url.hash) ?? SECOND_VIEW.exec(url.pathname))?.[1];
}

/** Whether Zammad's second desktop view draws the page. */
export function isSecondView(url: URL): boolean {
  return SECOND_VIEW.test(url.pathname);
}
