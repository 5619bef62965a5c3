/** A file's bytes where all threads see them, read in place: a large file is never there twice. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Read at once, at most: a single call takes no more than two gigabytes. */
const CHUNK_BYTES = 2 ** 28;

export function readShared(path: string): Uint8Array {
  const file = openSync(path, 'r');
  const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, Math.min(CHUNK_BYTES, bytes.length - at), null);
    if (read === 0) break;
    at += read;
  }
  closeSync(file);
  return bytes;
}
