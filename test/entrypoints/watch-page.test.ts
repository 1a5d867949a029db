// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../entrypoints/helpdesk/watch-page';

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  document.body.innerHTML = '<div></div>';
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Changes the page so many times in each of so many milliseconds. */
async function flood(perMs: number, ms: number): Promise<void> {
  const box = document.body.firstElementChild!;
  for (let i = 0; i < ms; i++) {
    for (let j = 0; j < perMs; j++) box.className = `c${i}-${j}`;
    await vi.advanceTimersByTimeAsync(1);
  }
}

describe('watchPage', () => {
  it('looks at once, and soon after a change', async () => {
    const look = vi.fn();
    watchPage(look, end.signal);
    expect(look).toHaveBeenCalledTimes(1);
    await flood(1, 1);
    await vi.advanceTimersByTimeAsync(120);
    expect(look).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks at most nine times a second at ten thousand changes', async () => {
    const look = vi.fn();
    watchPage(look, end.signal);
    look.mockClear();
    await flood(10, 1000);
    expect(look.mock.calls.length).toBeGreaterThan(1);
    expect(look.mock.calls.length).toBeLessThanOrEqual(9);
  });

  it('rests twenty times as long as a look took: 100 ms of looking, one look in two seconds', async () => {
    const look = vi.fn(() => vi.setSystemTime(Date.now() + 100));
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
    watchPage(look, end.signal);
    look.mockClear();
    await flood(10, 4000);
    expect(look.mock.calls.length).toBeLessThanOrEqual(2);
    vi.restoreAllMocks();
  });

  it('watches a frame of the page once, however often it looks', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const look = vi.fn();
    const again = watchPage(look, end.signal);
    for (let i = 0; i < 20; i++) again();
    look.mockClear();
    frame.contentDocument!.body.append('a word');
    await vi.advanceTimersByTimeAsync(500);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('hears of changes in shadow roots, in those within them and in those that come later', async () => {
    const look = vi.fn();
    const outer = document.body.appendChild(document.createElement('x-pane')).attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('x-thread')).attachShadow({ mode: 'open' });
    watchPage(look, end.signal);
    const changed = async (root: ShadowRoot) => {
      await vi.advanceTimersByTimeAsync(5000);
      look.mockClear();
      root.append('a word');
      await vi.advanceTimersByTimeAsync(500);
      return look.mock.calls.length;
    };
    expect(await changed(outer)).toBe(1);
    expect(await changed(inner)).toBe(1);
    const later = document.body.appendChild(document.createElement('x-pane')).attachShadow({ mode: 'open' });
    expect(await changed(later)).toBe(1);
  });

  it('watches a bounded number of shadow roots, and forgets those that are gone', async () => {
    const look = vi.fn();
    const roots = Array.from({ length: 60 }, () =>
      document.body.appendChild(document.createElement('x-row')).attachShadow({ mode: 'open' }),
    );
    const again = watchPage(look, end.signal);
    const hears = async (root: ShadowRoot) => {
      await vi.advanceTimersByTimeAsync(5000);
      look.mockClear();
      root.append('a word');
      await vi.advanceTimersByTimeAsync(500);
      return look.mock.calls.length > 0;
    };
    expect(await hears(roots[49]!)).toBe(true);
    expect(await hears(roots[50]!)).toBe(false);
    roots[0]!.host.remove();
    again();
    expect(await hears(roots[50]!)).toBe(true);
  });

  it('hears nothing any more after its end', async () => {
    const look = vi.fn();
    watchPage(look, end.signal);
    look.mockClear();
    await flood(1, 1);
    end.abort();
    await flood(10, 50);
    document.dispatchEvent(new Event('focusin'));
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).not.toHaveBeenCalled();
  });
});
