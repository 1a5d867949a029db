import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleLine, visibleText } from '../../components/ui/visible-text';

describe('visibleText', () => {
  it.each([
    ['a\u202Eb\u202Cc', 'abc'],
    ['pay\u200Bpal', 'paypal'],
    ['pay\u200Cpal', 'paypal'],
    ['a\u0000b\u001Bc\u0007', 'abc'],
    ['\uFEFFhello', 'hello'],
    ['tag\u{E0041}ged', 'tagged'],
    ['lone \uD800 half', 'lone \uFFFD half'],
    ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
  ])('neutralises %j', (hostile, shown) => {
    expect(visibleText(hostile)).toBe(shown);
  });

  it.each(['می\u200Cخواهم', '👩\u200D💻', 'क्\u200Dष', 'naïve café', 'שלום', 'tab\tstays'])(
    'leaves %j as it is',
    (text) => {
      expect(visibleText(text)).toBe(text);
    },
  );

  it('limits stacked marks', () => {
    expect(visibleText(`Z${'\u0301'.repeat(40)}`).length).toBe(5);
  });

  it('lets no control of direction through, whatever the text, and is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = visibleText(text);
        expect(once).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/);
        expect(once.replace(/[\t\n]/g, '')).not.toMatch(/\p{Cc}/u);
        expect(visibleText(once)).toBe(once);
      }),
    );
  });

  it('is one line where one line is asked for', () => {
    expect(visibleLine('  a\n\n b\u2029c ')).toBe('a b c');
  });
});
