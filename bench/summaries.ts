/**
 * How good and how fast accounts are against other summarizers, on human references, in one run.
 *
 *   npm run bench:summaries -- FILE [--set multi] [--words N | --sentences N] [--style tokenized|natural] [--python PATH]
 *
 * FILE is JSONL of { id, set, docs: [{ tokenized, natural }], references }. Peers always get the natural text; `--style` says what
 * Wirefold gets. ROUGE is F1 over stems; times are processor time a set, the fastest of fifteen rounds. A peer is behind or ahead only where the paired bootstrap
 * says so. sumy is left out where Python does not have it. Prints a table and writes it to bench/results/summaries-<set>.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pairedBootstrap } from './summaries/bootstrap.js';
import { lead, lexrank, nodeSummarizer, type Run, sumy, timed } from './summaries/peers.js';
import { type Rouge, repeatedShare, rouge } from './summaries/rouge.js';
import { type ArticleSet, tellSet } from './summaries/tell-set.js';

const ROOT = resolve(import.meta.dirname, '../..');
const SEED = 20260101;
/** Words of a summary where nothing is asked for: what comparisons on sets of articles use. */
const DEFAULT_WORDS = '250';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'multi' },
    words: { type: 'string' },
    sentences: { type: 'string' },
    style: { type: 'string', default: 'tokenized' },
    python: { type: 'string', default: 'python3' },
  },
});
const { style } = values;
if (positionals[0] === undefined || (style !== 'tokenized' && style !== 'natural')) {
  console.error(
    'usage: bench:summaries FILE [--set NAME] [--words N | --sentences N] [--style tokenized|natural] [--python PATH]',
  );
  process.exit(2);
}
const sets = readFileSync(positionals[0], 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as ArticleSet)
  .filter(({ set }) => set === values.set);
const room = {
  words: values.sentences === undefined ? Number(values.words ?? DEFAULT_WORDS) : null,
  sentences: values.sentences === undefined ? null : Number(values.sentences),
};
const task = { sets: sets.map(({ docs }) => docs.map(({ natural }) => natural)), room, root: ROOT };
const ours = timed(`wirefold, ${style}`, sets, (set) =>
  tellSet(set, style, { maxWords: room.words, maxSentences: room.sentences }).join('\n'),
);
const runs = [ours, lead(task), await lexrank(task), nodeSummarizer(task), ...sumy(task, values.python)];
const scores = runs.map(({ summaries }) => summaries.map((summary, i) => rouge(summary, sets[i]!.references)));

const report = [
  `# Summaries, ${values.set}`,
  '',
  `${sets.length} sets, ${room.words === null ? `${room.sentences} sentences` : `${room.words} words`} a summary. ROUGE is F1 over stems, in percent; times are milliseconds of processor time a set, the fastest of fifteen rounds of each.`,
  '',
  `Machine: ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.`,
  '',
  '| program | R-1 | R-2 | R-L | repeated 4-grams | ms | ours ahead, R-1 | ours ahead, R-2 |',
  '|---|--:|--:|--:|--:|--:|--:|--:|',
  ...runs.map((run, i) => rowOf(run, scores[i]!)),
  '',
  'Ahead: mean difference and its 95% interval, paired bootstrap over the sets; without a star it is not sure.',
  '',
].join('\n');
console.log(report);
if (runs.length < 5) console.error('sumy is not installed for this Python; its rows are left out');
mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
writeFileSync(join(ROOT, `bench/results/summaries-${values.set}.md`), report);

function rowOf(run: Run, found: readonly Rouge[]): string {
  const cells = [
    run.name,
    ...(['r1', 'r2', 'rL'] as const).map((key) => percent(mean(found.map((score) => score[key])))),
    `${percent(repeatedShare(run.summaries))}%`,
    mean(run.ms).toFixed(1),
    ...(['r1', 'r2'] as const).map((key) => (run === ours ? '' : aheadBy(found, key))),
  ];
  return `| ${cells.join(' | ')} |`;
}

function aheadBy(theirs: readonly Rouge[], key: keyof Rouge): string {
  const {
    mean: by,
    low,
    high,
  } = pairedBootstrap(
    scores[0]!.map((score) => score[key]),
    theirs.map((score) => score[key]),
    SEED,
  );
  return `${percent(by)} (${percent(low)} to ${percent(high)})${low > 0 || high < 0 ? ' *' : ''}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
