/** The path of a page with `*` for the pieces that belong to this one conversation. */
export function pathPattern(pathname: string): string {
  return pathname
    .split('/')
    .map((piece) => (/\d|@|%|^.{20,}$/.test(piece) ? '*' : piece))
    .join('/');
}
