/** Figures as a table for a terminal. */
import {
  allKinds,
  type ChangeFigures,
  type DisagreementFigures,
  EVAL_KINDS,
  f1,
  type LinkFigures,
  percent,
  precision,
  recall,
  type Share,
  type StoryFigures,
  type Tally,
} from './figures.js';

/** One line a figure: what it is, then its values. */
export function figureLines({ facts, links, changes, disagreements, nuggets }: StoryFigures): string[] {
  const kinds = EVAL_KINDS.map((kind) => `facts ${kind.padEnd(9)}${tallyText(facts.kinds[kind])}`);
  return [
    ...kinds,
    `facts all      ${tallyText(allKinds(facts))}`,
    `claims         bounds ${shareText(facts.bounds)}  roles ${shareText(facts.roles)}  speakers ${shareText(facts.speakers)}`,
    `links          ${linkText(links)}`,
    `changes        ${changeText(changes)}`,
    `disagreements  ${disagreementText(disagreements)}`,
    `nuggets        vital ${shareText(nuggets.vital)}  all ${shareText(nuggets.all)}  in ${nuggets.words} words, ${nuggets.sentences} sentences`,
  ];
}

const figure = (value: number): string => value.toFixed(1).padStart(5);

const shareText = (share: Share): string => `${figure(percent(share))} (${share.hits}/${share.of})`;

const disagreementText = ({ told, known }: DisagreementFigures): string =>
  `told ${shareText(told)}  known ${shareText(known)}`;

const tallyText = (tally: Tally): string =>
  `P ${figure(precision(tally))}  R ${figure(recall(tally))}  F1 ${figure(f1(tally))}  (${tally.hits} of ${tally.gold}, ${tally.said} said)`;

const linkText = ({ full, partial, precision: right, forbidden, silent }: LinkFigures): string =>
  `full ${shareText(full)}  partial ${shareText(partial)}  precision ${shareText(right)}  forbidden ${forbidden}  silent ${silent}`;

/** Harmonic mean of recall and precision of typed changes. */
const changeText = ({ typed, any, typedPrecision, precision: known }: ChangeFigures): string => {
  const [r, p] = [percent(typed), percent(typedPrecision)];
  const mean = r + p === 0 ? 0 : (2 * r * p) / (r + p);
  return `typed ${shareText(typed)}  any ${shareText(any)}  known ${shareText(known)}  typed and known ${shareText(typedPrecision)}  F1 ${figure(mean)}`;
};
