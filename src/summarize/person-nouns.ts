/** Nouns that name persons by what they are or do. */
import { wordTags } from '../text/word-tags.js';

/** Endings of nouns that name a person by what they do. */
const DOER = /(?:man|woman|person|boy|girl|ist|ess|er|or|ee|ian|ant)$/;
const PERSONS = new Set(
  'adult child man woman baby infant human chief head boss guard judge coach champion witness victim suspect patient student resident pupil guest widow mother father son daughter brother sister teenager captain nurse pilot cook steward survivor fan tourist'.split(
    ' ',
  ),
);
/** Machines and things that end like doers. */
const THINGS =
  /^(?:computer|server|router|charger|tower|river|container|counter|paper|number|letter|order|flower|motor|reactor|sensor|tractor|corridor|door|floor|error|boulder|trailer|tanker|freighter|carrier|helicopter|crater|meter|metre|centre|center|shelter|theater|theatre|offer|answer|quarter|corner|printer|locker|transfer|plant|restaurant|elephant|variant|grant)$/;

/** In:     a noun in the singular, in small letters. */
export const isPersonNoun = (noun: string): boolean =>
  PERSONS.has(noun) || (DOER.test(noun) && !THINGS.test(noun) && (wordTags(noun).lower?.[0] ?? 'NN') === 'NN');

/** What people are counted by beside their own nouns: `five others`, `83 infections`. */
const HEADS = new Set('other case infection death injury casualty family dead'.split(' '));

/** In:     the unit of a count. Out: whether it counts people. */
export const countsPeople = (unit: string): boolean => HEADS.has(unit) || isPersonNoun(unit);
