import { describe, expect, it } from 'vitest';
import { recallNames } from '../../src/extract/recall-names.js';
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import { analyzeText, entityOf } from './analyze-text.js';

const servicesOf = (article: AnalyzedArticle | undefined): string[] =>
  (article?.mentions ?? [])
    .filter(({ kind }) => kind === 'service')
    .map((mention) => `${mention.text}=${entityOf(mention)}`);

const TAUGHT = analyzeText('The StarVane app crashed at noon. Users of StarVane wrote letters.', {
  path: 'taught.txt',
});
const UNTAUGHT = analyzeText('two people said starvane was slow all week', { path: 'untaught.txt' });

describe('recallNames', () => {
  it('finds a name learnt in one article in another, under its printed name', () => {
    const [, recalled] = recallNames([TAUGHT, UNTAUGHT]);
    expect(servicesOf(UNTAUGHT)).toEqual([]);
    expect(servicesOf(recalled)).toEqual(['starvane=StarVane']);
  });

  it('does not depend on the order of the articles', () => {
    const [first, second] = recallNames([TAUGHT, UNTAUGHT]);
    const [secondAgain, firstAgain] = recallNames([UNTAUGHT, TAUGHT]);
    expect(firstAgain).toEqual(first);
    expect(secondAgain).toEqual(second);
  });

  it('keeps mentions in reading order and their ids', () => {
    const [, recalled] = recallNames([TAUGHT, UNTAUGHT]);
    const starts = recalled!.mentions.map(({ startToken }) => startToken);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const mention of UNTAUGHT.mentions) expect(recalled!.mentions).toContainEqual(mention);
  });

  it('lets a longer name take the place of a shorter one inside it', () => {
    const short = analyzeText('the zentrix app is back', { path: 'short.txt' });
    const long = analyzeText('zentrix market and zentrix help were down', { path: 'long.txt' });
    const later = analyzeText('the zentrix app is back\nletters in zentrix market are safe', { path: 'later.txt' });
    expect(servicesOf(later)).toEqual(['zentrix=Zentrix', 'zentrix=Zentrix']);
    const recalled = recallNames([short, long, later]);
    expect(servicesOf(recalled[2])).toEqual(['zentrix=Zentrix', 'zentrix market=Zentrix Market']);
  });

  it('never teaches a single common word', () => {
    const cased = analyzeText('A new service, the Slack app, is here. Slack is down.', { path: 'cased.txt' });
    const lower = analyzeText('the rope had too much slack', { path: 'lower.txt' });
    expect(servicesOf(recallNames([cased, lower])[1])).toEqual([]);
  });

  it('leaves articles alone where there is nothing to learn', () => {
    const plain = analyzeText('it rained for three days');
    expect(recallNames([plain])).toEqual([plain]);
  });
});
