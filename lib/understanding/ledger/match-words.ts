const compiled = new Map<string, RegExp>();

/** Whole-word matching of a pack's expression, without case, in any script. Compiled once. */
export function matchWords(source: string | undefined, text: string): RegExpExecArray | null {
  if (!source) return null;
  let pattern = compiled.get(source);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
    compiled.set(source, pattern);
  }
  return pattern.exec(text);
}
