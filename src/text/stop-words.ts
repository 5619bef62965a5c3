/** Words that every text has and that tell no story apart: closed classes of English and the pieces that tokens leave. */
import { wordTest } from './vocabulary.js';

export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every no all both either neither such same other another ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself himself herself itself themselves ' +
    'who whom whose which what when where why how whoever whatever whether there here then than as if so because while until though although unless since once ' +
    "and or but nor yet not n't only just also too very more most much many few less least own even still again already ever never about " +
    'of in on at by for with from to into onto upon over under above below between among through during before after against within without across along around near off out up down ' +
    'is are was were be been being am do does did done doing has have had having will would shall should can could may might must ca wo ' +
    "'s 're 've 'll 'd 'm 't s t re ve ll d m " +
    'said say says saying told tell tells according added one two get got go going went come came make made take took new mr mrs ms'
  ).split(' '),
);

export const isStopWord = wordTest(STOP_WORDS);
