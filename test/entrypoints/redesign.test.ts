// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE, redesignWatch } from '../../entrypoints/helpdesk/redesign';

const PAGE = 'https://desk.example/ticket/1';
let end: AbortController;
let onLost: ReturnType<typeof vi.fn<() => void>>;
let notice: ReturnType<typeof redesignWatch>;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  onLost = vi.fn<() => void>();
  notice = redesignWatch(onLost, end.signal);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('redesignWatch', () => {
  it('gives a reader time, and calls it lost once', () => {
    expect(notice(false, PAGE)).toBe(false);
    vi.advanceTimersByTime(PATIENCE - 1);
    expect(notice(false, PAGE)).toBe(false);
    expect(onLost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(notice(false, PAGE)).toBe(true);
    vi.advanceTimersByTime(10 * PATIENCE);
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('starts anew at another address', () => {
    notice(false, PAGE);
    vi.advanceTimersByTime(PATIENCE - 1);
    notice(false, 'https://desk.example/ticket/2');
    vi.advanceTimersByTime(PATIENCE - 1);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('trusts a reader again that finds something', () => {
    notice(false, PAGE);
    vi.advanceTimersByTime(PATIENCE);
    expect(notice(true, PAGE)).toBe(false);
    expect(notice(false, PAGE)).toBe(false);
  });

  it('waits while nobody sees the tab', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    notice(false, PAGE);
    vi.advanceTimersByTime(PATIENCE);
    expect(onLost).not.toHaveBeenCalled();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    notice(false, PAGE);
    vi.advanceTimersByTime(PATIENCE);
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('ends with the script', () => {
    notice(false, PAGE);
    end.abort();
    vi.advanceTimersByTime(PATIENCE);
    expect(onLost).not.toHaveBeenCalled();
  });
});
