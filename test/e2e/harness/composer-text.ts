/** What stands in a ticket's composer of the demo, whichever editor it is. Runs in the page. */
export function composerText(ticket: string): string {
  const box = document.querySelector(`[data-ticket="${ticket}"] [data-editor]`);
  const editor = ['iframe', '[contenteditable="true"]', 'textarea']
    .map((one) => box?.querySelector<HTMLElement>(one))
    .find((one) => one);
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  const host = editor instanceof HTMLIFrameElement ? editor.contentDocument?.body : editor;
  return host?.innerText.trim() ?? '';
}

/** The lines of a text that hold words: every editor spaces paragraphs its own way. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
