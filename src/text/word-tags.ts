/**
 * The parts of speech a word can have, in small letters and with a capital, as the lexicon of natural's Brill tagger lists them;
 * of words younger than that, by a list of our own.
 */
import { createRequire } from 'node:module';
import { RECENT_WORDS } from '../data/recent-words.js';
import { wordProperty } from './vocabulary.js';

/** Penn Treebank tags, the commonest first. Source: Santorini 1990. */
type Tags = readonly string[];

export interface WordTags {
  /** Of the word in small letters; null where the lexicon has it only with a capital. */
  readonly lower: Tags | null;
  /** The capitalized form with most to say (`Bush` before `BUSH`), and its tags. */
  readonly capital: { readonly form: string; readonly tags: Tags } | null;
}

const NONE: WordTags = Object.freeze({ lower: null, capital: null });

/** Tags of each form in its own case: the file as it is, since a Map of it would cost as much again as reading it. */
type Forms = Readonly<Record<string, Tags>>;

interface Lexicon {
  readonly forms: Forms;
  /** Words that have a form of unusual case (`McDonald`), worked out: they cannot be guessed from the word. */
  readonly unusual: Map<string, WordTags>;
}

/**
 * In:     a word in small letters.
 * Out:    what the lexicon or the list knows of it; both parts null where it knows nothing.
 * Cost:   three look-ups; the first call reads the lexicon, which is why nobody pays for it on import.
 */
export function wordTags(lower: string): WordTags {
  lexicon ??= readLexicon();
  return lexicon.unusual.get(lower) ?? usualTags(lexicon.forms, lower);
}

let lexicon: Lexicon | null = null;

function readLexicon(): Lexicon {
  const forms = createRequire(import.meta.url)(
    'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  ) as Forms; // a fixed file of a pinned package: its shape is known
  const unusual = new Map<string, WordTags>();
  const all = Object.keys(forms);
  for (const form of all) if (!isUsual(form)) unusual.set(form.toLowerCase(), NONE);
  for (const form of all) {
    const lower = form.toLowerCase();
    const known = unusual.get(lower);
    if (known !== undefined) unusual.set(lower, withForm(known, { form, tags: forms[form]!, lower }));
  }
  return { forms, unusual };
}

/** In small letters, with one capital at the start, or in capitals throughout. */
const isUsual = (form: string): boolean => !/.\p{Lu}/u.test(form) || !hasSmall(form);

const capitalForm = (lower: string): string => lower.charAt(0).toUpperCase() + lower.slice(1);

function usualTags(forms: Forms, lower: string): WordTags {
  const small = tagsOf(forms, lower) ?? RECENT_WORDS.get(lower) ?? null;
  const capital = capitalOf(forms, capitalForm(lower), lower) ?? capitalOf(forms, lower.toUpperCase(), lower);
  return small === null && capital === null ? NONE : { lower: small, capital };
}

/** `constructor` is a word too. */
const tagsOf = (forms: Forms, form: string): Tags | undefined => (Object.hasOwn(forms, form) ? forms[form] : undefined);

function capitalOf(forms: Forms, form: string, lower: string): WordTags['capital'] {
  const tags = form === lower ? undefined : tagsOf(forms, form);
  return tags === undefined ? null : { form, tags };
}

function withForm(
  known: WordTags,
  { form, tags, lower }: { readonly form: string; readonly tags: Tags; readonly lower: string },
): WordTags {
  if (form === lower) return { ...known, lower: tags };
  const isBetter = known.capital === null || (hasSmall(form) && !hasSmall(known.capital.form));
  return isBetter ? { ...known, capital: { form, tags } } : known;
}

/** Headlines print any word in capitals, so a form with small letters in it says more. */
const hasSmall = (form: string): boolean => /\p{Ll}/u.test(form);

/** The same of a word of a text. */
export const wordTagsOf = wordProperty(wordTags);

/** The commonest tag of a word in small letters; empty for a word that the lexicon does not have. */
export const firstTag = wordProperty((lower) => wordTags(lower).lower?.[0] ?? '');
