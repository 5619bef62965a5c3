import { describe, expect, it } from 'vitest';
import { isOpeningCaption, isToldInPast } from '../../src/summarize/opening-captions.js';
import { analyzeText } from '../extract/analyze-text.js';

const NEWS = 'The mayor opened the bridge. Crowds cheered as the band played. The ferry stopped running a year ago.';

const isCaption = (line: string, sentence = 1, article = NEWS): boolean =>
  isOpeningCaption(analyzeText(line).tokens, sentence) && isToldInPast(analyzeText(article));

describe('isOpeningCaption', () => {
  it.each([
    'A tearful Nora Feeney celebrates with her brother after the vote in Marlow.',
    'mayor ida krohn arrives in a vintage bus at the old ferry house .',
    'Fishermen pass the old ferry house in Marlow.',
    'Police search the streets around the ferry house.',
    'The keeper ( left ) is lifted by fans after the match against Marlow.',
    'Ida Krohn holds a candle during a service for the ferrymen.',
    'A priest blesses the wreck of the ferry at Marlow on Tuesday.',
    'Host of "Ferry Talk" Ida Krohn discusses four ways to cook an eel.',
  ])('%s', (line) => expect(isCaption(line)).toBe(true));

  it.each([
    ['a state, not an act', 'The bridge remains shut to lorries from the quarry.'],
    ['what someone says', 'The mayor says the bridge will pay for itself in ten years.'],
    ['an office, not an act', 'Ida Krohn holds the post of the mayor of Marlow.'],
    ['what is to come', 'The trial of the ferrymen starts on Tuesday at Marlow.'],
    ['what people think', 'Ferrymen expect the bridge to take half of their work.'],
    ['plural before the verb of the sentence', 'Police search teams found the wreck of the ferry on Tuesday.'],
    ['what officials think', 'Officials estimate that the flood took half of the quay.'],
    ['what people do for a living', 'Ferrymen pay half of the toll to the council of Marlow.'],
    ['a passive of the law', 'The ferry is owned by a trust after a sale to the council.'],
    ['a figure', 'The ferry employs 300 people in the old port of Marlow.'],
    ['what is held for long', 'Ferrymen hold the patent on the old kind of sail.'],
    ['what follows on a day to come', 'The race is followed by a service on Sunday.'],
    ['a plan', 'The plan of the council calls for a new quay at Marlow.'],
    ['a passive that tells no moment', 'The bridge is owned by the council of Marlow.'],
    ['told in the past', 'Nora Feeney celebrated with her brother after the vote in Marlow.'],
    ['a verb of a clause before the verb', 'The man who drives the mayor each year stayed away.'],
    ['no act of who is shown', 'Before she arrives with her brother the crowd cheered.'],
    ['speech', '"She thanks everyone," a neighbour said.'],
  ])('is not: %s', (_, line) => expect(isCaption(line)).toBe(false));

  it('stands near the top, in an article of past events', () => {
    const line = 'A tearful Nora Feeney celebrates with her brother after the vote in Marlow.';
    expect(isCaption(line, 0)).toBe(false);
    expect(isCaption(line, 3)).toBe(false);
    expect(isCaption(line, 1, 'The baker bakes bread. He walks home. The cat sleeps. She sings.')).toBe(false);
  });
});
