/** Words that show, in lower-case text, that the word beside them is part of a name. Our own lists. */
import * as names from '../data/name-case.js';
import { testOf, wordTest } from './vocabulary.js';

/** Before a person's name they take a capital: `president obama`. */
export const isTitle = testOf(`
  president senator congressman congresswoman governor mayor minister secretary chancellor premier ambassador commissioner councillor councilman
  king queen prince princess duke duchess lord lady sir dame baron baroness earl sheikh sultan emperor pope cardinal archbishop bishop father sister
  judge justice sheriff general colonel major captain lieutenant sergeant corporal commander admiral marshal detective inspector superintendent constable
  professor doctor ayatollah imam rabbi reverend saint
  mr mrs ms dr mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. capt. sgt. rev. hon. st.`);

const testOfNames = (names: readonly string[]) => wordTest(names.map((name) => name.toLowerCase()));

/** `will`, `mark`: names only before a name. `said` is left out: `" ... , " said nino` stands in every report. */
export const isAmbiguousGivenName = testOfNames(names.AMBIGUOUS_GIVEN_NAMES.filter((name) => name !== 'Said'));
/** `brown`, `snow`: names only after a name or title. */
export const isAmbiguousSurname = testOfNames(names.AMBIGUOUS_SURNAMES);

/** Before a title that stands before a name they take its capital: `prime minister`, `vice president`. */
export const isTitleModifier = testOf(
  'prime vice deputy foreign defense defence interior finance attorney chief supreme lieutenant major health education justice transport energy environment trade labor labour culture agriculture first',
);

/** Offices that stand small before a person's name: what follows and is a name at times is one here (`chief executive mark lund said`). */
export const isOffice = testOf(
  'executive chairman chairwoman chair spokesman spokeswoman director officer secretary boss founder editor analyst economist striker goalkeeper skipper manager coach midfielder defender',
);

/** After a name they belong to it: `orange county`, `oxford university`. */
export const isNameEnding = testOf(`
  university college county street avenue road lane boulevard drive beach canyon airport hospital institute foundation association corporation
  corp. inc. ltd. co. plc llc river island islands bay valley creek bridge square park museum cathedral stadium league cup prize times post herald journal tribune gazette
  trust society academy ministry parish heights hills harbor harbour palace abbey castle tower towers zoo junction rovers wanderers albion rail railway railways ferries airlines airways motors`);

/** Between a name and its ending they belong to it: `incirlik air base`, `la jolla high school`, `mccarran international airport`. */
export const isNameMiddle = testOf(
  'air police fire high law medical general memorial international national community elementary middle district state naval children burn baptist presbyterian catholic central county',
);

/** After a name and such a word they end it. */
export const isLateEnding = testOf(
  'base force school center centre airport university college hospital court council institute museum committee foundation association church club bank department beach',
);

/** After a name that no dictionary has they belong to it, unless they begin another noun: `esker power said`, but `esker power lines`. */
export const isCompanyEnding = testOf('air bank power energy mobile telecom water rail motor motors foods insurance');

/** Before `of` and a name they belong to it: `university of leeds`, `bank of england`. */
export const isNameHead = testOf(
  'university bank isle city church duke duchess prince princess earl institute college museum republic kingdom house gulf strait sea bay cape mount lake tower port declaration treaty battle archbishop bishop',
);

/** Before `of` any word makes an office's name: `department of health`. */
export const isOfficeHead = testOf('department ministry');

/** Before a name they belong to it: `north korea`, `new york`, `lake geneva`. */
export const isNameOpening = testOf(
  'north south east west new great greater lake mount mt. fort port saint st st. san santa los las el la de van von bin al abu greater camp cape storm hurricane typhoon',
);
