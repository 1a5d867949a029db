/** A site as people write it: the host of an origin, with the port where it is not the usual one. */
export function siteOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
