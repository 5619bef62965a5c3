/** Files that are no text whatever they are called, known by their first bytes. */

/**
 * First bytes, as a string of code units 0 to 255, of what is found under a wrong name in archives of texts.
 * Source: the formats' specifications, as collected in the `file` program's magic database.
 */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'an old office document'],
  ['\u001f\u008b', 'gzip data'],
  ['BZh', 'bzip2 data'],
  ['\u00fd7zXZ\u0000', 'xz data'],
  ['\u0028\u00b5\u002f\u00fd', 'zstd data'],
  ['7z\u00bc\u00af\u0027\u001c', 'a 7-Zip archive'],
  ['Rar!\u001a\u0007', 'a RAR archive'],
  ['\u0089PNG\r\n', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3\u0000', 'an SQLite database'],
  ['\u00ff\u00fe\u0000\u0000', 'UTF-32 text'],
  ['\u0000\u0000\u00fe\u00ff', 'UTF-32 text'],
];

/** Longest signature above. */
const MAX_SIGNATURE = 16;

/** What kind of file the bytes are, or null where nothing says that they are no text. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const start = String.fromCharCode(...bytes.subarray(0, MAX_SIGNATURE));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
};
