/** A text with a paragraph put before its sign-off. */
export function beforeSignOff(text: string, paragraph: string): string {
  const parts = text.split(/\n{2,}/);
  if (parts.length < 2) return `${text.trimEnd()}\n\n${paragraph}`;
  return [...parts.slice(0, -1), paragraph, parts.at(-1)].join('\n\n');
}
