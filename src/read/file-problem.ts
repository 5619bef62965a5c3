/** Failures of the file system in words: what the system said, and what a user can do about it. */
import type { Dirent, Stats } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.js';

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'permission denied, expected a readable one; give yourself read permission',
  EPERM: 'permission denied, expected a readable one; give yourself read permission',
  ENOENT: 'gone since the folder was listed, or its name is not valid UTF-8; run again or rename it',
  EISDIR: 'a folder, expected a file; name the files in it',
  ELOOP: 'a circle of symbolic links, expected a file; remove the link',
  ENAMETOOLONG: 'a name longer than the system allows; shorten it',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
  ENFILE: 'too many open files on this machine; close other programs',
  EIO: 'the disk reports a read error; check the disk',
};

/** The system's code of a failure (`EACCES`), or an empty string for anything else that was thrown. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A `read/unreadable` diagnostic for a file or folder that could not be opened or read. */
export const unreadable = (what: 'file' | 'folder', file: string, error: unknown): Diagnostic => {
  const code = systemCode(error);
  const advice = ADVICE[code] ?? 'expected a readable one; check that it can be opened';
  return {
    code: 'read/unreadable',
    severity: 'error',
    message: `the ${what} cannot be read (${code || 'unknown error'}): ${advice}`,
    file,
  };
};

/** A `read/not-a-file` diagnostic for what has a text file's name but is none. */
export const notAFile = (file: string, entry: Dirent | Stats): Diagnostic => ({
  code: 'read/not-a-file',
  severity: 'warning',
  message: `found a ${kindOf(entry)} with the name of a text file, expected a regular file; it is not read as one`,
  file,
});

const kindOf = (entry: Dirent | Stats): string => {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFIFO()) return 'named pipe';
  return entry.isSocket() ? 'socket' : 'device';
};
