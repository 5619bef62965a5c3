/** What can hold a figure: an organization, a person, a product, a place; not a month, a gap or a screenshot. */
import type { Token } from '../../model/token.js';
import { wordOf, wordProperty } from '../../text/vocabulary.js';
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import type { Phrase } from './noun-phrases.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Bodies, groups of people, and things that are used, run or built. */
const HOLDERS = words(
  'company companies firm firms group business bank banks airline airlines carrier retailer chain supermarket brand operator giant corporation startup ' +
    'government ministry council parliament state city town country region village county authority agency board bureau department inspectorate watchdog regulator commission court police army navy union unions federation association party charity church club team league side university school college hospital clinic museum library newspaper broadcaster studio fund trust partnership consortium alliance family families household couple staff crew volunteers growers dealers analysts investors experts doctors nurses students pupils parents women men children victims shareholders taxpayers residents passengers participants witnesses neighbors neighbours survivors relatives source sources authorities official officials organizers organisers campaigners activists supporters critics spokespeople spokesperson prosecutors media lawmakers mps regulators public project founder captain chairman chairwoman president minister mayor king queen prince boy girl man woman athlete spokesman ' +
    'app site website service network platform store shop market line metro ferry railway station airport port factory plant mine farm dam bridge tower stadium theatre theater hotel restaurant pub museum park zoo prison ship ship boat vessel trawler plane aircraft jet rocket satellite probe telescope spacecraft car cars vehicle vehicles truck train trains tram bus handset phone tablet laptop computer console device watch camera drone engine battery reactor film movie show series album book game project programme program campaign festival',
);
/** Endings of those who do or are something: `seamstress`, `trader`, `machinist`. */
const AGENTIVE = /(?:[^aeiou]er|eer|or|ist|ian|ess|man|woman|men|women)s?$/;
/** Words with such an ending that hold nothing. */
const NO_AGENTS = words(
  'number numbers order orders power water paper winter summer matter matters offer offers border corner letter letters river quarter chapter chapters error errors factor factors door doors motor floor moment sector sectors favor favour labor labour weather member newsletter disaster disasters cancer fever danger answer computer center dinner layer layers transfer transfers gender tender timber under over poor chlorine color colour flavor tumor rumor mirror minor major prior error success process progress access address loss losses press less illness business dress stress posters poster laser charger chargers shelter shelters counter cover covers disorder register remainder leather feather thunder fibre whether former latter voucher vouchers suffer',
);

/** What a phrase's last word says of it; `open` where its other words decide. */
type Head = 'holder' | 'agent' | 'none' | 'open';

const headOf = wordProperty((lower): Head => {
  if (HOLDERS.has(lower) || HOLDERS.has(lower.replace(/ies$/, 'y').replace(/s$/, ''))) return 'holder';
  if (NO_AGENTS.has(lower)) return 'none';
  return AGENTIVE.test(lower) && wordClass(wordOf(lower)) === 'noun' ? 'agent' : 'open';
});

/**
 * In:     a noun phrase.
 * Out:    a figure can belong to it: it is or holds a name, or its head says that it is somebody or something with figures.
 */
export function isHolder(tokens: readonly Token[], { startToken, endToken }: Phrase): boolean {
  const head = headOf(tokens[endToken - 1]!.word);
  if (head !== 'open') return head !== 'none';
  for (let i = startToken; i < endToken; i++) if (wordClass(tokens[i]!.word) === 'name') return true;
  // a capital inside a sentence: `the Marram`, `the Dunlin`
  for (let i = startToken; i < endToken; i++)
    if (isCapital(tokens[i]) && tokens[i - 1]?.kind === 'word' && tokens[i - 1]!.line === tokens[i]!.line) return true;
  return false;
}
