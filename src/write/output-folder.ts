/**
 * The output folder, replaced whole: a run writes a new folder beside the old one and swaps the two, so that whoever
 * looks finds one version, never a mixture, and a run that is killed leaves the old one as it was.
 */
import {
  chmodSync,
  closeSync,
  existsSync,
  promises as fs,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkOutput, checkOwned, realTarget } from './check-output.js';
import { OutputError, outputError, systemCode } from './output-error.js';
import { type OutputLock, refuseIfHeld, staleLock, takeLock } from './output-lock.js';

/** A file by its path inside the folder, with `/` between folders. */
export type OutputFile = readonly [path: string, content: string];

export type OutputFiles = Iterable<OutputFile>;

/** An output folder that is this run's alone until `release`. */
export interface OutputFolder {
  /** Replaces all that the folder holds. Throws: OutputError when it cannot, with the old content in place. */
  readonly replace: (files: OutputFiles) => Promise<void>;
  /** Removes what is half written and frees the folder; synchronous, so that a signal handler can call it. */
  readonly release: () => void;
}

interface Places {
  /** As the user named it, for messages. */
  readonly outDir: string;
  readonly target: string;
  /** What is being written. */
  readonly fresh: string;
  /** The previous output between the two renames. */
  readonly aside: string;
  /** The previous output while it is deleted: what lies aside is always whole. */
  readonly gone: string;
  readonly lock: string;
}

/** Files written at once: a disk flushes many together in little more time than one. */
const BATCH = 32;

/** Names that a run gives its files: no way out of the folder, no hidden files. */
const SAFE_PATH = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i;

/**
 * Takes an output folder for a run; call it before any work. Clears what a killed run has left, and puts the previous
 * output back where such a run was killed in the middle of the swap.
 * In:     the folder as the user named it (it need not exist), and the corpus paths that will be read.
 * Throws: OutputError when the folder must not or cannot be replaced, or another run has it.
 */
export const openOutput = async (outDir: string, corpusPaths: readonly string[]): Promise<OutputFolder> => {
  const places = placesOf(outDir);
  // First, for while another run swaps the folders a look at them says nothing.
  await refuseIfHeld(places.lock, outDir);
  checkOutput(outDir, corpusPaths);
  const lock = await asOutputError(outDir, async () => {
    mkdirSync(dirname(places.target), { recursive: true });
    return takeLock(places.lock, outDir);
  });
  const release = (): void => {
    try {
      if (lock.isHeld()) remove(places.fresh);
    } finally {
      lock.release();
    }
  };
  try {
    await asOutputError(outDir, () => recover(places));
  } catch (error) {
    release();
    throw error;
  }
  return { replace: (files) => asOutputError(outDir, () => replace(places, lock, files)), release };
};

const placesOf = (outDir: string): Places => {
  const target = realTarget(outDir);
  const beside = (ending: string): string => join(dirname(target), `.${basename(target)}.wirefold-${ending}`);
  return { outDir, target, fresh: beside('new'), aside: beside('old'), gone: beside('gone'), lock: beside('lock') };
};

const recover = ({ target, fresh, aside, gone, lock }: Places): void => {
  const isTargetEmpty = !existsSync(target) || readdirSync(target).length === 0;
  if (existsSync(aside) && isTargetEmpty) renameSync(aside, target);
  for (const leftover of [aside, gone, fresh, staleLock(lock)]) remove(leftover);
};

/**
 * Deletes what is there. A signal may come while files are being made: the system goes on to make those it was asked
 * for, at most a batch, so a folder that is not empty any more is tried again.
 */
const remove = (path: string): void => {
  for (let tries = 0; tries <= BATCH && existsSync(path); tries += 1) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 2, retryDelay: 2 });
    } catch (error) {
      if (systemCode(error) !== 'ENOTEMPTY') throw error;
    }
  }
};

const replace = async (places: Places, lock: OutputLock, files: OutputFiles): Promise<void> => {
  const { outDir, target, fresh, aside, gone } = places;
  remove(fresh);
  mkdirSync(fresh);
  await writeFiles(fresh, files);
  const old = statSync(target, { throwIfNoEntry: false });
  if (old !== undefined) {
    // Something may have been put there while the run was at work.
    checkOwned(outDir, target);
    chmodSync(fresh, old.mode & 0o7777);
  }
  if (!lock.isHeld()) {
    const message =
      'the lock of this run was removed or taken over, expected to hold it to the end; nothing was replaced, run again';
    throw outputError({ code: 'write/locked', file: outDir, message });
  }
  // Nothing may come between these renames: while neither name leads to it, the previous output lies aside.
  if (old !== undefined) renameSync(target, aside);
  putInPlace(fresh, target, aside);
  syncFolder(dirname(target));
  if (old !== undefined) renameSync(aside, gone);
  remove(gone);
};

const putInPlace = (fresh: string, target: string, aside: string): void => {
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, target);
    throw error;
  }
};

const writeFiles = async (root: string, files: OutputFiles): Promise<void> => {
  const folders = new Set([root]);
  let batch: (readonly [file: string, content: string])[] = [];
  const flush = async (): Promise<void> => {
    const results = await Promise.allSettled(batch.map(([file, content]) => writeSynced(file, content)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    batch = [];
  };
  for (const [path, content] of files) {
    if (!SAFE_PATH.test(path)) throw new Error(`not a path for an output file: ${path}`);
    const file = join(root, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    batch.push([file, content]);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  for (const folder of folders) syncFolder(folder);
};

/** On the disk before the swap: else a power failure after it could leave files without content. */
const writeSynced = async (file: string, content: string): Promise<void> => {
  const handle = await fs.open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const syncFolder = (folder: string): void => {
  // Windows opens no folders and needs no such call.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Runs a step; a failure of the file system (no space, no permission) is told as a problem of the output folder. */
const asOutputError = async <T>(outDir: string, step: () => T | Promise<T>): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    const code = systemCode(error);
    if (error instanceof OutputError || code === '') throw error;
    const message = `the output folder cannot be written (${code}), expected room and permission; the previous output is untouched, free space or name another folder with --out`;
    throw outputError({ code: 'write/not-writable', file: outDir, message, cause: error });
  }
};
