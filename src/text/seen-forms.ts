/** What text in natural case shows of how words and names are written. */
import type { SegmentedArticle } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import { sentenceStarts } from './sentence-starts.js';
import { wordTags } from './word-tags.js';

type CasedArticle = Pick<SegmentedArticle, 'tokens' | 'sentences'>;

/** Sentences of which more than this share is capitalized are headlines: they show nothing. */
const MAX_CAPITALIZED_SHARE = 0.6;

/** What cased articles show: single words, and names of several. */
export interface SeenForms {
  /** Word in small letters, then its forms with how often each stands. */
  readonly words: Map<string, Map<string, number>>;
  readonly names: Set<string>;
}

/** Tokens of a name, at most: longer runs are headlines inside the text. */
const MAX_NAME = 5;

/** Words looked at to see whether a text has capitals. */
const MAX_LOOK = 500;
/** A name every thirty words and a capital every sentence are the least that cased prose has; lower-cased text has a stray one. */
const MIN_CASED_SHARE = 0.03;

/** Whether a text was written in natural case. */
export function isCased(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length && i < MAX_LOOK; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    words++;
    if (isCapitalized(tokens[i]!)) capitals++;
  }
  return capitals > words * MIN_CASED_SHARE;
}

/** Adds what an article in natural case shows. */
export function countForms(article: CasedArticle, seen: SeenForms): void {
  for (const sentence of article.sentences) {
    const tokens = article.tokens.slice(sentence.startToken + sentence.leadTokens, sentence.endToken);
    const words = tokens.filter((token) => token.kind === 'word');
    if (words.filter(isCapitalized).length > words.length * MAX_CAPITALIZED_SHARE) continue;
    const starts = sentenceStarts(tokens.map((token) => token.lower));
    for (let i = 0; i < tokens.length; i++) {
      let end = i;
      while (end < tokens.length && isInName(tokens, end) && !starts[end]) end++;
      const run = tokens.slice(i, end);
      if (run.length > 1 && run.length <= MAX_NAME) seen.names.add(run.map((token) => token.form).join(' '));
      // a common word inside a name (`Santa Clara Hospital`) shows nothing of the word alone
      const alone =
        run.length > 1
          ? run.filter(({ lower }) => !isCommon(lower))
          : tokens.slice(i, i + 1).filter((token) => token.kind === 'word' && !starts[i]);
      for (const token of alone) countForm(seen.words, token);
      i = Math.max(i, end - 1);
    }
  }
}

const isCapitalized = (token: Token): boolean =>
  token.kind === 'word' && token.form !== token.lower && token.form !== 'I';

/** `St Brannoc 's Hospital` is one name. */
const isInName = (tokens: readonly Token[], i: number): boolean =>
  isCapitalized(tokens[i]!) ||
  (tokens[i]!.lower === "'s" &&
    i > 0 &&
    isCapitalized(tokens[i - 1]!) &&
    tokens[i + 1] !== undefined &&
    isCapitalized(tokens[i + 1]!));

const isCommon = (lower: string): boolean => wordTags(lower).lower !== null;

function countForm(words: SeenForms['words'], { lower, form }: Token): void {
  const counts = words.get(lower) ?? new Map<string, number>();
  counts.set(form, (counts.get(form) ?? 0) + 1);
  words.set(lower, counts);
}

/** The form each word has, for the words that the counts decide. */
export const shownForms = ({ words }: SeenForms): ReadonlyMap<string, string> =>
  new Map(
    [...words].filter(([word, counts]) => isShown(word, counts)).map(([word, counts]) => [word, commonest(counts)]),
  );

/** A common word with a capital is a name of the corpus only if it is never without. */
const isShown = (word: string, counts: ReadonlyMap<string, number>): boolean =>
  !isCommon(word) || counts.has(word) || [...counts.values()].some((count) => count >= MIN_CAPITALIZED);
const MIN_CAPITALIZED = 2;

/** The form counted most; among equals the one with fewer capitals, as code units order them last. */
function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [form, count] of counts) if (count > most || (count === most && form > best)) [best, most] = [form, count];
  return best;
}
