/** What tells, anywhere in a text, that a country's ambiguous name means the country: its neighbors, cities and coin. Our own list. */

export interface CountrySigns {
  /** ISO 3166-1 alpha-2 codes of neighbors and partners that news names beside it. */
  readonly neighbors: readonly string[];
  /** Lower-case words: cities, regions, the currency. */
  readonly words: readonly string[];
}

const signs = (neighbors: string, words: string): CountrySigns => ({
  neighbors: neighbors.split(' '),
  words: words.split(' '),
});

/** By code; only for countries whose name is a person's or a state's too. */
export const COUNTRY_SIGNS: ReadonlyMap<string, CountrySigns> = new Map([
  [
    'GE',
    signs('RU TR AM AZ', 'tbilisi batumi rustavi zugdidi gori poti abkhazia ossetia caucasus lari tetri georgian'),
  ],
  ['JO', signs('SY IQ IL SA LB PS EG', 'amman aqaba irbid zarqa petra hashemite jordanian jordanians')],
  ['TD', signs('SD LY NE CM NG CF', "n'djamena ndjamena sahel darfur abeche chadian chadians")],
]);
