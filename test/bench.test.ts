/** The predictors: each reads its format and says something for every id. What they say is scored outside, not here. */
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, ROOT } from './cli/program.js';

const ONE = 'The ferry ran aground off Newhollow on Tuesday and 40 passengers were taken off.';
const TWO = 'The repair may cost $2 million, the owner said.';
const jsonl = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const sentences = [ONE, TWO];

const INPUTS = {
  'quantities.json': JSON.stringify([{ text: ONE }, { text: TWO }]),
  'summaries.jsonl': jsonl([
    { id: 'a', docs: [{ natural: sentences, tokenized: sentences.map((s) => s.toLowerCase()) }] },
  ]),
  'groups.jsonl': jsonl([
    { id: 'a', title: 'Ferry aground', text: ONE },
    { id: 'b', title: 'Ferry aground', text: `${ONE} ${TWO}` },
  ]),
  'changes.jsonl': jsonl([{ id: 'a', a: ONE, b: ONE.replace('40', '38') }]),
  'pairs.txt': 'a b c d\nx y z\na b c d e\n',
  'capitals.txt': 'the ferry left london on tuesday\n',
};

describe('the predictors', () => {
  let folder: string;
  beforeAll(() => {
    folder = freshFolder(INPUTS);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      '-p',
      join(ROOT, 'bench'),
      '--outDir',
      join(folder, 'built'),
    ]);
  });

  function predict(name: string, input: string, ...flags: string[]): string {
    const out = join(folder, `${name}.out`);
    execFileSync(
      process.execPath,
      [join(folder, `built/bench/predict-${name}.js`), join(folder, input), out, ...flags],
      { stdio: 'pipe' },
    );
    return readFileSync(out, 'utf8');
  }

  it('quantities: an entry a sentence, with value, unit and change', () => {
    const [first, second] = JSON.parse(predict('quantities', 'quantities.json'));
    expect(first.quantities).toContainEqual(expect.objectContaining({ value: 40, unit: 'passenger', change: '=' }));
    expect(second.quantities).toContainEqual(expect.objectContaining({ value: 2_000_000, unit: 'dollar' }));
  });

  it('summaries: a summary an id, one sentence a line', () => {
    const [line] = predict('summaries', 'summaries.jsonl', '--sentences', '1').trim().split('\n');
    const { id, summary } = JSON.parse(line!);
    expect(id).toBe('a');
    expect(summary).not.toBe('');
    expect(summary).not.toContain('\n');
  });

  it('groups: a group an id', () => {
    const groups = JSON.parse(predict('groups', 'groups.jsonl'));
    expect(Object.keys(groups).sort()).toEqual(['a', 'b']);
    expect(groups.a).toBe(groups.b);
  });

  it('changes: a word an id', () => {
    expect(JSON.parse(predict('changes', 'changes.jsonl'))).toEqual({ a: 'changed' });
  });

  it('pairs: lines from 0, the smaller first, with their similarity', () => {
    expect(predict('pairs', 'pairs.txt', '--threshold', '0.7')).toMatch(/^0\t2\t0\.8\d*\n$/);
  });

  it('capitals: the same tokens', () => {
    expect(predict('capitals', 'capitals.txt')).toBe('The ferry left London on Tuesday\n');
  });
});
