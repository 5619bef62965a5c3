import { describe, expect, it } from 'vitest';
import { counterClaims } from '../../src/slots/counter-claims.js';
import { mentionContexts } from '../../src/slots/mention-context.js';
import { markedArticle } from './marked-article.js';

/** `520 payments against 300 payments` */
function claimsOf(...lines: readonly string[]): string[] {
  const article = markedArticle('a.txt', lines);
  const claims = counterClaims(article, mentionContexts([article]));
  return [...claims].map(([counter, told]) => `${counter.text} against ${told.text}`);
}

const TOLD = 'The bank said {300 payments|count 300 payment; by=bank} were stuck at noon.';

describe('counterClaims', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'words that say there is a dispute',
      [TOLD, 'A union disputed that figure, saying {520 payments|count 520 payment; by=union} were late.'],
      ['520 payments against 300 payments'],
    ],
    [
      'who disagrees',
      [TOLD, 'A union disagreed and counted {520 payments|count 520 payment; by=union}.'],
      ['520 payments against 300 payments'],
    ],
    [
      'a number that is put at another value in one sentence',
      [
        'The bank said {300 payments|count 300 payment; by=bank} were stuck, but a union puts the number at {520|count 520 payment; by=union}.',
      ],
      ['520 against 300 payments'],
    ],
    [
      'the own count of somebody',
      [
        "The board said {300 payments|count 300 payment; by=board} were stuck; the bank's own count is {520|count 520 payment}.",
      ],
      ['520 against 300 payments'],
    ],
    [
      'another speaker after a mere contrast',
      [TOLD, 'But a union said {520 payments|count 520 payment; by=union} were stuck at noon.'],
      ['520 payments against 300 payments'],
    ],
    [
      'the figure of the same role, over others that stand nearer',
      [
        'The blaze hurt {two people|count 2 person; role=injured}.',
        'It cost {five people|count 5 person; role=staff} their jobs at the mill.',
        'A union disputed the account and said {nine people|count 9 person; role=injured; by=union} were hurt.',
      ],
      ['nine people against two people'],
    ],
  ])('finds %s', (_, lines, expected) => expect(claimsOf(...lines)).toEqual(expected));

  it.each<readonly [string, readonly string[]]>([
    [
      'another day after a contrast',
      [
        'Police said {14 people|count 14 person; by=police; role=dead} died in the storm on Monday.',
        'But on Tuesday the mayor said {16 people|count 16 person; by=mayor; role=dead} died in the storm.',
      ],
    ],
    [
      'another place after a contrast',
      [
        'Police said {14 people|count 14 person; by=police; role=injured} were hurt in the blaze in Leeds.',
        'But a doctor said {20 people|count 20 person; by=doctor; role=injured} were hurt in the blaze in York.',
      ],
    ],
    [
      'what others were asked',
      [
        'Police said {12 people|count 12 person; by=police} were arrested on Sunday.',
        'Detectives questioned a number of witnesses and arrested {20 people|count 20 person; by=detectives}.',
      ],
    ],
    [
      'another figure behind one that is put at something',
      [TOLD, 'He put his losses at a sum, and {520 payments|count 520 payment; by=union} went.'],
    ],
    ['the same speaker', [TOLD, 'But the bank said {520 payments|count 520 payment; by=bank} were stuck at noon.']],
    ['nobody', [TOLD, 'But {520 payments|count 520 payment} were stuck at noon.']],
    ['an equal figure', [TOLD, 'But a union said {300 payments|count 300 payment; by=union} were stuck at noon.']],
    [
      'a figure far from it',
      [TOLD, 'A union disputed that figure and counted {5,200 payments|count 5200 payment; by=union}.'],
    ],
    ['another thing counted', [TOLD, 'A union disputed that figure and named {12 banks|count 12 bank; by=union}.']],
    [
      'another role',
      [
        'The blaze hurt {two people|count 2 person; role=injured}.',
        'A union disputed that figure; {nine people|count 9 person; role=staff} work there.',
      ],
    ],
    [
      'what is disputed and is no figure',
      [TOLD, 'A union disputed the verdict and sent {520 payments|count 520 payment; by=union} back.'],
    ],
    [
      'a share after a contrast',
      [
        'The bank said {40 per cent|percent 40 percent; by=bank} were glad to go.',
        'But a union said {36 per cent|percent 36 percent; by=union} were glad to go.',
      ],
    ],
  ])('finds none in %s', (_, lines) => expect(claimsOf(...lines)).toEqual([]));
});
