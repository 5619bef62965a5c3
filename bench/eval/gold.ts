/** What people found by reading the bundled articles: the gold that a run is held against. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeType } from '../../src/model/changes.js';
import type { MentionKind } from '../../src/model/mention.js';

/** `file.txt:line`: file names are unique in the corpus. */
export type Place = string;
export type Pair = readonly [Place, Place];

export interface GoldFact {
  readonly article: string;
  readonly line: number;
  readonly kind: MentionKind;
  /** A number, `[low, high]`, a country's code, or a service's name. */
  readonly value: number | readonly [number, number] | string;
  readonly unit?: string;
  readonly per?: string;
  /** `any` where readers could differ; exact where there is none. */
  readonly bound?: '>' | '~' | '<' | '=' | 'any';
  readonly role?: string;
  readonly said_by?: string;
  readonly text: string;
  /** Neither required nor punished, for one reason or another. */
  readonly doubt?: boolean;
  readonly optional?: boolean;
  readonly derived?: boolean;
}

export interface GoldChange {
  readonly slot: string;
  readonly kinds?: readonly MentionKind[];
  readonly type: ChangeType;
  /** Types that are right as well. */
  readonly also?: readonly ChangeType[];
  readonly old: string | null;
  readonly new: string | null;
  readonly from: string;
  readonly to: string;
  readonly optional?: boolean;
  readonly doubt?: boolean;
}

/** What independent sources or speakers say otherwise. */
export interface GoldDisagreement {
  readonly slot: string;
  readonly kind: string;
  readonly sides: readonly { readonly at: Place; readonly value: string; readonly said_by: string | null }[];
}

export interface GoldNugget {
  readonly weight: 'vital' | 'okay';
  readonly text: string;
  /** Each must stand in one sentence; alternatives between bars. */
  readonly keys: readonly string[];
}

export interface Gold {
  readonly story: string;
  /** File names in version order. */
  readonly articles: readonly string[];
  /** Every count is annotated, so that precision means something. */
  readonly counts_complete?: boolean;
  readonly facts: readonly GoldFact[];
  readonly links: {
    readonly full: readonly Pair[];
    readonly partial: readonly Pair[];
    readonly paraphrase?: readonly Pair[];
  };
  readonly not_links?: readonly Pair[];
  readonly conflicts?: readonly { readonly pair: Pair }[];
  /** Lower-case names that are neither required nor punished. */
  readonly neutral_services?: readonly string[];
  readonly changes?: readonly GoldChange[];
  readonly disagreements?: readonly GoldDisagreement[];
  readonly nuggets?: readonly GoldNugget[];
}

/** Neither required nor punished. */
export const isOpen = ({ doubt, optional, derived }: Pick<GoldFact, 'doubt' | 'optional' | 'derived'>): boolean =>
  Boolean(doubt || optional || derived);

/** The gold of a folder's `*.gold.json`, by file name, or of one such file. The files are the project's own and taken as typed. */
export function readGold(path: string): Gold[] {
  const files = path.endsWith('.json') ? [path] : goldFiles(path).map((name) => join(path, name));
  return files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Gold);
}

const goldFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort();

/** Which articles tell one story: story names to paths in the corpus. */
export type GoldStories = Readonly<Record<string, readonly string[]>>;

export const readGoldStories = (file: string): GoldStories => JSON.parse(readFileSync(file, 'utf8')) as GoldStories;
