import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, type Options } from '../../src/options.js';
import { parseArticle } from '../../src/read/parse-article.js';

const parse = (content: string | Uint8Array, options: Partial<Options> = {}) =>
  parseArticle({
    path: 'news/a.txt',
    bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    options: { ...DEFAULT_OPTIONS, ...options },
  });

/** Code, line and severity of each diagnostic. */
const found = (result: ReturnType<typeof parse>) =>
  result.diagnostics.map(({ code, line, severity }) =>
    [severity, code, ...(line === undefined ? [] : [line])].join(' '),
  );

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

describe('lines', () => {
  const cases: readonly (readonly [
    name: string,
    content: string,
    lines: readonly string[],
    notes: readonly string[],
  ])[] = [
    ['end with LF', 'one\ntwo\n', ['one', 'two'], []],
    ['need no last line end', 'one\ntwo', ['one', 'two'], []],
    ['keep empty ones', '\none\n\ntwo\n\n', ['', 'one', '', 'two', ''], []],
    ['keep white space', '  one \t\n', ['  one \t'], []],
    ['end with CRLF', 'one\r\ntwo\r\n', ['one', 'two'], ['info read/crlf']],
    ['end with CR', 'one\rtwo\r', ['one', 'two'], ['info read/crlf']],
    [
      'end with all kinds in one file',
      'one\r\ntwo\nthree\rfour',
      ['one', 'two', 'three', 'four'],
      ['info read/mixed-line-ends'],
    ],
    [
      'do not end at a form feed or line separator',
      'one\ftwo\u2028three\u0085four',
      ['one\ftwo\u2028three\u0085four'],
      [],
    ],
    ['lose a byte-order mark', '\ufeffone\n', ['one'], ['info read/byte-order-mark']],
    ['keep a byte-order mark in the middle', 'one\n\ufefftwo', ['one', '\ufefftwo'], []],
  ];
  it.each(cases)('%s', (_, content, lines, notes) => {
    const result = parse(content);
    expect(result.value?.lines).toEqual(lines);
    expect(found(result)).toEqual(notes);
  });

  it('joined with LF give back any LF text', () => {
    const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n\0\ud800-\udfff]/g, ''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const result = parse(`x${lines.join('\n')}\n`);
        expect(`${result.value?.lines.join('\n')}\n`).toBe(`x${lines.join('\n')}\n`);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it('are the same for a text whatever its line ends', () => {
    const text = fc
      .array(fc.constantFrom('a tide gate', '', ' b', '---'), { minLength: 1 })
      .map((lines) => ['first', ...lines]);
    fc.assert(
      fc.property(text, fc.constantFrom('\r\n', '\r'), (lines, end) => {
        expect(parse(`${lines.join(end)}${end}`).value?.lines).toEqual(parse(`${lines.join('\n')}\n`).value?.lines);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});

describe('encodings', () => {
  it('name the first line that is not UTF-8 and read it as Windows-1252', () => {
    const result = parse(latin1('the ferry\r\nleft S\xe8te at \xa35 a head \x93late\x94\nfor caf\xe9s'));
    expect(result.value?.lines).toEqual(['the ferry', 'left Sète at £5 a head “late”', 'for cafés']);
    expect(found(result)).toEqual(['warning read/invalid-utf8 2', 'info read/mixed-line-ends']);
  });

  it('repair UTF-8 with a damaged character', () => {
    const bytes = Buffer.concat([
      Buffer.from('café, naïve and déjà\nthe caf'),
      Buffer.from([0xc3]),
      Buffer.from(' shut\n'),
    ]);
    const result = parse(bytes);
    expect(result.value?.lines).toEqual(['café, naïve and déjà', 'the caf\ufffd shut']);
    expect(found(result)).toEqual(['warning read/invalid-utf8 2']);
    expect(result.diagnostics[0]?.message).toContain('1 damaged character in');
  });

  it('skip bytes that read as neither: Cyrillic of another code page', () => {
    const result = parse(Buffer.from('d1eef1f2eeffebeef1fc20eef2eaf0fbf2e8e520ebe8ede8e8', 'hex'));
    expect(result.value).toBeNull();
    expect(found(result)).toEqual(['error read/invalid-utf8 1']);
    const half = parse(Buffer.concat([Buffer.from('the ferry said '), Buffer.from('d1eef1f2eeffebeef1fc', 'hex')]));
    expect(half.value).toBeNull();
  });

  const cases: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['little-endian with a mark', utf16le('\ufeffthe café\nopened')],
    ['big-endian with a mark', utf16be('\ufeffthe café\nopened')],
    ['little-endian without a mark', utf16le('the café\nopened')],
    ['big-endian without a mark', utf16be('the café\nopened')],
  ];
  it.each(cases)('convert UTF-16, %s', (_, bytes) => {
    const result = parse(bytes);
    expect(result.value?.lines).toEqual(['the café', 'opened']);
    expect(found(result)).toEqual(['info read/utf16']);
  });

  it('convert UTF-16 without a mark where few characters are Latin', () => {
    expect(parse(utf16le('東京の鉄道は止まった。\n午後に再開した。\n')).value?.lines).toEqual([
      '東京の鉄道は止まった。',
      '午後に再開した。',
    ]);
  });

  it('end UTF-16 that is cut inside a character with a replacement character', () => {
    expect(parse(utf16le('\ufeffopened').subarray(0, -1)).value?.lines).toEqual(['opene\ufffd']);
  });

  it('guess UTF-16 past a sample that ends inside a surrogate pair', () => {
    const text = `x${'🌊'.repeat(20_000)}\n`;
    expect(parse(utf16le(text)).value?.lines).toEqual([text.trimEnd()]);
  });
});

describe('files that are no article', () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, note: string])[] = [
    ['nothing', '', 'error read/empty-file'],
    ['a byte-order mark alone', '\ufeff', 'error read/empty-file'],
    ['white space', ' \n\t\n', 'error read/empty-file'],
    ['a million empty lines', '\n'.repeat(1_000_000), 'error read/empty-file'],
    ['front matter alone', '---\ntitle: Ferry\n---\n\n', 'error read/empty-file'],
    ['a NUL byte in text', 'one\r\ntwo\r\nthr\0ee\n', 'error read/binary-file 3'],
    ['bytes of all values', Uint8Array.from({ length: 512 }, (_, i) => i), 'error read/binary-file 1'],
    ['a PDF document', '%PDF-1.7\ntext', 'error read/binary-file'],
    ['a JPEG image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x41), 'error read/binary-file'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'error read/binary-file'],
  ];
  it.each(cases)('%s', (_, content, note) => {
    const result = parse(content);
    expect(result.value).toBeNull();
    expect(found(result).filter((each) => each.startsWith('error'))).toEqual([note]);
  });

  it('a line over the limit, with its number and length', () => {
    const result = parse(`short\n${'x'.repeat(10_000_000)}\nshort\n`, { maxLineLength: 1_000_000 });
    expect(result.value).toBeNull();
    expect(found(result)).toEqual(['error read/long-line 2']);
    expect(result.diagnostics[0]?.message).toContain('10000000 characters, expected at most 1000000');
  });

  it('but not a line that just reaches the limit', () => {
    expect(parse('12345\n', { maxLineLength: 5 }).value?.lines).toEqual(['12345']);
  });
});

describe('empty lines', () => {
  it('are told of where there are far too many, with the place of the longest run', () => {
    const result = parse(`one\n\ntwo\n${'\n'.repeat(1_000_000)}three\n`);
    expect(result.value?.lines.length).toBe(1_000_004);
    expect(found(result)).toEqual(['info read/empty-lines 4']);
  });

  it('are no news where text stands between them', () => {
    expect(found(parse('text\n\n'.repeat(5000)))).toEqual([]);
  });
});

describe('front matter', () => {
  const body = (text: string) => parse(`${text}\nthe body\n`);

  it('gives title, date and source, and the body starts after it', () => {
    const result = body('---\ntitle: Ferry late\npublished: 2026-03-04T10:30:00+01:00\nsource: The Harbor Post\n---');
    expect(result.value).toMatchObject({
      title: 'Ferry late',
      published: '2026-03-04T09:30:00Z',
      source: 'The Harbor Post',
      bodyLine: 6,
    });
    expect(result.diagnostics).toEqual([]);
  });

  it('is read in any case, with quotation marks, CRLF, and keys of other programs', () => {
    const text =
      '---\r\n# note\r\nTITLE : "A \\"late\\" ferry: why"\r\ntags:\r\n  - sea\r\n- port\r\nlayout: post\r\n\r\nSource: \'Dan\'\'s Post\'\r\n---\r\nbody\r\n';
    const result = parse(text);
    expect(result.value).toMatchObject({ title: 'A "late" ferry: why', source: "Dan's Post", bodyLine: 11 });
    expect(found(result)).toEqual(['info read/crlf']);
  });

  it('may be empty, and empty values are none', () => {
    expect(body('---\n---').value).toMatchObject({ title: null, bodyLine: 3 });
    expect(body('---\ntitle:\nsource: ""\n---').value).toMatchObject({ title: null, source: null, bodyLine: 5 });
  });

  const warned: readonly (readonly [name: string, text: string, notes: readonly string[], bodyLine: number])[] = [
    ['never closed', '---\ntitle: Ferry', ['warning read/front-matter 1'], 1],
    ['closed after more than 50 lines', `---\n${'key: value\n'.repeat(60)}---`, ['warning read/front-matter 1'], 1],
    ['a rule around prose', '---\nThe ferry, they said: late again\n---', ['warning read/front-matter 1'], 1],
    ['a line that is none', '---\ntitle: Ferry\nlate again\n---', ['warning read/front-matter 3'], 5],
    ['a key twice', '---\ntitle: Ferry\ntitle: Boat\n---', ['warning read/front-matter 3'], 5],
    ['a date that is none', '---\npublished: last Tuesday\n---', ['warning read/front-matter 2'], 4],
  ];
  it.each(warned)('warns of %s', (_, text, notes, bodyLine) => {
    const result = body(text);
    expect(found(result)).toEqual(notes);
    expect(result.value?.bodyLine).toBe(bodyLine);
  });

  it('needs three hyphens alone in the first line', () => {
    for (const text of ['----\ntitle: A\n----', '\n---\ntitle: A\n---', ' ---\ntitle: A\n---']) {
      expect(body(text).value).toMatchObject({ title: null, bodyLine: 1 });
    }
  });

  it('keeps the first of two titles', () => {
    expect(body('---\ntitle: Ferry\ntitle: Boat\n---').value?.title).toBe('Ferry');
  });

  it('shows found text with its controls made visible', () => {
    expect(body('---\ntitle: A\nbad\u001b[31m line\n---').diagnostics[0]?.message).toContain('"bad\\u001b[31m line"');
  });
});

describe('a first line as title', () => {
  const isFirstLineTitle = true;
  it('is the first line with text, and the body starts after it', () => {
    expect(parse('\n  Ferry late \n\nit left at nine\n', { isFirstLineTitle }).value).toMatchObject({
      title: 'Ferry late',
      bodyLine: 3,
    });
  });
  it('stays body where the option does not say so', () => {
    expect(parse('Ferry late\n\nit left at nine\n').value).toMatchObject({ title: null, bodyLine: 1 });
  });
  it('stays body where the front matter has a title', () => {
    const text = '---\ntitle: Boat late\n---\nFerry late\nit left at nine\n';
    expect(parse(text, { isFirstLineTitle }).value).toMatchObject({ title: 'Boat late', bodyLine: 4 });
  });
  it('stands in the body where front matter has none', () => {
    const text = '---\nsource: Post\n---\n\nFerry late\nit left at nine\n';
    expect(parse(text, { isFirstLineTitle }).value).toMatchObject({ title: 'Ferry late', bodyLine: 6 });
  });
  it('stays body where it is all there is', () => {
    expect(parse('Ferry late\n', { isFirstLineTitle }).value).toMatchObject({ title: null, bodyLine: 1 });
  });
});

it('hashes the bytes as they lie on the disk', () => {
  expect(parse('abc').value?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('never throws and says why whenever there is no article', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const result = parse(bytes);
      expect(result.value === null).toBe(result.diagnostics.some(({ severity }) => severity === 'error'));
      for (const { message } of result.diagnostics) expect(message).not.toMatch(/[.\n]$|\n/);
    }),
    { seed: 20260101, numRuns: 1000 },
  );
});
