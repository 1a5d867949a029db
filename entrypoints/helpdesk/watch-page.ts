/** Shortest and longest pause between two looks at a page, in milliseconds. */
const SHORTEST = 120;
const LONGEST = 3000;
/** A look may use this share of the time at most: after 10 ms of looking, 200 ms of rest. */
const REST = 20;
/** Frames whose insides are watched as well (mail bodies and editors live in them). */
const MOST_FRAMES = 24;

/** Open shadow roots that are watched, and elements looked through for them in one go: newer helpdesks draw whole panes in such roots. */
const MOST_ROOTS = 50;
const MOST_HOSTS = 20_000;

/**
 * Calls `look` soon after the page changed, however often it changes: a flood of mutations costs one timer. Watches the document,
 * its same-origin frames, the open shadow roots in them and its address. Returns the way to look again at once.
 */
export function watchPage(look: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastMs = 0;
  const watched = new WeakSet<Node>();
  const findRoots = rootFinder(document);
  const run = () => {
    timer = undefined;
    const start = performance.now();
    watchFrames();
    for (const root of findRoots()) observe(root);
    look();
    lastMs = performance.now() - start;
  };
  const soon = () => {
    timer ??= setTimeout(run, Math.min(LONGEST, Math.max(SHORTEST, lastMs * REST)));
  };
  const observer = new MutationObserver(soon);
  const observe = (page: Node) => {
    if (watched.has(page)) return;
    watched.add(page);
    observer.observe(page, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'hidden', 'style', 'aria-selected', 'src'],
    });
  };
  const watchFrames = () => {
    for (const frame of [...document.getElementsByTagName('iframe')].slice(0, MOST_FRAMES)) {
      const inside = insideOf(frame);
      if (inside) observe(inside);
    }
  };
  observe(document);
  listen(soon, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  run();
  return run;
}

/**
 * Finds the open shadow roots of a page, those in one another included, so many elements at a time: a page that has more is gone through
 * in several calls. A root says nothing when it is attached, so that each call looks anew.
 */
function rootFinder(page: Document): () => ShadowRoot[] {
  let walker = page.createTreeWalker(page, 1);
  let roots: ShadowRoot[] = [];
  return () => {
    roots = roots.filter(({ isConnected }) => isConnected);
    let left = MOST_HOSTS;
    const take = (through: TreeWalker): boolean => {
      for (let node = through.nextNode() as Element | null; node; node = through.nextNode() as Element | null) {
        if (node.shadowRoot && roots.length < MOST_ROOTS && !roots.includes(node.shadowRoot))
          roots.push(node.shadowRoot);
        if (--left <= 0) return false;
      }
      return true;
    };
    if (take(walker)) walker = page.createTreeWalker(page, 1);
    // Grows while it is gone through: a root may hold others.
    for (const root of roots) if (!take(page.createTreeWalker(root, 1))) break;
    return roots;
  };
}

function insideOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch (error) {
    // Firefox throws where Chromium gives null: a frame of another origin is not ours to read.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function listen(soon: () => void, signal: AbortSignal): void {
  // A frame's load does not bubble; it can be caught on its way down.
  document.addEventListener('load', soon, { capture: true, signal });
  document.addEventListener('focusin', soon, { signal });
  for (const name of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(name, soon, { signal });
  // `pushState` says nothing to an isolated world except through the Navigation API (https://developer.mozilla.org/docs/Web/API/Navigation).
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', soon, { signal });
}
