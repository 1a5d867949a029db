/** The open ticket or thread, and the account ("portal") that it is in. */
interface HubspotPlace {
  portal: string;
  kind: 'ticket' | 'thread';
  number: string;
}

/** A ticket has one number in the help desk and as a record; the inbox knows threads only [3rd]. */
export function hubspotPlace({ pathname }: URL): HubspotPlace | undefined {
  const ticket =
    /^\/help-desk\/(\d{1,20})\/(?:[^/]{1,80}\/){0,6}ticket\/(\d{1,20})(?:\/|$)/.exec(pathname) ??
    /^\/contacts\/(\d{1,20})\/(?:record\/0-5|ticket)\/(\d{1,20})(?:\/|$)/.exec(pathname);
  const thread = /^\/live-messages\/(\d{1,20})\/inbox\/(\d{1,20})(?:\/|$)/.exec(pathname);
  const [, portal, number] = ticket ?? thread ?? [];
  return portal && number ? { portal, kind: ticket ? 'ticket' : 'thread', number } : undefined;
}
