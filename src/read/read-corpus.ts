/** Files and folders -> articles: the first stage, and the only one that reads texts from the disk. */
import { promises as fs, type Stats } from 'node:fs';
import { basename, posix, resolve, sep } from 'node:path';
import type { Article } from '../model/article.js';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';
import type { Options } from '../options.js';
import { compareText } from '../text/compare-text.js';
import { displayPath } from '../text/display-path.js';
import { CorpusError } from './corpus-error.js';
import { notAFile, systemCode, unreadable } from './file-problem.js';
import { type ListedFile, listFiles } from './list-files.js';
import { mapBounded } from './map-bounded.js';
import { parseArticle } from './parse-article.js';
import { readBytes } from './read-bytes.js';

interface Corpus {
  /** Ordered by path in code units. */
  readonly value: readonly Article[];
  /** Ordered by file, line and code. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Files open at once: enough to keep a disk busy, far from any limit on open files. */
const MAX_OPEN_FILES = 16;

/** Looks whether there is a corpus, before any work. Throws: CorpusError when there is no such path. */
export const checkCorpus = async (root: string): Promise<void> => {
  await statOrThrow(root);
};

/**
 * The articles of a folder (every `.txt` at any depth, paths relative to it) or of one file (its path is its name).
 * Throws: CorpusError when there is no such path or no text file in it.
 */
export const readCorpus = async (root: string, options: Options): Promise<Corpus> => {
  const stat = await statOrThrow(root);
  if (!stat.isDirectory()) return readListed([{ path: basename(resolve(root)), location: root }], [], options);
  const { files, diagnostics } = await listFiles(root);
  if (files.length === 0) throw noTextFiles(root, diagnostics);
  return readListed(files, diagnostics, options);
};

/**
 * The articles of several files and folders, each once, with paths as they were given: `news/a.txt` for a file,
 * `news/` and the path inside for a folder's files.
 * Throws: CorpusError when a path does not exist, or no path holds a text file.
 */
export const readPaths = async (paths: readonly string[], options: Options): Promise<Corpus> => {
  const files = new Map<string, ListedFile>();
  const diagnostics: Diagnostic[] = [];
  const add = (file: ListedFile): void => {
    const place = resolve(file.location);
    const known = files.get(place);
    // Of several spellings of one path the same one is kept whatever their order.
    if (known === undefined || file.path < known.path) files.set(place, file);
  };
  for (const given of paths) {
    const stat = await statOrThrow(given);
    if (!stat.isDirectory()) add({ path: normalized(given), location: given });
    else await addFolder(given, add, diagnostics);
  }
  const empty = diagnostics.find(({ code }) => code === 'read/no-text-files');
  if (files.size === 0 && empty !== undefined) throw new CorpusError({ ...empty, severity: 'error' });
  return readListed([...files.values()], diagnostics, options);
};

const addFolder = async (folder: string, add: (file: ListedFile) => void, diagnostics: Diagnostic[]): Promise<void> => {
  const listing = await listFiles(folder);
  const prefixed = (path: string): string => posix.join(normalized(folder), path);
  for (const file of listing.files) add({ path: prefixed(file.path), location: file.location });
  for (const diagnostic of listing.diagnostics) {
    diagnostics.push({ ...diagnostic, file: diagnostic.file === null ? null : prefixed(diagnostic.file) });
  }
  if (listing.files.length === 0)
    diagnostics.push({ ...noTextFiles(folder, listing.diagnostics).diagnostic, severity: 'warning' });
};

const readListed = async (
  files: readonly ListedFile[],
  listProblems: readonly Diagnostic[],
  options: Options,
): Promise<Corpus> => {
  const results = await mapBounded(files, MAX_OPEN_FILES, async ({ path, location }) => {
    const read = await readBytes(location, path);
    return 'problem' in read
      ? { value: null, diagnostics: [read.problem] }
      : parseArticle({ path, bytes: read.bytes, options });
  });
  const value = results.flatMap((result) => result.value ?? []).sort((a, b) => compareText(a.path, b.path));
  const diagnostics = [...listProblems, ...results.flatMap((result) => result.diagnostics), ...sameContent(value)];
  return { value, diagnostics: distinct(diagnostics).sort(byPlace) };
};

/** One note for each article whose bytes stand under an earlier path as well. */
const sameContent = (articles: readonly Article[]): readonly Diagnostic[] => {
  const firstPaths = new Map<string, string>();
  return articles.flatMap(({ path, sha256 }): readonly Diagnostic[] => {
    const first = firstPaths.get(sha256);
    if (first === undefined) {
      firstPaths.set(sha256, path);
      return [];
    }
    const message = `found the same bytes as in ${displayPath(first)}, expected another text; the file counts as a copy of the same source, remove one if it is none`;
    return [{ code: 'read/same-content', severity: 'info', message, file: path, related: { file: first } }];
  });
};

/** A folder that was named twice tells of its troubles twice. */
const distinct = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values(),
];

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || compareText(a.code, b.code);

const statOrThrow = async (path: string): Promise<Stats> => {
  let stat: Stats;
  try {
    stat = await fs.stat(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(systemCode(error)))
      throw new CorpusError(unreadable('file', path, error), { cause: error });
    const message = `found nothing at ${displayPath(path)}, expected a file or folder of texts; check the path`;
    throw failure('read/not-found', path, message, error);
  }
  if (!stat.isFile() && !stat.isDirectory()) throw new CorpusError({ ...notAFile(path, stat), severity: 'error' });
  return stat;
};

const noTextFiles = (folder: string, found: readonly Diagnostic[]): CorpusError => {
  const hint = found[0] === undefined ? 'check the path' : `the first trouble was: ${found[0].message}`;
  return failure(
    'read/no-text-files',
    folder,
    `found no text file in ${displayPath(folder)}, expected files named *.txt; ${hint}`,
  );
};

const failure = (code: DiagnosticCode, file: string, message: string, cause?: unknown): CorpusError =>
  new CorpusError({ code, severity: 'error', message, file }, cause === undefined ? undefined : { cause });

/** A given path with `/` between folders and without detours: `./news//a.txt` is `news/a.txt`. */
const normalized = (path: string): string => posix.normalize(path.split(sep).join('/'));
