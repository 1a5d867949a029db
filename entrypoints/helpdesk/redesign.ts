/** How long a reader may find nothing on a page of its own helpdesk, in milliseconds: pages are drawn late. */
export const PATIENCE = 5_000;

/**
 * Tells a page drawn late from a page drawn anew by its vendor. The function it returns is told after each look whether the reader
 * found something at an address, and answers whether it counts as lost there; `onLost` is called when it becomes so.
 */
export function redesignWatch(onLost: () => void, signal: AbortSignal): (found: boolean, address: string) => boolean {
  let at = '';
  let lost = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
    lost = false;
  };
  const giveUp = () => {
    timer = undefined;
    // A tab that nobody sees may not be drawn at all.
    if (document.hidden || signal.aborted) return;
    lost = true;
    onLost();
  };
  signal.addEventListener('abort', forget);
  return (found, address) => {
    if (found || address !== at) forget();
    at = address;
    if (!found && !lost) timer ??= setTimeout(giveUp, PATIENCE);
    return lost;
  };
}
