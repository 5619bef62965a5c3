import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveyTokens } from '../../../src/extract/quantity/openers.js';
import { type Place, readPlaces } from '../../../src/extract/quantity/readings.js';
import { segmented } from './quantities-of.js';

function placesIn(line: string): Place[] {
  const { tokens, signs } = segmented(line);
  const reach = { tokens, start: 0, end: tokens.length };
  const clues = { isWeighed: false, slangCurrency: 'GBP' };
  return surveyTokens(tokens, signs).openers.map((at) => ({ reach, at, clues, sentence: 0 }));
}

const text = fc
  .array(
    fc.constantFrom(
      ...'$ £ 5 48 1,200 2014 2.5 million m hour hours per cent % a an half two dozen of and to - / march 8.30 pm people'.split(
        ' ',
      ),
      ...'the cost rose by in from ( ) , . one iphone year'.split(' '),
    ),
    { maxLength: 25 },
  )
  .map((words) => words.join(' '));

/** Asks each reading of some hundred texts. */
function checkAll(check: (readings: ReturnType<typeof readPlaces>, i: number, place: Place) => void): void {
  fc.assert(
    fc.property(text, (line) => {
      const places = placesIn(line);
      const readings = readPlaces(places);
      for (const [i, place] of places.entries()) check(readings, i, place);
    }),
    { seed: 20261128, numRuns: 500 },
  );
}

describe('readPlaces', () => {
  it('reads all places at once as it reads each by itself', () =>
    checkAll((readings, i, place) => {
      if (readings[i] !== null) expect(readings[i]).toEqual(readPlaces([place])[0]);
    }));

  it('leaves out only what stands inside the words of the reading before', () =>
    checkAll((readings, i, place) => {
      if (readings[i] !== null) return;
      const before = readings.slice(0, i).findLast((other) => other !== null);
      expect(before?.end).toBeGreaterThan(place.at);
    }));
});
