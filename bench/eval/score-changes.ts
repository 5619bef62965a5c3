/** What a diff of the first and the last version tells, against the gold's changes. */
import type { ChangeSide, FactChange } from '../../src/model/changes.js';
import { type ChangeFigures, type Scored, share } from './figures.js';
import { type Gold, type GoldChange, isOpen } from './gold.js';

/**
 * In:     a story's gold and the changes between its first and its last article.
 * Out:    recall over the changes that the gold requires, precision over all that the diff reports as changed.
 */
export function scoreChanges(gold: Gold, changes: readonly FactChange[]): Scored<ChangeFigures> {
  const known = (gold.changes ?? []).filter(({ from, to }) => from === gold.articles[0] && to === gold.articles.at(-1));
  const required = known.filter((change) => !isOpen(change));
  const reported = changes.filter(({ type }) => type !== 'unchanged');
  const isTold = (change: GoldChange): boolean => changes.some((told) => isSame(change, told));
  const isTyped = (change: GoldChange): boolean =>
    changes.some((told) => isSame(change, told) && hasType(change, told));
  const isKnown = (told: FactChange): boolean => known.some((change) => isSame(change, told));
  const isKnownSo = (told: FactChange): boolean =>
    known.some((change) => isSame(change, told) && hasType(change, told));
  return {
    figures: {
      typed: share(required, isTyped),
      any: share(required, isTold),
      typedPrecision: share(reported, isKnownSo),
      precision: share(reported, isKnown),
    },
    misses: [
      ...required.filter((change) => !isTyped(change)).map((change) => toldAs(change, changes)),
      ...reported
        .filter((told) => !isKnown(told))
        .map((told) => `change in no gold: ${told.type} ${told.kind} ${sidesOf(told)}`),
    ],
  };
}

function toldAs(change: GoldChange, changes: readonly FactChange[]): string {
  const types = changes.filter((told) => isSame(change, told)).map(({ type }) => type);
  const how = types.length > 0 ? `told as ${types.join(', ')}` : 'not told';
  return `change ${how}: ${change.slot} (${change.type}) ${change.old ?? '-'} -> ${change.new ?? '-'}`;
}

const sidesOf = ({ old, new: now }: FactChange): string => `${placed(old)} -> ${placed(now)}`;
const placed = (side: ChangeSide | null): string =>
  side === null
    ? '-'
    : `${side.mentions[0] ? `${side.mentions[0].article}:${side.mentions[0].line} ` : ''}"${side.text}"`;

const hasType = ({ type, also = [] }: GoldChange, told: FactChange): boolean =>
  told.type === type || also.includes(told.type);

const isSame = ({ kinds, old, new: now }: GoldChange, told: FactChange): boolean =>
  (kinds === undefined || kinds.includes(told.kind)) && isSide(old, told.old) && isSide(now, told.new);

/** The figures of both agree but for one that the program's longer text may hold; texts without figures share half their words. */
function isSide(goldText: string | null, told: ChangeSide | null): boolean {
  if (goldText === null || told === null) return goldText === null && told === null;
  const [figures, toldFigures] = [figuresOf(goldText), figuresOf(told.text)];
  if (figures.size > 0)
    return [...figures].every((figure) => toldFigures.has(figure)) && toldFigures.size <= figures.size + 1;
  if (toldFigures.size > 0) return false;
  const [words, toldWords] = [namingWords(goldText), namingWords(told.text)];
  return [...words].filter((word) => toldWords.has(word)).length >= words.size / 2;
}

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SHORT_NAMES = new Set(['uk', 'us', 'eu']);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9.]+/g) ?? [];

/** Its figures, written one way: `1,200` is 1200 and `eleven` is 11. */
function figuresOf(text: string): ReadonlySet<string> {
  const plain = text.replace(/(\d),(?=\d{3})/g, '$1');
  const spelled = wordsOf(plain).filter((word) => NUMBER_WORDS.includes(word));
  return new Set(
    [...(plain.match(/\d+(?:\.\d+)?/g) ?? []), ...spelled.map((word) => NUMBER_WORDS.indexOf(word))].map((x) =>
      String(Number(x)),
    ),
  );
}

const namingWords = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter((word) => word.length > 2 || SHORT_NAMES.has(word)));
