import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawSentences, segmentLines } from './segmented.js';

const PROSE =
  'The ferry struck the pier at eight in the morning, police said. Nobody was hurt, but the pier will be shut for weeks. ' +
  'Divers went down in the afternoon to look at the damage, which is thought to be great. The owner, Marlow Lines, ' +
  'said that it was sorry. A hearing will be held in June, it added, and the captain will be heard first.';

/** Text broken at spaces so that no line is longer than `width`. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const SENTENCES = PROSE.split(/(?<=\.) /);

describe('layout', () => {
  it.each([40, 60, 72, 80, 120])('prose wrapped at %i columns gives whole sentences', (width) => {
    const segmented = segmentLines(wrap(PROSE, width), width > 100 ? 'hard-wrapped' : 'auto');
    expect(segmented.layout).toBe('hard-wrapped');
    expect(rawSentences(segmented)).toEqual(SENTENCES);
  });

  it('an address wider than the column does not hide it', () => {
    const lines = [...wrap(`${PROSE} ${PROSE}`, 60), `https://example.org/${'a'.repeat(90)}`, 'is where to read more.'];
    expect(segmentLines(lines).layout).toBe('hard-wrapped');
  });

  it('sees that a note of a few lines is wrapped: it breaks off with a comma or a word and goes on in small letters', () => {
    const note = [
      'The market will stay closed for three weeks while the roof is',
      'mended, the council said on Friday.',
    ];
    expect(segmentLines(note).layout).toBe('hard-wrapped');
    expect(segmentLines(['The market is closed', 'Two people were hurt']).layout).toBe('sentence-per-line');
    expect(segmentLines(['the market is closed', 'two people were hurt']).layout).toBe('sentence-per-line');
  });

  it('a paragraph a line is told from a sentence a line', () => {
    expect(segmentLines([PROSE, '', PROSE]).layout).toBe('paragraph-per-line');
    expect(segmentLines(SENTENCES).layout).toBe('sentence-per-line');
  });

  it.each([
    [
      'a poem',
      [
        'The quay is wet all night.',
        'The bell is low,',
        'the nets hang cold',
        'upon the stones;',
        'at the slip',
        'a white dog waits',
      ],
    ],
    ['a list', ['Needed:', '- two boats', '- a very long rope that holds', '- tea', '- one more captain', '- oil']],
    ['a table', ['Port    Ships', 'Leith   12', 'Hull    7', 'Dover and Calais  104', 'Total   123']],
    [
      'sentences of like length',
      [
        'The ferry left at ten today.',
        'The pier was shut by police.',
        'The owner said it was sorry.',
        'The hearing will be in June.',
      ],
    ],
    ['two lines', ['the ferry left the harbour', 'the storm had not yet come']],
    ['nothing', []],
    ['empty lines', ['', '', '']],
  ])('%s is not hard-wrapped', (_, lines) => {
    expect(segmentLines(lines).layout).toBe('sentence-per-line');
  });

  it('an option beats what it looks like', () => {
    expect(rawSentences(segmentLines(['The ferry left', 'the harbour.'], 'hard-wrapped'))).toHaveLength(1);
    expect(rawSentences(segmentLines(['The ferry left', 'the harbour.'], 'sentence-per-line'))).toHaveLength(2);
  });

  it('empty lines part paragraphs, and in a paragraph a line each line is one', () => {
    const paragraphs = (lines: readonly string[]): number[] =>
      segmentLines(lines).sentences.map(({ paragraph }) => paragraph);
    expect(paragraphs(['It rained.', 'It poured.', '', '', 'It stopped.'])).toEqual([0, 0, 1]);
    expect(paragraphs([SENTENCES.slice(0, 2).join(' '), SENTENCES.slice(2).join(' ')])).toEqual([0, 0, 1, 1, 1]);
  });
});

describe('style', () => {
  it.each([
    ['natural', ["The firm's loss was $5m, it said."]],
    ['natural', ["the firm's loss was $5m, it said."]],
    ['natural', ['The firm lost']],
    ['tokenized', ["the firm 's loss was $ 5 m , it said ."]],
    ['tokenized', ["The firm 's loss was $ 5 m , it said ."]],
    ['tokenized', ['the firm lost']],
  ])('is %s in %j', (style, lines) => {
    expect(segmentLines(lines).style).toBe(style);
  });
});

const text = fc.array(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'the',
          'Bank',
          'said',
          "can't",
          "ca n't",
          '$5m',
          '12-hour',
          '1,000',
          'U.S.',
          'Mr.',
          'â',
          'cafÃ©',
          'nât',
        ),
        fc.constantFrom(
          '.',
          ',',
          ':',
          "'",
          '"',
          '“',
          '”',
          '’',
          '(',
          ')',
          '...',
          '—',
          '\u00a0',
          '\u200b',
          '( pictured )',
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(' ').replace(/[\r\n]/g, '')),
  { maxLength: 12 },
);
const runs = { seed: 20260101, numRuns: 300 };

describe('any text', () => {
  it('has tokens that lie where they say, one after the other', () => {
    fc.assert(
      fc.property(text, (lines) => {
        let [line, at] = [1, 0];
        for (const token of segmentLines(lines).tokens) {
          if (token.line !== line) [line, at] = [token.line, 0];
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          const raw = lines[token.line - 1]!.slice(token.start, token.end);
          expect(raw).toHaveLength(token.end - token.start);
          if (/^[\x20-\x5f\x61-\x7e]*$/.test(lines[token.line - 1]!) && !lines[token.line - 1]!.includes("''"))
            expect(raw).toBe(token.form);
          expect(token.lower).toBe(token.form.toLowerCase());
          at = token.end;
        }
      }),
      runs,
    );
  });

  it.each(['auto', 'hard-wrapped', 'paragraph-per-line', 'sentence-per-line'] as const)(
    'is parted into sentences without a gap (%s)',
    (layout) => {
      fc.assert(
        fc.property(text, (lines) => {
          const { tokens, sentences } = segmentLines(lines, layout);
          let at = 0;
          for (const { startToken, endToken, leadTokens, span } of sentences) {
            expect(startToken).toBe(at);
            expect(endToken).toBeGreaterThan(startToken);
            expect(leadTokens).toBeLessThanOrEqual(endToken - startToken);
            const [first, last] = [tokens[startToken]!, tokens[endToken - 1]!];
            expect(span).toEqual({ line: first.line, start: first.start, endLine: last.line, end: last.end });
            at = endToken;
          }
          expect(at).toBe(tokens.length);
        }),
        runs,
      );
    },
  );

  it('has tokens that do not depend on the layout', () => {
    fc.assert(
      fc.property(text, (lines) => {
        expect(segmentLines(lines, 'hard-wrapped').tokens).toEqual(segmentLines(lines, 'sentence-per-line').tokens);
      }),
      { ...runs, numRuns: 50 },
    );
  });
});
