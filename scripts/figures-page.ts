/** A page of docs that a bench writes: its title, what it says of the figures, and the figures as they were printed. */
export function figuresPage(title: string, words: readonly string[], printed: readonly string[]): string {
  return [`# ${title}`, '', ...words, '', '```', ...printed, '```', ''].join('\n');
}
