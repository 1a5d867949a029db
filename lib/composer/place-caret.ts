import type { InsertMode } from './contract';

// How mail clients and helpdesks mark the quoted message and the signature below a reply.
const BELOW_THE_REPLY =
  'blockquote, [type="cite"], .gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature, #appendonsend, #divRplyFwdMsg, [data-signature], .signature, pre.moz-quote-pre';

/**
 * Puts the selection where a text goes: over everything for `replace`; where the agent's caret already stands in this editor; else
 * at the end of what is written, above a quoted message or signature.
 */
export function placeCaret(host: HTMLElement, mode: InsertMode): void {
  const page = host.ownerDocument;
  const selection = selectionOf(host);
  if (!selection) return;
  // Asked before the focus, which itself puts a caret at the start.
  const placed = selection.rangeCount > 0 && host.contains(selection.anchorNode) && host.contains(selection.focusNode);
  host.focus({ preventScroll: true });
  if (mode === 'caret' && placed) {
    selection.collapseToEnd();
    return;
  }
  const range = page.createRange();
  const below = mode === 'caret' ? host.querySelector(BELOW_THE_REPLY) : null;
  if (below) {
    const top = topLevel(host, below);
    const above = top.previousElementSibling;
    if (above && above.localName !== 'hr') range.selectNodeContents(above);
    else range.setStartBefore(top);
    range.collapse(!above);
  } else {
    range.selectNodeContents(deepestLast(host, mode));
    if (mode === 'caret') range.collapse(false);
  }
  selection.removeAllRanges();
  selection.addRange(range);
}

/** The selection of the tree an element lives in: a shadow root has one of its own in Chromium. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

function topLevel(host: Element, element: Element): Element {
  let top = element;
  while (top.parentElement && top.parentElement !== host) top = top.parentElement;
  return top;
}

// A caret after the last block stands outside every paragraph, where some editors lose it.
function deepestLast(host: Element, mode: InsertMode): Node {
  if (mode === 'replace') return host;
  let node: Element = host;
  while (node.lastElementChild && ['p', 'div', 'ul', 'ol', 'li', 'span'].includes(node.lastElementChild.localName))
    node = node.lastElementChild;
  return node;
}
