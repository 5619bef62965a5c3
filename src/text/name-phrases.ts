/** Names of several words, which common words hide: `white house`, `united arab emirates`. */
import { COUNTRIES } from '../data/countries.js';
import { WELL_KNOWN_SERVICES } from '../data/well-known-services.js';
import { capitalized } from './word-case.js';

/** In the way they are printed. Our own list. */
const PHRASES: readonly string[] = `
White House|Supreme Court|High Court|Crown Court|Court of Appeal|District Court|House of Commons|House of Lords|House of Representatives|Downing Street|Buckingham Palace|Capitol Hill|Wall Street|Main Street
United Nations|Security Council|General Assembly|European Union|European Commission|European Parliament|European Central Bank|World Bank|World Health Organization|World Trade Organization|World Trade Center|International Monetary Fund|Red Cross|Red Crescent|Amnesty International|Human Rights Watch|Greenpeace|Scotland Yard|Associated Press|Bank of England|Federal Reserve|Bank of America|New York Times|Washington Post|Wall Street Journal|Daily Mail|Los Angeles Times|Financial Times
Justice Department|State Department|Defense Department|Treasury Department|Interior Department|Labor Department|Commerce Department|Energy Department|Home Office|Foreign Office|Home Secretary|Foreign Secretary|Attorney General|Homeland Security|National Guard|Coast Guard|Air Force|Secret Service|Border Patrol|Royal Navy|Royal Family|Revolutionary Guard|Labour Party|Conservative Party|Republican Party|Democratic Party|Green Party|Liberal Democrats|Liberal Democrat|Tea Party
World War I|World War II|First World War|Second World War|Cold War|Civil War|Vietnam War|Korean War|Gulf War|Middle East|Far East|Middle Ages|Third World|West Bank|Gaza Strip|East Coast|West Coast|North America|South America|Latin America|Central America|North Africa|South Asia|East Asia|North Korea|South Korea|North Sea|Red Sea|Black Sea|Dead Sea|Atlantic Ocean|Pacific Ocean|Indian Ocean|Gulf of Mexico|Persian Gulf|Hong Kong|Holy Land|Northern Ireland
New York|New York City|New Jersey|New Hampshire|New Mexico|New Orleans|New England|New Delhi|North Carolina|South Carolina|North Dakota|South Dakota|West Virginia|Rhode Island|Long Island|Staten Island|Los Angeles|San Francisco|San Diego|San Antonio|San Jose|Santa Monica|Las Vegas|Salt Lake City|Kansas City|Oklahoma City|Mexico City|Silicon Valley|Palm Beach|Long Beach|Virginia Beach|Baton Rouge|Grand Rapids|Little Rock|Fort Worth|St. Louis|Ocean City|Times Square|Ground Zero|Grand Canyon|Golden Gate|Central Park|Hyde Park
World Cup|Champions League|Premier League|Europa League|European Championship|Grand Prix|Grand Slam|Super Bowl|Major League Baseball|National Football League|Olympic Games|Winter Olympics|Summer Olympics|Rugby World Cup|Tour de France|Open Championship|Ryder Cup|Davis Cup|French Open|Australian Open|US Open|Real Madrid|Manchester United|Manchester City|Red Sox|White Sox|Red Star
App Store|Mac App Store|Google Play|Apple Watch|Windows Phone|Harry Potter|Star Wars|Nobel Prize|Nobel Peace Prize|Academy Awards|Academy Award|Big Brother|New Year|New Year's Day|New Year's Eve|Boxing Day|Good Friday|Mother's Day|Father's Day|Valentine's Day|Memorial Day|Labor Day|Independence Day|Holy Spirit|Old Testament|New Testament|Roman Catholic|al Qaeda|Al Jazeera
`
  .trim()
  .split(/[|\n]/);

/** Small words inside a name stay small. */
const printedName = (lower: string): string =>
  lower
    .split(' ')
    .map((word) => {
      if (/^(?:the|of|and|le|la|de|du)$/.test(word)) return word;
      return /^(?:\p{L}\.)+\p{L}?$|^(?:us|uk|dr|uae|drc)$/u.test(word) ? word.toUpperCase() : capitalized(word);
    })
    .join(' ');

type Phrase = readonly [lower: readonly string[], forms: readonly string[]];

/** Names by their first word in small letters, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** In: names as they are printed. Out: a table to find them by; of two that differ in case only the first stays. */
export function phraseTable(names: readonly string[]): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const name of names) {
    const forms = name
      .replace(/(?<=\S)'s\b/g, " 's")
      .replace(/(?<=\S)-(?=\S)/g, ' - ')
      .split(' ');
    const lower = forms.map((form) => form.toLowerCase());
    const phrases = table.get(lower[0]!) ?? [];
    if (!phrases.some(([other]) => other.join(' ') === lower.join(' '))) phrases.push([lower, forms]);
    table.set(lower[0]!, phrases);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b[0].length - a[0].length);
  return table;
}

/** The names that the program knows. */
export const KNOWN_NAMES: PhraseTable = phraseTable([
  ...PHRASES,
  ...WELL_KNOWN_SERVICES.filter(({ isAmbiguous }) => !isAmbiguous).map(({ display }) => display),
  ...COUNTRIES.flatMap(({ name, aliases, demonyms }) => [name, ...[...aliases, ...demonyms].map(printedName)]).filter(
    (name) => name.includes(' '),
  ),
]);

/**
 * Writes the longest name of a table that starts at token `i` into `forms`.
 * Out:    its length in tokens, 0 for none.
 */
export function placePhrase(table: PhraseTable, tokens: readonly string[], i: number, forms: string[]): number {
  for (const [lower, printed] of table.get(tokens[i]!) ?? []) {
    if (!lower.every((word, k) => tokens[i + k] === word)) continue;
    printed.forEach((form, k) => {
      forms[i + k] = form;
    });
    return lower.length;
  }
  return 0;
}
