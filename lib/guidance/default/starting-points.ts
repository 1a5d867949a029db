import type { Guidance } from '../document';

/** Where a team can begin instead of from nothing. Each is a whole document; loaded when it is chosen. */
export const STARTING_POINTS = ['shop', 'software', 'telecom'] as const;
export type StartingPoint = (typeof STARTING_POINTS)[number];

const LOADERS: Record<StartingPoint, () => Promise<Guidance>> = {
  shop: async () => (await import('./shop')).shop,
  software: async () => (await import('./software')).software,
  telecom: async () => (await import('./telecom')).telecom,
};

/** The document of a starting point; amounts in it are examples for the lead to set. */
export async function startingPoint(name: StartingPoint): Promise<Guidance> {
  return LOADERS[name]();
}
