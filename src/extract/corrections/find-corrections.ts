/** Notices by which an article takes back what was said: `an earlier version of this article said 41,000`, `this story was retracted`. */
import type { SegmentedArticle } from '../../model/analysis.js';
import type { Sentence, Token } from '../../model/token.js';
import { detokenize } from '../../text/detokenize.js';
import { testOf } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import type { EntityDraft } from '../draft.js';
import { wordAt } from '../word-at.js';

/** One word of each notice; sentences without any are passed over. */
const NOTICE = wordSign(
  testOf(`
  version versions originally previously wrongly incorrectly mistakenly erroneously corrected amended retracted withdrawn
`),
);
const isFormer = testOf('earlier previous original first initial');
const isWrongly = testOf('originally previously wrongly incorrectly mistakenly erroneously');
const isPointer = testOf('this the our that');
const isText = testOf('article articles story report page post piece headline caption');
const isSaying = testOf('said stated reported gave named described put listed suggested identified called');
const isTakenBack = testOf('corrected amended retracted withdrawn');
const isAuxiliary = testOf('has have had been was were is');
/** What the notice opens with, before its adjective: `an earlier version`. */
const isDeterminer = testOf('a an the our');

/**
 * In:     a segmented article.
 * Out:    a draft for each notice: from its first word to the end of what it takes back; the name is what it takes back, in the
 *         article's words, or the text that it takes back as a whole.
 * Cost:   linear in the tokens.
 */
export function findCorrections({ tokens, signs, sentences, style }: SegmentedArticle): EntityDraft[] {
  const found: EntityDraft[] = [];
  for (const sentence of sentences) {
    const notice = noticeIn(tokens, signs, sentence);
    if (notice === null) continue;
    const { startToken, claimStart, endToken } = notice;
    const name = detokenize(tokens.slice(claimStart, endToken), style);
    found.push({ kind: 'correction', entity: { name, code: null }, startToken, endToken });
  }
  return found;
}

interface Notice {
  readonly startToken: number;
  /** First token of what is taken back. */
  readonly claimStart: number;
  readonly endToken: number;
}

function noticeIn(
  tokens: readonly Token[],
  signs: readonly number[],
  { startToken, endToken }: Sentence,
): Notice | null {
  for (let i = startToken; i < endToken; i++) {
    if ((signs[i]! & NOTICE) === 0) continue;
    const notice = ofVersion(tokens, i, startToken) ?? ofAdverb(tokens, i, startToken) ?? ofText(tokens, i, startToken);
    if (notice === null) continue;
    const { claimStart = notice.startToken } = notice;
    const end = claimEnd(tokens, claimStart, endToken);
    if (end > claimStart) return { startToken: notice.startToken, claimStart, endToken: end };
  }
  return null;
}

/** Where a notice starts, and what it takes back; the text it speaks of where that is left out. */
type Found = Pick<Notice, 'startToken'> & Partial<Pick<Notice, 'claimStart'>>;

/** `|an earlier version of this article said| ...` */
function ofVersion(tokens: readonly Token[], at: number, from: number): Found | null {
  if (!isVersion(tokens[at]!) || at - 1 < from || !isFormer(tokens[at - 1]!.word)) return null;
  if (tokens[at + 1]?.lower !== 'of' || !isPointer(wordAt(tokens, at + 2)) || !isText(wordAt(tokens, at + 3)))
    return null;
  const start = at - 2 >= from && isDeterminer(tokens[at - 2]!.word) ? at - 2 : at - 1;
  return { startToken: start, claimStart: afterSaying(tokens, at + 4) };
}

const isVersion = ({ lower }: Token): boolean => lower === 'version' || lower === 'versions';

/** `|this story originally said| ...`, `|we wrongly reported| ...` */
function ofAdverb(tokens: readonly Token[], at: number, from: number): Found | null {
  if (!isWrongly(tokens[at]!.word) || !isSaying(wordAt(tokens, at + 1))) return null;
  let i = at - 1;
  while (i >= from && isAuxiliary(tokens[i]!.word)) i--;
  if (i < from || !(tokens[i]!.lower === 'we' || isText(tokens[i]!.word))) return null;
  const start = i > from && isPointer(tokens[i - 1]!.word) ? i - 1 : i;
  return { startToken: start, claimStart: afterSaying(tokens, at) };
}

/** `|this article| was retracted`, `|this story| has been corrected` */
function ofText(tokens: readonly Token[], at: number, from: number): Found | null {
  if (!isTakenBack(tokens[at]!.word)) return null;
  let i = at - 1;
  while (i >= from && isAuxiliary(tokens[i]!.word)) i--;
  const isOwn = i > from && i < at - 1 && isText(tokens[i]!.word) && tokens[i - 1]!.lower === 'this';
  return isOwn ? { startToken: i - 1 } : null;
}

/** Past the verb and `that`: `said |that|`, `had wrongly stated`; a verb that is itself the error stays: `misnamed the ship`. */
function afterSaying(tokens: readonly Token[], at: number): number {
  let i = at;
  while (isAuxiliary(wordAt(tokens, i)) || isWrongly(wordAt(tokens, i))) i++;
  if (!isSaying(wordAt(tokens, i))) return i;
  return tokens[i + 1]?.lower === 'that' ? i + 2 : i + 1;
}

/** What gives the right version in the same sentence. */
const RIGHTED = [
  'it is in fact',
  'it was in fact',
  'in fact',
  'the correct figure',
  'the correct number',
  'the correct amount',
  'the correct sum',
  'it should have',
  'rather than',
  'instead of',
].map((phrase) => phrase.split(' '));
const isRighting = testOf(RIGHTED.map(([first]) => first).join(' '));

/** What is taken back ends where the right version follows: `... said 11 , |not 12|`, `... said £5 ; |in fact ...|`. */
function claimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && !rightsAt(tokens, end)) end++;
  while (end > from && tokens[end - 1]!.kind === 'punctuation' && !isClosing(tokens[end - 1]!.word)) end--;
  return end;
}

const isClosing = testOf(`) ] % " '`);

function rightsAt(tokens: readonly Token[], at: number): boolean {
  const { lower, word } = tokens[at]!;
  if (lower === ';') return true;
  // `said 11 , not 12`; `said that the bridge was not closed` goes on
  if (lower === 'not') return tokens[at - 1]?.form === ',' || tokens[at + 1]?.kind === 'number';
  return isRighting(word) && RIGHTED.some((phrase) => phrase.every((part, k) => tokens[at + k]?.lower === part));
}
