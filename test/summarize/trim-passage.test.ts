import { describe, expect, it } from 'vitest';
import { trimPassage } from '../../src/summarize/trim-passage.js';
import { tokensOf } from './told.js';

const cases: readonly (readonly [name: string, line: string, kept: string])[] = [
  ['nothing', 'the bridge ( built in 1890 ) was shut', 'the bridge ( built in 1890 ) was shut'],
  ['a photo note', 'the mayor ( pictured left ) crossed the bridge', 'the mayor crossed the bridge'],
  ['a photo note at the end', 'the mayor crossed the bridge ( pictured )', 'the mayor crossed the bridge'],
  [
    'a tail that points at a picture',
    'the grey circle never filled for any user , as shown in the screenshots above',
    'the grey circle never filled for any user',
  ],
  ['a word written twice', 'the the mayor of of marlow crossed it', 'the mayor of marlow crossed it'],
  [
    'no word that may stand twice',
    'the mayor had had it and gave in in may',
    'the mayor had had it and gave in in may',
  ],
  ['a dateline', 'berlin ( reuters ) - the bridge was shut at noon', 'the bridge was shut at noon'],
  ['no compound', 'geneva - based bank crellin was shut at noon', 'geneva - based bank crellin was shut at noon'],
  ['a dateline without agency', 'geneva , switzerland -- the bridge was shut at noon', 'the bridge was shut at noon'],
  ['a dateline of a town', 'ullmouth , norway -- a well-known bridge was shut', 'a well - known bridge was shut'],
  ['no name set off by a dash', 'ullmouth -- the town was dark', 'ullmouth -- the town was dark'],
  [
    'no dashes inside the sentence',
    'the bridge -- the older one -- was shut at noon',
    'the bridge -- the older one -- was shut at noon',
  ],
  [
    "a caption's lead-in before a quotation",
    "sorry : ' we should have told you , ' said the mayor",
    "' we should have told you , ' said the mayor",
  ],
  ['no speaker before a quotation', "the mayor : ' we are sorry '", "the mayor : ' we are sorry '"],
  ["a live page's stamp", 'update 0615 : the bridge is open again', 'the bridge is open again'],
  ['a stamp without a mark', '07.45 the bridge is open again', 'the bridge is open again'],
  ['no figure at the start', '7.45 metres of the bridge are gone', '7.45 metres of the bridge are gone'],
  ['a mark that closes what went before', "' the bridge was shut at noon", 'the bridge was shut at noon'],
  ['no mark that opens a quotation', "' the bridge is shut , ' they said", "' the bridge is shut , ' they said"],
  ['a link to the sentence before', 'but the bridge was shut at noon', 'the bridge was shut at noon'],
  ['a link and its comma', 'meanwhile , the bridge was shut at noon', 'the bridge was shut at noon'],
  ['no link that means something', 'but for the rain the bridge was dry', 'but for the rain the bridge was dry'],
  ['a comma at the end', 'the bridge was shut at noon ,', 'the bridge was shut at noon'],
];

describe('trimPassage: what it takes off', () => {
  for (const [name, line, kept] of cases)
    it(name, () =>
      expect(
        trimPassage(tokensOf(line))
          .map(({ form }) => form)
          .join(' '),
      ).toBe(kept),
    );
});
