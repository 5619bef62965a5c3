/** The built program's threads, as sources cannot be run by a thread of their own. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as joinLinesModule from '../../src/workers/join-lines.js';
import { ROOT } from '../cli/program.js';

// the built file has the types of its source
const { joinLines }: typeof joinLinesModule = await import(join(ROOT, 'dist/workers/join-lines.js'));

const WORDS = 'river bridge mayor ferry storm council budget school train harbor market tower signal court'.split(' ');

/** Lines of a small vocabulary with copies, edits, and lines put together from others; the same on every run. */
function sampleLines(count: number): string[] {
  let state = 7;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const fresh = Array.from({ length: 6 + below(12) }, () => `${WORDS[below(WORDS.length)]}${below(40)}`).join(' ');
    const [a, b] = [lines[below(i)] ?? fresh, lines[below(i)] ?? fresh];
    lines.push([fresh, fresh, a, `${a} ${b}`.slice(0, 300), a.replace(/\d+/, '7'), ''][below(6)]!);
  }
  return lines;
}

describe('lines joined by threads', () => {
  const text = new TextEncoder().encode(sampleLines(3000).join('\n'));
  const request = { text, minSimilarity: 0.7, containment: { minShare: 0.8, minTokens: 6 } };

  it.each([2, 3])('are what one thread finds, for %i of them', async (threads) => {
    const alone = await joinLines({ ...request, threads: 1 });
    const together = await joinLines({ ...request, threads });
    expect(alone.near!.left.length).toBeGreaterThan(100);
    expect(alone.contained!.left.length).toBeGreaterThan(100);
    expect(together).toEqual(alone);
  });

  it('can be more threads than lines', async () => {
    const few = { ...request, text: new TextEncoder().encode('a b c d\na b c d e\n') };
    expect(await joinLines({ ...few, threads: 4 })).toEqual(await joinLines({ ...few, threads: 1 }));
    const none = await joinLines({ ...request, text: new Uint8Array(), threads: 2 });
    expect(none.near).toMatchObject({ firstEqual: new Uint32Array(), left: new Uint32Array() });
  });

  it.each([1, 2])('are refused with a threshold out of range, by %i', async (threads) => {
    await expect(joinLines({ ...request, minSimilarity: 2, threads })).rejects.toThrow(RangeError);
  });

  it.each([0, 1.5, 17, Number.NaN])('refuses %d threads', async (threads) => {
    const text = new TextEncoder().encode('one two three\n');
    await expect(joinLines({ text, minSimilarity: 0.8, containment: null, threads })).rejects.toThrow(RangeError);
  });
});
