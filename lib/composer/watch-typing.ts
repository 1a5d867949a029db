/** Says whether the agent writes in an editor while we do; `end` stops listening. */
export interface TypingWatch {
  hasTyped(): boolean;
  end(): void;
}

/**
 * Watches an editor for the agent's own keys and compositions. Only what a browser vouches for counts, and not `input`: that comes of
 * our own editing commands as well, and is vouched for then.
 */
export function watchTyping(element: HTMLElement): TypingWatch {
  const listening = new AbortController();
  let typed = false;
  const onKey = (event: Event) => {
    if (event.isTrusted && event.composedPath().includes(element) && isWriting(event)) typed = true;
  };
  for (const type of ['keydown', 'compositionupdate'])
    element.ownerDocument.defaultView?.addEventListener(type, onKey, { capture: true, signal: listening.signal });
  return { hasTyped: () => typed, end: () => listening.abort() };
}

function isWriting(event: Event): boolean {
  if (event.type !== 'keydown') return true;
  const key = event as KeyboardEvent;
  // What a Windows keyboard's AltGr writes comes with Ctrl and Alt.
  const isCommand = (key.ctrlKey || key.metaKey || key.altKey) && !key.getModifierState('AltGraph');
  return !isCommand && ([...key.key].length === 1 || ['Enter', 'Backspace', 'Delete'].includes(key.key));
}
