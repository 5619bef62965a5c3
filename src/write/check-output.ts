/** May this folder be replaced? Asked before any work, and again before the swap. Looks only, changes nothing. */
import {
  accessSync,
  constants,
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { z } from 'zod';
import { compareText } from '../text/compare-text.js';
import { displayPath } from '../text/display-path.js';
import { outputError, systemCode } from './output-error.js';
import { RUN_SCHEMA } from './schema.js';

/** What a run leaves in its output folder, beside one folder a story. */
const RUN_FILES: readonly string[] = ['index.md', 'run.json'];
const STORY_FILES: readonly string[] = ['summary.md', 'facts.json', 'clusters.json'];

/** The part of an earlier `run.json` that tells which folders are its own; read so that later versions pass as well. */
const OWNERSHIP = z.object({
  schema: z.literal(RUN_SCHEMA),
  stories: z.array(z.object({ dir: z.string().regex(/^[a-z0-9-]+$/) })),
});

/**
 * Refuses an output folder that must not be replaced: it is a file, holds what no run wrote, is or holds the corpus, or
 * cannot be written.
 * In:     the folder as the user named it, and the corpus paths that will be read.
 * Throws: OutputError, before anything was changed.
 */
export const checkOutput = (outDir: string, corpusPaths: readonly string[]): void => {
  const target = realTarget(outDir);
  const corpusInside = corpusPaths.find((path) => isInside(realTarget(path), target));
  if (corpusInside !== undefined) {
    const message = `the output folder is or holds the corpus ${displayPath(corpusInside)}, expected one that can be replaced whole; name another with --out`;
    throw outputError({ code: 'write/output-is-corpus', file: outDir, message });
  }
  const stat = statOrNull(target);
  if (stat !== null && !stat.isDirectory()) {
    const message = 'found something that is no folder, expected an output folder or nothing; name another with --out';
    throw outputError({ code: 'write/not-a-folder', file: outDir, message });
  }
  checkParent(outDir, target, stat);
  if (stat === null) return;
  checkOwned(outDir, target);
  for (const folder of [target, ...list(outDir, target).flatMap((entry) => storyFolder(target, entry))])
    checkWritable(outDir, folder);
};

const storyFolder = (target: string, entry: Dirent): readonly string[] =>
  entry.isDirectory() ? [join(target, entry.name)] : [];

/** Also the old folders: their files are to be deleted. */
const checkWritable = (outDir: string, folder: string): void => {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const message = `the folder ${displayPath(folder)} cannot be written (${systemCode(error)}), expected to make the output in it; give yourself write permission or name another folder with --out`;
    throw outputError({ code: 'write/not-writable', file: outDir, message, cause: error });
  }
};

/**
 * Refuses a folder that holds anything a run did not write.
 * In:     the folder as the user named it, and where it really lies.
 * Throws: OutputError that names the first such thing.
 */
export const checkOwned = (outDir: string, target: string): void => {
  const entries = list(outDir, target);
  if (entries.length === 0) return;
  const storyDirs = new Set(ownedStories(outDir, join(target, 'run.json')));
  for (const entry of entries) {
    if (entry.isFile() && RUN_FILES.includes(entry.name)) continue;
    if (!entry.isDirectory() || !storyDirs.has(entry.name)) throw foreign(outDir, entry.name);
    const stranger = list(outDir, join(target, entry.name)).find(
      (file) => !file.isFile() || !STORY_FILES.includes(file.name),
    );
    if (stranger !== undefined) throw foreign(outDir, `${entry.name}/${stranger.name}`);
  }
};

/**
 * Where a path really lies: symbolic links resolved as far as the path exists.
 * A folder and a link to it are then one folder, for the lock as for the comparison with the corpus.
 */
export const realTarget = (path: string): string => {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    // Not there (yet): what exists above it decides. The root always exists, or nothing does.
    return full === parse(full).root ? full : join(realTarget(dirname(full)), basename(full));
  }
};

const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

const statOrNull = (path: string): Stats | null => {
  try {
    return lstatSync(path);
  } catch (error) {
    // What cannot be looked at for another reason (permission, a file above it) is told with its parent.
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(systemCode(error))) return null;
    throw error;
  }
};

/** The new folder is made beside the old one and renamed: that takes a writable folder above, on the same disk. */
const checkParent = (outDir: string, target: string, stat: Stats | null): void => {
  let parent = dirname(target);
  while (statOrNull(parent) === null && parent !== dirname(parent)) parent = dirname(parent);
  const above = statSync(parent);
  if (!above.isDirectory()) {
    const message = `found a file at ${displayPath(parent)}, expected a folder to make the output in; name another with --out`;
    throw outputError({ code: 'write/not-a-folder', file: outDir, message });
  }
  checkWritable(outDir, parent);
  if (parent === target || (stat !== null && stat.dev !== above.dev)) {
    const message =
      'the output folder is a mount point, expected one that can be renamed; name a folder inside it with --out';
    throw outputError({ code: 'write/not-writable', file: outDir, message });
  }
};

const list = (outDir: string, folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    const message = `the output folder cannot be looked into (${systemCode(error)}), expected a readable one; name another with --out`;
    throw outputError({ code: 'write/not-writable', file: outDir, message, cause: error });
  }
};

const ownedStories = (outDir: string, runFile: string): readonly string[] => {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(runFile, 'utf8'));
  } catch (error) {
    const message =
      'found files but no run.json that can be read, expected an empty folder or an earlier output; nothing was deleted, name another with --out';
    throw outputError({ code: 'write/foreign-output', file: outDir, message, cause: error });
  }
  const run = OWNERSHIP.safeParse(content);
  if (run.success) return run.data.stories.map((story) => story.dir);
  const message =
    'found a run.json that is not from this program, expected an empty folder or an earlier output; nothing was deleted, name another with --out';
  throw outputError({ code: 'write/foreign-output', file: outDir, message });
};

const foreign = (outDir: string, name: string): Error => {
  const message = `found ${displayPath(name)}, which no run wrote, expected an empty folder or an earlier output; nothing was deleted, move it away or name another folder with --out`;
  return outputError({ code: 'write/foreign-output', file: outDir, message });
};
