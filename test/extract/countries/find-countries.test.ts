import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../src/extract/countries/find-countries.js';
import type { Token } from '../../../src/model/token.js';
import { analyzeText, entityOf, mentionsOf } from '../analyze-text.js';

/** Text, then the countries in it as `words=CODE`; none where the list is empty. */
type Case = readonly [text: string, found: readonly string[]];

const check = ([text, found]: Case): void => {
  const countries = mentionsOf(text, 'country');
  expect(countries.map((mention) => `${mention.text}=${entityOf(mention)}`)).toEqual(found);
  for (const { span, text: slice } of countries)
    expect(text.split('\n')[span.line - 1]?.slice(span.start, span.end)).toBe(slice);
};

const LOWER: readonly Case[] = [
  ['shops in norway and the united states opened late , the owner said', ['norway=NO', 'united states=US']],
  ['flights from the uk to ivory coast were cancelled', ['uk=GB', 'ivory coast=CI']],
  ['the brazilian app is used by french customers and two spaniards', ['brazilian=BR', 'french=FR', 'spaniards=ES']],
  ['the north korean leader met south korean officials', ['north korean=KP', 'south korean=KR']],
  ['the firm sells in papua new guinea , not in equatorial guinea', ['papua new guinea=PG', 'equatorial guinea=GQ']],
  ['soldiers fought in the democratic republic of congo', ['democratic republic of congo=CD']],
  // us
  ['customers in the uk , us , canada and india were hit', ['uk=GB', 'us=US', 'canada=CA', 'india=IN']],
  ['prices in the us and mexico fell', ['us=US', 'mexico=MX']],
  ['the talks between us and chinese officials failed', ['us=US', 'chinese=CN']],
  ['us president jane doe arrived on monday', ['us=US']],
  ['a us - led team found the ship', ['us=US']],
  ['the study was done in us hospitals', ['us=US']],
  ['its us - east region was slow', []],
  ['a us - chinese deal', ['us=US', 'chinese=CN']],
  ['they told us that the road was shut', []],
  ['come with us , said the guide , and keep close to us', []],
  ['most of us have never seen snow', []],
  ['it gives us customers we never had', []],
  // one sense in one text
  ['troops went into turkey\nnobody knows what happens if turkey cuts the road', ['turkey=TR', 'turkey=TR']],
  ['aid went to jordan\nmore was sent where jordan marwick lives', []],
  // animals and wares
  ['turkey and greece signed the treaty', ['turkey=TR', 'greece=GR']],
  ['he fled to turkey in june', ['turkey=TR']],
  ['turkey has closed its border', ['turkey=TR']],
  ["turkey 's president spoke for an hour", ['turkey=TR']],
  ['they ate roast turkey and a turkey sandwich', []],
  ['a turkey escaped from the farm', []],
  ['china said its exports rose', ['china=CN']],
  ['the queen sent a set of bone china', []],
  ['he broke a china cup in the china shop', []],
  // people
  ['aid went to chad and to jordan last year', ['chad=TD', 'jordan=JO']],
  ['he was born in jordan', ['jordan=JO']],
  ["jordan 's king opened the dam", ['jordan=JO']],
  ['michael jordan scored twice and jordan was cheered', []],
  ['jordan marwick , a plumber , saw it', []],
  ['tom holland bought the house', []],
  // states, verbs, languages
  ['a sheriff in georgia was shot', []],
  ['russia sent troops into georgia', ['russia=RU', 'georgia=GE']],
  ['flights to turkey and georgia start next week', ['turkey=TR', 'georgia=GE']],
  ['a flood hit georgia on monday\nthe lari fell after it', ['georgia=GE']],
  ['stores in texas , georgia and mexico closed', ['mexico=MX']],
  ['a sheriff in georgia blamed russia', ['russia=RU']],
  ['russia and turkey sent doctors , said georgia pike , 31', ['russia=RU', 'turkey=TR']],
  ['a georgian townhouse was sold to a georgian minister', ['georgian=GE']],
  ['jordan said it would take refugees from syria', ['jordan=JO', 'syria=SY']],
  ['jordan scored twice in syria and iraq was beaten', ['jordan=JO', 'syria=SY', 'iraq=IQ']],
  ['polish workers built the wall', ['polish=PL']],
  ['they polish the brass every day', []],
  ['she used nail polish to mark it', []],
  ['the sign is written in english', []],
  ['the boy speaks french and german', []],
  ['english farmers earn less', ['english=GB']],
  ['her english teacher was late', []],
  ['the swiss firm paid a dutch bank', ['swiss=CH', 'dutch=NL']],
  // names of something else
  ['american airlines and british airways cut flights', []],
  ['a storm over south america reached new england', []],
  ['the bank of england kept rates', []],
  ['french fries and a swiss army knife', []],
  ['ships crossed the indian ocean and the irish sea', []],
  ['the price was 4 million us dollars', []],
];

const CASED: readonly Case[] = [
  ['The US and Turkey signed it. Nobody asked us.', ['US=US', 'Turkey=TR']],
  ['Turkey sandwiches were handed out at the port.', []],
  ['Turkey has closed its border, officials in Greece said.', ['Turkey=TR', 'Greece=GR']],
  ['"It was loud," said Chad Brennan, a driver from Leeds.', []],
  ['Aid was sent to Chad and Sudan on Monday.', ['Chad=TD', 'Sudan=SD']],
  ['"It cannot pay," he said.\nChad, which exports oil, will lose more.', ['Chad=TD']],
  ['Prices fell in Georgia, the US state, and in Armenia.', ['US=US', 'Armenia=AM']],
  [
    'KAZBEK, Georgia - A quake shook Georgia, Armenia and Turkey.',
    ['Georgia=GE', 'Georgia=GE', 'Armenia=AM', 'Turkey=TR'],
  ],
  ['The fire was in Jordan, Minnesota, and then in Lebanon, Ohio.', []],
  ['Its American-born owner, Jordan Vance, left for Syria.', ['American=US', 'Syria=SY']],
  ['Georgia Hart runs a stall in Dublin, Ireland.', ['Ireland=IE']],
  ['The shop in Chad Street sells Polish bread. They polish it.', ['Polish=PL']],
  ['Us and them is all they know in Malta.', ['Malta=MT']],
];

describe('countries in lower-case text', () => {
  it.each(LOWER)('%s', (...row) => check(row));
});

describe('countries in cased text', () => {
  it.each(CASED)('%s', (...row) => check(row));
});

describe('any text', () => {
  it('is read in work that grows with the text', () => {
    for (const part of ['the uk , us and ', 'georgia , ', 'jordan said ', 'new ', 'the states of ']) {
      const [once, twice] = [looksAt(part.repeat(400)), looksAt(part.repeat(800))];
      expect(twice, part).toBeLessThanOrEqual(2.1 * once + 100);
    }
  });
});

/** Tokens looked at while countries are found: the work, counted and not timed. */
function looksAt(line: string): number {
  const article = analyzeText(line);
  let looks = 0;
  const tokens = new Proxy(article.tokens as Token[], {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key);
    },
  });
  findCountries({ ...article, tokens });
  return looks;
}
