/** Turns drafts into mentions: place, exact text, stable id, and what the text claims of them. */
import type { SegmentedArticle } from '../model/analysis.js';
import type { Claim, Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { Sentence, Token } from '../model/token.js';
import { stableId, textHash } from '../text/stable-id.js';
import { wordProperty } from '../text/vocabulary.js';
import { claimsOf } from './claims/claims-of.js';
import type { Draft } from './draft.js';

/**
 * In:     a segmented article and what was found in it: lists in reading order.
 * Out:    the mentions in reading order: by startToken, then endToken, then kind.
 * Cost:   linear in the text.
 */
export function buildMentions(segmented: SegmentedArticle, found: readonly (readonly Draft[])[]): Mention[] {
  const ordered = merged(found);
  const ids = idsOf(segmented, ordered);
  const claims = claimsOf(segmented, ordered);
  return ordered.map((draft, i) => toMention(segmented, draft, { id: ids[i]!, claim: claims[i]! }));
}

/** Lists that are in reading order each, as one. Cost: linear in the drafts, times the lists. */
function merged(lists: readonly (readonly Draft[])[]): readonly Draft[] {
  let all: readonly Draft[] = [];
  for (const list of lists) all = all.length === 0 ? list : list.length === 0 ? all : mergedPair(all, list);
  return all;
}

function mergedPair(one: readonly Draft[], other: readonly Draft[]): Draft[] {
  const all: Draft[] = [];
  let k = 0;
  for (const draft of one) {
    while (k < other.length && inReadingOrder(other[k]!, draft) < 0) all.push(other[k++]!);
    all.push(draft);
  }
  while (k < other.length) all.push(other[k++]!);
  return all;
}

/** Field by field: spreading objects would cost more than finding what they say. */
function toMention(
  segmented: SegmentedArticle,
  draft: Draft,
  { id, claim }: { readonly id: string; readonly claim: Claim },
): Mention {
  const { path: article, lines } = segmented.article;
  const { startToken, endToken } = draft;
  const { role, subject, period, hedged, negated, derived, saidBy } = claim;
  const span = spanOf(segmented, draft);
  const text = textOf(lines, span);
  if ('quantity' in draft) {
    const { kind, quantity } = draft;
    return {
      id,
      article,
      span,
      text,
      startToken,
      endToken,
      kind,
      quantity,
      role,
      subject,
      period,
      hedged,
      negated,
      derived,
      saidBy,
    };
  }
  const { kind, entity } = draft;
  return {
    id,
    article,
    span,
    text,
    startToken,
    endToken,
    kind,
    entity,
    role,
    subject,
    period,
    hedged,
    negated,
    derived,
    saidBy,
  };
}

interface Ordered {
  readonly kind: string;
  readonly startToken: number;
  readonly endToken: number;
}

/** The order of an article's mentions. */
export const inReadingOrder = (a: Ordered, b: Ordered): number =>
  a.startToken - b.startToken || a.endToken - b.endToken || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

/** Article, kind, value and the words of the sentence around; equals are told apart by a counter in reading order. */
function idsOf({ article, tokens, sentences }: SegmentedArticle, drafts: readonly Draft[]): string[] {
  const seen = new Map<string, number>();
  let index = 0;
  return drafts.map((draft) => {
    while (sentences[index]!.endToken <= draft.startToken) index++;
    const id = idOf(article.path, draft, { tokens, sentence: sentences[index]! });
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : stableId([id, String(count)]);
  });
}

interface Context {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
}

/**
 * Three words on each side tell apart two mentions of one value; few enough that an edit further off changes no id. A name is keyed
 * without its capitals: another article of the story may teach them.
 */
function idOf(path: string, draft: Draft, { tokens, sentence }: Context): string {
  const { kind, startToken, endToken } = draft;
  const word = (at: number): number =>
    at < sentence.startToken || at >= sentence.endToken ? 0 : hashOf(tokens[at]!.word);
  const [b3, b2, b1] = [word(startToken - 3), word(startToken - 2), word(startToken - 1)];
  const [a1, a2, a3] = [word(endToken), word(endToken + 1), word(endToken + 2)];
  if ('entity' in draft) {
    const name = draft.entity.code ?? draft.entity.name.toLowerCase();
    return stableId([path, kind, name, b3, b2, b1, a1, a2, a3]);
  }
  const { low, high, unit, per, bound, change } = draft.quantity;
  return stableId([
    path,
    kind,
    String(low),
    high === low ? '' : String(high),
    unit,
    per ?? '',
    bound,
    change ?? '',
    b3,
    b2,
    b1,
    a1,
    a2,
    a3,
  ]);
}

const hashOf = wordProperty(textHash);

function spanOf({ tokens }: SegmentedArticle, { startToken, endToken }: Draft): Span {
  const [first, last] = [tokens[startToken]!, tokens[endToken - 1]!];
  return { line: first.line, start: first.start, endLine: last.line, end: last.end };
}

function textOf(lines: readonly string[], { line, start, endLine, end }: Span): string {
  if (line === endLine) return lines[line - 1]!.slice(start, end);
  return [lines[line - 1]!.slice(start), ...lines.slice(line, endLine - 1), lines[endLine - 1]!.slice(0, end)].join(
    '\n',
  );
}
