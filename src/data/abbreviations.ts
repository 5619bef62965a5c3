// biome-ignore-all format: a table is read by rows, one row a line
/*
 * English abbreviations written with a full stop, and contractions with the words they stand for. Ordinary vocabulary.
 * Keys are lower-case and without the final full stop (`mr`, `u.s`); inner full stops stay.
 */

/** Titles and the like: a name follows, so a full stop after one never ends a sentence. */
export const TITLE_ABBREVIATIONS: readonly string[] = [
  'adm', 'amb', 'asst', 'atty', 'bp', 'brig', 'bros', 'capt', 'cdr', 'cmdr', 'col', 'comdr', 'cllr', 'coun', 'congr', 'cpl', 'cpt', 'det', 'dep', 'dir', 'dr', 'drs', 'ens', 'esq', 'fr', 'gen', 'gov', 'govs', 'hon', 'insp', 'jr', 'lt', 'lieut', 'maj', 'messrs', 'mgr', 'mlle', 'mme', 'mr', 'mrs', 'ms', 'mx', 'msgr', 'ofc', 'pfc', 'pres', 'prof', 'profs', 'pvt', 'rep', 'reps', 'rev', 'revd', 'rt', 'rt.hon', 'sen', 'sens', 'sgt', 'spc', 'sr', 'supt', 'supts', 'sec', 'st', 'ste', 'ven', 'visc', 'wg', 'lt.col', 'maj.gen', 'lt.gen', 'brig.gen',
];

/** Places and addresses: a name goes before or after. */
export const PLACE_ABBREVIATIONS: readonly string[] = [
  'apt', 'ave', 'av', 'bldg', 'blvd', 'cres', 'dist', 'ft', 'hwy', 'is', 'ln', 'mt', 'mts', 'mtn', 'pk', 'pl', 'pt', 'rd', 'rte', 'sq', 'sta', 'ste', 'tce', 'twp',
  'ala', 'ariz', 'ark', 'calif', 'cal', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'kans', 'ky', 'la', 'md', 'mass', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nebr', 'nev', 'okla', 'ore', 'penn', 'pa', 'tenn', 'tex', 'vt', 'va', 'wash', 'wis', 'wisc', 'w.va', 'wyo', 'ont', 'que', 'alta', 'sask', 'n.h', 'n.j', 'n.m', 'n.y', 'n.c', 'n.d', 's.c', 's.d', 'r.i', 'd.c', 'p.r', 'b.c', 'l.a', 'n.s.w',
];

/** Companies and bodies: these may also end a sentence, when the next word begins one. */
export const COMPANY_ABBREVIATIONS: readonly string[] = ['assn', 'assoc', 'bhd', 'bros', 'cie', 'co', 'corp', 'cos', 'dept', 'inc', 'intl', 'llc', 'ltd', 'mfg', 'natl', 'plc', 'pte', 'pty', 'sdn', 'univ', 'l.l.c', 'l.p', 'p.l.c', 's.a', 's.p.a', 'n.v', 'a.g', 'nat'];

/** Months and weekdays. */
export const DATE_ABBREVIATIONS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'weds', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'];

/** Units, references, Latin. */
export const GENERAL_ABBREVIATIONS: readonly string[] = [
  'a.k.a', 'a.m', 'am', 'abbr', 'abt', 'acct', 'adj', 'al', 'alt', 'approx', 'appt', 'art', 'b', 'b.a', 'b.sc', 'c', 'ca', 'c.f', 'cf', 'ch', 'chap', 'cm', 'cont', 'cu', 'deg', 'dept', 'doz', 'e.g', 'eg', 'ed', 'eds', 'e.t', 'esp', 'est', 'et al', 'etc', 'excl', 'ext', 'fax', 'fig', 'figs', 'fl', 'ft', 'fwd', 'gal', 'govt', 'hrs', 'hr', 'i.e', 'ie', 'ibid', 'illus', 'in', 'incl', 'int', 'introd', 'kg', 'km', 'lb', 'lbs', 'max', 'mi', 'mil', 'min', 'mins', 'misc', 'mo', 'n.b', 'nb', 'no', 'nos', 'obj', 'op', 'orig', 'oz', 'p', 'p.a', 'p.m', 'pm', 'p.p', 'p.s', 'para', 'ph.d', 'pp', 'pts', 'qt', 'qtr', 'r.i.p', 'r.s.v.p', 'ref', 'refs', 'resp', 'rs', 's', 'sec', 'secs', 'sect', 'sq', 'sr', 'subj', 'suppl', 'tbsp', 'tel', 'temp', 'tsp', 'v', 'var', 'viz', 'vol', 'vols', 'vs', 'w', 'wk', 'yd', 'yds', 'yr', 'yrs', 'm.a', 'm.b.a', 'm.d', 'm.p', 'm.s', 'j.d', 'd.d.s', 'r.n', 'd.j', 'd.i.y', 'c.i.a', 'f.b.i', 'i.q', 'i.d', 't.v', 'u.k', 'u.n', 'u.s', 'u.s.a', 'u.s.s.r', 'e.u', 'u.a.e', 'v.p', 'g.i',
];

/** Those that are ordinary words as well: an abbreviation only where the next token is a figure or a capital, or the text gives no other sign. */
export const AMBIGUOUS_ABBREVIATIONS: readonly string[] = ['am', 'al', 'art', 'alt', 'co', 'col', 'cal', 'chap', 'cos', 'del', 'det', 'dir', 'esp', 'est', 'ed', 'fig', 'figs', 'fax', 'fr', 'gal', 'gen', 'hon', 'ie', 'ill', 'in', 'ind', 'is', 'kan', 'la', 'mar', 'mass', 'max', 'mil', 'min', 'miss', 'mo', 'mon', 'no', 'nos', 'op', 'ore', 'pa', 'para', 'penn', 'pl', 'pres', 'ref', 'rep', 'rev', 'sat', 'sec', 'sq', 'st', 'sun', 'temp', 'tex', 'var', 'wash', 'wed', 'weds', 'ms'];

/** Whole words: joined, with the apostrophe lost, and as tokenized text splits them. A key matches whole tokens. */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map<string, string>([
  // Irregular negations
  ["can't", 'can not'],
  ["ca n't", 'can not'],
  ['cannot', 'can not'],
  ['can not', 'can not'],
  ["won't", 'will not'],
  ["wo n't", 'will not'],
  ["shan't", 'shall not'],
  ["sha n't", 'shall not'],
  ["ain't", 'is not'],
  ["ai n't", 'is not'],
  // Regular negations
  ["aren't", 'are not'],
  ["are n't", 'are not'],
  ["couldn't", 'could not'],
  ["could n't", 'could not'],
  ["daren't", 'dare not'],
  ["dare n't", 'dare not'],
  ["didn't", 'did not'],
  ["did n't", 'did not'],
  ["doesn't", 'does not'],
  ["does n't", 'does not'],
  ["don't", 'do not'],
  ["do n't", 'do not'],
  ["hadn't", 'had not'],
  ["had n't", 'had not'],
  ["hasn't", 'has not'],
  ["has n't", 'has not'],
  ["haven't", 'have not'],
  ["have n't", 'have not'],
  ["isn't", 'is not'],
  ["is n't", 'is not'],
  ["mightn't", 'might not'],
  ["might n't", 'might not'],
  ["mustn't", 'must not'],
  ["must n't", 'must not'],
  ["needn't", 'need not'],
  ["need n't", 'need not'],
  ["oughtn't", 'ought not'],
  ["ought n't", 'ought not'],
  ["shouldn't", 'should not'],
  ["should n't", 'should not'],
  ["wasn't", 'was not'],
  ["was n't", 'was not'],
  ["weren't", 'were not'],
  ["were n't", 'were not'],
  ["wouldn't", 'would not'],
  ["would n't", 'would not'],
  // Apostrophe lost; only spellings that are no other word (so not `wont`, `cant`, `hell`, `well`, `were`, `shed`)
  ['arent', 'are not'],
  ['couldnt', 'could not'],
  ['didnt', 'did not'],
  ['doesnt', 'does not'],
  ['dont', 'do not'],
  ['hadnt', 'had not'],
  ['hasnt', 'has not'],
  ['havent', 'have not'],
  ['isnt', 'is not'],
  ['mustnt', 'must not'],
  ['shouldnt', 'should not'],
  ['wasnt', 'was not'],
  ['werent', 'were not'],
  ['wouldnt', 'would not'],
  ['ive', 'i have'],
  ['youve', 'you have'],
  ['weve', 'we have'],
  ['theyve', 'they have'],
  ['youre', 'you are'],
  ['theyre', 'they are'],
  ['im', 'i am'],
  // Pronoun and verb
  ["i'm", 'i am'],
  ["i 'm", 'i am'],
  ["i've", 'i have'],
  ["i 've", 'i have'],
  ["i'll", 'i will'],
  ["i 'll", 'i will'],
  ["you're", 'you are'],
  ["you 're", 'you are'],
  ["you've", 'you have'],
  ["you 've", 'you have'],
  ["you'll", 'you will'],
  ["you 'll", 'you will'],
  ["we're", 'we are'],
  ["we 're", 'we are'],
  ["we've", 'we have'],
  ["we 've", 'we have'],
  ["we'll", 'we will'],
  ["we 'll", 'we will'],
  ["they're", 'they are'],
  ["they 're", 'they are'],
  ["they've", 'they have'],
  ["they 've", 'they have'],
  ["they'll", 'they will'],
  ["they 'll", 'they will'],
  ["he'll", 'he will'],
  ["he 'll", 'he will'],
  ["she'll", 'she will'],
  ["she 'll", 'she will'],
  ["it'll", 'it will'],
  ["it 'll", 'it will'],
  ["that'll", 'that will'],
  ["that 'll", 'that will'],
  ["there'll", 'there will'],
  ["there 'll", 'there will'],
  ["who'll", 'who will'],
  ["who 'll", 'who will'],
  ["who've", 'who have'],
  ["who 've", 'who have'],
  ["who're", 'who are'],
  ["who 're", 'who are'],
  ["could've", 'could have'],
  ["could 've", 'could have'],
  ["should've", 'should have'],
  ["should 've", 'should have'],
  ["would've", 'would have'],
  ["would 've", 'would have'],
  ["might've", 'might have'],
  ["might 've", 'might have'],
  ["must've", 'must have'],
  ["must 've", 'must have'],
  // Others
  ["let's", 'let us'],
  ["let 's", 'let us'],
  ["'tis", 'it is'],
  ["'twas", 'it was'],
  ["'em", 'them'],
  ["ma'am", 'madam'],
  ["o'clock", "o'clock"],
  ["o ' clock", "o'clock"],
  ["o 'clock", "o'clock"],
  ['gonna', 'going to'],
  ['gon na', 'going to'],
  ['wanna', 'want to'],
  ['wan na', 'want to'],
  ['gotta', 'got to'],
  ['got ta', 'got to'],
  ['gimme', 'give me'],
  ['gim me', 'give me'],
  ['lemme', 'let me'],
  ['lem me', 'let me'],
  ['kinda', 'kind of'],
  ['sorta', 'sort of'],
  ['outta', 'out of'],
  ["y'all", 'you all'],
  ["c'mon", 'come on'],
]);

/** Tail tokens after any word. `'s` (is, has, possessive) and `'d` (had, would) are ambiguous and therefore not here. */
export const CONTRACTION_TAILS: ReadonlyMap<string, string> = new Map<string, string>([
  ["n't", 'not'],
  ['nt', 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
]);

/** Tails with more than one reading, commonest first. */
export const AMBIGUOUS_CONTRACTION_TAILS: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ["'s", 'is', 'has']],
  ["'d", ['would', 'had']],
]);

/** Stems that tokenized text leaves before `n't`, with the whole verb; other stems are whole already. */
export const NEGATED_STEMS: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);
