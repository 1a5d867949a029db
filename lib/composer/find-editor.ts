/** Something that text can be put into: a text field, or an editing host with its document. */
export type Editor =
  | { kind: 'field'; element: HTMLTextAreaElement | HTMLInputElement }
  | { kind: 'rich'; element: HTMLElement };

/**
 * The editor that a composer's element holds: itself, the editing host inside it, through open shadow roots, or the body of a
 * same-origin frame. `undefined` where nothing is editable.
 */
export function findEditor(target: Element): Editor | undefined {
  if (isField(target)) return target.disabled || target.readOnly ? undefined : { kind: 'field', element: target };
  if (isFrame(target)) {
    const body = target.contentDocument?.body;
    return body
      ? (findEditor(body) ??
          (target.contentDocument?.designMode === 'on' ? { kind: 'rich', element: body } : undefined))
      : undefined;
  }
  const host = editingHost(target) ?? inside(target);
  if (!host) return undefined;
  return isField(host) || isFrame(host) ? findEditor(host) : { kind: 'rich', element: host as HTMLElement };
}

/** The outermost editable element around (or at) an element. */
function editingHost(element: Element): HTMLElement | undefined {
  const editable = element.closest<HTMLElement>('[contenteditable]:not([contenteditable="false"])');
  return editable ?? undefined;
}

function inside(root: Element | ShadowRoot): Element | undefined {
  const found = root.querySelector(
    '[contenteditable]:not([contenteditable="false"]), textarea, input[type="text"], iframe',
  );
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const deeper = element.shadowRoot && inside(element.shadowRoot);
    if (deeper) return deeper;
  }
  const shadow = 'shadowRoot' in root ? root.shadowRoot : null;
  return shadow ? inside(shadow) : undefined;
}

// Elements of a frame are of that frame's classes: `instanceof` would say no.
function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === 'textarea' || element.localName === 'input';
}
function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}
