/** Parts of a page that belong to the helpdesk itself: whoever is named there is on our own side. */
export const CHROME = 'nav, [role="navigation"], [role="banner"], [role="contentinfo"], body > header, body > footer';

/** The child of what holds both that holds the thread: whatever stands in there could be a message's own words. */
export function branchOf(thread: Element, composer: Element): Element | undefined {
  if (thread.contains(composer)) return thread;
  let branch = thread;
  while (branch.parentElement && !branch.parentElement.contains(composer)) branch = branch.parentElement;
  return branch;
}
