/** How one side of a change is shown: its words, its value in a reader's form, its places. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { ChangeSide, SideMention } from '../model/changes.js';
import type { Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { mentionValue, type StatedValue } from '../slots/stated-value.js';
import { formatMove, formatValue } from '../values/format-value.js';
import { type CountryList, listSpan } from './country-lists.js';

/** In: a stated value. Out: its side, told in the words of the mention that states it itself, the first of these. */
export function describeValue({ value, mentions }: StatedValue): ChangeSide {
  const best = mentions.find(({ derived }) => !derived) ?? mentions[0];
  return { text: oneLine(best?.text ?? ''), value: formatMove(value), mentions: mentions.map(sideMention) };
}

export function describeList(list: CountryList): ChangeSide {
  const span = listSpan(list);
  const text = rawText(list.article, span);
  const names = list.members.map((member) => formatValue(mentionValue(member)));
  return {
    text: oneLine(text),
    value: names.join(', '),
    mentions: [{ article: list.article.article.path, ...placeOf(span), text }],
  };
}

const sideMention = ({ article, span, text }: Mention): SideMention => ({ article, ...placeOf(span), text });

/** `endLine` stands only where a span runs over lines. */
export function placeOf({ line, start, endLine, end }: Span): Omit<SideMention, 'article' | 'text'> {
  return endLine === line ? { line, start, end } : { line, start, end, endLine };
}

/** The raw text of a span, line ends as `\n`. */
export function rawText({ article: { lines } }: AnalyzedArticle, { line, start, endLine, end }: Span): string {
  if (line === endLine) return (lines[line - 1] ?? '').slice(start, end);
  const [first = '', ...rest] = lines.slice(line - 1, endLine);
  const last = rest.pop() ?? '';
  return [first.slice(start), ...rest, last.slice(0, end)].join('\n');
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ');
