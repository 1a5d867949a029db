import { browser } from 'wxt/browser';

/** What IT can set for a whole company (docs/it.md); its schema for browsers is public/managed-schema.json. */
export interface Policy {
  role?: 'frontline' | 'lead';
  /** Parts of the guidance that nobody changes here: `procedures`, `tone`, `never`, `offers` … */
  lockedGuidance: string[];
}

/** The company's policy; empty where there is none. What is of the wrong kind in it is left out. */
export async function readPolicy(): Promise<Policy> {
  const { role, lockedGuidance } = await managed();
  return {
    role: role === 'frontline' || role === 'lead' ? role : undefined,
    lockedGuidance: Array.isArray(lockedGuidance)
      ? lockedGuidance.filter((one): one is string => typeof one === 'string')
      : [],
  };
}

async function managed(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(['role', 'lockedGuidance']);
  } catch {
    // Firefox rejects where no policy is installed; that is the usual case and no fault.
    return {};
  }
}
