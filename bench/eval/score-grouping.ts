/** Stories against the gold's: B-cubed precision and recall. */
import type { Story } from '../../src/model/story.js';
import type { Scored } from './figures.js';
import type { GoldStories } from './gold.js';

export interface GroupingFigures {
  /** 0 to 100, averages over articles. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * In:     the stories found and the gold's; articles that the gold does not place are left out.
 * Source: Bagga & Baldwin 1998.
 */
export function scoreGrouping(stories: readonly Story[], gold: GoldStories): Scored<GroupingFigures> {
  const goldOf = new Map(Object.entries(gold).flatMap(([story, paths]) => paths.map((path) => [path, story] as const)));
  const misses: string[] = [];
  let [precision, recall, articles] = [0, 0, 0];
  for (const { dir, articles: members } of stories) {
    const placed = members.map(({ path }) => path).filter((path) => goldOf.has(path));
    const names = new Set(placed.map((path) => goldOf.get(path)!));
    if (names.size > 1) misses.push(`story ${dir} mixes ${[...names].sort().join(', ')}: ${placed.join(' ')}`);
    for (const path of placed) {
      const own = gold[goldOf.get(path)!]!;
      const both = placed.filter((other) => own.includes(other)).length;
      precision += both / placed.length;
      recall += both / own.length;
      articles++;
      if (both < own.length)
        misses.push(`${path} is apart from ${own.filter((other) => !placed.includes(other)).join(' ')}`);
    }
  }
  const [p, r] = [(100 * precision) / articles, (100 * recall) / articles];
  return { figures: { precision: p, recall: r, f1: (2 * p * r) / (p + r) }, misses };
}
