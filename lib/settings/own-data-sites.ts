import { storage } from 'wxt/utils/storage';

/** Sites (`siteOf`) whose own data the agent lets us ask for, beside what their pages show. None until the agent says so. */
export const ownDataSites = storage.defineItem<string[]>('local:own-data-sites', { fallback: [] });

/** The site of an origin or of a permission's match pattern: without the port, which no permission knows. */
export function siteOf(origin: string): string {
  return origin.replace(/\/\*$/, '').replace(/:\d+$/, '');
}
