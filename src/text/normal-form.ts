/** Normal forms of words: what two tellings of one thing still share when tense, deixis, spelling and contractions move. */
import { SMALL_CARDINALS, TENS } from '../data/number-words.js';
import type { Token } from '../model/token.js';
import type { Word } from '../model/word.js';
import { stem } from './stem.js';
import { NO_WORD, testOf, wordOf, wordProperty } from './vocabulary.js';

/** What to compare in a word's place. */
interface NormalForm {
  /** A stem, a plain form of an auxiliary, or the digits of a numeral. */
  readonly form: string;
  /** The form as a word of its own. */
  readonly word: Word;
  /** It is (part of) a figure: `48`, `eleven`, `million`. */
  readonly isNumeral: boolean;
}

/** The forms of one token, nearly always one; a chain takes fewer reads of memory than an array. */
interface FormChain extends NormalForm {
  readonly next: FormChain | null;
}

export interface NormalWord extends NormalForm {
  /** Index of the token it stands for; of the first, where it stands for two. */
  readonly token: number;
  /** Index after its last token. */
  readonly endToken: number;
}

/**
 * In:     tokens `[startToken, endToken)` of an article.
 * Out:    their words in order; punctuation and words that only place the text in time are left out.
 * Cost:   linear in the tokens.
 * Source: Porter 1980 for the stems; the tables below are closed classes of English.
 */
export function normalWords(tokens: readonly Token[], startToken: number, endToken: number): NormalWord[] {
  const words: NormalWord[] = [];
  let end = startToken;
  for (let i = startToken; i < endToken; i = end) {
    const token = tokens[i]!;
    end = i + 1;
    if (canStartPhrase(token.word)) {
      const next = end < endToken ? tokens[end]!.word : NO_WORD;
      if (isDeicticStart(token.word) && isDeicticEnd(next)) {
        end++;
        continue;
      }
      if (isDeictic(token.word)) continue;
      if (isPer(token.word) && isCent(next)) {
        end++;
        words.push(placed(PERCENT, i, end));
        continue;
      }
    }
    for (let form = formsOf(token); form !== null; form = form.next) words.push(placed(form, i, end));
  }
  return words;
}

const placed = ({ form, word, isNumeral }: NormalForm, token: number, endToken: number): NormalWord => ({
  form,
  word,
  isNumeral,
  token,
  endToken,
});

const DEICTIC = 'yesterday today tonight now currently';
const DEICTIC_STARTS = 'this last earlier yesterday tomorrow late later';
const isDeictic = testOf(DEICTIC);
/** `this morning`, `earlier today`: two words that say only when the text was written. */
const isDeicticStart = testOf(DEICTIC_STARTS);
const isDeicticEnd = testOf('morning afternoon evening night today yesterday');
const isPer = testOf('per');
const isCent = testOf('cent');
const canStartPhrase = testOf(`${DEICTIC} ${DEICTIC_STARTS} per`);

const plain = (form: string): NormalForm => ({ form, word: wordOf(form), isNumeral: false });
const numeral = (form: string): NormalForm => ({ form, word: wordOf(form), isNumeral: true });
const PERCENT = plain('percent');

const chained = (forms: readonly NormalForm[]): FormChain | null =>
  forms.reduceRight<FormChain | null>((next, { form, word, isNumeral }) => ({ form, word, isNumeral, next }), null);

function formsOf({ kind, word }: Token): FormChain | null {
  if (kind === 'word') return wordForms(word);
  if (kind === 'number') return figureForms(word);
  return isSign(word) ? wordForms(word) : null;
}

const figureForms = wordProperty((lower) => chained([numeral(lower.replaceAll(',', ''))]));

const wordForms = wordProperty((lower) => {
  const figure = numeralOf(lower);
  if (figure !== undefined) return chained([numeral(figure)]);
  return chained((CLOSED.get(lower) ?? [stem(american(IRREGULAR.get(lower) ?? lower))]).map(plain));
});

/** Marks that carry meaning: `$ 48` is not `£ 48`. */
const isSign = testOf('$ £ € ¥ ₹ %');

/** Words that scale or vaguely count; they are compared as they stand. */
const SCALES = new Set(
  'hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens lakh crore'.split(
    ' ',
  ),
);

function numeralOf(lower: string): string | undefined {
  const value = SMALL_CARDINALS.get(lower) ?? TENS.get(lower);
  if (value !== undefined) return String(value);
  return SCALES.has(lower) ? lower : undefined;
}

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
