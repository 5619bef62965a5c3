/** Other programs that rank or pick sentences, each behind one function. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { warmUp } from '../warm-up.js';

/** A summary of each set, and the processor time it took. */
export interface Run {
  readonly name: string;
  readonly summaries: readonly string[];
  readonly ms: readonly number[];
}

/** What a summary may hold: words, or sentences. */
export interface Room {
  readonly words: number | null;
  readonly sentences: number | null;
}

interface Task {
  /** The sentences of each set, text by text. */
  readonly sets: readonly (readonly (readonly string[])[])[];
  readonly room: Room;
  readonly root: string;
}

/** The first sentences; of several texts the first of each, then the second of each. */
export function lead({ sets, room }: Task): Run {
  return timed('lead', sets, (texts) => {
    const longest = Math.max(...texts.map((text) => text.length));
    const turns = Array.from({ length: longest }, (_, i) => texts.flatMap((text) => text[i] ?? []));
    return fill(turns.flat(), room).join('\n');
  });
}

export async function lexrank({ sets, room, root }: Task): Promise<Run> {
  const peer = createRequire(join(root, 'bench/peers/package.json'));
  type Ranked = { readonly text: string; readonly weight: number; readonly index: number };
  const { default: rank } = (await import(pathToFileURL(peer.resolve('lexrank.js')).href)) as {
    default: (text: string) => Ranked[][]; // as the package documents it
  };
  return timed(`lexrank.js ${versionOf(root, 'lexrank.js')}`, sets, (texts) => {
    const ranked = rank(texts.map(prose).join('\n\n')).flat();
    const best = [...ranked].sort((a, b) => b.weight - a.weight || a.index - b.index);
    return inOrder(fill(best, room, ({ text }) => text)).join('\n');
  });
}
/** Programs that cut sentences themselves look for a stop behind a word. */
const prose = (sentences: readonly string[]): string => sentences.join(' ').replace(/ (?=[.,;:!?])/g, '');

const inOrder = (chosen: readonly { readonly text: string; readonly index: number }[]): string[] =>
  [...chosen].sort((a, b) => a.index - b.index).map(({ text }) => text);

/** It is asked for more and more sentences until the room is full; the last call alone is timed. */
export function nodeSummarizer({ sets, room, root }: Task): Run {
  const peer = createRequire(join(root, 'bench/peers/package.json'));
  type Manager = new (text: string, sentences: number) => { getSummaryByFrequency(): { summary: unknown } };
  const { SummarizerManager } = peer('node-summarizer') as { SummarizerManager: Manager }; // as the package documents it
  const ask = (text: string, sentences: number): string => {
    const { summary } = new SummarizerManager(text, sentences).getSummaryByFrequency();
    return typeof summary === 'string' ? summary : '';
  };
  const counts = sets.map((texts) => {
    const text = prose(texts.flat());
    if (room.sentences !== null) return room.sentences;
    let count = 1;
    while (count < texts.flat().length && wordCount(ask(text, count)) < (room.words ?? 0)) count++;
    return count;
  });
  return timed(`node-summarizer ${versionOf(root, 'node-summarizer')}, frequency`, sets, (texts, i) =>
    cutWords(ask(prose(texts.flat()), counts[i]!), room),
  );
}

/** None where Python or sumy is missing. */
export function sumy({ sets, room, root }: Task, python: string): Run[] {
  const input = JSON.stringify({ sets: sets.map((texts) => texts.flat()) });
  const script = join(root, 'bench/summaries/run_sumy.py');
  const { status, stdout } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) return [];
  type Ranking = {
    readonly name: string;
    readonly order: readonly (readonly number[])[];
    readonly ms: readonly number[];
  };
  return (JSON.parse(stdout) as readonly Ranking[]).map(({ name, order, ms }) => ({
    name,
    ms,
    summaries: order.map((ranks, i) => {
      const ranked = ranks.map((index) => ({ index, text: sets[i]!.flat()[index]! }));
      return inOrder(fill(ranked, room, ({ text }) => text)).join('\n');
    }),
  }));
}

/** The longest summary wins nothing: what comes next in rank and does not fit ends it. */
function fill<T>(ranked: readonly T[], { words, sentences }: Room, textOf: (entry: T) => string = String): T[] {
  const chosen: T[] = [];
  let used = 0;
  for (const entry of ranked) {
    used += wordCount(textOf(entry));
    if ((words !== null && used > words) || (sentences !== null && chosen.length === sentences)) break;
    chosen.push(entry);
  }
  return chosen;
}

const cutWords = (text: string, { words }: Room): string =>
  words === null ? text : text.split(/\s+/).slice(0, words).join(' ');

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Rounds over all sets, of which the fastest counts for each set: what else the machine does only ever adds. As in `run_sumy.py`. */
const ROUNDS = 15;

/** Runs over all sets for the compiler, then for the clock. */
export function timed<T>(name: string, sets: readonly T[], summarize: (set: T, index: number) => string): Run {
  warmUp(() => sets.forEach(summarize));
  const ms = sets.map(() => Infinity);
  let summaries: string[] = [];
  for (let round = 0; round < ROUNDS; round++)
    summaries = sets.map((set, i) => {
      const start = process.cpuUsage();
      const summary = summarize(set, i);
      const { user, system } = process.cpuUsage(start);
      ms[i] = Math.min(ms[i]!, (user + system) / 1000);
      return summary;
    });
  return { name, summaries, ms };
}

function versionOf(root: string, name: string): string {
  const file = join(root, 'bench/peers/node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version; // npm's own file
}
