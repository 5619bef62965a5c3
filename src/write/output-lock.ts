/** One writer a folder: a lock file that tells who holds it, and is taken over when that process is gone. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { displayPath } from '../text/display-path.js';
import { outputError, systemCode } from './output-error.js';

export interface OutputLock {
  /** Whether the lock file is still this holder's. */
  readonly isHeld: () => boolean;
  /** Gives the folder free; more calls do nothing. */
  readonly release: () => void;
}

const HOLDER = z.object({ pid: z.int().positive(), host: z.string(), started: z.string().nullable() });
type Holder = z.infer<typeof HOLDER>;

/** A lock that was just made is empty for an instant; one that stays empty for so long was left by a killed run. */
const EMPTY_LOCK_MS = 500;

/**
 * Takes the lock.
 * In:     the lock file's path, and the folder it stands for, as the user named it.
 * Throws: OutputError `write/locked` while another process holds it.
 */
export const takeLock = async (file: string, outDir: string): Promise<OutputLock> => {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) } satisfies Holder);
  while (!create(file, own)) {
    const found = await refuseIfHeld(file, outDir);
    if (found !== null) removeStale(file, found);
  }
  const isHeld = (): boolean => read(file) === own;
  const release = (): void => {
    if (isHeld()) rmSync(file, { force: true });
  };
  return { isHeld, release };
};

/**
 * Looks whether another process holds the lock, and changes nothing.
 * Out:    null where nobody does; what a stale lock holds where its process is gone.
 * Throws: OutputError `write/locked` where one does.
 */
export const refuseIfHeld = async (file: string, outDir: string): Promise<string | null> => {
  let found = read(file);
  for (let waitedMs = 0; found === '' && waitedMs < EMPTY_LOCK_MS; waitedMs += 10) {
    await setTimeout(10);
    found = read(file);
  }
  const holder = found === null ? null : parseHolder(found);
  if (holder !== null && isAlive(holder)) throw locked(file, outDir, holder);
  return found;
};

const create = (file: string, content: string): boolean => {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
};

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // A file where the folder above should be: the check of the folder says so.
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null;
    throw error;
  }
};

/** Where a stale lock goes on its way out; a run that is killed just then leaves it there. */
export const staleLock = (file: string): string => `${file}-stale`;

/** Two runs may find the same stale lock: the one that comes second must not remove the lock of the first. */
const removeStale = (file: string, stale: string): void => {
  const aside = staleLock(file);
  try {
    renameSync(file, aside);
    if (read(aside) !== stale) linkSync(aside, file);
  } catch (error) {
    // Taken over by another run meanwhile: the next try sees whose it is.
    if (!['ENOENT', 'EEXIST'].includes(systemCode(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};

const parseHolder = (content: string): Holder | null => {
  try {
    return HOLDER.parse(JSON.parse(content));
  } catch {
    // Cut off or not ours: nobody can hold it.
    return null;
  }
};

/** A process of another machine cannot be asked and counts as alive. */
const isAlive = ({ pid, host, started }: Holder): boolean => {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false;
  }
  const now = startOf(pid);
  // The number of a killed run is given to other processes in time: they started at another moment.
  return started === null || now === null || started === now;
};

/** When a process started, in ticks since the machine did (Linux), or null where the system does not tell. */
const startOf = (pid: number): string | null => {
  try {
    // Field 22; the second one, the name in parentheses, may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ');
    return fields?.[19] ?? null;
  } catch {
    return null;
  }
};

const locked = (file: string, outDir: string, { pid, host }: Holder): Error => {
  const message = `another run (process ${pid} on ${displayPath(host)}) writes into this folder, expected to be the only one; wait for it or, if it is gone, remove ${displayPath(file)}`;
  return outputError({ code: 'write/locked', file: outDir, message });
};
