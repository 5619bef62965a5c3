import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Account, Citation } from '../../src/model/account.js';
import { corpusPathFrom, encodePath } from '../../src/write/link-path.js';
import { proseText } from '../../src/write/markdown.js';
import { renderSummary } from '../../src/write/summary.js';
import { article, sampleStory } from './sample.js';

const at = (order: number, line: number): Citation => ({ order, line });
const render = (account: Partial<Account>): string => renderSummary(sampleStory(account), '../../corpus');

const FULL: Partial<Account> = {
  title: 'Ferry late by 12 hours',
  sentences: [
    { text: 'The ferry left 12 hours late, at a cost of $ 48 million.', citations: [at(2, 1), at(1, 1)] },
    { text: '"We are sorry," the line said.', citations: [at(2, 2), at(2, 2)] },
  ],
  keyFacts: [
    {
      label: 'delay',
      value: '12 hours',
      before: ['hours', 'about 11 hours'],
      status: 'changed',
      citations: [at(2, 1), at(1, 1)],
    },
    { label: 'injured', value: '3', before: [], status: 'disputed', citations: [at(1, 2)] },
  ],
  changes: [
    { label: 'delay', from: 'about 11 hours', to: '12 hours', fromCitations: [at(1, 1)], toCitations: [at(2, 1)] },
    { label: 'cost', from: null, to: '$48 million', fromCitations: [], toCitations: [at(2, 1)] },
    { label: 'ships', from: '2 ships', to: null, fromCitations: [at(1, 3)], toCitations: [] },
  ],
  disagreements: [
    {
      label: 'injured',
      positions: [
        { value: '3', saidBy: 'police', citations: [at(1, 2)] },
        { value: '5', saidBy: 'the hospital', citations: [at(2, 3)] },
      ],
    },
  ],
  repeated: [
    {
      text: 'The ferry left 12 hours late.',
      times: 2,
      citations: [at(1, 1), at(2, 1)],
      variants: [
        {
          text: 'The ferry left 11 hours late.',
          differs: [{ kind: 'duration', here: '11 hours', there: '12 hours' }],
          citation: at(1, 1),
        },
      ],
    },
  ],
};

it('renders a whole account', () => {
  expect(render(FULL)).toBe(`# Ferry late by 12 hours

2 articles from 1 source · 2 statements, 1 repeated · 3 facts

## Summary

The ferry left 12 hours late, at a cost of $ 48 million. [2:1] [1:1]
"We are sorry," the line said. [2:2]

## Key facts

| Fact    | Value        | Before                     | Sources     |
| ------- | ------------ | -------------------------- | ----------- |
| delay   | 12 hours     | hours, then about 11 hours | [2:1] [1:1] |
| injured | 3 (disputed) |                            | [1:2]       |

## Changes between versions

- **delay**: about 11 hours [1:1] → 12 hours [2:1]
- **cost**: new, $48 million [2:1]
- **ships**: no longer told, 2 ships [1:3]

## Disagreements

- **injured**: 3 (police) [1:2]; 5 (the hospital) [2:3]

## Repeated statements

- The ferry left 12 hours late. (2 times) [1:1] [2:1]
  - otherwise: The ferry left 11 hours late. (duration: 11 hours, not 12 hours) [1:1]

## Sources

1. [ferry/v1.txt](../../corpus/ferry/v1.txt) · 2026-03-04
2. [ferry/v2.txt](../../corpus/ferry/v2.txt) · Ferry · The Post · version of 1

[1:1]: ../../corpus/ferry/v1.txt#L1
[1:2]: ../../corpus/ferry/v1.txt#L2
[1:3]: ../../corpus/ferry/v1.txt#L3
[2:1]: ../../corpus/ferry/v2.txt#L1
[2:2]: ../../corpus/ferry/v2.txt#L2
[2:3]: ../../corpus/ferry/v2.txt#L3
`);
});

describe('a section without content', () => {
  const bare = render({});
  it('says so in one line', () => {
    for (const line of [
      '## Summary\n\nThe articles hold no statement that stands alone.\n',
      '## Key facts\n\nNo fact stands out; facts.json holds 3 facts.\n',
      '## Changes between versions\n\nNo figure changed between the versions.\n',
      '## Repeated statements\n\n1 statement told twice in one article; see clusters.json.\n',
    ]) {
      expect(bare).toContain(line);
    }
  });
  it('says that there are no facts only where there are none', () => {
    const sample = sampleStory();
    const factless = renderSummary(
      {
        ...sample,
        account: { ...sample.account, keyFacts: [] },
        reconciliation: { ...sample.reconciliation, facts: [] },
      },
      'c',
    );
    expect(factless).toContain('## Key facts\n\nNo figure or name was found.\n');
  });
  it('is left out where nobody disagrees', () => {
    expect(bare).not.toContain('## Disagreements');
  });
  it('is left out where a story of one article has no versions', () => {
    const { story, ...rest } = sampleStory();
    const alone = renderSummary({ ...rest, story: { ...story, articles: story.articles.slice(0, 1) } }, 'c');
    expect(alone).not.toContain('## Changes');
    expect(alone).toContain('## Repeated statements');
  });
});

it('refuses to cite what is not there', () => {
  for (const citation of [at(3, 1), at(1, 4), at(1, 0)]) {
    expect(() => render({ sentences: [{ text: 'The ferry left.', citations: [citation] }] })).toThrow(RangeError);
  }
});

/** The tree that a reader's program makes of a page. */
const parse = (page: string): Nodes =>
  fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const textOf = (node: Nodes): string =>
  node.type === 'linkReference'
    ? ''
    : 'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(textOf).join('')
        : '';

/** The summary's own lines, without their citations, as a Markdown program shows them. */
const narrativeOf = (page: string): readonly string[] => {
  const tree = parse(page);
  const blocks = 'children' in tree ? tree.children : [];
  const start = blocks.findIndex((block) => block.type === 'heading' && textOf(block) === 'Summary');
  const paragraph = blocks[start + 1];
  expect(blocks[start + 2]?.type).toBe('heading');
  return paragraph === undefined
    ? []
    : textOf(paragraph)
        .split('\n')
        .map((line) => line.trim());
};

/** The tags, with their links, that a page becomes where nothing is held back. */
const tagsOf = (page: string): readonly string[] => {
  const options = { allowDangerousHtml: true, allowDangerousProtocol: true };
  const html = micromark(page, { ...options, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return html.match(/<[^>]*>/g) ?? [];
};

const withText = (hostile: string): string =>
  renderSummary(
    {
      ...sampleStory({
        ...FULL,
        title: hostile,
        sentences: [
          { text: hostile, citations: [at(1, 1)] },
          { text: hostile, citations: [at(2, 1)] },
        ],
        changes: [{ label: hostile, from: hostile, to: hostile, fromCitations: [at(1, 1)], toCitations: [at(2, 1)] }],
        repeated: [{ text: hostile, times: 2, citations: [at(1, 1)], variants: [] }],
      }),
      articles: [
        article('ferry/v1.txt', ['a', 'b', 'c'], { title: hostile, source: hostile }),
        article('ferry/v2.txt', ['a', 'b', 'c']),
      ],
    },
    '../../corpus',
  );

describe('text of an article stays text', () => {
  const cases: readonly string[] = [
    'as told in [2:3] and [1:1]',
    'a [2:3]: link',
    '[1:1]: https://example.org',
    '\\[2:3] \\\\[2:3]',
    '&#91;2:3]',
    '[link](https://example.org) ![image](x.png)',
    '[^1] and [^1]: note',
    '<script>alert(1)</script>',
    '<https://example.org> <!-- hidden --> <?php ?> <b',
    'see https://example.org, HTTP://EXAMPLE.ORG, ftp://example.org or www.example.org, WWW.EXAMPLE.ORG',
    'write to a@example.org or a@b@example.org, mailto:a@example.org',
    '# heading',
    '## Sources',
    '- item',
    '+ item',
    '* item',
    '1. item',
    '2014. A year',
    '7) item',
    '> quotation',
    '---',
    '===',
    '***',
    '___',
    '    code',
    '```',
    '~~~',
    '`code` and ``code``',
    '*stress* **stress** _stress_ __stress__ ~~gone~~ ~gone~',
    '| a | b |',
    '&lt;b&gt; &amp; &copy; &#60;',
    'AT&T; &a\\&b \\& \\\\&lt; ends &lt',
    'a\nb\r\n\r\n# c',
    'a  \nb\\',
    'tab\there',
    '\\',
    'ends in \\',
    '!',
    'wow !',
    ':-- | --',
    'a\u2028b\u0085c',
  ];
  it.each(cases)('%j', (hostile) => {
    const page = withText(hostile);
    expect(tagsOf(page)).toEqual(tagsOf(withText('plain')));
    const shown = proseText(hostile);
    expect(narrativeOf(page)).toEqual([shown, shown]);
  });

  it('also where a program makes more of it than a parser does: formulas, GitHub links', () => {
    const page = withText('HTTP://X.ORG and $x$ and a@b@c.de and www.x');
    expect(page).toContain('HTTP\\://X.ORG and $x\\$ and a\\@b\\@c.de and www\\.x');
  });

  it('in a table cell', () => {
    const page = render({
      keyFacts: [{ label: 'a | b', value: '`x|y`', before: ['[2:3]\n| c |'], status: 'single', citations: [at(1, 1)] }],
    });
    expect(page).toContain('| a \\| b | \\`x\\|y\\` | \\[2:3] \\| c \\| | [1:1]   |');
  });

  it('and plain prose stays as it is', () => {
    const words =
      'In 2014, the firm\'s 12-hour outage - "the worst" - cost $ 48 million (or £31m); A&B said: 50% + 3.5 #1 at 8.30pm!';
    expect(withText(words)).toContain(`\n${words} [1:1]\n`);
  });

  it('without characters that hide or turn it', () => {
    expect(withText('a\u202eb\u0000c\u001b[31md')).toContain('\nabc\\[31md [1:1]\n');
  });

  it('with a word that no page can hold cut', () => {
    const page = withText(`${'x'.repeat(5000)} end`);
    expect(page).toContain(`\n${'x'.repeat(199)}… end [1:1]\n`);
  });

  it('whatever it is', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '2:3',
      ':',
      '<',
      '>',
      '!',
      '*',
      '_',
      '`',
      '~',
      '#',
      '-',
      '+',
      '=',
      '|',
      '\\',
      '&',
      ';',
      'lt',
      '1',
      '.',
      ' ',
      '\n',
      'a',
      'http',
      '//',
      'www',
      '@',
      'x.org',
      '"',
      "'",
      '$',
      '\t',
      '^',
      'é',
      '—',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const hostile = pieces.join('');
        const shown = proseText(hostile);
        fc.pre(shown !== '');
        const page = withText(hostile);
        expect(tagsOf(page)).toEqual(tagsOf(withText('plain')));
        expect(narrativeOf(page)).toEqual([shown, shown]);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});

describe('links to lines', () => {
  const cases: readonly (readonly [path: string, url: string])[] = [
    ['a b/v1.txt', 'a%20b/v1.txt'],
    ['a(1)/v#1?.txt', 'a%281%29/v%231%3F.txt'],
    ['100%/é/東.txt', '100%25/%C3%A9/%E6%9D%B1.txt'],
    ["it's*~!.txt", 'it%27s%2A%7E%21.txt'],
    ['a\nb\u0000<x>.txt', 'a%0Ab%00%3Cx%3E.txt'],
    ['a&b;c:d\\e.txt', 'a%26b%3Bc%3Ad%5Ce.txt'],
    ['\ud800.txt', '%EF%BF%BD.txt'],
  ];
  it.each(cases)('%j is encoded as %s', (path, url) => {
    expect(encodePath('../../corpus', path)).toBe(`../../corpus/${url}`);
  });

  it('start from where the output really lies', () => {
    const root = mkdtempSync(join(realpathSync(tmpdir()), 'wirefold-links-'));
    mkdirSync(join(root, 'deep', 'er'), { recursive: true });
    symlinkSync('deep/er', join(root, 'link'));
    expect(corpusPathFrom(join(root, 'output'), join(root, 'corpus'))).toBe('../corpus');
    expect(corpusPathFrom(join(root, 'link', 'output'), join(root, 'corpus'))).toBe('../../../corpus');
    expect(corpusPathFrom(join(root, 'output'), root)).toBe('..');
    rmSync(root, { recursive: true });
  });

  it('lead to the file whatever it is called', () => {
    const { story, articles, ...rest } = sampleStory();
    const strange = 'x](http:y) [1:1]: z\n/v 1.txt';
    const renamed = {
      ...rest,
      story: { ...story, articles: [{ path: strange, order: 1, lineage: strange }] },
      articles: [article(strange, ['one'])],
      account: { ...rest.account, sentences: [{ text: 'One.', citations: [at(1, 1)] }] },
    };
    const tree = parse(renderSummary(renamed, '..'));
    const definitions =
      'children' in tree ? tree.children.flatMap((node) => (node.type === 'definition' ? [node] : [])) : [];
    expect(definitions.map(({ url }) => decodeURIComponent(url))).toEqual([`../${strange}#L1`]);
  });
});
