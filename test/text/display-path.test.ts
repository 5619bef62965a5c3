import { describe, expect, it } from 'vitest';
import { displayPath, quoted } from '../../src/text/display-path.js';
import { plainText, visibleText } from '../../src/text/visible-text.js';

describe('displayPath', () => {
  const cases: readonly (readonly [path: string, shown: string])[] = [
    ['news/a b.txt', 'news/a b.txt'],
    ['東京/é.txt', '東京/é.txt'],
    ['', '""'],
    [' a', '" a"'],
    ['a\nb', '"a\\nb"'],
    ['a"b', '"a\\"b"'],
    ['a\\nb', '"a\\\\nb"'],
    ['\u001b[2Ja', '"\\u001b[2Ja"'],
    ['gpj\u202etxt', '"gpj\\u202etxt"'],
    ['\udc80', '"\\udc80"'],
  ];
  it.each(cases)('%j is shown as %s', (path, shown) => {
    expect(displayPath(path)).toBe(shown);
  });
});

it('quotes found text on one line and cuts it where it is long', () => {
  expect(quoted('a\tb')).toBe('"a\\tb"');
  expect(quoted('x'.repeat(61))).toBe(`"${'x'.repeat(59)}…"`);
  expect(quoted('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
});

describe('unsafe characters', () => {
  const text = 'a\u001b[31m\u202eb\u0007\r\nc\u2028d\u{e0041}\ufeff\ud800e';
  it('are written out', () => {
    expect(visibleText(text)).toBe('a\\u001b[31m\\u202eb\\u0007\\r\\nc\\u2028d\\u{e0041}\\ufeff\\ud800e');
  });
  it('are dropped, or become spaces where they are white space', () => {
    expect(plainText(text)).toBe('a[31mb  c d' + 'e');
  });
  it('do not include the letters, marks and joiners of any script', () => {
    const plain = 'naïve ÅÄÖ £5 “x” 東京 می‌خواهم 👩‍👩‍👧 क्‍ष';
    expect(visibleText(plain)).toBe(plain);
    expect(plainText(plain)).toBe(plain);
  });
});
