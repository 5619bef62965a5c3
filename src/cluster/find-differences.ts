/**
 * The fact gate: what two statements with the same words say otherwise. A changed figure, a new `not` or another subject
 * is no light edit, however alike the characters are.
 */
import type { Difference } from '../model/statement.js';
import { testOf } from '../text/vocabulary.js';
import { compareMentions, type MentionComparison } from './compare-mentions.js';
import { compareSubjects } from './compare-subjects.js';
import type { ComparedPart } from './compared-part.js';
import type { PassageMatch } from './match-passages.js';
import { type Partners, turnedPartners, UNPAIRED } from './match-words.js';
import type { Passage } from './passage.js';

/**
 * In:     two passages, the words of each that are compared and how they pair.
 * Out:    what the first says (`here`) otherwise than the second (`there`): values, then figures that no value covers,
 *         negation, certainty and subject, at last a contrast; empty where they agree.
 * Cost:   linear in words and mentions.
 */
export function findDifferences(
  first: Passage,
  second: Passage,
  { aStart, aEnd, bStart, bEnd, partners }: Omit<PassageMatch, 'isTurned' | 'inner'>,
): Difference[] {
  const a = partOf(first, aStart, aEnd, partners);
  const b = partOf(second, bStart, bEnd, turnedPartners(partners, second.ids.length));
  const mentions = compareMentions(a, b);
  const found = [...mentions.differs];
  compareFigures(found, a, b, mentions);
  const [here, there] = [signsOf(a), signsOf(b)];
  compareSigns(found, 'negation', here.negations, there.negations);
  compareSigns(found, 'certainty', here.doubts, there.doubts);
  found.push(...compareSubjects(a, b));
  // `not affected` and `not affected but down`: told only where nothing plainer is found
  if (found.length === 0) compareSigns(found, 'contrast', here.contrasts, there.contrasts);
  return found;
}

function partOf(passage: Passage, start: number, end: number, partners: Partners): ComparedPart {
  const { words, startToken, endToken } = passage;
  return {
    passage,
    start,
    end,
    startToken: start === 0 ? startToken : words[start]!.token,
    endToken: end === words.length ? endToken : words[end - 1]!.endToken,
    partners,
  };
}

/** Figures that are in no mention: scores, model numbers, what the extractor left alone. */
function compareFigures(
  found: Difference[],
  a: ComparedPart,
  b: ComparedPart,
  { isCoveredA, isCoveredB }: MentionComparison,
): void {
  for (let i = a.start; i < a.end; i++) {
    const { form, token, isNumeral } = a.passage.words[i]!;
    if (!isNumeral) continue;
    const partner = a.partners[i]!;
    if (partner === UNPAIRED) {
      if (form !== ONE && !isCoveredA(token)) found.push({ kind: 'figure', here: form, there: null });
      continue;
    }
    const other = b.passage.words[partner]!;
    if (form !== other.form && !isCoveredA(token) && !isCoveredB(other.token))
      found.push({ kind: 'figure', here: form, there: other.form });
  }
  for (let j = b.start; j < b.end; j++) {
    const { form, token, isNumeral } = b.passage.words[j]!;
    if (isNumeral && b.partners[j] === UNPAIRED && form !== ONE && !isCoveredB(token))
      found.push({ kind: 'figure', here: null, there: form });
  }
}

/** Mostly a pronoun or an article (`one of them`), so that its absence says little. */
const ONE = '1';

const NEGATIONS = "not n't cannot no never nobody none nothing neither nor without";
/** Words by which a text leaves open whether it is so. `could` is left out: it is as often the past of `can`. */
const DOUBTS = 'may might perhaps possibly probably likely reportedly allegedly apparently';
/** Words after which the rest is told of something else, or not at all. */
const CONTRASTS = 'but except unless';

const isNegation = testOf(NEGATIONS);
const isDoubt = testOf(DOUBTS);
const isSign = testOf(`${NEGATIONS} ${DOUBTS} ${CONTRASTS}`);

/** Words that change what all the others say, in the order of the text. */
interface Signs {
  readonly negations: readonly string[];
  readonly doubts: readonly string[];
  /** But for the first word: `But the bridge held`, a sentence that opens so, only turns from the one before. */
  readonly contrasts: readonly string[];
}

const NO_SIGNS: Signs = { negations: [], doubts: [], contrasts: [] };

function signsOf({ passage: { article }, startToken, endToken }: ComparedPart): Signs {
  const { tokens } = article;
  let signs: { readonly [K in keyof Signs]: string[] } | null = null;
  for (let i = startToken; i < endToken; i++) {
    const { word } = tokens[i]!;
    if (!isSign(word)) continue;
    signs ??= { negations: [], doubts: [], contrasts: [] };
    if (isNegation(word)) signs.negations.push(word.lower);
    else if (isDoubt(word)) signs.doubts.push(word.lower);
    else if (i > startToken) signs.contrasts.push(word.lower);
  }
  return signs ?? NO_SIGNS;
}

/** As many of them must stand on both sides. */
function compareSigns(found: Difference[], kind: string, here: readonly string[], there: readonly string[]): void {
  if (here.length !== there.length) found.push({ kind, here: here.join(' ') || null, there: there.join(' ') || null });
}
