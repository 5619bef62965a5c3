/** One file's bytes, all of one moment: a file that is written to while it is read is noticed. */
import { type BigIntStats, constants, promises as fs } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { Diagnostic } from '../model/diagnostic.js';
import { notAFile, unreadable } from './file-problem.js';

/**
 * Largest file taken for an article: ten million words. It keeps memory bounded when a dump or a disk image lies in the
 * corpus under a text file's name.
 */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Without O_NONBLOCK, opening a pipe that took a file's place since the listing would wait for a writer for ever. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

type Bytes = { readonly bytes: Buffer } | { readonly problem: Diagnostic };

/** How files are opened; tests pass their own to fail or to write between two reads. */
export type OpenFile = (location: string, flags: number) => Promise<FileHandle>;

/**
 * Reads a regular file whole. Size and modification time are compared before and after on the same handle; a file that
 * changed is read once more.
 * In:     where to open it, and the path that diagnostics name.
 * Out:    the bytes, or why there are none.
 */
export const readBytes = async (location: string, path: string, open: OpenFile = fs.open): Promise<Bytes> => {
  try {
    const handle = await open(location, OPEN_FLAGS);
    try {
      return (await readOnce(handle, path)) ?? (await readOnce(handle, path)) ?? { problem: changed(path) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { problem: unreadable('file', path, error) };
  }
};

/** Null where the file changed meanwhile. */
const readOnce = async (handle: FileHandle, path: string): Promise<Bytes | null> => {
  const before = await handle.stat({ bigint: true });
  if (!before.isFile()) return { problem: notAFile(path, await handle.stat()) };
  if (before.size > BigInt(MAX_FILE_BYTES)) return { problem: tooLarge(path, before) };
  const size = Number(before.size);
  // One byte more than the size says shows whether the file has grown.
  const buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  while (length <= size) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const after = await handle.stat({ bigint: true });
  const isSame = length === size && after.size === before.size && after.mtimeNs === before.mtimeNs;
  return isSame ? { bytes: buffer.subarray(0, length) } : null;
};

const changed = (file: string): Diagnostic => ({
  code: 'read/changed-while-read',
  severity: 'error',
  message:
    'the file changed while it was read, twice, expected it to lie still; the file is skipped, run again when it is written',
  file,
});

const tooLarge = (file: string, stat: BigIntStats): Diagnostic => ({
  code: 'read/too-large',
  severity: 'error',
  message: `found ${stat.size} bytes, expected an article of at most ${MAX_FILE_BYTES}; the file is skipped, split it into one file an article`,
  file,
});
