import type { Audience } from '../domain/interaction';
import type { Viewer } from '../domain/viewer';

/**
 * Whether the agent could open what was read under this audience: read under their own address, or under a colleague's in a mailbox that
 * they have opened too. What no page told an agent's address of was read by this browser's own agent, or imported by them.
 */
export function isOpenTo(viewer: Viewer | undefined, { site, scope, agent }: Audience): boolean {
  if (!agent) return true;
  const address = viewer?.signedIn[site];
  return address !== undefined && (address === agent || viewer!.opened.includes(placeOf(address, site, scope)));
}

/** The viewer after they opened something; the same object when nothing changed. */
export function opened(viewer: Viewer, { site, scope, agent }: Audience): Viewer {
  if (!agent) return viewer;
  const place = placeOf(agent, site, scope);
  const isKnown = viewer.opened.includes(place);
  if (isKnown && viewer.signedIn[site] === agent) return viewer;
  return {
    signedIn: { ...viewer.signedIn, [site]: agent },
    opened: isKnown ? viewer.opened : [...viewer.opened, place],
  };
}

function placeOf(address: string, site: string, scope = ''): string {
  return `${address}\n${site}\n${scope}`;
}
