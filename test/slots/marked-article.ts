/** Articles whose mentions are marked in the text, so that tests of later stages do not hang on what `extract` finds. */
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import type { Bound, Claim, EntityKind, Mention, QuantityKind } from '../../src/model/mention.js';
import { normalizeArticle } from '../../src/normalize/normalize-article.js';
import { DEFAULT_OPTIONS } from '../../src/options.js';
import { segmentArticle } from '../../src/segment/segment-article.js';

const SIGNS: Readonly<Record<string, Bound>> = { '~': 'about', '>': 'over', '<': 'under' };
const QUANTITIES = new Set(['money', 'duration', 'percent', 'count', 'measure']);

/**
 * In:     lines with marks such as `shut for {nine hours|duration ~9 hour; role=closure; by=police}`; an entity is
 *         `{France|country FR}`; `hedged`, `negated` and `derived` stand alone. A correction notice stands between `<` and `>`.
 * Out:    the article without the marks, with its mentions. Ids are path, line and column.
 */
export function markedArticle(path: string, marked: readonly string[]): AnalyzedArticle {
  const marks: { line: number; start: number; end: number; spec: string }[] = [];
  const lines = marked.map((text, i) => {
    let plain = '';
    let notice = 0;
    for (const part of text.split(/(\{[^}]*\}|[<>])/)) {
      if (part === '<') notice = plain.length;
      if (part === '>') marks.push({ line: i + 1, start: notice, end: plain.length, spec: 'correction it' });
      if (part === '<' || part === '>') continue;
      const [, words, spec] = /^\{(.*)\|(.*)\}$/.exec(part) ?? [];
      if (words === undefined || spec === undefined) plain += part;
      else {
        marks.push({ line: i + 1, start: plain.length, end: plain.length + words.length, spec });
        plain += words;
      }
    }
    return plain;
  });
  const article = { path, sha256: '', lines, bodyLine: 1, title: null, published: null, source: null };
  const segmented = segmentArticle(normalizeArticle(article), { ...DEFAULT_OPTIONS, layout: 'sentence-per-line' });
  const mentions = marks.map(({ line, start, end, spec }): Mention => {
    const inside = [...segmented.tokens.keys()].filter((i) => {
      const token = segmented.tokens[i]!;
      return token.line === line && token.start < end && token.end > start;
    });
    const place = {
      id: `${path}:${line}:${start}`,
      article: path,
      span: { line, start, endLine: line, end },
      text: lines[line - 1]!.slice(start, end),
      startToken: inside[0]!,
      endToken: inside.at(-1)! + 1,
    };
    return { ...place, ...readSpec(spec) } as Mention; // the spec names a kind that goes with its value
  });
  return { ...segmented, mentions: mentions.sort((a, b) => a.startToken - b.startToken || a.endToken - b.endToken) };
}

function readSpec(spec: string): object {
  const [value = '', ...flags] = spec.split(';').map((part) => part.trim());
  const named = new Map(flags.map((flag): [string, string] => [flag.split('=')[0] ?? '', flag.split('=')[1] ?? '']));
  const claim: Claim = {
    role: named.get('role') ?? '-',
    subject: named.get('subject') ?? null,
    period: named.get('period') ?? null,
    hedged: named.has('hedged'),
    negated: named.has('negated'),
    derived: named.has('derived'),
    saidBy: named.get('by') ?? null,
  };
  const [kind = '', ...words] = value.split(' ');
  if (!QUANTITIES.has(kind)) {
    const name = words.join(' ');
    return { ...claim, kind: kind as EntityKind, entity: { name, code: kind === 'country' ? name : null } };
  }
  const [figure = '', ...unitWords] = words;
  const [unit = '', per = null] = unitWords.join(' ').split('/');
  const [low = 0, high = low] = figure
    .replace(/^[~<>]/, '')
    .split('..')
    .map(Number);
  const bound = SIGNS[figure[0] ?? ''] ?? 'exact';
  return { ...claim, kind: kind as QuantityKind, quantity: { low, high, unit, per, bound, change: null } };
}
