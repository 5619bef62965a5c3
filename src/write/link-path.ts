/** Paths of files as they stand in links. */
import { relative, sep } from 'node:path';
import { realTarget } from './check-output.js';

/** Characters that `encodeURIComponent` leaves and that mean something in Markdown or to a shell. */
const LEFT_OVER = /[!'()*~]/g;

const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    LEFT_OVER,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A path joined from parts with `/` between folders, percent-encoded so that it is one plain word of ASCII. */
export const encodePath = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .flatMap((part) => part.split('/'))
    .map(encodeSegment)
    .join('/');

/**
 * The way from the output folder to the folder that article paths are relative to: `../corpus`. Links on the way are
 * followed, as they are by whoever opens a link in the output.
 * In: the output folder, and the corpus folder (of a single file: the folder it lies in).
 */
export const corpusPathFrom = (outDir: string, corpusDir: string): string =>
  relative(realTarget(outDir), realTarget(corpusDir)).split(sep).join('/');
