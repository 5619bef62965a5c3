/** Normal forms of words: what two tellings of one thing still share when tense, deixis, spelling and contractions move. */
import { SMALL_CARDINALS, TENS } from '../data/number-words.js';
import type { Token } from '../model/token.js';
import { stem } from './stem.js';

export interface NormalWord {
  /** What to compare: a stem, a plain form of an auxiliary, or the digits of a numeral. */
  readonly form: string;
  /** Index of the token it stands for; of the first, where it stands for two. */
  readonly token: number;
  /** Index after its last token. */
  readonly endToken: number;
  /** It is (part of) a figure: `48`, `eleven`, `million`. */
  readonly isNumeral: boolean;
}

/**
 * In:     tokens `[startToken, endToken)` of an article.
 * Out:    their words in order; punctuation and words that only place the text in time are left out.
 * Cost:   linear in the tokens.
 * Source: Porter 1980 for the stems; the tables below are closed classes of English.
 */
export function normalWords(tokens: readonly Token[], startToken: number, endToken: number): NormalWord[] {
  const words: NormalWord[] = [];
  for (let i = startToken; i < endToken; i++) {
    const deictic = deixisLength(tokens, i, endToken);
    if (deictic > 0) {
      i += deictic - 1;
      continue;
    }
    const token = tokens[i]!;
    if (token.lower === 'per' && tokens[i + 1]?.lower === 'cent' && i + 1 < endToken) {
      words.push({ form: 'percent', token: i, endToken: i + 2, isNumeral: false });
      i++;
      continue;
    }
    const numeral = numeralOf(token);
    if (numeral !== undefined) words.push({ form: numeral, token: i, endToken: i + 1, isNumeral: true });
    else if (token.kind === 'word' || SIGNS.has(token.form))
      for (const form of wordForms(token.lower)) words.push({ form, token: i, endToken: i + 1, isNumeral: false });
  }
  return words;
}

/** Marks that carry meaning: `$ 48` is not `£ 48`. */
const SIGNS = new Set(['$', '£', '€', '¥', '₹', '%']);

const wordForms = (lower: string): readonly string[] =>
  CLOSED.get(lower) ?? [stem(american(IRREGULAR.get(lower) ?? lower))];

/** One spelling for both sides of the Atlantic. Only a key: that `promise` becomes `promize` harms nobody. */
function american(lower: string): string {
  if (lower.length < 6) return lower;
  return lower
    .replace(/is(e[sd]?|ing|ations?|ers?)$/, 'iz$1')
    .replace(/our(s|ed|ing|able)?$/, 'or$1')
    .replace(/tre(s?)$/, 'ter$1');
}

/**
 * Auxiliaries in one form for all tenses and contractions. A lone `'s` may be `is`, `has` or a possessive, and `'d`
 * may be `had` or `would`: they say too little to be compared.
 */
const CLOSED: ReadonlyMap<string, readonly string[]> = new Map([
  ...forms(['be'], "am is are was were be been being 're 'm"),
  ...forms(['have'], "has had have having 've"),
  ...forms(['will'], "will would wo shall 'll"),
  ...forms(['can'], 'can could ca'),
  ...forms(['may'], 'may might'),
  ...forms(['do'], 'do does did done doing'),
  ...forms(['not'], "not n't"),
  ...forms(['can', 'not'], 'cannot'),
  ...forms(['percent'], 'percent % pct'),
  ...forms([], "'s 'd '"),
]);

function forms(to: readonly string[], words: string): [string, readonly string[]][] {
  return words.split(' ').map((word) => [word, to]);
}

/** Common irregular verbs of news prose, past forms to the present one; what the stemmer cannot see. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `become became; begin began begun; bite bit bitten; blow blew blown; break broke broken; bring brought; build built; buy bought;
  catch caught; choose chose chosen; come came; deal dealt; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen;
  feel felt; fight fought; find found; flee fled; fly flew flown; forget forgot forgotten; freeze froze frozen; get got gotten;
  give gave given; go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known;
  lead led; leave left; lend lent; lie lay lain; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden;
  ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken;
  shoot shot; show shown; sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken; spend spent; stand stood;
  steal stole stolen; stick stuck; strike struck stricken; swear swore sworn; sweep swept; swim swam swum; take took taken;
  teach taught; tear tore torn; tell told; think thought; throw threw thrown; understand understood; wake woke woken;
  wear wore worn; win won; write wrote written; withdraw withdrew withdrawn`
    .split(';')
    .flatMap((entry) => {
      const [present, ...pasts] = entry.trim().split(' ');
      return pasts.map((past): [string, string] => [past, present!]);
    }),
);

const DEICTIC = new Set('yesterday today tonight now currently'.split(' '));
const DEICTIC_START = new Set('this last earlier yesterday tomorrow late later'.split(' '));
const DEICTIC_END = new Set('morning afternoon evening night today yesterday'.split(' '));

/** Tokens of a word or phrase that says only when the text was written: `yesterday`, `this morning`, `earlier today`. */
function deixisLength(tokens: readonly Token[], at: number, end: number): number {
  const first = tokens[at]!.lower;
  if (at + 1 < end && DEICTIC_START.has(first) && DEICTIC_END.has(tokens[at + 1]!.lower)) return 2;
  return DEICTIC.has(first) ? 1 : 0;
}

/** Words that scale or vaguely count; they are compared as they stand. */
const SCALES = new Set(
  'hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens lakh crore'.split(
    ' ',
  ),
);

function numeralOf(token: Token): string | undefined {
  if (token.kind === 'number') return token.lower.replaceAll(',', '');
  const value = SMALL_CARDINALS.get(token.lower) ?? TENS.get(token.lower);
  if (value !== undefined) return String(value);
  return SCALES.has(token.lower) ? token.lower : undefined;
}
