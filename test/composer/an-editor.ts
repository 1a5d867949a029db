/** An element of a page with an editor in it, put into the test's document. */
export function aPage(html: string): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('main')!;
}

/** Where the caret stands in a host: the words before it, and the words after. */
export function aroundCaret(host: Element): [before: string, after: string] {
  const { focusNode, focusOffset } = host.ownerDocument.getSelection()!;
  const range = host.ownerDocument.createRange();
  range.selectNodeContents(host);
  range.setEnd(focusNode!, focusOffset);
  const before = range.toString();
  return [before, (host.textContent ?? '').slice(before.length)];
}
