import type { InsertMode } from './contract';

// How mail clients and helpdesks mark the quoted message and the signature below a reply.
const BELOW_THE_REPLY =
  'blockquote, [type="cite"], .gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature, #appendonsend, #divRplyFwdMsg, [data-signature], .signature, pre.moz-quote-pre';

/** Where a text will go. */
export interface PlacedCaret {
  /** Puts the selection there again, once the editor has taken the focus; says whether it had to. */
  again(): boolean;
  /** It stands right after words that the agent did not point at: what comes begins a line of its own. */
  afterWords: boolean;
}
const AS_IT_IS: PlacedCaret = { again: () => false, afterWords: false };

/**
 * Puts the selection where a text goes: over everything for `replace`; where the agent's caret already stands in this editor; else
 * at the end of what is written, above a quoted message or signature.
 */
export function placeCaret(host: HTMLElement, mode: InsertMode): PlacedCaret {
  const selection = selectionOf(host);
  if (!selection) return AS_IT_IS;
  // Asked before the focus, which itself puts a caret at the start.
  const placed = isPlaced(host, selection);
  focusOn(host);
  if (mode === 'caret' && placed) {
    selection.collapseToEnd();
    return AS_IT_IS;
  }
  const range = mode === 'caret' ? endOfOwnWords(host) : everything(host);
  select(selection, range);
  const again = () => {
    // TinyMCE goes back to where its caret was when it takes the focus.
    if (wordsAbove(host, selection) === wordsAbove(host, range)) return false;
    select(selection, range);
    return true;
  };
  return { again, afterWords: mode === 'caret' && isAfterWords(range) };
}

// A range at the end of a line with words in it; one before a quoted message stands outside every line.
function isAfterWords({ startContainer, startOffset }: Range): boolean {
  const atEnd = startOffset === startContainer.childNodes.length;
  return atEnd && startContainer.textContent?.trim() !== '';
}

// Firefox leaves the keys outside a frame whose body is editable by `designMode`, which the agent's Ctrl+Z would then miss.
function focusOn(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView;
  if (view?.frameElement) view.focus();
  host.focus({ preventScroll: true });
}

function select(selection: Selection, range: Range): void {
  selection.removeAllRanges();
  selection.addRange(range);
}

/**
 * Whether the agent put the caret where it stands. An editor in a frame has one at its very start from the beginning, which says
 * nothing unless the editor has the focus.
 */
function isPlaced(host: Element, selection: Selection): boolean {
  if (!selection.rangeCount || !host.contains(selection.anchorNode) || !host.contains(selection.focusNode))
    return false;
  return hasFocus(host) || !selection.isCollapsed || wordsAbove(host, selection) !== '';
}

/** Whether the keys go into an editor, through the frames and shadow roots around it. */
function hasFocus(host: Element): boolean {
  const root = host.getRootNode() as Document | ShadowRoot;
  // A document where nothing has the focus names its body.
  if (!root.activeElement || !host.contains(root.activeElement)) return false;
  const outer = 'host' in root ? root.host : root.defaultView?.frameElement;
  return outer ? hasFocus(outer) : true;
}

function wordsAbove(host: Element, selection: Selection | Range): string {
  const [node, offset] =
    'focusNode' in selection
      ? [selection.focusNode, selection.focusOffset]
      : [selection.endContainer, selection.endOffset];
  if (!node || !host.contains(node)) return '';
  const above = everything(host);
  above.setEnd(node, offset);
  return above.toString().trim();
}

function everything(host: Element): Range {
  const range = host.ownerDocument.createRange();
  range.selectNodeContents(host);
  return range;
}

function endOfOwnWords(host: Element): Range {
  const range = host.ownerDocument.createRange();
  const below = host.querySelector(BELOW_THE_REPLY);
  const top = below && topLevel(host, below);
  const above = top ? top.previousElementSibling : host;
  if (top && (!above || above.localName === 'hr')) {
    range.setStartBefore(top);
    range.collapse(true);
    return range;
  }
  range.selectNodeContents(deepestLast(above!));
  range.collapse(false);
  return range;
}

/** The selection of the tree an element lives in: a shadow root has one of its own in Chromium. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

// The highest element around the quote that holds nothing else: editors put layers of their own around all lines (Draft.js).
function topLevel(host: Element, element: Element): Element {
  let top = element;
  while (!top.previousElementSibling && top.parentElement && top.parentElement !== host) top = top.parentElement;
  return top;
}

// A caret after the last block stands outside every paragraph, where some editors lose it.
function deepestLast(host: Element): Node {
  let node: Element = host;
  while (node.lastElementChild && ['p', 'div', 'ul', 'ol', 'li', 'span'].includes(node.lastElementChild.localName))
    node = node.lastElementChild;
  return node;
}
