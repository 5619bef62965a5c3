import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/mention.js';
import { mentionsOf, valueWith } from '../analyze-text.js';

/** Text, words of a value in it, and what is claimed of it. */
type Case = readonly [text: string, words: string, claim: Partial<Claim>];

const check = ([text, words, claim]: Case): void => {
  const { role, subject, period, hedged, negated, saidBy } = valueWith(text, words, { published: '2026-03-01' });
  expect({ role, subject, period, hedged, negated, saidBy }).toMatchObject(claim);
};

const ROLES: readonly Case[] = [
  ['it rose 2.15 , away from 140.20', '2.15', { role: '-' }],
  ['the flood cost the council $ 5 million', '5 million', { role: 'cost' }],
  ['zentrix is losing $ 90,000 an hour', '90,000', { role: 'loss' }],
  ['it made $ 4 billion in revenue from zentrix mail', '4 billion', { role: 'revenue' }],
  ['the bank reported a profit of £ 12 million', '12 million', { role: 'profit' }],
  ['it would not pay the ransom , which the gang has raised to $ 8 million', '8 million', { role: 'ransom' }],
  ['the gang has raised $ 8 million', '8 million', { role: 'funding' }],
  ['a monthly pass costs £ 80', '80', { role: 'price' }],
  ['the club was fined £ 40,000 for the delay', '40,000', { role: 'fine' }],
  ['passengers will get £ 60 in compensation', '60', { role: 'compensation' }],
  ['the service was down for six hours', 'six hours', { role: 'outage' }],
  ['a 12 - hour outage hit the shop', '12', { role: 'outage' }],
  ['the launch was delayed by five months after cracks were found', 'five months', { role: 'delay' }],
  ['he was jailed for nine years', 'nine years', { role: 'sentence' }],
  ['she was banned for two years', 'two years', { role: 'ban' }],
  ['police found it 20 minutes before the fire', '20 minutes', { role: '-' }],
  ['three people were killed in the crash', 'three people', { role: 'dead' }],
  ['five people have died and 27 people were injured', 'five people', { role: 'dead' }],
  ['five people have died and 27 people were injured', '27 people', { role: 'injured' }],
  ['the blast killed 14 people and injured 30 others', '14 people', { role: 'dead' }],
  ['the blast killed 14 people and injured 30 others', '30 others', { role: 'injured' }],
  ['nine hikers are still missing', 'nine hikers', { role: 'missing' }],
  ['officers arrested 12 men', '12 men', { role: 'arrested' }],
  ['about 3,000 homes were without power', '3,000 homes', { role: 'without power' }],
  ['the fault affected shoppers in over 30 countries', '30 countries', { role: 'affected' }],
  ['the network has 2 million customers', '2 million', { role: 'customers' }],
  ['it was about 41 per cent of its total income', '41 per cent', { role: 'share of income' }],
  ['inflation rose to 3 per cent', '3 per cent', { role: 'inflation' }],
  ['shares in zentrix fell 4 per cent', '4 per cent', { role: 'share price' }],
  ['the ship was travelling at 12 knots', '12 knots', { role: 'speed' }],
  ['jane marlowe , 58 , lost her roof', '58', { role: 'age' }],
  ['the mast weighs 900 kilograms', '900', { role: 'weight' }],
];

/** Roles that another value, the grammar or the sentence before tells. */
const CARRIED: readonly Case[] = [
  ['kestrin is recalling 9,000 vans', '9,000 vans', { role: 'recalled' }],
  ['some 30 trams were towed away', '30 trams', { role: 'towed away' }],
  ['40 sailings were scrubbed by noon', '40 sailings', { role: 'scrubbed' }],
  ['the king declared three days of national mourning', 'three days', { role: 'mourning' }],
  ['the 75 - minute crossing was rough', '75', { role: 'crossing' }],
  ['the hearing , which lasted six weeks , was long', 'six weeks', { role: 'trial' }],
  ['the outage lasted 50 minutes and delayed 26 flights', '50 minutes', { role: 'outage' }],
  ['it is losing $ 2 million an hour\nover a day that would come to $ 48 million', '48 million', { role: 'loss' }],
  ['an outage hit the bank at noon\nzentrix puts its length at nine hours', 'nine hours', { role: 'outage' }],
  ['it can be fined 10 per cent of its turnover , or about $ 24 million', '10 per cent', { role: 'fine' }],
  ['it can be fined 10 per cent of its turnover , or about $ 24 million', '24 million', { role: 'fine' }],
  ['she paid £ 900 for the flights and a further 650 euros for a room', '900', { role: 'price' }],
  ['she paid £ 900 for the flights and a further 650 euros for a room', '650', { role: 'price' }],
  ['running costs fell from $ 71 million to $ 65 million', '65 million', { role: 'costs' }],
  ['the toll of the dead rose to 163 , with more than 1,100 injured', '163', { role: 'dead' }],
  ['the state pledged $ 50 million ( 45 million euros ) in relief', '50 million', { role: 'aid' }],
  ['between 400 and 500 jobs would have to go', '500 jobs', { role: 'job cuts' }],
  // what is nobody's business to name
  ['there were 31 chairs in the hall', '31 chairs', { role: '-' }],
  ['it made 31 chairs', '31 chairs', { role: '-' }],
];

const SUBJECTS: readonly Case[] = [
  ['the flood could have cost zentrix $ 5 million', '5 million', { subject: 'zentrix' }],
  ['zentrix said sorry\nthe flood cost the company $ 5 million', '5 million', { subject: 'zentrix' }],
  ['zentrix said sorry\nthe firm is losing $ 9,000 an hour', '9,000', { subject: 'zentrix' }],
  ['it made $ 4 billion in revenue from zentrix mail', '4 billion', { subject: 'zentrix mail' }],
  ['ada marlowe said that the app store posted $ 2 billion in revenue', '2 billion', { subject: 'app store' }],
  ['shares in zentrix fell 4 per cent', '4 per cent', { subject: 'zentrix' }],
  ['kestrin , which runs the port , charges £ 30 for a car', '30', { subject: 'kestrin' }],
  ['users of zentrix mail were without messages for six hours', 'six hours', { subject: 'zentrix mail' }],
  ['Daniel Marlowe, 43, wept in court.', '43', { subject: 'daniel marlowe' }],
  ["zentrix , norland 's second lender , lost $ 9 million", '9 million', { subject: 'zentrix' }],
  ['zentrix said sorry\nthe budget carrier lost $ 9 million', '9 million', { subject: 'zentrix' }],
  [
    'zentrix motor company said sorry , zentrix said\nzentrix motor company lost $ 9 million',
    '$ 9',
    { subject: 'zentrix' },
  ],
  // nobody in particular
  ['a free month is worth $ 9 million', '9 million', { subject: null }],
  ['the gap cost $ 9 million', '9 million', { subject: null }],
  ['the screenshot showed 9 million names', '9 million', { subject: null }],
  ['three people were killed in the crash', 'three people', { subject: null }],
  ['the outage lasted six hours', 'six hours', { subject: null }],
];

const PERIODS: readonly Case[] = [
  ['in 2014 zentrix said that it had made $ 4 billion in revenue', '4 billion', { period: '2014' }],
  ['it posted revenue of $ 2 billion for the fourth quarter of 2014', '2 billion', { period: '2014-Q4' }],
  ['the line carried 3 million passengers last year', '3 million', { period: '2025' }],
  ['sales this year reached $ 9 million', '9 million', { period: '2026' }],
  ['the firm has lost $ 9 million since 2019', '9 million', { period: null }],
  ['the firm lost $ 9 million', '9 million', { period: null }],
];

const CERTAINTY: readonly Case[] = [
  ['it may have cost $ 5 million', '5 million', { hedged: true, negated: false }],
  ['it could have cost $ 5 million', '5 million', { hedged: true }],
  ['it is thought to have cost $ 5 million', '5 million', { hedged: true }],
  ['it reportedly cost $ 5 million', '5 million', { hedged: true }],
  ['up to 50 people may have died', '50 people', { hedged: true }],
  ['it appears to have cost $ 5 million', '5 million', { hedged: true }],
  ['it cost $ 5 million', '5 million', { hedged: false, negated: false }],
  ['in may it cost $ 5 million', '5 million', { hedged: false }],
  ['he may not run a company for 12 years', '12 years', { hedged: false, negated: false }],
  ['about 4 per cent of files could not be opened', '4 per cent', { hedged: false }],
  ['symptoms appear after five days', 'five days', { hedged: false }],
  ['it did not cost $ 5 million', '5 million', { negated: true }],
  ['the firm denied that it had cost shoppers $ 5 million', '5 million', { negated: true }],
  ['it was going at 9 knots , not 11 knots', '11 knots', { negated: true }],
  ['the app did not work for three hours', 'three hours', { negated: false }],
  ['it cost not only $ 5 million but time', '5 million', { negated: false }],
  // a second wording of the figure is as sure as the first
  ['it could lose $ 2 million an hour - or $ 33,000 a minute', '33,000', { hedged: true, role: 'loss' }],
];

const SPEAKERS: readonly Case[] = [
  ['tom marlowe has said that the flood cost $ 5 million', '5 million', { saidBy: 'tom marlowe' }],
  ['the flood cost $ 5 million , the council said', '5 million', { saidBy: 'council' }],
  ['five people have died , the health ministry said on monday', 'five people', { saidBy: 'health ministry' }],
  [
    "the finance workers ' union disputed that figure , saying 40 boats had sunk",
    '40 boats',
    { saidBy: "finance workers ' union" },
  ],
  ["40 boats sank, the board said; the bank's own count is 50 boats.", '50 boats', { saidBy: null }],
  ['The regulator Ofcom, however, disputed that and said 40 boats sank.', '40 boats', { saidBy: 'ofcom' }],
  ['a review of the police by the council said 40 boats sank', '40 boats', { saidBy: 'council' }],
  ['the trapped miners spoke to us , saying 40 boats sank', '40 boats', { saidBy: 'miners' }],
  [
    'ireland said it was looking into it\nireland and zentrix said they would meet\nthe company said 40 boats sank',
    '40 boats',
    { saidBy: 'zentrix' },
  ],
  ['but a report by zentrix , seen by this newspaper , says 40 boats sank', '40 boats', { saidBy: 'zentrix' }],
  ['according to the harbour board , 40 boats sank', '40 boats', { saidBy: 'harbour board' }],
  ['40 boats sank , according to zentrix', '40 boats', { saidBy: 'zentrix' }],
  ['insurers put the damage at $ 9 million', '9 million', { saidBy: 'insurers' }],
  ["shop owner tom marlowe wrote : ' we lost $ 5,000 a day", '5,000', { saidBy: 'tom marlowe' }],
  ["' we lost $ 5,000 , ' said tom marlowe , the owner", '5,000', { saidBy: 'tom marlowe' }],
  ['"We lost $5,000," Tom Marlowe said. "It was bad."', '5,000', { saidBy: 'tom marlowe' }],
  ["tom marlowe said it rained\n' we lost $ 5,000 , ' he said", '5,000', { saidBy: 'tom marlowe' }],
  ['the port , which is old , said 40 boats sank', '40 boats', { saidBy: 'port' }],
  // past what explains the speaker
  ["zentrix , the mast 's maker , said it had lost $ 5 million", '5 million', { saidBy: 'zentrix' }],
  ['its director , fergin halloway , said the repairs cost $ 5 million', '5 million', { saidBy: 'fergin halloway' }],
  ['orvin tarn , a diver at the harbour board , said the first of 40 boats sank', '40 boats', { saidBy: 'orvin tarn' }],
  ['growers , who say they lost $ 5 million , want help', '5 million', { saidBy: 'growers' }],
  ['the loss could reach $ 5 million , analysts at pell kestrin said', '5 million', { saidBy: 'pell kestrin' }],
  ['a spokesman for zentrix confirms that 40 boats sank', '40 boats', { saidBy: 'zentrix' }],
  ['according to a project document , 40 boats sank', '40 boats', { saidBy: 'project document' }],
  ["the boss , mirel tollan , 52 , cried\n' we lost $ 5,000 , ' she said", '5,000', { saidBy: 'mirel tollan' }],
  ['" 40 boats sank , " said its owner , dole purvane', '40 boats', { saidBy: 'dole purvane' }],
  ["' it was bad\n' we lost 40 boats , ' tom marlowe said", '40 boats', { saidBy: 'tom marlowe' }],
  // over several lines: the closing mark starts the next line
  [
    "' we are sorry , ' tom marlowe said\n' we lost 40 boats in the storm\n' the council lost 9 vans",
    '40 boats',
    { saidBy: 'tom marlowe' },
  ],
  [
    "' we are sorry , ' tom marlowe said\n' we lost 40 boats in the storm\n' the council lost 9 vans",
    '9 vans',
    { saidBy: null },
  ],
  // the text itself
  ['the flood cost $ 5 million', '5 million', { saidBy: null }],
  ['tom marlowe said it was over , which means that the flood cost $ 5 million', '5 million', { saidBy: null }],
  ['one person said 40 boats sank', '40 boats', { saidBy: null }],
  ['fires have claimed upward of 40 lives', '40', { saidBy: null, role: 'dead' }],
  ['it lost two more boats than the maker admits , and 40 vans', '40 vans', { saidBy: null }],
];

/** Text, a service in it, and who runs it. */
const PROVIDERS: readonly (readonly [string, string, string | null])[] = [
  ["apple 's icloud was slow", 'icloud', 'apple'],
  ['icloud was slow , apple said', 'icloud', 'apple'],
  ['icloud was slow', 'icloud', null],
  ['the tunevane app , which is run by zentrix , was slow', 'tunevane', 'zentrix'],
  ['zentrix , which owns the tunevane app , said sorry', 'tunevane', 'zentrix'],
  ['the maker of the tunevane app , zentrix , said sorry', 'tunevane', 'zentrix'],
  ['zentrix said its own app , tunevane , was slow', 'tunevane', 'zentrix'],
  ['zentrix said sorry for zentrix mail', 'zentrix mail', 'zentrix'],
  ["britain 's tunevane network was slow", 'tunevane', null],
];

describe('providers of services', () => {
  it.each(PROVIDERS)('%s (%s)', (text, words, provider) => {
    const found = mentionsOf(text, 'service').find((mention) => mention.text === words);
    expect(found?.subject).toBe(provider);
  });
});
describe('roles told by grammar or by another value', () => {
  it.each(CARRIED)('%s (%s)', (...row) => check(row));
});
describe('roles', () => {
  it.each(ROLES)('%s (%s)', (...row) => check(row));
});
describe('subjects', () => {
  it.each(SUBJECTS)('%s (%s)', (...row) => check(row));
});
describe('periods', () => {
  it.each(PERIODS)('%s (%s)', (...row) => check(row));
});
describe('hedges and denials', () => {
  it.each(CERTAINTY)('%s (%s)', (...row) => check(row));
});
describe('speakers', () => {
  it.each(SPEAKERS)('%s (%s)', (...row) => check(row));
});
