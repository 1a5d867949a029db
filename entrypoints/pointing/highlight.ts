/** Over everything a page may draw. */
const TOPMOST = '2147483647';
const LOOK: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  display: 'none',
  boxSizing: 'border-box',
  pointerEvents: 'none',
  zIndex: TOPMOST,
  border: '3px solid #1f5fd0',
  outline: '2px solid #fff',
  borderRadius: '4px',
  background: 'rgb(31 95 208 / 12%)',
};
const ROOM_PX = 4;

/** The one thing drawn in a page, while an agent points: a frame around what would be taken. Gone with the signal. */
export function highlight(page: Document, signal: AbortSignal): (element: Element | undefined) => void {
  const box = page.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  Object.assign(box.style, LOOK);
  let shown: Element | undefined;
  const place = () => {
    if (!shown) return;
    const { left, top, width, height } = shown.getBoundingClientRect();
    Object.assign(box.style, {
      display: 'block',
      left: `${left - ROOM_PX}px`,
      top: `${top - ROOM_PX}px`,
      width: `${width + 2 * ROOM_PX}px`,
      height: `${height + 2 * ROOM_PX}px`,
    });
  };
  page.documentElement.append(box);
  page.addEventListener('scroll', place, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => box.remove());
  return (element) => {
    shown = element;
    if (element) place();
    else box.style.display = 'none';
  };
}
