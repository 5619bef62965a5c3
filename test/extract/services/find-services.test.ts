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
  // lines and routes
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
];

const CASED: readonly Case[] = [
  ['The Harbour Line between Aldwick and Bray was shut.', ['Harbour Line']],
  ['Ships of the Silver Dart service between Aldwick and Bray stayed in port.', ['Silver Dart']],
  ['A rival service, the Seawren from Aldwick, took 300 people.', ['Seawren']],
  ['Customers can change bookings in the TripNest app.', ['TripNest']],
  ['Commuters on the Aldwick line and the Bray line were late.', ['Aldwick line', 'Bray line']],
  ['He followed the Aldwick line on taxes.', []],
  ['The NHS website has more.', []],
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
