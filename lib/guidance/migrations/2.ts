/** Format 2 had no brands, and personas were only a name: they keep it, with nothing yet that speaks for them. */
export function fromFormat2(document: Record<string, unknown>): Record<string, unknown> {
  const { personas } = document;
  return {
    brands: [],
    ...document,
    format: 3,
    personas: Array.isArray(personas) ? personas.map((one: unknown) => withoutCues(one)) : personas,
  };
}

function withoutCues(persona: unknown): unknown {
  if (typeof persona !== 'object' || persona === null) return persona;
  const lists = { needs: [], hopes: [], fears: [], ambitions: [], triggers: [], hesitations: [], voice: [] };
  return { ...lists, cues: { for: [], against: [] }, ...persona };
}
