/** An article of which only the facts of an earlier run are left: its mentions, each a sentence of its own. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Mention } from '../model/mention.js';
import type { Sentence, Token } from '../model/token.js';
import { isCasedText } from '../text/capital-share.js';
import { tokenizeLine } from '../text/tokenize.js';
import { signsOf } from '../text/word-signs.js';
import type { FactsJson } from '../write/schema.js';

type FactsArticle = FactsJson['articles'][number];

/** In: an entry of `facts.json` and the whole file. Out: an article whose only tokens are those of its mentions. */
export function articleFromFacts(
  { path, sha256, title, published, source, lines }: FactsArticle,
  { mentions }: FactsJson,
): AnalyzedArticle {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const kept = mentions
    .filter(({ article }) => article === path)
    .map((mention): Mention => {
      const { start, end, line, endLine = line, text } = mention;
      const startToken = tokens.length;
      for (const token of tokenizeLine(text.replaceAll('\n', ' ')))
        tokens.push({ ...token, line, start: start + token.start, end: start + token.end, hasSpaceBefore: true });
      const span = { line, start, endLine, end };
      const range = { startToken, endToken: tokens.length };
      sentences.push({ ...range, span, paragraph: sentences.length, lead: 'none', leadTokens: 0 });
      const { id, article, role, subject, period, hedged, negated, derived, saidBy } = mention;
      const located = { id, article, span, text, ...range, role, subject, period, hedged, negated, derived, saidBy };
      return 'quantity' in mention
        ? { ...located, kind: mention.kind, quantity: mention.quantity }
        : { ...located, kind: mention.kind, entity: { name: mention.entity.name, code: mention.entity.code ?? null } };
    });
  const article = {
    path,
    sha256,
    lines: Array.from({ length: lines }, () => ''),
    bodyLine: 1,
    title,
    published,
    source,
  };
  const signs = tokens.map(({ word }) => signsOf(word));
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isCased = isCasedText(words.length, words.filter(({ form, lower }) => form !== lower).length);
  return {
    article,
    layout: 'sentence-per-line',
    style: 'tokenized',
    isCased,
    tokens,
    signs,
    sentences,
    mentions: kept,
  };
}
