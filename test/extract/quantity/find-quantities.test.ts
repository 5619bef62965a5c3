import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/extract/quantity/amounts.js';
import { isValueDraft } from '../../../src/extract/quantity/draft.js';
import { findQuantities } from '../../../src/extract/quantity/find-quantities.js';
import { momentAt } from '../../../src/extract/quantity/moments.js';
import { opensQuantity } from '../../../src/extract/quantity/openers.js';
import type { Token } from '../../../src/model/token.js';
import { NO_WORD } from '../../../src/text/vocabulary.js';
import { segmented, told } from './quantities-of.js';

/** Each row: a sentence, then what is told in it, in reading order. Nothing else may be found. */
type Rows = readonly (readonly [string, ...string[]])[];

const check = (rows: Rows): void => {
  for (const [text, ...expected] of rows) it(text, () => expect(told(text)).toEqual(expected));
};

describe('money', () => {
  check([
    ['the failure cost the firm $ 48 million', 'money 48000000 USD "$ 48 million"'],
    ['it was in the region of £ 3.2m , he said', 'money 3200000 GBP about "in the region of £ 3.2 m"'],
    ['losing more than $ 2 million an hour', 'money 2000000 USD/hour over "more than $ 2 million an hour"'],
    ['nearly £ 31,000 every minute was lost', 'money 31000 GBP/minute under "nearly £ 31,000 every minute"'],
    ['tickets from €29 per passenger', 'money 29 EUR/passenger "€ 29 per passenger"'],
    ['oil sold at US$ 81.40 a barrel', 'money 81.4 USD/barrel "US $ 81.40 a barrel"'],
    ['offices let at $ 80 per square foot', 'money 80 USD/square foot "$ 80 per square foot"'],
    ['a $10-an-hour job', 'money 10 USD/hour "$ 10 - an - hour"'],
    ['a A$ 5bn takeover', 'money 5000000000 AUD "A $ 5 bn"'],
    ['the tower cost USD10m to build', 'money 10000000 USD "USD10m"'],
    ['shares at RM23.50 at noon', 'money 23.5 MYR "RM23 .50"', 'time 12:00 "noon"'],
    ['it lost two and a half million euros', 'money 2500000 EUR "two and a half million euros"'],
    ['half a million pounds was raised', 'money 500000 GBP "half a million pounds"'],
    ['rs 2.5 crore was seized', 'money 25000000 INR "rs 2.5 crore"'],
    ['a fine of 3 lakh rupees', 'money 300000 INR "3 lakh rupees"'],
    ['the bill came to 40 quid', 'money 40 GBP "40 quid"'],
    ['a stamp costs 62p today', 'money 62 penny "62 p"'],
    ['it pays 85 canadian cents a share', 'money 85 cent/share "85 canadian cents a share"'],
    ['the coin is worth 20 cents', 'money 20 cent "20 cents"'],
    ['he owes ten grand', 'money 10000 GBP "ten grand"'],
    ['the profit was 130.7 million dollars', 'money 130700000 USD "130.7 million dollars"'],
    ['it cost millions of dollars', 'money 1000000..1000000000 USD "millions of dollars"'],
    ['it cost $ 0.0000001 million', 'money 0.1 USD "$ 0.0000001 million"'],
    ['it cost $ 130.7 million', 'money 130700000 USD "$ 130.7 million"'],
    ['it cost 2 1 / 3 million dollars', 'money 2333333.33333333 USD "2 1 / 3 million dollars"'],
    ['hundreds of thousands of pounds were stolen', 'money 100000..1000000 GBP "hundreds of thousands of pounds"'],
    ['between £ 3m and £ 5m was owed', 'money 3000000..5000000 GBP "between £ 3 m and £ 5 m"'],
    ['it needs between 3m and 4m euros', 'money 3000000..4000000 EUR "between 3 m and 4 m euros"'],
    ['the road will cost 85m zloty', 'money 85000000 PLN "85 m zloty"'],
    ['it is between 3m and 4m deep', 'measure 3..4 metre "between 3 m and 4 m"'],
    ['worth $ 89 to $ 93 billion', 'money 89000000000..93000000000 USD "$ 89 to $ 93 billion"'],
    ['up to $ 700,000 is missing', 'money 700000 USD under "up to $ 700,000"'],
    ['it sells at £ 75,000 plus tax', 'money 75000 GBP "£ 75,000"'],
    ['a prize of £ 2m or more', 'money 2000000 GBP over "£ 2 m or more"'],
    [
      'more than 7 million euros ( $ 8 million )',
      'money 7000000 EUR over "more than 7 million euros"',
      'money 8000000 USD over "$ 8 million"',
    ],
    ['it costs about $ 480 a vehicle to fix', 'money 480 USD/vehicle about "about $ 480 a vehicle"'],
    ['they sell at £ 12 a crayfish .', 'money 12 GBP/crayfish "£ 12 a crayfish"'],
    ['it cost $ 5m a spokesman said', 'money 5000000 USD "$ 5 m"'],
    ['$ 27,500 for every vehicle it sold', 'money 27500 USD/vehicle "$ 27,500 for every vehicle"'],
    ['£ 250 for each affected household', 'money 250 GBP/household "£ 250 for each affected household"'],
    ['it is less than a fiver', 'money 5 GBP under "less than a fiver"'],
    ['a couple of hundred quid out of pocket', 'money 200 GBP "a couple of hundred quid"'],
    ['a 300,000 pound ( $ 405,000 ) prize', 'money 300000 GBP "300,000 pound"', 'money 405000 USD "$ 405,000"'],
    ['it had $ 3 and revenue of 2 million pounds', 'money 3 USD "$ 3"', 'money 2000000 GBP "2 million pounds"'],
    [
      'the tower weighs 20 million pounds and cost $ 3',
      'measure 20000000 pound "20 million pounds"',
      'money 3 USD "$ 3"',
    ],
    ['sales of $ 3 and 2 million pounds of beef', 'money 3 USD "$ 3"', 'measure 2000000 pound "2 million pounds"'],
    ['it sold 2 mln u.s. dlrs of notes', 'money 2000000 USD "2 mln u.s. dlrs"'],
    ['the $ 900 van needs ten grand', 'money 900 USD "$ 900"', 'money 10000 USD "ten grand"'],
    ['sold for c £ 75m', 'money 75000000 GBP about "c £ 75 m"'],
    ['it cost c $ 75m', 'money 75000000 CAD "c $ 75 m"'],
    ['a fine of gel 450,000', 'money 450000 GEL "gel 450,000"'],
    ['it pays around 4.50 lari an hour', 'money 4.5 GEL/hour about "around 4.50 lari an hour"'],
  ]);
});

describe('durations', () => {
  check([
    ['a 12 - hour outage', 'duration 12 hour "12 - hour"'],
    ['the 12-hour outage', 'duration 12 hour "12 - hour"'],
    ['it lasted around four hours', 'duration 4 hour about "around four hours"'],
    ['within the next two hours', 'duration 2 hour "two hours"'],
    ['an hour and a half was lost', 'duration 1.5 hour "an hour and a half"'],
    ['he waited more than an hour', 'duration 1 hour over "more than an hour"'],
    ['two hours and 20 minutes later', 'duration 140 minute "two hours and 20 minutes"'],
    ['three and a half years in jail', 'duration 3.5 year "three and a half years"'],
    ['they were stuck for several hours', 'duration 2..9 hour "several hours"'],
    ['the bridge was closed overnight', 'duration 6..14 hour "overnight"'],
    ['passengers faced an overnight wait', 'duration 6..14 hour "overnight"'],
    ['half an hour passed', 'duration 0.5 hour "half an hour"'],
    ['between five and 14 days', 'duration 5..14 day "between five and 14 days"'],
    ['three or four weeks', 'duration 3..4 week "three or four weeks"'],
    ['for over three years', 'duration 3 year over "over three years"'],
    ['the money went missing over three years', 'duration 3 year "three years"'],
    ['two weeks , three days and four hours', 'duration 412 hour "two weeks , three days and four hours"'],
    ['ten or so years ago', 'duration 10 year about "ten or so years"'],
    ['delayed by an hour and 20 minutes', 'duration 80 minute "an hour and 20 minutes"'],
    ['it ran 90mins', 'duration 90 minute "90 mins"'],
    [
      'trains stopped from 9 am until around 8.30 pm',
      'time 09:00 "9 am"',
      'duration 11.5 hour about derived "9 am until around 8.30 pm"',
      'time 20:30 "8.30 pm"',
    ],
    [
      'it began just after 11 pm and ended at 1.15 am gmt',
      'time 23:00 "11 pm"',
      'duration 2.25 hour about derived "11 pm and ended at 1.15 am gmt"',
      'time 01:15 "1.15 am gmt"',
    ],
    ['it takes a day or two', 'duration 1..2 day "a day or two"'],
    ['for the best part of an hour', 'duration 1 hour under "the best part of an hour"'],
    ['she spent a fortnight there', 'duration 2 week "a fortnight"'],
    ['he must pay within 30 days', 'duration 30 day under "within 30 days"'],
    ['a fortnight ago it broke'],
  ]);
});

describe('shares', () => {
  check([
    ['prices rose 2.1 per cent', 'percent 2.1 percent up "2.1 per cent"'],
    ['a 3% drop in sales', 'percent 3 percent down "3 %"'],
    ['about 5 to 7 percent of homes', 'percent 5..7 percent about "about 5 to 7 percent"'],
    ['three quarters of one per cent was lost', 'percent 0.75 percent "three quarters of one per cent"'],
    ['two thirds of voters agreed', `percent ${(2 / 3) * 100} percent "two thirds"`],
    ['almost half the crew left', 'percent 50 percent under "almost half"'],
    ['one - third of the towns', `percent ${(1 / 3) * 100} percent "one - third"`],
    ['one in five homes is damp', 'percent 20 percent "one in five"'],
    ['1 / 4 of the budget', 'percent 25 percent "1 / 4"'],
    ['rates rose by 50 basis points', 'percent 50 basis point up "50 basis points"'],
  ]);
});

describe('counts', () => {
  check([
    ['customers in over 40 countries', 'count 40 country over "over 40 countries"'],
    ['seven european countries signed', 'count 7 country "seven european countries"'],
    ['at least 46 people fell ill', 'count 46 person over "at least 46 people"'],
    ['police said five dead were found', 'count 5 person "five dead"'],
    ['a dozen doctors arrived', 'count 12 doctor "a dozen doctors"'],
    ['dozens of people waited', 'count 24..100 person "dozens of people"'],
    ['two new branches and one fisherman', 'count 2 branch "two new branches"', 'count 1 fisherman "one fisherman"'],
    ['58,000 passengers a day', 'count 58000 passenger/day "58,000 passengers a day"'],
    ['1.2m people voted', 'count 1200000 person "1.2 m people"'],
    ['two hundred and fifty thousand homes', 'count 250000 home "two hundred and fifty thousand homes"'],
    ['34,246 two-bedroom flats', 'count 34246 flat "34,246 two - bedroom flats"'],
    ['3,000-4,000 jobs will go', 'count 3000..4000 job "3,000 - 4,000 jobs"'],
    ['the death toll has risen to 230', 'count 230 person up "230"'],
    ['the number of confirmed cases reached 1,400', 'count 1400 case "1,400"'],
    [
      'hundreds were moved , thousands more fled',
      'count 100..1000 person "hundreds"',
      'count 1000..1000000 person "thousands more"',
    ],
    ['a 1,500 - strong crowd', 'count 1500 person "1,500 - strong"'],
    ['the blast killed three and injured 21', 'count 3 person "three"', 'count 21 person "21"'],
    ['they sold 900 F-150 trucks', 'count 900 truck "900 F - 150 trucks"'],
    ['in 2014 45 people died', 'date 2014 "2014"', 'count 45 person "45 people"'],
    ['the one million seafarers', 'count 1000000 seafarer "one million seafarers"'],
    ['a crowd of 45,000', 'count 45000 person "45,000"'],
    ['43 flights today and 12 more tomorrow', 'count 43 flight "43 flights"', 'count 12 flight "12 more"'],
    ['60 MPs voted', 'count 60 mp "60 MPs"'],
    ['40 + shops closed', 'count 40 shop over "40 + shops"'],
    ['a three - judge panel', 'count 3 judge "three - judge"'],
    [
      'four - , five - and six - cylinder engines',
      'count 4 cylinder "four"',
      'count 5 cylinder "five"',
      'count 6 cylinder "six - cylinder"',
    ],
    ["40 of the chain 's 310 branches", 'count 40 branch "40"', 'count 310 branch "310 branches"'],
    [
      'more than 210,000 homes lost power , about 95,000 still do',
      'count 210000 home over "more than 210,000 homes"',
      'count 95000 home about "about 95,000"',
    ],
  ]);

  it('keeps the words between number and noun', () => {
    const [draft] = findQuantities(segmented('seven small european countries'));
    expect(draft && isValueDraft(draft) && draft.modifiers).toEqual(['small', 'european']);
  });
});

describe('measures', () => {
  check([
    ['the 34 - year - old driver', 'measure 34 year "34 - year - old"'],
    ['Ann Orr, 34, was fined', 'measure 34 year "34"'],
    ['the writer dies at 62', 'measure 62 year "62"'],
    ['peter harris , 30 , won', 'measure 30 year "30"'],
    ['a man aged 71 was hurt', 'measure 71 year "aged 71"'],
    ['a pipe 40km long', 'measure 40 kilometre "40 km"'],
    ['winds of up to 90 mph', 'measure 90 mile per hour under "up to 90 mph"'],
    ['temperatures fell to minus 12 degrees celsius', 'measure -12 degree Celsius down "minus 12 degrees celsius"'],
    ['85,000 tonnes of freight a year', 'measure 85000 tonne/year "85,000 tonnes of freight a year"'],
    ['two girls aged 15 and 16', 'count 2 girl "two girls"', 'measure 15 year "aged 15"', 'measure 16 year "16"'],
    ['a magnitude 6.1 quake', 'measure 6.1 magnitude "magnitude 6.1"'],
    ['she is six feet two inches tall', `measure ${6 + 2 / 12} foot "six feet two inches"`],
    ['57 gigabytes were copied', 'measure 57 gigabyte "57 gigabytes"'],
    ['he weighs 200 pounds', 'measure 200 pound "200 pounds"'],
    ['three times the usual rate', 'measure 3 time "three times"'],
    ['the index closed at 1,463.78', 'measure 1463.78 - "1,463.78"'],
    ['312 patients , 27 of them in a coma', 'count 312 patient "312 patients"', 'count 27 patient "27 of them"'],
    ['38 people , four of whom were freed', 'count 38 person "38 people"', 'count 4 person "four of whom"'],
    ['at least 163 were killed', 'count 163 person over "at least 163"'],
    ['a couple of million people', 'count 2000000 person "a couple of million people"'],
    [
      'the death toll from the quake that struck the west before dawn on thursday has risen to 163',
      'count 163 person up "163"',
    ],
    [
      '22 departures cancelled , 9 delayed and just 3 on time',
      'count 22 departure "22 departures"',
      'count 9 departure "9"',
      'count 3 departure "3"',
    ],
    ['1,940 of its fast chargers', 'count 1940 charger "1,940 of its fast chargers"'],
    [
      'a 45mpg car with a 5000mAh cell',
      'measure 45 mile per gallon "45 mpg"',
      'measure 5000 milliampere-hour "5000 mAh"',
    ],
    ['a 500m2 plot and 90m² flat', 'measure 500 square metre "500 m2"', 'measure 90 square metre "90 m²"'],
    ['a group of seven hikers fell', 'count 7 hiker "seven hikers"'],
    ['last year 11 pupils fell ill', 'count 11 pupil "11 pupils"'],
    ['48 hours were lost', 'duration 48 hour "48 hours"'],
    ['nine people died and another 30 are ill', 'count 9 person "nine people"', 'count 30 person "30"'],
    ['the firm employs around 4,500 in wales', 'count 4500 person about "around 4,500"'],
    ['a bomb killed at least 40 near the gate', 'count 40 person over "at least 40"'],
    ['14 serving and former officers', 'count 14 officer "14 serving and former officers"'],
    ['a nation of 26 million', 'count 26000000 person "26 million"'],
    ['900 pupils , of whom 60 board', 'count 900 pupil "900 pupils"', 'count 60 pupil "60"'],
    [
      'the number of homes without power fell from 22,000 to 3,500',
      'count 22000 home "22,000"',
      'count 3500 home down "3,500"',
    ],
    ['a family of five was told', 'count 5 person "five"'],
  ]);
});

describe('changes', () => {
  check([
    [
      'sales fell 4 per cent to $ 9 million',
      'percent 4 percent down "4 per cent"',
      'money 9000000 USD down "$ 9 million"',
    ],
    [
      'costs rose from £ 5 million to £ 6 million',
      'money 5000000 GBP "£ 5 million"',
      'money 6000000 GBP up "£ 6 million"',
    ],
    ['fees range from £ 5 to £ 6', 'money 5..6 GBP "from £ 5 to £ 6"'],
    ['shares were up 19 cents at $ 58', 'money 19 cent up "19 cents"', 'money 58 USD up "$ 58"'],
    ['the stock rose 0.15 to 12.40', 'measure 0.15 - up "0.15"', 'measure 12.4 - up "12.40"'],
    [
      'a profit of 9.2 million pounds , down from 10.4 million',
      'money 9200000 GBP "9.2 million pounds"',
      'money 10400000 GBP "10.4 million"',
    ],
    [
      'it made € 5 million ( $ 6 million ) against 4 million',
      'money 5000000 EUR "€ 5 million"',
      'money 6000000 USD "$ 6 million"',
      'money 4000000 EUR "4 million"',
    ],
    ['it took 3,204 tonnes compared with 2,750', 'measure 3204 tonne "3,204 tonnes"', 'measure 2750 tonne "2,750"'],
    ['20 ships , up from 12', 'count 20 ship "20 ships"', 'count 12 ship "12"'],
    ['it is 3 miles from 10 downing street', 'measure 3 mile "3 miles"'],
    ['it took two hours from 9', 'duration 2 hour "two hours"'],
    ['growth in the 12-to-15 per cent range', 'percent 12..15 percent "12 - to - 15 per cent"'],
    ['it will cut output by a further 12 per cent', 'percent 12 percent down "12 per cent"'],
    ['the maker will grow its sales by 35 per cent', 'percent 35 percent up "35 per cent"'],
    ['the start-up raised $ 5 million', 'money 5000000 USD "$ 5 million"'],
    ['the firm will cut 400 jobs', 'count 400 job "400 jobs"'],
    ['the side gave up 20 points', 'count 20 point "20 points"'],
  ]);
});

describe('dates and times', () => {
  check([
    ['on 14 march 2015', 'date 2015-03-14 "14 march 2015"'],
    ['on March 14, 2015', 'date 2015-03-14 "March 14 , 2015"'],
    ['since 2014 it has grown', 'date 2014 "2014"'],
    ['in the fourth quarter of 2014', 'date 2014-Q4 "fourth quarter of 2014"'],
    ['born in the 1990s', 'date 1990s "1990s"'],
    ['open at 8.30pm', 'time 20:30 "8.30 pm"'],
    ['at 18:05 gmt', 'time 18:05 "18:05 gmt"'],
    ['the 2014-15 season', 'date 2014/15 "2014 - 15"'],
    ['from 2023 to 2024 model years', 'date 2023 "2023"', 'date 2024 "2024"'],
  ]);
});

describe('what looks like a quantity and is none', () => {
  check([
    ['one of the best films of the year'],
    ['the second goal came late'],
    ['no one said which one it was'],
    ['united won 2 - 0'],
    ['they lost 3-1 away'],
    ['the iphone 6 users complained'],
    ['three of the s/390 were sold'],
    ['boeing 737 jets were checked'],
    ['a category 4 hurricane'],
    ['covid - 19 patients'],
    ['he is no. 10 in the list'],
    ['shown on channel 4 news'],
    ['the ftse 100 fell'],
    ['call 0800 555 111'],
    ['open 24 hours a day'],
    ['help is there 24 / 7'],
    ['the drama 24 hours returns'],
    ['Fans watched 24 Hours again'],
    ['one day he will return'],
    ['a week ago it broke'],
    ['the first half was dull'],
    ['a half - time team talk'],
    ['a one - off deal'],
    ['a $ sign was painted'],
    ['1 . first of all'],
    ['a few of us left'],
    ['one user tweeted : why'],
    ['the makers of windows 10'],
    ['see chapter 11 and page 40'],
    ['it worked 50 / 50'],
    ['the score was 54 - 53'],
    ['999 calls from the area failed'],
    ['48 Hours was shown again'],
    ['PM2.5 levels rose'],
    ['group of seven leaders met'],
    ['its new falke 220 jets'],
    ['makers of the pacer 3000 labels'],
    ['a 1080p screen and a 4k television'],
    ['she ran a 10k race'],
  ]);
});

describe('the same text tokenized and natural', () => {
  for (const [natural, tokenized] of [
    ['The firm lost $4.5m an hour.', 'the firm lost $ 4.5 m an hour'],
    ['Over 40 countries, 12 ships and a 3-hour wait.', 'over 40 countries , 12 ships and a 3 - hour wait'],
    ["It's up 5% at £1.20, the bank's best.", "it 's up 5 % at £ 1.20 , the bank 's best"],
  ] as const)
    it(natural, () =>
      expect(told(tokenized)).toEqual(
        told(natural).map((line) => line.toLowerCase().replace(/usd|gbp/g, (code) => code.toUpperCase())),
      ),
    );
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'about more than $ £ 5 2.5 1,000 .5 two twenty hundred couple quarter full fiver usd rs USD5m noon q3 few minus million m - to and or of the a an half third hours year old people european 2014 march am pm from between per cent % ( ) , . " \'s up fell by over one dozen tens several / £5m 12345678901234567890 café'.split(
      ' ',
    ),
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

  it('gives ordered drafts inside their sentence that do not overlap, but for derived ones', () => {
    fc.assert(
      fc.property(text, (line) => {
        const article = segmented(line);
        const drafts = findQuantities(article);
        let end = 0;
        let last = -1;
        for (const draft of drafts) {
          const sentence = article.sentences[draft.sentence]!;
          expect(draft.startToken).toBeGreaterThanOrEqual(Math.max(sentence.startToken, last));
          expect(draft.endToken).toBeGreaterThan(draft.startToken);
          expect(draft.endToken).toBeLessThanOrEqual(sentence.endToken);
          last = draft.startToken;
          if (draft.derived) continue;
          expect(draft.startToken).toBeGreaterThanOrEqual(end);
          end = draft.endToken;
          if (!isValueDraft(draft)) continue;
          expect(Number.isFinite(draft.quantity.low) && draft.quantity.low <= draft.quantity.high).toBe(true);
          expect(draft.unitToken).toBeGreaterThanOrEqual(draft.startToken - 12);
        }
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it('has no quantity that its first words do not announce', () => {
    const clues = { isWeighed: true, slangCurrency: 'GBP' };
    fc.assert(
      fc.property(text, (line) => {
        const { tokens } = segmented(line);
        const reach = { tokens, start: 0, end: tokens.length };
        tokens.forEach(({ word }, at) => {
          if (readAmount(reach, at, clues) === null && momentAt(reach, at) === null) return;
          expect(opensQuantity(word, tokens[at + 1]?.word ?? NO_WORD), `${word.lower} in ${line}`).toBe(true);
        });
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it('is read in work that grows with the text, whatever repeats', () => {
    const repeated = [
      '5 of the ',
      'from 5 to ',
      'tens of ',
      'two - and ',
      'up to about ',
      '( ',
      '9 am and ',
      'million ',
      "the bank 's 5 ",
      '7',
    ];
    for (const part of repeated) {
      const [once, twice] = [workOn(part.repeat(500)), workOn(part.repeat(1000))];
      expect(twice, part).toBeLessThanOrEqual(2.1 * once + 100);
    }
  });
});

/** Tokens looked at while reading a line: the work of the grammar, counted and not timed. */
function workOn(line: string): number {
  const article = segmented(line);
  let looks = 0;
  const tokens = new Proxy(article.tokens as Token[], {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key);
    },
  });
  findQuantities({ ...article, tokens });
  return looks;
}
