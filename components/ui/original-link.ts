import type { Interaction } from '../../lib/domain/interaction';

/** The address of the original, only where it is a web page of the site the interaction was read on: a record can claim any address. */
export function originalLink({ url, audience }: Pick<Interaction, 'url' | 'audience'>): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, origin, href } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && origin === audience.site ? href : undefined;
}
