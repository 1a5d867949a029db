/** Firefox shows a page's own classes to an extension's script under this name. */
interface FirefoxWindow {
  wrappedJSObject?: {
    DataTransfer: typeof DataTransfer;
    ClipboardEvent: typeof ClipboardEvent;
    InputEvent: typeof InputEvent;
    Object: ObjectConstructor;
  };
}

/** A paste of text and HTML, as if from the clipboard; the clipboard itself is not touched. */
export function pasteEvent(page: Document, text: string, html: string): Event {
  const view = page.defaultView as (Window & FirefoxWindow) | null;
  const theirs = view?.wrappedJSObject;
  const data = transfer(theirs?.DataTransfer ?? DataTransfer, text, html);
  const init = { bubbles: true, cancelable: true, composed: true };
  if (!theirs) return new ClipboardEvent('paste', { ...init, clipboardData: data });
  // Firefox ignores `clipboardData` in the event's init, and hides a DataTransfer of our world from the page.
  const event = new theirs.ClipboardEvent('paste', cloned(theirs, init));
  event.clipboardData?.setData('text/plain', text);
  if (html) event.clipboardData?.setData('text/html', html);
  return event;
}

/** The input event that a browser sends for a paste; editors that ignore the paste itself listen to this one. */
export function pasteInput(page: Document, text: string, html: string): Event {
  const theirs = (page.defaultView as (Window & FirefoxWindow) | null)?.wrappedJSObject;
  const dataTransfer = transfer(theirs?.DataTransfer ?? DataTransfer, text, html);
  const init = { bubbles: true, cancelable: true, composed: true, inputType: 'insertFromPaste' };
  if (!theirs) return new InputEvent('beforeinput', { ...init, dataTransfer });
  const own = cloned(theirs, init) as InputEventInit;
  own.dataTransfer = dataTransfer;
  return new theirs.InputEvent('beforeinput', own);
}

function transfer(Transfer: typeof DataTransfer, text: string, html: string): DataTransfer {
  const data = new Transfer();
  data.setData('text/plain', text);
  if (html) data.setData('text/html', html);
  return data;
}

// An object of our world can't be read by a constructor of the page's.
function cloned(theirs: { Object: ObjectConstructor }, init: Record<string, unknown>): object {
  return Object.assign(new theirs.Object(), init);
}
