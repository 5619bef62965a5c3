/** Tells what each quotation mark of an article does, by the cheapest reading of all of them together. */
import type { Style } from '../model/article.js';
import type { Token } from '../model/token.js';
import { QUOTATION_MARK } from '../text/mark-signs.js';
import type { TextBlock } from './block.js';
import { type MarkCosts, markCosts } from './mark-costs.js';

/** What the marks of an article do. All indexes are token indexes. */
export interface QuotationMarks {
  readonly opens: (token: number) => boolean;
  readonly closes: (token: number) => boolean;
  /** A quotation that began before the token is still open there. */
  readonly isInside: (token: number) => boolean;
  /** The mark at the other end of the quotation, or -1 where it was lost. */
  readonly partnerOf: (token: number) => number;
}

export interface MarkedText {
  readonly tokens: readonly Token[];
  /** What the word of each token can be a sign of. */
  readonly signs: readonly number[];
  readonly style: Style;
  /** Raw physical lines: what a mark looked like before it was made plain. */
  readonly lines: readonly string[];
  readonly blocks: readonly TextBlock[];
}

// States between two marks: outside any quotation, inside one of single marks, inside one of double marks.
const STATES = 3;
const OUTSIDE = 0;
// What a mark does; an inner mark belongs to a quotation inside another.
const STANDS = 0;
const OPENS = 1;
const CLOSES = 2;
const INNER_OPENS = 3;
const INNER_CLOSES = 4;
// What is known of a token, as bits: what a mark there does, and whether a quotation that began before is open.
const ACT = 7;
const INSIDE = 8;

/** Cost of a quotation that goes on over a line, over a paragraph; and of one whose closing mark was lost there. */
const CARRY = { line: 0.3, paragraph: 0.8 };
const LOST_AT = { line: 1.5, paragraph: 0.6 };
/** Cost of a mark that opens what is open already: at a paragraph's start writers repeat it, elsewhere one was lost. */
const REOPENED = { atBlockStart: 0.8, elsewhere: 2.5 };
/** Cost of closing what is not open, of marks within marks, and of closing with the other kind of mark. */
const STRAY = 2.5;
const INNER = 0.8;
const MISMATCHED = 1.6;

/**
 * In:     the tokens of an article and the blocks they stand in.
 * Out:    the reading of its marks with the least cost; of equal ones the one that keeps quotations short.
 * Cost:   linear in the tokens.
 * Source: Viterbi 1967 over three states; the costs are ranks of how usual a reading is, set by hand and tried on the
 *         bundled corpus and on real texts whose marks show their side.
 */
export function readQuotationMarks(text: MarkedText): QuotationMarks {
  const { tokens, signs, blocks } = text;
  const marks: number[] = [];
  for (let i = 0; i < tokens.length; i++) if ((signs[i]! & QUOTATION_MARK) !== 0) marks.push(i);
  if (marks.length === 0) return NO_MARKS;
  // a block's start comes before a mark that stands there; ~start tells the two apart
  const events: number[] = [];
  let next = 0;
  for (const { start } of blocks) {
    while (next < marks.length && marks[next]! < start) events.push(marks[next++]!);
    if (start > 0) events.push(~start);
  }
  while (next < marks.length) events.push(marks[next++]!);
  return follow(text, events, cheapestPath(text, events, marks));
}

const NO_MARKS: QuotationMarks = {
  opens: () => false,
  closes: () => false,
  isInside: () => false,
  partnerOf: () => -1,
};

/** The states that the marks lead to. */
interface Path {
  /** Event by event, for each state it may lead to: `STATES * act + from`, what the mark did and the state it came from. */
  readonly steps: readonly number[];
  readonly endState: number;
}

function cheapestPath(text: MarkedText, events: readonly number[], marks: readonly number[]): Path {
  const steps = new Array<number>(events.length * STATES).fill(0);
  const costsAt = markCosts(text, marks);
  let costs = [0, Infinity, Infinity];
  let next = [0, 0, 0];
  let n = 0;
  let block = 0;
  const step: Step = (state, to, cost, act) => {
    const sum = costs[state]! + cost;
    if (sum >= next[to]!) return;
    next[to] = sum;
    steps[n * STATES + to] = STATES * act + state;
  };
  for (; n < events.length; n++) {
    const event = events[n]!;
    for (let state = OUTSIDE; state < STATES; state++) next[state] = Infinity;
    if (event < 0) {
      while (text.blocks[block]!.start < ~event) block++;
      passBlockStart(step, text.blocks[block]!.startsParagraph ? 'paragraph' : 'line');
    } else {
      const type = text.tokens[event]!.form === "'" ? 1 : 2;
      passMark(step, { type, costs: costsAt(event), isAtBlockStart: event === 0 || events[n - 1] === ~event });
    }
    const passed = costs;
    costs = next;
    next = passed;
  }
  let endState = OUTSIDE;
  for (let state = OUTSIDE + 1; state < STATES; state++) if (costs[state]! < costs[endState]!) endState = state;
  return { steps, endState };
}

type Step = (state: number, to: number, cost: number, act: number) => void;

function passBlockStart(step: Step, where: 'line' | 'paragraph'): void {
  step(OUTSIDE, OUTSIDE, 0, STANDS);
  for (let inside = OUTSIDE + 1; inside < STATES; inside++) {
    step(inside, OUTSIDE, LOST_AT[where], STANDS);
    step(inside, inside, CARRY[where], STANDS);
  }
}

interface Mark {
  readonly type: number;
  readonly costs: MarkCosts;
  readonly isAtBlockStart: boolean;
}

function passMark(step: Step, { type, costs, isAtBlockStart }: Mark): void {
  const other = 3 - type;
  for (let state = OUTSIDE; state < STATES; state++) step(state, state, costs.neither, STANDS);
  step(OUTSIDE, type, costs.open, OPENS);
  step(type, type, costs.open + (isAtBlockStart ? REOPENED.atBlockStart : REOPENED.elsewhere), OPENS);
  step(other, other, costs.open + INNER, INNER_OPENS);
  step(type, OUTSIDE, costs.close, CLOSES);
  step(other, other, costs.close + INNER, INNER_CLOSES);
  step(other, OUTSIDE, costs.close + MISMATCHED, CLOSES);
  step(OUTSIDE, OUTSIDE, costs.close + STRAY, CLOSES);
}

/** Walks the cheapest path back to the start, then forth to see what is inside and which marks belong together. */
function follow({ tokens }: MarkedText, events: readonly number[], { steps, endState }: Path): QuotationMarks {
  const acts = new Array<number>(events.length);
  const states = new Array<number>(events.length);
  let state = endState;
  for (let n = events.length - 1; n >= 0; n--) {
    states[n] = state;
    const step = steps[n * STATES + state]!;
    acts[n] = events[n]! < 0 ? STANDS : Math.floor(step / STATES);
    state = step % STATES;
  }
  const seen = new Array<number>(tokens.length).fill(0);
  const partners = new Map<number, number>();
  let open = -1;
  let innerOpen = -1;
  for (let n = 0; n < events.length; n++) {
    const event = events[n]!;
    const act = acts[n]!;
    if (states[n] === OUTSIDE && event < 0) open = -1;
    if (act === OPENS) open = event;
    else if (act === INNER_OPENS) innerOpen = event;
    else if (act === CLOSES) pair(partners, open, event);
    else if (act === INNER_CLOSES) pair(partners, innerOpen, event);
    if (act === OPENS || act === CLOSES || states[n] === OUTSIDE) innerOpen = -1;
    if (act === CLOSES) open = -1;
    if (act === INNER_CLOSES) innerOpen = -1;
    if (event >= 0) seen[event]! |= act;
    if (states[n] === OUTSIDE) continue;
    const start = event < 0 ? ~event : event + 1;
    const nextEvent = events[n + 1] ?? tokens.length;
    const end = nextEvent < 0 ? ~nextEvent : Math.min(tokens.length, nextEvent + 1);
    for (let i = start; i < end; i++) seen[i]! |= INSIDE;
  }
  return {
    opens: (i) => (seen[i]! & ACT) === OPENS || (seen[i]! & ACT) === INNER_OPENS,
    closes: (i) => (seen[i]! & ACT) === CLOSES || (seen[i]! & ACT) === INNER_CLOSES,
    isInside: (i) => (seen[i]! & INSIDE) !== 0,
    partnerOf: (i) => partners.get(i) ?? -1,
  };
}

function pair(partners: Map<number, number>, from: number, to: number): void {
  if (from < 0) return;
  partners.set(from, to);
  partners.set(to, from);
}
