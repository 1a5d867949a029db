interface ArmOptions {
  document: Document;
  timeoutMs: number;
  onDigit(digit: number): void;
}

/**
 * Waits for one trusted digit 1 to 7, wherever the focus is, for at most `timeoutMs`. The digit is swallowed and never reaches the
 * reply; Escape is swallowed too and ends it; any other key ends it and goes its way. Returns the way to end it early.
 */
export function armDigit({ document, timeoutMs, onDigit }: ArmOptions): () => void {
  const end = new AbortController();
  const swallowed = new AbortController();
  const timer = setTimeout(() => end.abort(), timeoutMs);
  end.signal.addEventListener('abort', () => clearTimeout(timer));
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || ['Shift', 'Alt', 'Control', 'Meta'].includes(event.key)) return;
    end.abort();
    const digit = /^(?:Digit|Numpad)([1-7])$/.exec(event.code)?.[1];
    if (event.key !== 'Escape' && (!digit || event.ctrlKey || event.metaKey)) return;
    swallow(event);
    swallowRest(document, swallowed);
    if (digit && event.key !== 'Escape') onDigit(Number(digit));
  };
  for (const view of viewsOf(document)) view.addEventListener('keydown', onKey, { capture: true, signal: end.signal });
  return () => end.abort();
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

// What follows the key down: some editors act on `keypress`, `beforeinput` or `keyup`.
function swallowRest(document: Document, swallowed: AbortController): void {
  for (const view of viewsOf(document)) {
    for (const type of ['keypress', 'beforeinput', 'textInput'])
      view.addEventListener(type, swallow, { capture: true, signal: swallowed.signal });
    view.addEventListener(
      'keyup',
      (event) => {
        swallow(event);
        swallowed.abort();
      },
      { capture: true, signal: swallowed.signal },
    );
  }
  setTimeout(() => swallowed.abort(), 500);
}

/** The document's window and those of its same-origin frames: a key pressed in a frame is heard only there. */
function viewsOf(document: Document): Window[] {
  const views = document.defaultView ? [document.defaultView as Window] : [];
  for (const frame of document.getElementsByTagName('iframe')) {
    if (frame.contentDocument) views.push(...viewsOf(frame.contentDocument));
  }
  return views;
}
