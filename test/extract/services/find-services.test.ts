import { describe, expect, it } from 'vitest';
import { entityOf, mentionsOf } from '../analyze-text.js';

/** Text, then the words of each service in it. */
type Case = readonly [text: string, found: readonly string[]];

const check = ([text, found]: Case): void => {
  const services = mentionsOf(text, 'service');
  expect(services.map((mention) => mention.text)).toEqual(found);
  for (const { span, text: slice } of services)
    expect(text.split('\n')[span.line - 1]?.slice(span.start, span.end)).toBe(slice);
};

const KNOWN: readonly Case[] = [
  ['users of the app store , mac app store and itunes could buy nothing', ['app store', 'mac app store', 'itunes']],
  ['music bought in the itunes store was lost', ['itunes store']],
  ['she wrote on twitter that it was late', []],
  ['twitter is down and so is facebook', ['twitter', 'facebook']],
  ['he gave them some slack and they zoom past', []],
  ['staff could not log in to slack on tuesday', []],
  ['the slack app crashed at noon', ['slack']],
];

const DISCOVERED: readonly Case[] = [
  // what the kind of thing beside the name says
  ['the bluvento app stopped counting steps', ['bluvento']],
  ['a clerk at the payment network credaro saw it', ['credaro']],
  ['the pictures are kept in an archive called stellarvox', ['stellarvox']],
  ['pennywhisk , the backup service , lost the files', ['pennywhisk']],
  ['quillmark - a service used by lawyers to sign deeds - is back', ['quillmark']],
  ['the harbour watch app sends out alarms', ['harbour watch']],
  ['they moved their photos to the dropvane website', ['dropvane']],
  // the kind before it, glued to it or set off by a mark, is no part of the name
  ['the weather app cloudvane and the parking service stallo were slow', ['cloudvane', 'stallo']],
  ['outage monitor gridwisp counted 400 reports', ['gridwisp']],
  ['its check - in platform , deskvane , froze at noon', ['deskvane']],
  ['its sorting platform , known as parcelix , froze at noon', ['parcelix']],
  ['a helpline , torvell 24 , took 300 calls', ['torvell 24']],
  ['it sold the coats in its online shop , coat direct , for a week', ['coat direct']],
  ['two other apps , pulsebim and runvane , sold the data', ['pulsebim', 'runvane']],
  ['the budget brands pennyfone and jabbercall rent the masts', ['pennyfone', 'jabbercall']],
  ['pennyfone and jabbercall , two cheap brands , rent the masts', ['pennyfone', 'jabbercall']],
  ['emberdell , its new online world , opens in may', ['emberdell']],
  ['the stallowick luggage tracking service lost a bag', ['stallowick']],
  ["the bank 's fenwick pocket app and its torvell parking app", ['fenwick pocket', 'torvell']],
  ["apple 's itunes music site was slow", ['itunes']],
  ['the coaches , named lampard and torvell , were fired', []],
  ['18 buses , branded railspan , ran instead', ['railspan']],
  ['nurses who use the medivane booking system were warned', ['medivane']],
  ['the silver dart coach service was full', ['silver dart']],
  // what people do with it
  ['bags can be ordered through munchwick and paid for later', ['munchwick']],
  ['two clips were shared on loopvane within minutes', ['loopvane']],
  ['she could not open swapvane to sell it', ['swapvane']],
  ['log on to the site or sign in to civicvane first', ['civicvane']],
  ['players of starvane online had been promised more', ['starvane online']],
  ['bags sent through norvane express were lost', ['norvane express']],
  ['the files lie on cumulane , a cloud run by a german group', ['cumulane']],
  ['it runs petvane and the dating platform sparkvane', ['petvane', 'sparkvane']],
  ['framewick lost 4 million users\npeople are leaving framewick', ['framewick', 'framewick']],
  // lines and routes
  ['tickets are accepted on swiftvane buses', ['swiftvane']],
  ['Northway suspended its Coaster and QuayVane services on Monday.', ['Coaster', 'QuayVane']],
  ['"I paid for Tavvane Care in May and nobody came."', ['Tavvane Care']],
  [
    'The 5.48am train was travelling at about 60mph when it struck mud and boulders on the Corvane Vale line.',
    ['Corvane Vale line'],
  ],
  ['the amber line , which carries about 38,000 passengers a day , was shut', ['amber line']],
  ['users of the telehealth app , the fintech platform and the broadband service waited', []],
  ['the torvell line was shut after the flood', ['torvell line']],
  ['trains on the valley line ran late and the kestrin metro was full', ['valley line', 'kestrin metro']],
  ['the copenhagen metro was shut all day', ['copenhagen metro']],
  ['the skarholm ferry will not sail today', ['skarholm ferry']],
  // states
  ['zentrix and bluvento were down for hours', ['zentrix', 'bluvento']],
  ['bluvento is offline , and so is pennywhisk', ['bluvento', 'pennywhisk']],
  // lists spread what is known
  ['services , including bluvento and pennywhisk , were lost', ['bluvento', 'pennywhisk']],
  ['customers could not reach the app store , zentrix or pennywhisk', ['app store', 'zentrix', 'pennywhisk']],
  ['problems with bluvento and other services went on', ['bluvento']],
  ['customers of amber mobile can not make calls', ['amber mobile']],
  ['zentrix mail came back and zentrix pay did not', ['zentrix mail', 'zentrix pay']],
  ['zentrix mail , zentrix pay and the zentrix app are back', ['zentrix mail', 'zentrix pay']],
  // a found name is found again
  ['the bluvento app is new\nmany say bluvento is slow', ['bluvento', 'bluvento']],
];

const NO_SERVICES: readonly Case[] = [
  ['all services are back , the status page says', []],
  ['the new app and the old website of the firm', []],
  ['the mobile banking app was slow and the police service busy', []],
  ['customers of the bank and users of the site complained', []],
  ['zentrix said its shares fell , and customers of zentrix sold theirs', []],
  ['sales were down 4 per cent and profits were down', []],
  ['the production line stopped and the front line moved', []],
  ['the road was closed and the shop shut at noon', []],
  ['he worked in the music store near the fish market', []],
  ['jane marlowe , a service engineer , was there', []],
  ['the head of the rescue service , fabrin curzio , was there', []],
  ['a shop on kestrin street sold it', []],
  ['the group behind the site , kestrin growers , blamed the bank', []],
  ['workers accessed the shardel by a rope', []],
  ['kestrin , a seaside community , was cut off', []],
  ['kestrin , the third top player , is hurt', []],
  ['the digital bank kestrin and the airline orvane lost money', []],
  ['passengers left kestrin metro station at noon', []],
  ['the drugs were stored in kestrin , and flights via kestrin were full', []],
];

const CASED: readonly Case[] = [
  ['The Harbour Line between Aldwick and Bray was shut.', ['Harbour Line']],
  ['Ships of the Silver Dart service between Aldwick and Bray stayed in port.', ['Silver Dart']],
  ['A rival service, the Seawren from Aldwick, took 300 people.', ['Seawren']],
  ['Customers can change bookings in the TripNest app.', ['TripNest']],
  ['Commuters on the Aldwick line and the Bray line were late.', ['Aldwick line', 'Bray line']],
  ['He followed the Aldwick line on taxes.', []],
  ['The HallVane scheduling tool was slow, and the PlateVane system crashed.', ['HallVane', 'PlateVane']],
  ['Its check-in system, SkyVane, was down for an hour.', ['SkyVane']],
  ['The Tarrant Connect shuttle buses will be free.', ['Tarrant Connect']],
  ['The maker of the LunchVane app, Kestrin Systems, said nothing.', ['LunchVane']],
  ['The NHS website has more.', []],
  ['The World Trade Center site was full of water.', []],
  ['The Secret Service guarded the World Trade Center, which was closed.', []],
  ['A new site opened in Glasgow, and the Glasgow site is large.', []],
];

describe('well-known services', () => {
  it.each(KNOWN)('%s', (...row) => check(row));
  it('carry their printed name', () => {
    expect(mentionsOf('the mac app store is back', 'service').map(entityOf)).toEqual(['Mac App Store']);
  });
});

describe('services that no list knows, in lower-case text', () => {
  it.each(DISCOVERED)('%s', (...row) => check(row));
});

describe('what is no service', () => {
  it.each(NO_SERVICES)('%s', (...row) => check(row));
});

describe('services in cased text', () => {
  it.each(CASED)('%s', (...row) => check(row));
});
