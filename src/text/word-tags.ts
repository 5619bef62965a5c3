/** The parts of speech a word can have, in small letters and with a capital, as the lexicon of natural's Brill tagger lists them. */
import { createRequire } from 'node:module';

/** Penn Treebank tags, the commonest first. Source: Santorini 1990. */
type Tags = readonly string[];

export interface WordTags {
  /** Of the word in small letters; null where the lexicon has it only with a capital. */
  readonly lower: Tags | null;
  /** The capitalized form with most to say (`Bush` before `BUSH`), and its tags. */
  readonly capital: { readonly form: string; readonly tags: Tags } | null;
}

const NONE: WordTags = Object.freeze({ lower: null, capital: null });

/**
 * In:     a word in small letters.
 * Out:    what the lexicon knows of it; both parts null where it knows nothing.
 * Cost:   the first call reads the lexicon (a tenth of a second), which is why nobody pays for it on import.
 */
export function wordTags(lower: string): WordTags {
  table ??= readLexicon();
  return table.get(lower) ?? NONE;
}

let table: ReadonlyMap<string, WordTags> | null = null;

function readLexicon(): ReadonlyMap<string, WordTags> {
  const lexicon = createRequire(import.meta.url)(
    'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  ) as Readonly<Record<string, Tags>>; // a fixed file of a pinned package: its shape is known
  const words = new Map<string, { lower: Tags | null; capital: WordTags['capital'] }>();
  for (const [form, tags] of Object.entries(lexicon)) {
    const lower = form.toLowerCase();
    const entry = words.get(lower) ?? { lower: null, capital: null };
    if (form === lower) entry.lower = tags;
    else if (entry.capital === null || isBetter(form, entry.capital.form)) entry.capital = { form, tags };
    words.set(lower, entry);
  }
  return words;
}

/** Headlines print any word in capitals, so a form with small letters in it says more. */
const isBetter = (form: string, than: string): boolean => /\p{Ll}/u.test(form) && !/\p{Ll}/u.test(than);
