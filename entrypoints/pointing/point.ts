import type { MessageData } from '../../lib/messaging/protocol';
import { highlight } from './highlight';
import { customerPlace, messagePlace, placesFor } from './places';

/** What a key in the page or a button of the panel asks for; `end` leaves without a word. */
export type Wish = 'next' | 'previous' | 'take' | 'skip' | 'cancel' | 'end';
type Moved = MessageData<'pointing:moved'>;

/** An agent who was called away does not leave a page behind in which a click does something else. */
const LONGEST_MS = 120_000;
const KEYS: Record<string, Wish> = { Escape: 'cancel', ArrowDown: 'next', ArrowUp: 'previous', Enter: 'take' };
const SWALLOWED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'contextmenu'];

/**
 * Lets the agent point at the customer and then at a message, by mouse or keyboard, and tells the places. Until then the page's own
 * clicks do nothing. Events that the page made itself count for nothing.
 */
export function point(page: Document, tell: (moved: Moved) => void): (wish: Wish) => void {
  const end = new AbortController();
  const show = highlight(page, end.signal);
  let step: 'customer' | 'message' = 'customer';
  let customer: string | undefined;
  let at: Element | undefined;
  const aim = (element: Element | undefined) => {
    at = element;
    show(element);
  };
  const move = (by: 1 | -1) => {
    const places = placesFor(page, step);
    const from = at ? places.indexOf(at) : -1;
    aim(places[(Math.max(from, by > 0 ? -1 : 0) + by + places.length) % places.length]);
    at?.scrollIntoView({ block: 'nearest' });
    show(at);
  };
  const take = () => {
    if (!at) return;
    const place = step === 'customer' ? customerPlace(page, at) : messagePlace(page, at);
    if ('problem' in place) return tell({ step, problem: place.problem });
    if (step === 'message') return leave({ step: 'done', customer, message: place.selector });
    customer = place.selector;
    step = 'message';
    aim(undefined);
    tell({ step });
  };
  const leave = (moved: Moved) => {
    end.abort();
    tell(moved);
  };
  const wish = (what: Wish) => {
    if (end.signal.aborted) return;
    if (what === 'end') end.abort();
    else if (what === 'cancel') leave({ step: 'cancelled' });
    else if (what === 'take') take();
    else if (what === 'skip') leave(customer ? { step: 'done', customer } : { step: 'cancelled' });
    else move(what === 'next' ? 1 : -1);
  };
  listen(page, end.signal, { aim, wish });
  const timer = setTimeout(() => wish('cancel'), LONGEST_MS);
  end.signal.addEventListener('abort', () => clearTimeout(timer));
  return wish;
}

function listen(
  page: Document,
  signal: AbortSignal,
  { aim, wish }: { aim(element: Element | undefined): void; wish(what: Wish): void },
): void {
  const on = (name: string, act: (event: Event) => void) =>
    page.defaultView!.addEventListener(
      name,
      (event) => {
        if (event.isTrusted) act(event);
      },
      { capture: true, signal },
    );
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const under = (event: Event) => (event.target instanceof Element ? event.target : undefined);
  on('pointermove', (event) => aim(under(event)));
  for (const name of SWALLOWED) on(name, swallow);
  on('click', (event) => {
    swallow(event);
    aim(under(event));
    wish('take');
  });
  on('keydown', (event) => {
    const { key, shiftKey } = event as KeyboardEvent;
    const what = key === 'Tab' ? (shiftKey ? 'previous' : 'next') : KEYS[key];
    if (!what) return;
    swallow(event);
    wish(what);
  });
}
