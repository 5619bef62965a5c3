/** Other programs that diff words; installed below `bench/peers`, so that users do not have to. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

export interface WordDiff {
  /** With its version. */
  readonly name: string;
  /** Out: how many words were inserted or deleted, to be sure that work was done; null where it gave up. */
  readonly run: (old: readonly string[], now: readonly string[]) => number | null;
}

interface Jsdiff {
  diffArrays(
    a: readonly string[],
    b: readonly string[],
    options: { timeout: number },
  ): readonly { added?: boolean; removed?: boolean; count?: number }[] | undefined;
}
interface Patcher {
  Diff_Timeout: number;
  diff_main(a: string, b: string, hasLines: boolean): readonly (readonly [number, string])[];
}
interface FastMyers {
  diff(a: readonly string[], b: readonly string[]): Iterable<readonly [number, number, number, number]>;
}

/** In: the most that a peer may take, where it can be told so. */
export function loadPeers(timeoutMs: number): WordDiff[] {
  const load = createRequire(resolve('bench/peers/package.json'));
  const named = (name: string): string => `${name} ${(load(`${name}/package.json`) as { version: string }).version}`;
  const jsdiff = load('diff') as Jsdiff;
  const { diff_match_patch: DiffMatchPatch } = load('diff-match-patch') as { diff_match_patch: new () => Patcher };
  const { diff } = load('fast-myers-diff') as FastMyers;
  return [
    {
      name: named('diff'),
      run: (old, now) => {
        const parts = jsdiff.diffArrays(old, now, { timeout: timeoutMs });
        return parts?.reduce((sum, { added, removed, count = 0 }) => sum + (added || removed ? count : 0), 0) ?? null;
      },
    },
    {
      name: named('diff-match-patch'),
      run: (old, now) => {
        const patcher = new DiffMatchPatch();
        patcher.Diff_Timeout = 0; // exact, however long it takes
        const [a = '', b = ''] = asCharacters(old, now);
        const parts = patcher.diff_main(a, b, false);
        return parts.reduce((sum, [type, text]) => sum + (type === 0 ? 0 : text.length), 0);
      },
    },
    {
      name: named('fast-myers-diff'),
      run: (old, now) => {
        let changed = 0;
        for (const [a, b, c, d] of diff(old, now)) changed += b - a + (d - c);
        return changed;
      },
    },
  ];
}

/** A character a word, as diff-match-patch does it for lines. */
function asCharacters(...sides: readonly (readonly string[])[]): string[] {
  const codes = new Map<string, string>();
  const codeOf = (word: string): string => {
    const known = codes.get(word) ?? String.fromCharCode(0x100 + codes.size);
    codes.set(word, known);
    return known;
  };
  return sides.map((words) => words.map(codeOf).join(''));
}
