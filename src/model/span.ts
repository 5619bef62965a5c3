/** Places in an article. Lines count from 1; offsets are UTF-16 code units into the raw physical line. */

/**
 * A stretch of raw text: from `start` in `line` up to, not including, `end` in `endLine`.
 * Within one line `endLine === line`. Only a hard-wrapped article has spans over several lines.
 */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}
