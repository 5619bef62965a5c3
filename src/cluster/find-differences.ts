/**
 * The fact gate: what two statements with the same words say otherwise. A changed figure, a new `not` or another subject
 * is no light edit, however alike the characters are.
 */
import type { Difference } from '../model/statement.js';
import { compareMentions } from './compare-mentions.js';
import { compareSubjects } from './compare-subjects.js';
import type { ComparedPart } from './compared-part.js';
import type { MatchedWords } from './match-words.js';
import type { Passage } from './passage.js';

export interface ComparedWords {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  readonly matched: MatchedWords;
}

/**
 * In:     two passages, the words of each that are compared and how they pair.
 * Out:    what the first says (`here`) otherwise than the second (`there`): values, then figures that no value covers,
 *         negation, certainty and subject, at last a contrast; empty where they agree.
 * Cost:   linear in words and mentions.
 */
export function findDifferences(first: Passage, second: Passage, compared: ComparedWords): Difference[] {
  const a = partOf(first, compared.aStart, compared.aEnd, compared.matched);
  const b = partOf(
    second,
    compared.bStart,
    compared.bEnd,
    compared.matched.map(([i, j]) => [j, i]),
  );
  const { differs, isCoveredA, isCoveredB } = compareMentions(a, b);
  const found = [
    ...differs,
    ...compareFigures(a, b, isCoveredA, isCoveredB),
    ...compareSigns('negation', NEGATIONS, a, b),
    ...compareSigns('certainty', DOUBTS, a, b),
    ...compareSubjects(a, b),
  ];
  // `not affected` and `not affected but down`: told only where nothing plainer is found
  return found.length > 0 ? found : compareSigns('contrast', CONTRASTS, withoutFirstToken(a), withoutFirstToken(b));
}

function partOf(passage: Passage, start: number, end: number, matched: MatchedWords): ComparedPart {
  const { words, startToken, endToken } = passage;
  return {
    passage,
    start,
    end,
    startToken: start === 0 ? startToken : words[start]!.token,
    endToken: end === words.length ? endToken : words[end - 1]!.endToken,
    partnerOf: new Map(matched),
  };
}

type IsCovered = (token: number) => boolean;

/** Figures that are in no mention: scores, model numbers, what the extractor left alone. */
function compareFigures(a: ComparedPart, b: ComparedPart, isCoveredA: IsCovered, isCoveredB: IsCovered): Difference[] {
  const differs: Difference[] = [];
  for (const { form, token, partner } of figuresOf(a)) {
    if (partner === undefined) {
      if (!isCoveredA(token) && form !== ONE) differs.push({ kind: 'figure', here: form, there: null });
      continue;
    }
    const other = b.passage.words[partner]!;
    if (form !== other.form && !isCoveredA(token) && !isCoveredB(other.token))
      differs.push({ kind: 'figure', here: form, there: other.form });
  }
  for (const { form, token, partner } of figuresOf(b))
    if (partner === undefined && !isCoveredB(token) && form !== ONE)
      differs.push({ kind: 'figure', here: null, there: form });
  return differs;
}

/** Mostly a pronoun or an article (`one of them`), so that its absence says little. */
const ONE = '1';

function* figuresOf({ passage, start, end, partnerOf }: ComparedPart) {
  for (let i = start; i < end; i++) {
    const { form, token, isNumeral } = passage.words[i]!;
    if (isNumeral) yield { form, token, partner: partnerOf.get(i) };
  }
}

const NEGATIONS = new Set("not n't cannot no never nobody none nothing neither nor without".split(' '));

/** Words by which a text leaves open whether it is so. `could` is left out: it is as often the past of `can`. */
const DOUBTS = new Set('may might perhaps possibly probably likely reportedly allegedly apparently'.split(' '));

/** Words after which the rest is told of something else, or not at all. */
const CONTRASTS = new Set('but except unless'.split(' '));

/** `But the bridge held`: a sentence that opens so only turns from the one before. */
const withoutFirstToken = (part: ComparedPart): ComparedPart => ({ ...part, startToken: part.startToken + 1 });

/** Words that change what all the others say: as many of them must stand on both sides. */
function compareSigns(kind: string, signs: ReadonlySet<string>, a: ComparedPart, b: ComparedPart): Difference[] {
  const [here, there] = [signsOf(a, signs), signsOf(b, signs)];
  if (here.length === there.length) return [];
  return [{ kind, here: here.join(' ') || null, there: there.join(' ') || null }];
}

function signsOf({ passage, startToken, endToken }: ComparedPart, signs: ReadonlySet<string>): string[] {
  return passage.article.tokens.slice(startToken, endToken).flatMap(({ lower }) => (signs.has(lower) ? [lower] : []));
}
