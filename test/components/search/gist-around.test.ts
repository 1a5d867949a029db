import { describe, expect, it } from 'vitest';
import { gistAround } from '../../../components/search/gist-around';

const text = `Hello,\n\nI was told on the phone last week that somebody looks after my Watches, and the Café replied.`;

describe('gistAround', () => {
  it('shows the first word that was looked for, in whichever form or spelling', () => {
    expect(gistAround(text, 'watch ')).toMatch(/^… .{0,40}Watches, and/);
    expect(gistAround(text, 'cafe')).toMatch(/^… .{0,40}Café replied\.$/);
  });

  it('shows the beginning where the word stands there, or not at all', () => {
    expect(gistAround(text, 'hel')).toMatch(/^Hello, I was/);
    expect(gistAround(text, 'F-1029')).toMatch(/^Hello, I was/);
    expect(gistAround('', 'watch')).toBe('');
  });

  it('shows a beginning for an unfinished word, not for a finished one', () => {
    expect(gistAround(text, 'somebod')).toMatch(/^… .{0,40}somebody/);
    expect(gistAround(text, 'somebod ')).toMatch(/^Hello/);
  });

  it('keeps a text without blanks within one line', () => {
    expect(gistAround(`${'x'.repeat(500)}-watch`, 'watch').length).toBeLessThan(170);
  });
});
