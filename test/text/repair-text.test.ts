import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../src/text/repair-text.js';

/** The raw characters that a stretch of the repaired text stands for. */
function rawOf(line: string, found: string): string {
  const { text, rawOffsets } = repairText(line);
  const start = text.indexOf(found);
  expect(start, `"${found}" in "${text}"`).toBeGreaterThanOrEqual(0);
  const end = start + found.length;
  return rawOffsets ? line.slice(rawOffsets[start], rawOffsets[end]) : line.slice(start, end);
}

const repairs: [behaviour: string, raw: string, repaired: string][] = [
  [
    'curly quotation marks become straight',
    '‘we’re open,’ she said – “for now”',
    "'we're open,' she said - \"for now\"",
  ],
  [
    'backquotes and doubled marks become one mark',
    "`` we 're open '' , ` he ' said",
    "\" we 're open \" , ' he ' said",
  ],
  [
    'brackets spelled out become brackets',
    'the bank -LRB- pictured -RRB- and -lsb- sic -rsb-',
    'the bank ( pictured ) and [ sic ]',
  ],
  ['fixed, thin and tabulated spaces become plain', 'a\u00a0b\u2009c\td', 'a b c d'],
  ['invisible characters vanish', 'im\u00adpos\u200bsible\ufeff', 'impossible'],
  ['an ellipsis becomes three dots', 'and then…', 'and then...'],
  ['ligatures become letters', 'the ﬁrst ﬂood', 'the first flood'],
  ['letters with combining marks are composed', 'cafe\u0301 and Zu\u0308rich', 'café and Zürich'],
  ['control characters become spaces', 'a\u0001b\u007fc', 'a b c'],
  ['misread UTF-8 is read again', 'weâ€™re at the cafÃ© â€“ â€œÂ£5â€\u009d', 'we\'re at the café - "£5"'],
  ['UTF-8 misread twice is read twice again', 'weÃ¢â‚¬â„¢re at the cafÃƒÂ©', "we're at the café"],
  ['a misread picture is one character again', 'great news ðŸ˜€ today', 'great news 😀 today'],
  [
    'the remains of an apostrophe before a contraction',
    'we âre sure they ca nât and itâs late',
    "we 're sure they ca n't and it's late",
  ],
  ['the remains of a dash', 'the bank â which denies it â will appeal', 'the bank - which denies it - will appeal'],
  ['a replacement character before a contraction', 'we\ufffdre and the firm\ufffds', "we're and the firm's"],
  ['a replacement character between figures and words', '9.8\ufffdmillion', '9.8 million'],
  ['a misread replacement character', 'the firmï¿½s plan', "the firm's plan"],
  ['what is left of a misread fixed space', '9.8Â million', '9.8 million'],
];

describe('repairText', () => {
  it.each(repairs)('%s', (_, raw, repaired) => {
    expect(repairText(raw).text).toBe(repaired);
  });

  it.each([
    ['plain prose', "The bank's profit - £5.2m - rose 3%."],
    ['accented words', 'the pâté, the théâtre, Beyoncé and Müller in São Paulo'],
    ['shouted accented words before a mark', 'CAFÉ…'],
    ['a word that starts with â', "l'âme et âge"],
    ['other scripts', 'Москва and 東京'],
    ['pictures', 'well done 😀👍🏽'],
    ['an empty line', ''],
  ])('leaves %s alone', (_, line) => {
    const { text } = repairText(line);
    expect(text).toBe(line.replace('…', '...'));
  });

  it.each([
    ['a closing mark and a dash after an accented letter', '“Beyoncé”—the singer', '"Beyoncé"-the singer'],
    ['an apostrophe after a shouted accented letter', 'CAFÉ’S', "CAFÉ'S"],
  ])('does not take %s for misread UTF-8', (_, raw, repaired) => {
    expect(repairText(raw).text).toBe(repaired);
  });

  it('gives no offsets where nothing changed', () => {
    expect(repairText('nothing to see').rawOffsets).toBeNull();
  });

  it.each([
    ['weâ€™re at the cafÃ© now', 'café', 'cafÃ©'],
    ['weâ€™re at the cafÃ© now', "'", 'â€™'],
    ['weÃ¢â‚¬â„¢re late', "'", 'Ã¢â‚¬â„¢'],
    ['im\u00adpossible task', 'impossible', 'im\u00adpossible'],
    ['`` yes , she said', 'yes', 'yes'],
    ['a cafe\u0301 here', 'café', 'cafe\u0301'],
    ['it cost $ 5 -LRB- about £ 4 -RRB-', '£ 4', '£ 4'],
  ])('leads back from the repaired "%s" to the raw text', (line, found, raw) => {
    expect(rawOf(line, found)).toBe(raw);
  });

  const damaged = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'aens\'"` -.â‚Ãƒ©Â£€™œ\u00a0\u200b\u0301…ﬁï¿½\ufffd“”’'),
        fc.constantFrom("''", '``', '-LRB-', 'n\ufffdt', 'â€™', 'Ã©', 'word', '48'),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  it('is done after one repair', () => {
    fc.assert(
      fc.property(damaged, (line) => {
        const { text } = repairText(line);
        expect(repairText(text).text).toBe(text);
      }),
      { seed: 20260101, numRuns: 1000 },
    );
  });

  it('gives one ascending offset for each character and for the end', () => {
    fc.assert(
      fc.property(damaged, (line) => {
        const { text, rawOffsets } = repairText(line);
        expect(rawOffsets !== null || text === line).toBe(true);
        if (!rawOffsets) return;
        expect(rawOffsets).toHaveLength(text.length + 1);
        expect(rawOffsets.at(-1)).toBe(line.length);
        expect([...rawOffsets]).toEqual([...rawOffsets].sort((a, b) => a - b));
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });
});
