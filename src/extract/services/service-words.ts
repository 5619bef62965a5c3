/** The words that services are called, described and used by: what makes a name beside them a service's. */
import type { Word } from '../../model/word.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { loadPhrases, type PhraseTable } from '../phrase-table.js';

const words = (list: string): readonly string[] => list.split(' ');

/** Say what a service is; beside its name they are no part of it: `the goalbox app`, `payment network clearway`. */
export const DESCRIPTORS = words(
  'app apps website websites site sites service services platform platforms portal network networks marketplace browser helpline hotline archive console streaming webmail software web',
);
export const isDescriptor = wordTest(DESCRIPTORS);
/** More kinds of services; before a name (`outage monitor pulsewatch`), never a part of it. After one they may be anything. */
export const MORE_KINDS = words(
  'tracker monitor planner checker tool system scheme messenger wallet gateway forum game database directory exchange cloud',
);
/** More nouns that may explain a name after a comma: `pageloft , the bookshop`. */
export const isExplainingNoun = wordTest([
  ...DESCRIPTORS,
  ...MORE_KINDS,
  ...words('shop bookshop store storefront line library'),
]);
/** They explain where they are said to be online: `emberfall , a new online world`. */
export const isPlaceOnline = testOf('world community forum market system');
export const isOnline = testOf('online digital virtual mobile web internet');
/** Of those, kinds that may follow the name as well: `the hallpass scheduling tool`; a `scheme` or a `forum` is a town's. */
export const isNamedTool = testOf('tool planner tracker checker messenger wallet gateway card');
/** What somebody does by means of a system: `the clinicline booking system` is used, `the orvane fire system` is a thing. */
export const isSystemUse = testOf(
  'messaging booking payment payments tracking ticketing reservation reservations voting filing login',
);
/** Last words of the names of lines and routes: `the ferrow valley line`. */
export const TRANSPORT_HEADS = words(
  'line metro ferry express railway tramway underground subway shuttle monorail busway loop link',
);
export const isTransportHead = wordTest(TRANSPORT_HEADS);
/** Of those, heads that nothing else has: `the amber coast express` needs no train beside it. */
export const isSureTransport = testOf('metro express railway tramway monorail busway');
/** Last words of the names of stores and online services: `norvane mail`. */
const ONLINE_HEADS = words(
  'store market mail pay music tv cloud connect help support maps drive play messenger chat wallet card photos docs talk meet premium pro lite gold live broadband mobile fibre hub direct online plus prime cash id books news radio video fm care rewards assist sync',
);
/** Of those, heads that no firm, shop or street has: behind a name nobody knows they show a service. */
export const isSureHead = testOf(
  'mail pay maps messenger wallet chat photos docs connect cloud broadband online plus prime',
);
export const SERVICE_HEADS: readonly string[] = [...TRANSPORT_HEADS, ...ONLINE_HEADS];
export const isServiceHead = wordTest(SERVICE_HEADS);
/** What runs on a line or under a service's name: `channel express trains`. */
export const isVehicle = testOf(
  'trains train sailings sailing trams tram buses bus coach coaches crossings services service',
);

/** Vehicles, more than one at once, that are run under a name: `18 replacement buses , branded railbridge`; other coaches train teams. */
export const FLEETS = words('trains trams buses shuttles');
export const isFleet = wordTest(FLEETS);

/** Common nouns that tell kinds of apps, sites and lines apart and so make no name of the two words they stand in. */
export const GENERIC_MODIFIERS = words(
  'android ios iot lte p2p voip mobile phone telephone banking bank payment payments weather news messaging message sharing dating delivery taxi cab tax council government company contact tracing tracking health fitness travel video photo music song film movie game games gaming chat social media web internet online data cloud computer desktop tablet music streaming shopping food ticket ticketing booking savings money finance betting auction job jobs property search map navigation security police fire ambulance rescue postal mail email letter customer support help emergency train rail railway bus tram tube ferry passenger car cargo freight road sea air flight cruise shipping production assembly finish finishing front bottom starting start picket power supply product punch party phone water pipe oil gas pipeline fault credit battle enemy goal touch side base story plot tree waist neck date time poverty trend border fishing washing clothes waiting main branch commuter underground night day morning evening public private national local state city town village school university hospital church army navy space own other same new old red blue green black white yellow direct long short straight hot life land',
);

/** Heads that make a brand of the common noun before them where no article stands: `customers of fuse mobile`. */
export const isBrandHead = testOf('mobile broadband fibre pay connect direct messenger cloud');

/** Nouns before `including X and Y`, `such as X`. */
export const PLURAL_KINDS = words(
  'services apps sites websites platforms networks stores products lines routes games brands systems features',
);
export const isPluralKind = wordTest(PLURAL_KINDS);
/** Of those, plurals that stand right before the names they tell the kind of: `the budget brands x and y`. */
export const NAMED_KINDS = words('services apps sites websites platforms networks brands trackers marketplaces');
export const isNamedKind = wordTest(NAMED_KINDS);
/** Between a service and the number of its users: `framely lost 4 million users`. */
export const isHaving = testOf('has have had lost gained counts claims attracted');
/** People whose service is named after `of`: `customers of fuse mobile`, and before whom it may stand: `tunehall users`. */
export const USERS = words(
  'users customers subscribers viewers listeners players members owners user customer subscriber',
);
export const isUser = wordTest(USERS);
/** What people do with a service; the name is the object. */
export const USING_VERBS = words(
  'use uses using used join joining reach reaching check checking leave leaving ditch ditching quit quitting',
);
export const isUsingVerb = wordTest(USING_VERBS);
/** What people do with apps and sites, and hardly with anything else that has a name of its own. */
export const ENTERING_VERBS = words(
  'access accessing accessed open opens opened opening download downloading downloaded install installing installed uninstall uninstalled delete deleting deleted',
);
export const isEnteringVerb = wordTest(ENTERING_VERBS);
/** What people do on, through and with services: `ordered through munchly`, `clips shared on loopr`. */
export const isAction = testOf(
  'order orders ordered ordering buy buys bought buying sell sells sold selling book booked booking pay pays paid paying apply applied applying stream streamed streaming watch watched watching listen listened listening share shared sharing post posted posting wrote writing message messaged chat chatted donate donated bet file filed filing register registered play played playing complained trade traded trading accepted valid send sends sent sending transfer transferred settle settled compare compared spend spent move moved moving followers clips petition fundraiser profile account accounts listing listings',
);
/** Verb and preposition of the same meaning. */
const USING_PHRASE_LIST =
  'log in to|log into|logging in to|logging into|logged in to|logged into|sign in to|sign into|signing in to|signing into|signed in to|signed into|sign up to|signed up to|sign up for|signed up for|subscribe to|subscribed to|subscribers to|access to|locked out of|shut out of|out of|connect to|connecting to|available on|available through|available via|bought on|sold on|pay for|paid for|paying for|problems with|problem with|issues with|trouble with|difficulties with|fault with|outage at'.split(
    '|',
  );
export const USING_PHRASES: PhraseTable<true> = loadPhrases(
  USING_PHRASE_LIST.map((phrase): [string, true] => [phrase, true]),
);
/** First words of those phrases. */
export const USING_OPENERS: readonly string[] = USING_PHRASE_LIST.map((phrase) => phrase.split(' ', 1)[0]!);
/** Those of the phrases that nothing but a service can follow. */
export const isEnteringStart = testOf('log logging logged sign signing signed subscribe subscribed');
/** States of a service after `is`. */
export const STATES = words(
  'down offline online unavailable inaccessible unreachable suspended unresponsive disrupted closed shut',
);
/** Said of shares as well: it counts only where no figure follows. */
export const isMeasuredState = testOf('down');
/** Said of shops, roads and buildings as well: they count only for names that end as services do. */
export const isSharedState = testOf('closed shut suspended disrupted');
/** Things that services do and few others: `the railtime app crashed`. */
export const FAILING_VERBS = words('crashed crashes froze frozen buckled');
export const isFailingVerb = wordTest(FAILING_VERBS);
export const isCopula = testOf(
  "is are was were 's 're been be went goes go remained remains remain stayed seems seemed appears appeared",
);
/** What is done to services and firms to begin and end them, and what services do for people. */
export const LIFE_VERBS = words('launched relaunched unveiled lets allows');
export const isLifeVerb = wordTest(LIFE_VERBS);
/** Between a copula and the state. */
export const isStateAdverb = testOf(
  "also still again now last currently temporarily completely briefly all both back not n't only already too just mostly partly totally entirely ' \"",
);

/** Words after a name that make it a company's or a person's: they speak, have bosses and shares. */
export const COMPANY_SIGNS = words(
  'said says told tells announced announces confirmed confirms apologised apologized apologises admitted admits revealed reveals reported reports claimed claims declined refused insisted added wrote tweeted posted promised warned estimates expects believes blamed spokesman spokeswoman spokesperson chief boss ceo founder founders director executives executive chairman shares shareholders employees staff workers engineers headquarters plc ltd ltd. inc inc. corp corp. group limited llc gmbh holdings',
);
export const isCompanySign = wordTest(COMPANY_SIGNS);
/** Nouns before or after a name that make it a firm's, a body's or a place's: `the retailer norvane`, `the town of orvane`. */
export const OTHER_KINDS = words(
  'firm company group bank maker manufacturer chain operator owner airline carrier broadcaster publisher union regulator watchdog ministry charity contractor supplier insurer broker brokers lender startup agency club team party university council town city village port island river',
);
export const PLACING = words('in near outside around across');
export const TITLES = words('mr mr. mrs mrs. ms ms. dr dr. sir dame lord judge');
export const isAuxiliary = testOf('has have had also now later previously already since yesterday will would did');

/** Shops are no services, but `the music shop tunehall` is one. */
export const SHOPS = words('shop bookshop store retailer');
export const isShop = wordTest(SHOPS);
const tellsKind = wordTest([...GENERIC_MODIFIERS, ...SERVICE_HEADS, ...DESCRIPTORS]);
/** The word tells kinds apart and names nothing: `banking` of `the mobile banking app`. */
export const isGenericModifier = (word: Word): boolean => tellsKind(word) || word.lower.endsWith('ing');
