/** What values are of, as a user would head a column, and the words in the text that say so. */
import type { MentionKind } from '../../model/mention.js';

/** Whose the value is: who bears a cost, whose the grammatical subject is, which service is meant, or nobody's. */
export type Ownership = 'bearer' | 'subject' | 'service' | 'none';

export interface RoleCue {
  readonly role: string;
  readonly kinds: readonly MentionKind[];
  readonly ownership: Ownership;
}

type Row = readonly [role: string, kinds: string, ownership: Ownership, cues: string];

/** Cues are parted by `|`; a cue of several words is found as a phrase, the longest first. */
const ROWS: readonly Row[] = [
  // money
  [
    'cost',
    'money',
    'bearer',
    'cost|costs|costing|at a cost of|cost of|bill|price tag|set back|set it back|set them back|set him back|set her back|expense',
  ],
  ['damage', 'money', 'none', 'damage|damages to|insured losses|put the damage'],
  ['loss', 'money percent', 'subject', 'lose|loses|losing|lost|loss|losses|lost sales|lost revenue|lost fares'],
  ['loss', 'money', 'subject', 'wiped|wiping|erased|erasing|knocked off'],
  ['theft', 'money', 'none', 'stole|stolen|embezzled|defrauded|siphoned|swindled|fraud|theft|heist'],
  ['revenue', 'money percent', 'subject', 'revenue|revenues|turnover|sales|takings|box office|grossed|gross|in sales'],
  ['income', 'money percent', 'subject', 'income'],
  [
    'costs',
    'money percent',
    'subject',
    'operating costs|running costs|costs fell|costs rose|costs came|costs went|costs were|costs are|cut costs',
  ],
  [
    'cost overrun',
    'money',
    'none',
    'overrun|cost overrun|over budget|extra spending|extra cost|to the cost|to the bill|to the cost of',
  ],
  ['provision', 'money', 'subject', 'provision|provisions|set aside|bad loans|write - off|write - offs|writedown'],
  ['saving', 'money', 'subject', 'save|saves|saved|saving|savings will|savings of|cost savings'],
  ['buyback', 'money', 'subject', 'buyback|buy - back|share buyback'],
  ['price target', 'money', 'subject', 'price target|target price'],
  ['margin', 'percent', 'subject', 'margin|margins|interest margin|profit margin'],
  [
    'profit',
    'money percent',
    'subject',
    'profit|profits|pre - tax profit|pretax profit|profit before tax|profits before tax|net income|earnings|earned a profit|surplus',
  ],
  ['debt', 'money', 'subject', 'debt|debts|owes|owed|owing|borrowed|borrowing|deficit|liabilities|arrears'],
  [
    'price',
    'money',
    'subject',
    'price|prices|priced|sells for|sold for|sell for|sell|selling|on sale|retail|retails|charges|charge|charged|fare|fares|ticket|tickets|subscription|rent|per ticket|a ticket',
  ],
  ['share price', 'money percent', 'subject', 'shares|stock|stocks|share price|a share|per share'],
  ['fine', 'money percent', 'bearer', 'fine|fined|fines|penalty|penalties'],
  [
    'compensation',
    'money',
    'bearer',
    'compensation|compensate|compensated|damages|payout|payouts|settlement|settled|redress|voucher|vouchers|credit on',
  ],
  [
    'refund',
    'money percent',
    'subject',
    'refund|refunds|refunded|paid back|pay back|money back|got back|reimburse|reimbursed',
  ],
  ['salary', 'money', 'subject', 'salary|salaries|wage|wages|earns|earn|paid a year|pay packet|pension|pensions'],
  ['bonus', 'money', 'subject', 'bonus|bonuses'],
  [
    'transfer fee',
    'money',
    'subject',
    'transfer fee|transfer|signed|sign|joined|join|sold him|bought him|release clause',
  ],
  ['takeover', 'money', 'subject', 'takeover|acquisition|acquire|acquired|buyout|merger|bought the company|to buy'],
  ['deal', 'money duration', 'subject', 'deal|contract|contracts|order|agreement'],
  ['investment', 'money', 'subject', 'invest|invests|invested|investing|investment|investments|stake'],
  ['funding', 'money', 'subject', 'funding|funds|funded|raised|raise|raising|allocated|earmarked|budget'],
  ['grant', 'money', 'none', 'grant|grants'],
  [
    'aid',
    'money',
    'none',
    'aid|relief|bailout|rescue package|stimulus|pledged|pledges|pledge|promised|promises|emergency fund|emergency funds|lifeline',
  ],
  ['donation', 'money', 'none', 'donation|donations|donated|donate|charity'],
  ['loan', 'money', 'subject', 'loan|loans|lent|mortgage|credit line'],
  ['deposits', 'money', 'subject', 'deposits|savings held'],
  ['tax', 'money percent', 'subject', 'tax|taxes|duty|levy|vat|tariff|tariffs'],
  ['prize', 'money', 'none', 'prize|prize money|jackpot|winnings|reward'],
  ['bail', 'money', 'none', 'bail|bond'],
  ['ransom', 'money', 'none', 'ransom|bribe|bribes'],
  [
    'value',
    'money',
    'subject',
    'worth|valued|valuation|value|market value|market capitalisation|market capitalization|estimated at',
  ],
  ['insurance', 'money', 'subject', 'insured|insurance|cover'],
  ['payment', 'money', 'subject', 'pay|pays|paid|paying|payment|payments'],
  ['spending', 'money percent', 'subject', 'spend|spends|spent|spending|expenditure|outlay'],
  // durations
  [
    'outage',
    'duration',
    'service',
    'outage|down|offline|out of action|blackout|unavailable|inaccessible|crashed|failed|failure|stopped working|without messages|without service|without internet|without email|without power|without access|without electricity|in the dark|power cut|power cuts|disruption|unable|could not use|could not access|no service|glitch|fault|not working|breakdown|knocked out|out of order|lost service|without a signal|went dark|silent',
  ],
  [
    'delay',
    'duration',
    'none',
    'delay|delays|delayed|late|postponed|put back|behind schedule|later than planned|held up',
  ],
  [
    'wait',
    'duration',
    'none',
    'wait|waits|waits of|waiting|waited|queue|queued|queueing|stuck|stranded|trapped|kept on board|on hold',
  ],
  [
    'closure',
    'duration',
    'none',
    'closed|closing|closure|shut|blocked|suspended|cancelled|stopped|halted|at a standstill',
  ],
  [
    'sentence',
    'duration',
    'subject',
    'jailed|sentence|sentenced|prison|jail|imprisoned|behind bars|custody|imprisonment|detention|community service|probation|serve|suspended sentence',
  ],
  ['ban', 'duration count', 'subject', 'ban|banned|disqualified|barred|suspension|may not run|excluded'],
  ['trial', 'duration', 'none', 'trial|hearing|deliberated|deliberations'],
  ['inquiry', 'duration', 'none', 'inquest|inquiry|investigation'],
  ['journey', 'duration', 'none', 'journey|flight|trip|drive|voyage|commute|walk|ride'],
  ['repair', 'duration', 'none', 'repair|repairs|repaired|rebuild|out of service'],
  ['deadline', 'duration', 'none', 'deadline|within|given'],
  ['missing', 'duration', 'none', 'missing|disappeared|vanished'],
  ['career', 'duration', 'subject', 'experience|career|served as|worked as|worked for|married|been at'],
  // counts
  [
    'dead',
    'count',
    'none',
    'killed|kills|killing|kill|died|dead|die|dies|death|deaths|lost their lives|death toll|drowned|perished|fatalities|bodies|lives|murdered|shot dead|claimed the lives|lives lost|of the dead',
  ],
  [
    'injured',
    'count',
    'none',
    'injured|injuring|injure|hurt|wounded|wounding|injuries|treated|taken to hospital|taken to a hospital|flown to hospital|hospitalised|hospitalized|casualties',
  ],
  [
    'in hospital',
    'count',
    'none',
    'in hospital|in intensive care|were admitted|are in hospital|being treated|was treating|is treating',
  ],
  ['missing', 'count', 'none', 'missing|unaccounted for|unaccounted|lost at sea'],
  ['arrested', 'count', 'none', 'arrested|arrests|arrest|in custody|held for questioning'],
  ['detained', 'count', 'none', 'detained|detain|detains'],
  ['charged', 'count', 'none', 'charged'],
  ['critical', 'count', 'none', 'critical|critical condition|critically ill|critically injured'],
  [
    'rescued',
    'count',
    'none',
    'rescued|rescue|saved from|were saved|survived|survivors|pulled from|found alive|airlifted|winched',
  ],
  [
    'evacuated',
    'count',
    'none',
    'evacuated|evacuate|displaced|fled|flee|forced to leave|homeless|sheltering|shelter|slept|spent the night',
  ],
  ['stranded', 'count', 'none', 'stranded|stuck|trapped'],
  [
    'without power',
    'count',
    'none',
    'without power|without electricity|no electricity|cut power|lost power|power cut|blackout|in the dark|cut off',
  ],
  [
    'affected',
    'count percent',
    'none',
    'affected|affects|affecting|affect|hit|locked out|shut out|could not watch|could not access|unable|lost access|disrupted|could not be opened|refused|without a signal|without service|without access|without water|left without',
  ],
  ['delayed', 'count', 'none', 'delayed|delays|delaying'],
  [
    'reconnected',
    'count',
    'none',
    'reconnected|reconnecting|restored supplies|restored power|supplies restored|power restored|back on',
  ],
  ['recalled', 'count', 'none', 'recall|recalls|recalled|recalling|calling back'],
  [
    'infected',
    'count',
    'none',
    'infected|infections|infection|fallen ill|fell ill|cases|diagnosed|tested positive|contracted|ill|sick',
  ],
  ['destroyed', 'count', 'none', 'destroyed|flattened|gutted|burnt|burned|collapsed'],
  ['damaged', 'count', 'none', 'damaged|damaging|badly damaged|destroyed or damaged|destroyed or badly damaged'],
  ['cancelled', 'count', 'none', 'cancelled|canceled|cancelling|grounded|scrapped|stopped'],
  [
    'job cuts',
    'count',
    'subject',
    'redundant|redundancies|job cuts|cut jobs|lay off|laid off|layoffs|axed|axe|jobs at risk|had cut',
  ],
  ['staff', 'count', 'subject', 'employs|employ|employed|workforce|on its payroll'],
  ['jobs', 'count', 'subject', 'create|creating|created|work on'],
  ['capacity', 'count', 'subject', 'capacity|room for|seats|can carry|can hold|which carries|carries'],
  [
    'attendance',
    'count',
    'none',
    'attended|attendance|crowd|in front of|spectators|lined the streets|gathered|rallied|marched|protested|turned out',
  ],
  ['on board', 'count', 'none', 'on board|aboard|onboard|carrying'],
  ['complaints', 'count', 'none', 'complained|complaining'],
  ['votes', 'count percent', 'subject', 'voted|turnout|elected|vote|ballots'],
  ['length', 'duration', 'none', 'length|lasted|lasts|last up to'],
  ['support', 'percent', 'subject', 'poll|polls|support|approval|backed|favour|favor|respondents'],
  // percent
  ['unemployment', 'percent', 'none', 'unemployment|jobless|out of work'],
  ['inflation', 'percent', 'none', 'inflation|consumer prices|cost of living'],
  ['interest rate', 'percent', 'subject', 'interest rate|interest rates|interest|base rate|mortgage rate|lending rate'],
  ['growth', 'percent', 'subject', 'growth|grew|gdp|expanded|economy'],
  ['discount', 'percent', 'none', 'discount|off the price|cheaper|reduction'],
  ['stake', 'percent', 'subject', 'stake|shareholding|owns|own|holds'],
  // measures
  ['age', 'measure', 'subject', 'aged|years old|year - old|year old'],
  ['height', 'measure', 'subject', 'tall|height|high'],
  ['depth', 'measure', 'none', 'deep|depth|below the surface|underwater'],
  ['width', 'measure', 'none', 'wide|width|across|diameter'],
  ['rainfall', 'measure', 'none', 'rain|rainfall|snow|snowfall'],
  ['speed', 'measure', 'none', 'speed|speeds|speeding|travelling|traveling|gusts|winds|wind|mph'],
  ['weight', 'measure', 'subject', 'weighs|weighed|weighing|weight|heavy'],
  ['distance', 'measure', 'none', 'distance|away|from|north of|south of|east of|west of|drive|walk|radius|miles'],
  ['magnitude', 'measure', 'none', 'magnitude|quake|earthquake|richter'],
];

/** Each cue with what it says; a cue of several kinds has several rows. */
export const ROLE_CUES: readonly (readonly [string, RoleCue])[] = ROWS.flatMap(
  ([role, kinds, ownership, cues]) =>
    cues.split('|').map((cue) => [cue, { role, kinds: kinds.split(' ') as MentionKind[], ownership }] as const), // kinds are written above
);
