/**
 * Holds what a run finds in a corpus against gold, and prints the figures.
 *   npm run eval -- [--errors] [--story NAME] [--corpus DIR --gold DIR|FILE]
 * Without folders: the bundled corpus and its gold. `--errors` lists what was missed, each with file and line.
 */
import { parseArgs } from 'node:util';
import { evaluate } from './eval/evaluate.js';
import { figureLines } from './eval/print-figures.js';

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    story: { type: 'string' },
    corpus: { type: 'string', default: 'corpus' },
    gold: { type: 'string', default: 'test/gold' },
  },
});
const isFolder = !values.gold.endsWith('.json');
const { stories, all, grouping } = await evaluate({
  corpus: values.corpus,
  gold: values.gold,
  stories: isFolder ? `${values.gold}/stories.json` : null,
});

if (values.story !== undefined && !stories.has(values.story)) {
  console.error(`there is no gold for story "${values.story}"; there is for ${[...stories.keys()].join(', ')}`);
  process.exitCode = 2;
}
for (const [name, { figures, misses }] of stories) {
  if (values.story !== undefined && values.story !== name) continue;
  print(`story ${name}`, figureLines(figures));
  if (values.errors) print('', [...misses]);
}
if (values.story === undefined) {
  if (stories.size > 1) print(`all ${stories.size} stories`, figureLines(all));
  if (grouping) {
    const { precision, recall, f1 } = grouping.figures;
    console.log(`  grouping       B-cubed P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`);
    if (values.errors) print('', [...grouping.misses]);
  }
}

function print(head: string, lines: readonly string[]): void {
  if (head !== '') console.log(head);
  for (const line of lines) console.log(`  ${line}`);
}
