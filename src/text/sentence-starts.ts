/** Where sentences start in a run of tokens, as far as capitals go. */
import { wordTags } from './word-tags.js';

const STOPS = new Set(['.', '?', '!']);
const QUOTES = new Set(["'", '"', '``', "''", '`']);
/** A dateline is short: `berlin , germany ( reuters ) -`. */
const MAX_DATELINE = 12;
/** Tokens before a colon that are a label for what comes: `june 1996 :`, `editor 's note :`. */
const MAX_LABEL = 4;

/**
 * In:     tokens of a text from the start of a sentence on.
 * Out:    for each token, whether a sentence starts with it: the first, or one after a stop, a dateline, a label or an opening quotation mark.
 */
export function sentenceStarts(tokens: readonly string[]): boolean[] {
  const starts: boolean[] = [];
  let isStart = true;
  let hadDateline = false;
  const open = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const isWord = /[\p{L}\p{N}]/u.test(token) && !/^-[lr][rsc]b-$/.test(token);
    starts.push(isStart && isWord);
    if (isWord) isStart = /[.!?]''$/.test(token);
    else if (STOPS.has(token) || (token === ':' && isLabel(tokens, i))) isStart = true;
    else if (QUOTES.has(token)) {
      // a mark without partner further on closes what was opened before the text began
      const opens = token !== "''" && !open.has(token) && tokens.indexOf(token === '``' ? "''" : token, i + 1) > 0;
      if (opens) open.add(token);
      else open.delete(token === "''" ? '``' : token);
      isStart ||= opens && /^[,:]$/.test(tokens[i - 1] ?? '');
    } else if (/^--?$/.test(token) && !hadDateline && i < MAX_DATELINE && /^(?:\)|-rrb-)$/.test(tokens[i - 1] ?? ''))
      hadDateline = isStart = true;
    else if (token === ',' || token === ';' || token === '...') isStart = false;
  }
  return starts;
}

/** Neither a clause nor a phrase, which what comes would only carry on: `he faced two charges : arson`, `the verdict : guilty`. */
const isLabel = (tokens: readonly string[], colon: number): boolean =>
  colon > 0 &&
  colon <= MAX_LABEL &&
  !/^(?:the|an?|his|her|its|their|our|one|with|for|in|on|at|by)$/.test(tokens[0]!) &&
  !tokens.slice(1, colon).some((token) => isFiniteVerb(token));

const isFiniteVerb = (token: string): boolean => {
  const tags = wordTags(token).lower ?? [];
  return /^(?:VB[DZP]|MD)$/.test(tags[0] ?? '') || (tags[0] === 'VBN' && tags.includes('VBD'));
};
